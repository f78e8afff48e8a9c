import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DATASET_ID } from "../../ingest/vocabulary/catalogue.ts";
import { BadInputError } from "../../ingest/vocabulary/errors.ts";

/** One call of `ingest`: files relative to the manifest, options as on the command line. */
export interface ManifestCall {
  readonly id: string;
  readonly files: readonly string[];
  readonly options: readonly string[];
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly attribution: string;
}

export interface SampleManifest {
  /** ingest calls in the order in which they must run */
  readonly datasets: readonly ManifestCall[];
}

export const MANIFEST_NAME = "sample-city.json";

/** Reads `sample-city.json`. @throws BadInputError `manifest-damaged` */
export async function readManifest(folder: string): Promise<SampleManifest> {
  const path = join(folder, MANIFEST_NAME);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw damaged(path, "cannot be read as JSON", cause);
  }
  if (!isManifest(value)) throw damaged(path, "has no list of datasets with id, files and options");
  return value;
}

const isManifest = (value: unknown): value is SampleManifest =>
  typeof value === "object" &&
  value !== null &&
  "datasets" in value &&
  Array.isArray(value.datasets) &&
  value.datasets.length > 0 &&
  value.datasets.every(isCall);

const isCall = (value: unknown): value is ManifestCall =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  DATASET_ID.test(value.id) &&
  "files" in value &&
  Array.isArray(value.files) &&
  "options" in value &&
  Array.isArray(value.options) &&
  "title" in value;

const damaged = (path: string, what: string, cause?: unknown): BadInputError =>
  new BadInputError("manifest-damaged", `${path} ${what}. Remove its folder and start again.`, {
    parameters: { path },
    cause,
  });
