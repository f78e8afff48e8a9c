import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CatalogueEntry, heightLookupPath } from "../vocabulary/catalogue.ts";
import { decodeHeightLookup, type HeightLookup } from "../vocabulary/height-lookup.ts";
import { readCatalogue } from "./catalogue-file.ts";
import { diskError } from "./disk.ts";

type BoundsDegrees = readonly [west: number, south: number, east: number, north: number];

/** Terrain that a dataset can stand on. */
export interface FoundTerrain {
  readonly id: string;
  readonly lookup: HeightLookup;
}

/**
 * The newest terrain dataset of a data folder that covers the bounds, else the newest that covers their
 * middle; undefined where there is none.
 */
export async function findTerrain(
  dataFolder: string,
  bounds: BoundsDegrees,
): Promise<FoundTerrain | undefined> {
  const { datasets } = await readCatalogue(dataFolder);
  const terrains = datasets
    .filter(({ kind }) => kind === "terrain")
    .sort((a, b) => (a.created < b.created ? 1 : -1));
  const x = (bounds[0] + bounds[2]) / 2;
  const y = (bounds[1] + bounds[3]) / 2;
  const found =
    terrains.find((entry) => covers(entry, bounds)) ??
    terrains.find((entry) => covers(entry, [x, y, x, y]));
  if (found === undefined) return undefined;
  const path = join(dataFolder, heightLookupPath(found.id, found.version));
  try {
    return { id: found.id, lookup: decodeHeightLookup(await readFile(path), path) };
  } catch (cause) {
    throw diskError(cause, `Reading the heights of ${found.id}`);
  }
}

function covers({ boundsDegrees }: CatalogueEntry, bounds: BoundsDegrees): boolean {
  const [west, south, east, north] = boundsDegrees;
  return bounds[0] >= west && bounds[1] >= south && bounds[2] <= east && bounds[3] <= north;
}
