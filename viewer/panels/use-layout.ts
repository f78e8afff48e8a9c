import { useEffect, useSyncExternalStore } from "react";
import { useViewer } from "./kernel.tsx";

/** How the page is laid out: two docked panels, a rail, a phone's sheet, or the big screen. */
export type Layout = "wide" | "narrow" | "phone" | "stage";

const PHONE = "(max-width: 700px), (max-height: 480px) and (max-width: 960px)";
const NARROW = "(max-width: 1500px)";

/** The layout for this window and scene; the page's CSS reads it from `data-layout`. */
export function useLayout(): Layout {
  const isPhone = useMedia(PHONE);
  const isNarrow = useMedia(NARROW);
  const isStage = useViewer(
    (state) => state.scenes.find((scene) => scene.id === state.sceneId)?.layout === "stage",
  );
  const layout = isStage ? "stage" : isPhone ? "phone" : isNarrow ? "narrow" : "wide";
  useEffect(() => {
    document.documentElement.dataset["layout"] = layout;
  }, [layout]);
  return layout;
}

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    () => matchMedia(query).matches,
  );
}
