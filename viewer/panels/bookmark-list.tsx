import { BookmarkPlus, Trash2, Video } from "lucide-react";
import type { CameraView } from "../../scenes/scene.ts";
import { FLIGHT_SECONDS } from "../store/commands.ts";
import { IconButton } from "./icon-button.tsx";
import { useKernel, useText, useViewer } from "./kernel.tsx";
import { SaveViewButton } from "./save-view-button.tsx";

/** The scene's views and the reader's own; pressing one flies there. */
export function BookmarkList() {
  const { store } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const scene = useViewer((state) => state.scenes.find(({ id }) => id === state.sceneId));
  const mine = useViewer((state) => state.bookmarks);
  const fly = (camera: CameraView): void => {
    store.run({ kind: "fly-to", camera, seconds: FLIGHT_SECONDS * 2 });
  };
  return (
    <section className="section">
      <div className="section-head">
        <h3>{text("bookmarks.title")}</h3>
        <SaveViewButton />
      </div>
      <ul className="rows" data-rows="">
        {scene?.bookmarks.map((bookmark) => (
          <li key={bookmark.title.en} className="row">
            <button
              type="button"
              className="row-button"
              data-row=""
              onClick={() => fly(bookmark.camera)}
            >
              <Video aria-hidden="true" />
              <span className="grow ellipsis">{bookmark.title[language]}</span>
            </button>
          </li>
        ))}
        {mine.map((bookmark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two bookmarks may be alike in all but their place
          <li key={index} className="row">
            <button
              type="button"
              className="row-button"
              data-row=""
              onClick={() => fly(bookmark.camera)}
            >
              <BookmarkPlus aria-hidden="true" />
              <span className="grow ellipsis">{bookmark.title}</span>
            </button>
            <IconButton
              icon={Trash2}
              label={text("bookmarks.remove", { name: bookmark.title })}
              placement="left"
              onPress={() => store.run({ kind: "remove-bookmark", index })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
