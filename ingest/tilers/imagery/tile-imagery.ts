import type { Raster } from "../../model/raster.ts";
import type { Crs } from "../../vocabulary/crs.ts";
import { UnsupportedError } from "../../vocabulary/errors.ts";
import type { TilingContext, TilingResult } from "../tiler.ts";

export interface ImageryOptions {
  /** WebP quality, 1-100 */
  readonly quality: number;
  /** samples that become 0 and 255 where the raster is not 8-bit; undefined: from the raster itself */
  readonly sampleRange: readonly [black: number, white: number] | undefined;
  /** deepest level; undefined: the first whose pixels are at most the raster's */
  readonly maximumLevel: number | undefined;
}

export const IMAGERY_OPTIONS: ImageryOptions = {
  quality: 80,
  sampleRange: undefined,
  maximumLevel: undefined,
};

/** Warps a raster into a web-mercator XYZ pyramid of WebP tiles. */
export async function tileImagery(
  raster: Raster,
  crs: Crs,
  options: ImageryOptions,
  context: TilingContext,
): Promise<TilingResult> {
  throw new UnsupportedError(
    "imagery-not-built",
    `imagery of ${raster.width} x ${raster.height} pixels in ${crs.code} (quality ${options.quality}, ${context.workerCount} workers) comes with a later commit`,
  );
}
