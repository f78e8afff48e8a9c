import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { datasetFolder } from "../vocabulary/catalogue.ts";
import { BadInputError } from "../vocabulary/errors.ts";
import { readCatalogue, removeFromCatalogue } from "./catalogue-file.ts";
import { diskError } from "./disk.ts";
import { openStaging } from "./staging.ts";

/** Kept, so that a dataset published again under this id gives no asset index to another feature. */
const ASSET_REGISTRY = "assets.sqlite";

/**
 * Takes a dataset out of the catalogue, then removes its files; killed in between, it leaves files that
 * nobody is led to.
 * @throws BadInputError `dataset-unknown`; UnavailableError `locked` while it is being ingested.
 */
export async function unpublish(
  dataFolder: string,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const { datasets } = await readCatalogue(dataFolder);
  if (!datasets.some((entry) => entry.id === id)) {
    throw new BadInputError(
      "dataset-unknown",
      `${dataFolder} has no dataset ${id}. It has: ${datasets.map((entry) => entry.id).join(", ") || "none"}.`,
      { parameters: { dataset: id } },
    );
  }
  const staging = await openStaging(dataFolder, id, signal);
  try {
    await removeFromCatalogue(dataFolder, id, signal);
    const folder = join(dataFolder, datasetFolder(id));
    for (const name of await readdir(folder)) {
      if (!name.startsWith(ASSET_REGISTRY)) await rm(join(folder, name), { recursive: true });
    }
  } catch (cause) {
    throw diskError(cause, `Removing dataset ${id}`);
  } finally {
    await staging.close();
  }
}
