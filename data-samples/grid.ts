import { type Crs, crsFromEpsg } from "../ingest/vocabulary/crs.ts";
import type { Point } from "./geometry.ts";

/** CGCS2000 / 3-degree Gauss-Kruger CM 102E, the survey grid of the place. */
export const GRID_EPSG = 4543;

/** Easting and northing of the district's centre: 101.54° E, 25.03° N, rounded to a hundred metres. */
export const GRID_ORIGIN: Point = [453600, 2769500];

let grid: Crs | undefined;

/** District metres → [longitude, latitude] in degrees, rounded to 1e-9 (0.1 mm). */
export function toDegrees([east, north]: Point): [longitude: number, latitude: number] {
  grid ??= crsFromEpsg(GRID_EPSG);
  const [longitude, latitude] = grid.toGeodetic(east + GRID_ORIGIN[0], north + GRID_ORIGIN[1], 0);
  return [roundDegrees((longitude * 180) / Math.PI), roundDegrees((latitude * 180) / Math.PI)];
}

const roundDegrees = (value: number): number => Math.round(value * 1e9) / 1e9;

/** District metres → easting and northing, rounded to a millimetre. */
export function toGrid([east, north]: Point): Point {
  return [
    Math.round((east + GRID_ORIGIN[0]) * 1000) / 1000,
    Math.round((north + GRID_ORIGIN[1]) * 1000) / 1000,
  ];
}
