import { Search } from "lucide-react";
import { Button } from "react-aria-components";
import { BookmarkList } from "./bookmark-list.tsx";
import { Indicators } from "./indicators.tsx";
import { useText, useViewer } from "./kernel.tsx";

/** What the right panel shows while nothing is selected: the scene, its figures and its views. */
export function ScenePanel(props: { readonly onSearch: () => void }) {
  const text = useText();
  const language = useViewer((state) => state.language);
  const scene = useViewer((state) => state.scenes.find(({ id }) => id === state.sceneId));
  if (scene === undefined) return null;
  const shows = (panel: (typeof scene.panels)[number]): boolean => scene.panels.includes(panel);
  return (
    <>
      <div className="panel-head">
        <h2>{scene.title[language]}</h2>
        {scene.synthetic ? <span className="chip">{text("app.synthetic")}</span> : null}
      </div>
      <div className="panel-body">
        <p className="paragraph">{scene.description[language]}</p>
        <div className="notice" data-row-of="action">
          <p>{text("selection.empty")}</p>
          <Button className="link-button" onPress={props.onSearch}>
            <Search aria-hidden="true" />
            {text("selection.empty.action")}
          </Button>
        </div>
        {shows("indicators") ? <Indicators /> : null}
        {shows("bookmarks") ? <BookmarkList /> : null}
      </div>
    </>
  );
}
