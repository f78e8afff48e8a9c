/** Route builders used by both ends; ids are opaque and percent-encoded here and nowhere else. */
const segment = encodeURIComponent;

export const routes = {
  catalogue: "/api/catalog",
  scenes: "/api/scenes",
  scene: (id: string): string => `/api/scenes/${segment(id)}`,
  feature: (dataset: string, featureId: string): string =>
    `/api/features/${segment(dataset)}/${segment(featureId)}`,
  search: (query: string): string => `/api/search?q=${segment(query)}`,
  /**
   * POST with the file's bytes as body (no multipart) starts an upload and answers 202 with its UploadState;
   * ingest begins when `partCount` files have arrived (default 1; a shapefile has several, a zip is one).
   */
  uploads: "/api/uploads",
  newUpload: (fileName: string, options: NewUploadOptions = {}): string => {
    const parts = options.partCount === undefined ? "" : `&parts=${options.partCount}`;
    const ingest = Object.entries(options.ingest ?? {})
      .map(([name, value]) => `&${name}=${segment(value)}`)
      .join("");
    return `/api/uploads?name=${segment(fileName)}${parts}${ingest}`;
  },
  /** GET: its UploadState; DELETE: stops it, or takes the dataset it published back out (undo) */
  upload: (id: string): string => `/api/uploads/${segment(id)}`,
  /** POST: one more file of a started upload */
  uploadPart: (id: string, fileName: string): string =>
    `/api/uploads/${segment(id)}?name=${segment(fileName)}`,
  tileset: (dataset: string): string => `/tiles/${segment(dataset)}/tileset.json`,
  terrain: (dataset: string): string => `/terrain/${segment(dataset)}`,
  imagery: (dataset: string): string => `/imagery/${segment(dataset)}`,
} as const;

/** Options of `ingest` that an upload may carry as query parameters, by their name on the command line. */
export const UPLOAD_INGEST_OPTIONS = [
  "crs",
  "kind",
  "layer",
  "encoding",
  "id-field",
  "height-from",
  "height-datum",
  "title",
] as const;

export type UploadIngestOption = (typeof UPLOAD_INGEST_OPTIONS)[number];

export interface NewUploadOptions {
  /** files that belong together, 1 to 64 */
  readonly partCount?: number;
  readonly ingest?: Readonly<Partial<Record<UploadIngestOption, string>>>;
}

/** `/api/features/<dataset>/<featureId>` */
export interface FeatureAnswer {
  readonly dataset: string;
  readonly id: string;
  readonly asset: number;
  readonly class: string;
  readonly name: string;
  /** longitude, latitude in degrees, height above the ellipsoid in metres */
  readonly position: readonly [number, number, number];
  readonly boundsDegrees: readonly [number, number, number, number];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One row of `/api/search`: `{ "hits": [...] }`. */
export interface SearchHit {
  /** "coordinate" for a typed position, else "feature" */
  readonly kind: "feature" | "coordinate";
  readonly dataset: string;
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly code: string;
  readonly position: readonly [number, number, number];
}

/** `/api/uploads/<id>`: state of one ingest started by the browser. */
export interface UploadState {
  readonly id: string;
  readonly fileNames: readonly string[];
  readonly state: "receiving" | "ingesting" | "done" | "failed";
  /** 0 to 1 */
  readonly progress: number;
  /** dataset id when done */
  readonly dataset?: string;
  /** the CLI's one message when failed */
  readonly problem?: Problem;
  readonly warnings: readonly string[];
}

/** RFC 9457 problem with a stable code that the viewer says in two languages. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
}
