import { useEffect } from "react";
import { translate } from "../i18n/translate.ts";
import { useViewer } from "./kernel.tsx";

/** Writes language, theme and title where the browser and the style sheet read them. */
export function usePageAttributes(): void {
  const language = useViewer((state) => state.language);
  const theme = useViewer((state) => state.theme);
  const scene = useViewer((state) => state.scenes.find(({ id }) => id === state.sceneId));
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    const name = translate(language, "app.name");
    document.title = scene === undefined ? name : `${scene.title[language]} · ${name}`;
    document
      .getElementById("globe")
      ?.setAttribute("aria-label", translate(language, "app.scene.label"));
  }, [language, theme, scene]);
}
