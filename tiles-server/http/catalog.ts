import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  CATALOGUE_SCHEMA_VERSION,
  type Catalogue,
  type CatalogueEntry,
} from "../../ingest/vocabulary/catalogue.ts";
import { BadInputError, UnavailableError } from "../../ingest/vocabulary/errors.ts";
import { isMissing } from "./file-cache.ts";

/** The datasets that are published right now. */
export interface CatalogueReader {
  /**
   * The catalogue as it lies on disk at this moment; an unchanged file is not parsed again.
   * @throws BadInputError `catalogue-damaged`, `catalogue-too-new`; UnavailableError `catalogue-unreadable`
   */
  read(): Promise<Catalogue>;
  /** @throws as `read` */
  find(datasetId: string): Promise<CatalogueEntry | undefined>;
}

const EMPTY: Catalogue = { schema: CATALOGUE_SCHEMA_VERSION, datasets: [] };

/** Publishing replaces `catalog.json` by rename, so each reading sees one whole catalogue or the other. */
export function createCatalogueReader(dataFolder: string): CatalogueReader {
  const path = join(dataFolder, "catalog.json");
  let stamp = "";
  let catalogue = EMPTY;
  let byId = new Map<string, CatalogueEntry>();

  const read = async (): Promise<Catalogue> => {
    const found = await stampOf(path);
    if (found === stamp) return catalogue;
    const parsed = found === "" ? EMPTY : parseCatalogue(await readFile(path, "utf8"), path);
    // The file may have been switched between the two readings; then the next call sees another stamp.
    stamp = found;
    catalogue = parsed;
    byId = new Map(parsed.datasets.map((entry) => [entry.id, entry]));
    return catalogue;
  };

  return {
    read,
    async find(datasetId) {
      await read();
      return byId.get(datasetId);
    },
  };
}

async function stampOf(path: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(path);
    return `${ino}-${mtimeMs}-${size}`;
  } catch (error) {
    if (isMissing(error)) return "";
    throw new UnavailableError(
      "catalogue-unreadable",
      `${path} cannot be read. Check that this account may read the data folder.`,
      { cause: error },
    );
  }
}

/** @throws BadInputError `catalogue-damaged` or `catalogue-too-new` */
function parseCatalogue(text: string, path: string): Catalogue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damaged(path, "it is not JSON", cause);
  }
  if (!isCatalogueShaped(value)) throw damaged(path, "schema or datasets is missing");
  if (value.schema > CATALOGUE_SCHEMA_VERSION) {
    throw new BadInputError(
      "catalogue-too-new",
      `${path}: schema is ${value.schema}; this version reads up to ${CATALOGUE_SCHEMA_VERSION}. Update citytwin, or serve a data folder written by this version.`,
      { parameters: { found: value.schema, expected: CATALOGUE_SCHEMA_VERSION } },
    );
  }
  return value;
}

/** Only ingest writes this file; its shape is checked, the entries' fields are trusted. */
const isCatalogueShaped = (value: unknown): value is Catalogue =>
  typeof value === "object" &&
  value !== null &&
  "schema" in value &&
  typeof value.schema === "number" &&
  "datasets" in value &&
  Array.isArray(value.datasets) &&
  value.datasets.every(
    (entry: unknown) =>
      typeof entry === "object" && entry !== null && "id" in entry && "version" in entry,
  );

const damaged = (path: string, reason: string, cause?: unknown): BadInputError =>
  new BadInputError(
    "catalogue-damaged",
    `${path}: ${reason}; expected a catalogue of citytwin. Restore it from a copy or ingest the datasets again.`,
    { parameters: { reason }, cause },
  );
