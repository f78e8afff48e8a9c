import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  CATALOGUE_SCHEMA_VERSION,
  type Catalogue,
  type CatalogueEntry,
} from "../vocabulary/catalogue.ts";
import { BadInputError, UnsupportedError } from "../vocabulary/errors.ts";
import { diskError, replaceFile } from "./disk.ts";
import { holdLock } from "./hold-lock.ts";

const CATALOGUE_LOCK_WAIT_MILLISECONDS = 30_000;

/**
 * `catalog.json` of a data folder; an absent one is an empty catalogue.
 * @throws BadInputError `catalogue-damaged`; UnsupportedError `catalogue-too-new`.
 */
export async function readCatalogue(dataFolder: string): Promise<Catalogue> {
  const path = join(dataFolder, "catalog.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") {
      return { schema: CATALOGUE_SCHEMA_VERSION, datasets: [] };
    }
    throw diskError(cause, "Reading the catalogue");
  }
  return parseCatalogue(text, path);
}

function parseCatalogue(text: string, path: string): Catalogue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damaged(path, "is not JSON", cause);
  }
  const catalogue = value as Partial<Catalogue> | null;
  if (typeof catalogue?.schema !== "number" || !Array.isArray(catalogue.datasets)) {
    throw damaged(path, 'has no "schema" and "datasets"');
  }
  if (catalogue.schema > CATALOGUE_SCHEMA_VERSION) {
    throw new UnsupportedError(
      "catalogue-too-new",
      `${path}: schema is ${catalogue.schema}; this version knows ${CATALOGUE_SCHEMA_VERSION}. Use the newer citytwin that wrote it, or another --data folder.`,
      { parameters: { path, schema: catalogue.schema } },
    );
  }
  return catalogue as Catalogue;
}

const damaged = (path: string, what: string, cause?: unknown): BadInputError =>
  new BadInputError(
    "catalogue-damaged",
    `${path} ${what}. It is only ever replaced whole, so something else changed it: restore it, or give another --data folder.`,
    { parameters: { path }, cause },
  );

/** Puts an entry into the catalogue, replacing the one of the same id: the switch that publishes. */
export async function switchCatalogue(
  dataFolder: string,
  entry: CatalogueEntry,
  signal: AbortSignal,
): Promise<void> {
  const lock = await holdLock(join(dataFolder, ".locks", "catalog"), {
    waitMilliseconds: CATALOGUE_LOCK_WAIT_MILLISECONDS,
    what: "The catalogue",
    signal,
  });
  try {
    const catalogue = await readCatalogue(dataFolder);
    const datasets = [...catalogue.datasets.filter(({ id }) => id !== entry.id), entry];
    datasets.sort((a, b) => (a.id < b.id ? -1 : 1));
    const text = `${JSON.stringify({ schema: CATALOGUE_SCHEMA_VERSION, datasets }, null, 2)}\n`;
    await replaceFile(join(dataFolder, "catalog.json"), text);
  } finally {
    await lock.release();
  }
}
