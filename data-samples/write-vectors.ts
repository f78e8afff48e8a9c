import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { controlLines, greenAreas, waterAreas } from "./areas.ts";
import { writeBridges } from "./bridges.ts";
import type { City } from "./city.ts";
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
import { findPlaces } from "./places.ts";
import { writeShapefile } from "./shapefile.ts";
import type { Terrain } from "./terrain.ts";
import { plantTrees, type Tree } from "./trees.ts";
import { writeParcels } from "./write-parcels.ts";

/** Told of each file once it is whole, and what it holds. */
export type FileListener = (name: string, holds: string) => void;

/** Writes every file but the rasters and the manifest; gives the trees, whose shade the orthophoto shows. */
export async function writeVectors(
  folder: string,
  city: City,
  terrain: Terrain,
  told: FileListener = () => undefined,
): Promise<readonly Tree[]> {
  await mkdir(folder, { recursive: true });
  const trees = plantTrees(city, terrain);
  const layers: readonly (readonly [name: string, features: SampleFeature[]])[] = [
    ["roads", roadFeatures(city)],
    ["buildings", buildingFeatures(city)],
    ["water", areaFeatures(waterAreas(city))],
    ["green", areaFeatures(greenAreas(city))],
    ["trees", treeFeatures(trees)],
    ["street-furniture", furnitureFeatures(placeFurniture(city))],
    ["places", placeFeatures(findPlaces(city))],
  ];
  for (const [name, features] of layers) {
    const count = await writeGeoJson(join(folder, `${name}.geojson`), name, features);
    told(`${name}.geojson`, `${count} features`);
  }
  told("parcels.geojson", `${await writeParcels(folder, city)} features`);
  const lines = controlLines(city);
  await writeShapefile(join(folder, "control-lines"), lines);
  told("control-lines.shp", `${lines.length} features, GBK, EPSG:4543`);
  told("bridges.city.json", `${await writeBridges(folder, city, terrain)} objects`);
  return trees;
}
