import type { GeoTransform, Raster } from "../../ingest/model/raster.ts";

/** A one-band raster whose samples a function gives for the centre of each pixel; NaN is unknown. */
export function createMadeRaster(
  width: number,
  height: number,
  geoTransform: GeoTransform,
  sampleOf: (column: number, row: number) => number,
): Raster {
  return {
    width,
    height,
    bandCount: 1,
    sampleType: "f32",
    geoTransform,
    noData: undefined,
    levelWidths: [width],
    readWindow: async ({ column, row, columnCount, outColumns, outRows, rowCount }) =>
      Float32Array.from({ length: outColumns * outRows }, (_, index) => {
        const x = Math.floor((((index % outColumns) + 0.5) * columnCount) / outColumns);
        const y = Math.floor(((Math.floor(index / outColumns) + 0.5) * rowCount) / outRows);
        return sampleOf(column + x, row + y);
      }),
    close: async () => {},
  };
}
