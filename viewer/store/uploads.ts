import type { CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";
import { routes, type UploadState } from "../../tiles-server/vocabulary/routes.ts";
import { FLIGHT_SECONDS } from "./commands.ts";
import type { ViewerStore } from "./create-store.ts";
import { codeOf, type Fetch, fetchJson, ServerProblemError } from "./fetch-json.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { cameraAt } from "./orbit.ts";
import { readUpload } from "./read-answers.ts";
import type { LayerState } from "./state.ts";
import { showToast } from "./toasts.ts";

const POLL_MILLISECONDS = 400;
const METRES_PER_DEGREE = 111_320;

/** Which style shows an uploaded dataset, by its kind. */
const STYLE_OF_KIND: Partial<Record<CatalogueEntry["kind"], string>> = {
  features: "buildings",
  instances: "trees",
  flat: "neutral",
};

/**
 * Sends dropped files to the server as one dataset, follows its ingest, then shows the dataset as the
 * topmost layer and flies there: one step that undo takes back.
 */
export async function uploadFiles(
  store: ViewerStore,
  fetch: Fetch,
  files: readonly File[],
): Promise<void> {
  const signal = new AbortController().signal;
  const [first, ...rest] = files;
  if (first === undefined) return;
  let shown = receiving(
    `sending ${crypto.randomUUID()}`,
    files.map((file) => file.name),
  );
  const show = (upload: UploadState): void => {
    putUpload(store, shown.id, upload);
    shown = upload;
  };
  show(shown);
  try {
    const address = routes.newUpload(first.name, { partCount: files.length });
    show(readUpload(await fetchJson(fetch, address, { method: "POST", body: first })));
    for (const file of rest) {
      const part = routes.uploadPart(shown.id, file.name);
      show(readUpload(await fetchJson(fetch, part, { method: "POST", body: file })));
    }
    while (shown.state === "receiving" || shown.state === "ingesting") {
      await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
      show(readUpload(await fetchJson(fetch, routes.upload(shown.id))));
    }
    if (shown.dataset === undefined) return;
    await loadCatalogue(store, fetch, signal);
    showDataset(store, shown.dataset);
  } catch (error) {
    show(failed(shown, error));
  }
}

/** Adds a dataset of the catalogue as the topmost layer, if it is not one yet, and flies to it. */
export function showDataset(store: ViewerStore, dataset: string): void {
  const { catalogue, layers, language } = store.getState();
  const entry = catalogue.find((candidate) => candidate.id === dataset);
  if (entry === undefined) return;
  const layer: LayerState = {
    dataset,
    style: STYLE_OF_KIND[entry.kind],
    visible: true,
    opacity: 1,
    loading: undefined,
    problem: undefined,
  };
  store.run({
    kind: "batch",
    commands: [
      { kind: "add-layer", layer, index: layers.length },
      { kind: "set-layer-visible", dataset, visible: true },
      { kind: "fly-to", camera: cameraOfDataset(entry), seconds: FLIGHT_SECONDS },
    ],
  });
  showToast(store, "toast.added", { parameters: { name: entry.title[language] } });
}

/** A camera from which the whole of a dataset is seen. */
export function cameraOfDataset(
  entry: Pick<CatalogueEntry, "boundsDegrees" | "heightRangeMetres">,
): ReturnType<typeof cameraAt> {
  const [west, south, east, north] = entry.boundsDegrees;
  const latitude = (south + north) / 2;
  const widthMetres = (east - west) * METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const sizeMetres = Math.hypot(widthMetres, (north - south) * METRES_PER_DEGREE);
  return cameraAt(
    [(west + east) / 2, latitude, entry.heightRangeMetres[0]],
    Math.max(sizeMetres, 200),
    0,
    -45,
  );
}

/** Takes a dataset that an upload published out again: its layer, and on the server itself. */
export async function undoUpload(
  store: ViewerStore,
  fetch: Fetch,
  upload: UploadState,
): Promise<void> {
  const { dataset } = upload;
  await fetchJson(fetch, routes.upload(upload.id), { method: "DELETE" });
  if (dataset !== undefined) store.run({ kind: "remove-layer", dataset });
  forgetUpload(store, upload.id);
  await loadCatalogue(store, fetch, new AbortController().signal);
}

/** Takes a finished or failed upload's card away. */
export const forgetUpload = (store: ViewerStore, id: string): void =>
  store.setState((state) => ({ uploads: state.uploads.filter((upload) => upload.id !== id) }));

function putUpload(store: ViewerStore, id: string, upload: UploadState): void {
  store.setState(({ uploads }) => ({
    uploads: uploads.some((one) => one.id === id)
      ? uploads.map((one) => (one.id === id ? upload : one))
      : [...uploads, upload],
  }));
}

const receiving = (id: string, fileNames: readonly string[]): UploadState => ({
  id,
  fileNames,
  state: "receiving",
  progress: 0,
  warnings: [],
});

const failed = (upload: UploadState, error: unknown): UploadState => {
  const code = codeOf(error);
  return {
    ...upload,
    state: "failed",
    problem: {
      type: `urn:citytwin:problem:${code}`,
      title: code,
      status: error instanceof ServerProblemError ? error.status : 0,
      code,
      detail: error instanceof Error ? error.message : String(error),
      parameters: error instanceof ServerProblemError ? error.parameters : {},
    },
  };
};
