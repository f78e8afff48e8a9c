import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CatalogueEntry, heightLookupPath } from "../../ingest/vocabulary/catalogue.ts";
import {
  decodeHeightLookup,
  type HeightLookup,
  heightAt,
} from "../../ingest/vocabulary/height-lookup.ts";
import { degrees, degreesToRadians } from "../../ingest/vocabulary/units.ts";
import type { CatalogueReader } from "./catalog.ts";
import { isMissing } from "./file-cache.ts";

/** Height of the ground above the ellipsoid in metres; undefined where no terrain dataset knows it. */
export type GroundHeight = (
  longitudeDegrees: number,
  latitudeDegrees: number,
) => Promise<number | undefined>;

/** Reads the height lookups of the terrain datasets, each once per version. */
export function createGroundHeight(catalogue: CatalogueReader, dataFolder: string): GroundHeight {
  const lookups = new Map<string, { version: string; lookup: HeightLookup | undefined }>();
  const lookupOf = async (entry: CatalogueEntry): Promise<HeightLookup | undefined> => {
    const known = lookups.get(entry.id);
    if (known?.version === entry.version) return known.lookup;
    const lookup = await readLookup(join(dataFolder, heightLookupPath(entry.id, entry.version)));
    lookups.set(entry.id, { version: entry.version, lookup });
    return lookup;
  };
  return async (longitudeDegrees, latitudeDegrees) => {
    const { datasets } = await catalogue.read();
    for (const entry of datasets) {
      if (entry.kind !== "terrain") continue;
      const lookup = await lookupOf(entry);
      if (lookup === undefined) continue;
      const height = heightAt(
        lookup,
        degreesToRadians(degrees(longitudeDegrees)),
        degreesToRadians(degrees(latitudeDegrees)),
      );
      if (Number.isFinite(height)) return height;
    }
    return undefined;
  };
}

async function readLookup(path: string): Promise<HeightLookup | undefined> {
  try {
    return decodeHeightLookup(await readFile(path), path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
