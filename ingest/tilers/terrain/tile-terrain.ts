import type { Raster } from "../../model/raster.ts";
import type { Crs } from "../../vocabulary/crs.ts";
import { UnsupportedError } from "../../vocabulary/errors.ts";
import type { TilingContext, TilingResult } from "../tiler.ts";

/** Height of the geoid above the ellipsoid in metres at a position in radians (h = H + N). */
export type Undulation = (longitudeRadians: number, latitudeRadians: number) => number;

export interface TerrainOptions {
  /** undefined where the samples are ellipsoidal already */
  readonly undulation: Undulation | undefined;
  /** deepest level; undefined: the first whose sample spacing is at most the raster's */
  readonly maximumLevel: number | undefined;
}

export const TERRAIN_OPTIONS: TerrainOptions = { undulation: undefined, maximumLevel: undefined };

/** Cuts an elevation raster into a geodetic TMS quadtree of quantized-mesh 1.0 tiles. */
export async function tileTerrain(
  raster: Raster,
  crs: Crs,
  options: TerrainOptions,
  context: TilingContext,
): Promise<TilingResult> {
  throw new UnsupportedError(
    "terrain-not-built",
    `terrain of ${raster.width} x ${raster.height} samples in ${crs.code} (${options.maximumLevel ?? "automatic"} levels, ${context.workerCount} workers) comes with the next commit`,
  );
}
