import { routes } from "../../tiles-server/vocabulary/routes.ts";
import type { ViewerStore } from "./create-store.ts";
import { type Fetch, fetchJson } from "./fetch-json.ts";
import { readCatalogue } from "./read-answers.ts";
import { markMissing } from "./scene-view.ts";

/** Reads the catalogue again; layers whose dataset has come or gone change their mark. */
export async function loadCatalogue(
  store: ViewerStore,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<void> {
  const catalogue = readCatalogue(await fetchJson(fetch, routes.catalogue, { signal }));
  store.setState((state) => ({ catalogue, layers: markMissing(state.layers, { catalogue }) }));
}
