import type { Raster, RasterSamples, RasterWindow } from "../../model/raster.ts";
import type { Source } from "../../sources/source.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import type { RasterReader } from "../reader.ts";

const NO_DATA = -32768;
/** Samples per side of the whole degree by file size: 3 and 1 arc second. */
const SIDES: ReadonlyMap<number, number> = new Map(
  [1201, 3601].map((side) => [side * side * 2, side] as const),
);

/**
 * Opens an SRTM height tile: big-endian 16-bit metres above the geoid (EGM96), row by row from the north;
 * the first and last samples lie on whole degrees, told by the file name (`N43E007.hgt`).
 * @throws BadInputError `hgt-name`, `hgt-size`
 * @see USGS SRTM Topography documentation, 2.1
 */
export async function openHgt(source: Source): Promise<RasterReader> {
  const side = sideOf(source);
  const [south, west] = cornerOf(source.name);
  const step = 1 / (side - 1);
  const readRows = async (first: number, count: number, signal?: AbortSignal) => {
    const bytes = await source.read(first * side * 2, count * side * 2, signal);
    const samples = new Int16Array(count * side);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < samples.length; index++) {
      samples[index] = view.getInt16(index * 2, false);
    }
    return samples;
  };
  const raster: Raster = {
    width: side,
    height: side,
    bandCount: 1,
    sampleType: "i16",
    geoTransform: [west - step / 2, step, 0, south + 1 + step / 2, 0, -step],
    noData: NO_DATA,
    bandRoles: ["gray"],
    sampleUnitMetres: 1,
    levelWidths: [side],
    readWindow: async (window, signal) => {
      const rows = await readRows(window.row, window.rowCount, signal);
      return averageRows(rows, side, window);
    },
    close: async () => {},
  };
  return {
    kind: "raster",
    description: {
      format: "SRTM HGT",
      version: side === 1201 ? "3 arc seconds" : "1 arc second",
      crs: "EPSG:4326+5773",
      crsFrom: "file",
      declaredCount: undefined,
      layers: [],
      warnings: [],
      details: { width: side, height: side, south, west },
    },
    raster,
    close: async () => {},
  };
}

function sideOf(source: Source): number {
  const side = SIDES.get(source.byteLength);
  if (side !== undefined) return side;
  throw new BadInputError(
    "hgt-size",
    `${source.name}: ${source.byteLength} bytes; expected ${[...SIDES].map(([bytes, count]) => `${bytes} (${count} x ${count})`).join(" or ")}. The file is cut short or not an SRTM tile.`,
    { parameters: { name: source.name, byteLength: source.byteLength } },
  );
}

/** Latitude and longitude of the south-west corner in degrees. */
function cornerOf(name: string): readonly [south: number, west: number] {
  const match = /([NS])(\d{2})([EW])(\d{3})[^/]*$/i.exec(name);
  if (match === null) {
    throw new BadInputError(
      "hgt-name",
      `${name}: an SRTM tile is placed by its name, such as N43E007.hgt. Give the file its own name back.`,
      { parameters: { name } },
    );
  }
  const [, northSouth, latitude, eastWest, longitude] = match;
  return [
    Number(latitude) * (northSouth!.toUpperCase() === "S" ? -1 : 1),
    Number(longitude) * (eastWest!.toUpperCase() === "W" ? -1 : 1),
  ];
}

/** Means of the known samples of each output pixel; the samples themselves where sizes are equal. */
function averageRows(rows: Int16Array, side: number, window: RasterWindow): RasterSamples {
  const { column, columnCount, rowCount, outColumns, outRows } = window;
  const out = new Int16Array(outColumns * outRows).fill(NO_DATA);
  for (let outRow = 0; outRow < outRows; outRow++) {
    const top = Math.floor((outRow * rowCount) / outRows);
    const bottom = Math.max(top + 1, Math.floor(((outRow + 1) * rowCount) / outRows));
    for (let outColumn = 0; outColumn < outColumns; outColumn++) {
      const left = Math.floor((outColumn * columnCount) / outColumns);
      const right = Math.max(left + 1, Math.floor(((outColumn + 1) * columnCount) / outColumns));
      let sum = 0;
      let known = 0;
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const value = rows[y * side + column + x]!;
          if (value === NO_DATA) continue;
          sum += value;
          known++;
        }
      }
      if (known > 0) out[outRow * outColumns + outColumn] = Math.round(sum / known);
    }
  }
  return out;
}
