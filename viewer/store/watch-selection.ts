import { routes } from "../../tiles-server/vocabulary/routes.ts";
import type { ViewerStore } from "./create-store.ts";
import { codeOf, type Fetch, fetchJson } from "./fetch-json.ts";
import { readFeature } from "./read-answers.ts";
import type { Selection } from "./state.ts";

/** Reads the properties of whatever is selected; a newer selection stops the older request. */
export function watchSelection(
  store: ViewerStore,
  fetch: Fetch,
): {
  readonly retry: () => void;
  readonly close: () => void;
} {
  let running: AbortController | undefined;
  const load = async (selection: Selection | undefined): Promise<void> => {
    running?.abort();
    if (selection === undefined) {
      store.setState({ selectionDetail: undefined });
      return;
    }
    const controller = new AbortController();
    running = controller;
    store.setState({ selectionDetail: { kind: "loading" } });
    try {
      const address = routes.feature(selection.dataset, selection.featureId);
      const feature = readFeature(await fetchJson(fetch, address, { signal: controller.signal }));
      if (!controller.signal.aborted) {
        store.setState({ selectionDetail: { kind: "ready", feature } });
      }
    } catch (error) {
      if (controller.signal.aborted) return;
      store.setState({ selectionDetail: { kind: "failed", code: codeOf(error) } });
    }
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selection !== before.selection) void load(state.selection);
  });
  void load(store.getState().selection);
  return {
    retry: () => void load(store.getState().selection),
    close: () => {
      running?.abort();
      unsubscribe();
    },
  };
}
