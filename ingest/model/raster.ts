/**
 * Affine pixel-to-CRS transform: x = a + column b + row c, y = d + column e + row f (GDAL's order).
 * NaN throughout where the source states no position.
 */
export type GeoTransform = readonly [number, number, number, number, number, number];

/**
 * A raster that can be read by window and overview. Pixel (0, 0) has its corner at the transform's origin.
 * Bands are interleaved by pixel in what `readWindow` returns.
 */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly bandCount: number;
  readonly sampleType: "u8" | "i16" | "u16" | "i32" | "u32" | "f32" | "f64";
  readonly geoTransform: GeoTransform;
  /** undefined where every sample is valid; NaN and infinities are always unknown */
  readonly noData: number | undefined;
  /** what each band shows, in order; undefined: nothing is known */
  readonly bandRoles?: readonly BandRole[];
  /** metres per unit of an elevation sample, where the source states it */
  readonly sampleUnitMetres?: number;
  /** widths of the full image and its overviews, largest first */
  readonly levelWidths: readonly number[];
  /**
   * Samples of `[column, row, columnCount, rowCount]` in full-resolution pixels, resampled to
   * `outColumns x outRows` from the best overview.
   */
  readWindow(window: RasterWindow, signal?: AbortSignal): Promise<RasterSamples>;
  close(): Promise<void>;
}

/** "alpha" is 0 where there is nothing and the type's full scale (1 for floats) where there is. */
export type BandRole = "gray" | "red" | "green" | "blue" | "alpha" | "other";

export interface RasterWindow {
  readonly column: number;
  readonly row: number;
  readonly columnCount: number;
  readonly rowCount: number;
  readonly outColumns: number;
  readonly outRows: number;
}

export type RasterSamples =
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;
