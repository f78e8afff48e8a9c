import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createCity } from "./city.ts";
import { buildingFeatures, roadFeatures } from "./features.ts";
import { writeGeoJson } from "./geojson.ts";
import type { CitySize } from "./plan.ts";
import { createTerrain } from "./terrain.ts";
import { writeParcels } from "./write-parcels.ts";
import { writeElevation } from "./write-rasters.ts";

export interface WriteOptions {
  readonly seed: number;
  readonly size: CitySize;
  /** called with the name of each file once it is whole, and what it holds */
  readonly onFile?: (name: string, holds: string) => void;
}

/** Writes the source files of the sample city into a folder. */
export async function writeSampleCity(folder: string, options: WriteOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  const told = options.onFile ?? (() => undefined);
  const city = createCity(options.seed, options.size);
  const terrain = createTerrain(city.plan);
  await writeElevation(folder, city, terrain);
  told(
    "elevation.tif",
    `${(2 * city.plan.terrainReachMetres) / 1000} km at ${city.plan.terrainStepMetres} m`,
  );
  const layers = [
    ["roads", roadFeatures(city)],
    ["buildings", buildingFeatures(city)],
  ] as const;
  for (const [name, features] of layers) {
    const count = await writeGeoJson(join(folder, `${name}.geojson`), name, features);
    told(`${name}.geojson`, `${count} features`);
  }
  told("parcels.geojson", `${await writeParcels(folder, city)} features`);
}
