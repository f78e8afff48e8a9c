import { viewOf } from "./commands.ts";
import type { ViewerStore } from "./create-store.ts";
import { viewToQuery } from "./link.ts";
import { sceneLayers } from "./scene-view.ts";
import type { ViewerState } from "./state.ts";

const REST_MILLISECONDS = 400;

/** The query of a link to the view as it is now. */
export function linkQuery(state: ViewerState): string {
  const scene = state.scenes.find((candidate) => candidate.id === state.sceneId);
  return viewToQuery(viewOf(state), scene === undefined ? [] : sceneLayers(scene, state.catalogue));
}

/** Keeps the page's address a link to the view, written when the view has rested a moment. */
export function keepAddress(store: ViewerStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    if (store.getState().sceneId === undefined) return;
    history.replaceState(null, "", `?${linkQuery(store.getState())}`);
  };
  const unsubscribe = store.subscribe((state, before) => {
    const isSame =
      state.layers === before.layers &&
      state.selection === before.selection &&
      state.time === before.time &&
      state.camera === before.camera &&
      state.flight === before.flight &&
      state.sceneId === before.sceneId &&
      state.language === before.language &&
      state.theme === before.theme;
    if (isSame) return;
    clearTimeout(timer);
    timer = setTimeout(write, REST_MILLISECONDS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
