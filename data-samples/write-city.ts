import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { controlLines, greenAreas, waterAreas } from "./areas.ts";
import { writeBridges } from "./bridges.ts";
import { createCity } from "./city.ts";
import {
  areaFeatures,
  buildingFeatures,
  furnitureFeatures,
  placeFeatures,
  roadFeatures,
  treeFeatures,
} from "./features.ts";
import { placeFurniture } from "./furniture.ts";
import { type SampleFeature, writeGeoJson } from "./geojson.ts";
import { MANIFEST_NAME, writeManifest } from "./manifest.ts";
import { findPlaces } from "./places.ts";
import type { CitySize } from "./plan.ts";
import { createTerrain } from "./terrain.ts";
import { plantTrees } from "./trees.ts";
import { writeParcels } from "./write-parcels.ts";
import { writeElevation, writeOrthophotos } from "./write-rasters.ts";

export interface WriteOptions {
  readonly seed: number;
  readonly size: CitySize;
  /** called with the name of each file once it is whole, and what it holds */
  readonly onFile?: (name: string, holds: string) => void;
}

/** Writes the source files of the sample city into a folder; the manifest comes last, when all are whole. */
export async function writeSampleCity(folder: string, options: WriteOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  const told = options.onFile ?? (() => undefined);
  const city = createCity(options.seed, options.size);
  const { plan } = city;
  const terrain = createTerrain(plan);
  const trees = plantTrees(city, terrain);
  const layers: readonly (readonly [name: string, features: SampleFeature[]])[] = [
    ["roads", roadFeatures(city)],
    ["buildings", buildingFeatures(city)],
    ["control-lines", areaFeatures(controlLines(city), "lineType")],
    ["water", areaFeatures(waterAreas(city), "class")],
    ["green", areaFeatures(greenAreas(city), "class")],
    ["trees", treeFeatures(trees)],
    ["street-furniture", furnitureFeatures(placeFurniture(city))],
    ["places", placeFeatures(findPlaces(city))],
  ];
  for (const [name, features] of layers) {
    const count = await writeGeoJson(join(folder, `${name}.geojson`), name, features);
    told(`${name}.geojson`, `${count} features`);
  }
  told("parcels.geojson", `${await writeParcels(folder, city)} features`);
  told("bridges.city.json", `${await writeBridges(folder, city, terrain)} objects`);
  await writeElevation(folder, city, terrain);
  told(
    "elevation.tif",
    `${(2 * plan.terrainReachMetres) / 1000} km at ${plan.terrainStepMetres} m`,
  );
  await writeOrthophotos(folder, city, terrain, trees);
  told("ortho.tif", `${(2 * plan.orthoReachMetres) / 1000} km at ${plan.orthoStepMetres} m`);
  told("ortho-far.tif", `${(2 * plan.terrainReachMetres) / 1000} km at 4 m`);
  await writeManifest(folder, city);
  told(MANIFEST_NAME, "how to ingest them, in order");
}
