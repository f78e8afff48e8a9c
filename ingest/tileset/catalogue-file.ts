import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  CATALOGUE_SCHEMA_VERSION,
  type Catalogue,
  type CatalogueEntry,
} from "../vocabulary/catalogue.ts";
import { parseCatalogue } from "../vocabulary/parse-catalogue.ts";
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

/** Puts an entry into the catalogue, replacing the one of the same id: the switch that publishes. */
export const switchCatalogue = (
  dataFolder: string,
  entry: CatalogueEntry,
  signal: AbortSignal,
): Promise<void> =>
  changeCatalogue(
    dataFolder,
    (datasets) => [...datasets.filter(({ id }) => id !== entry.id), entry],
    signal,
  );

/** Takes an entry out of the catalogue: from now on nobody is led to the dataset. */
export const removeFromCatalogue = (
  dataFolder: string,
  id: string,
  signal: AbortSignal,
): Promise<void> =>
  changeCatalogue(dataFolder, (datasets) => datasets.filter((entry) => entry.id !== id), signal);

async function changeCatalogue(
  dataFolder: string,
  change: (datasets: readonly CatalogueEntry[]) => readonly CatalogueEntry[],
  signal: AbortSignal,
): Promise<void> {
  const lock = await holdLock(join(dataFolder, ".locks", "catalog"), {
    waitMilliseconds: CATALOGUE_LOCK_WAIT_MILLISECONDS,
    what: "The catalogue",
    signal,
  });
  try {
    const datasets = [...change((await readCatalogue(dataFolder)).datasets)];
    datasets.sort((a, b) => (a.id < b.id ? -1 : 1));
    const text = `${JSON.stringify({ schema: CATALOGUE_SCHEMA_VERSION, datasets }, null, 2)}\n`;
    await replaceFile(join(dataFolder, "catalog.json"), text);
  } finally {
    await lock.release();
  }
}
