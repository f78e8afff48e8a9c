import { BadInputError } from "./errors.ts";

/**
 * The height lookup of a terrain dataset (`heights.bin`), little-endian:
 *
 * | byte | type | what |
 * |---|---|---|
 * | 0 | 4 x u8 | magic "CTHL" |
 * | 4 | u32 | version, 1 |
 * | 8 | u32 | column count |
 * | 12 | u32 | row count |
 * | 16 | 4 x f64 | west, south, east, north of the outermost samples, radians |
 * | 48 | f32[] | heights above the ellipsoid, metres, row by row from the north-west; NaN where unknown |
 */
export interface HeightLookup {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly westRadians: number;
  readonly southRadians: number;
  readonly eastRadians: number;
  readonly northRadians: number;
  readonly heightsMetres: Float32Array;
}

export const HEIGHT_LOOKUP_HEADER_BYTES = 48;
const MAGIC = 0x4c485443; // "CTHL"

export function encodeHeightLookup(lookup: HeightLookup): Uint8Array {
  const bytes = new Uint8Array(HEIGHT_LOOKUP_HEADER_BYTES + lookup.heightsMetres.byteLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, 1, true);
  view.setUint32(8, lookup.columnCount, true);
  view.setUint32(12, lookup.rowCount, true);
  view.setFloat64(16, lookup.westRadians, true);
  view.setFloat64(24, lookup.southRadians, true);
  view.setFloat64(32, lookup.eastRadians, true);
  view.setFloat64(40, lookup.northRadians, true);
  new Float32Array(bytes.buffer, HEIGHT_LOOKUP_HEADER_BYTES).set(lookup.heightsMetres);
  return bytes;
}

/** @throws BadInputError `height-lookup-damaged` when magic, version or length do not fit. */
export function decodeHeightLookup(bytes: Uint8Array, name = "heights.bin"): HeightLookup {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isHeaderRight =
    bytes.byteLength >= HEIGHT_LOOKUP_HEADER_BYTES &&
    view.getUint32(0, true) === MAGIC &&
    view.getUint32(4, true) === 1;
  const columnCount = isHeaderRight ? view.getUint32(8, true) : 0;
  const rowCount = isHeaderRight ? view.getUint32(12, true) : 0;
  const expectedBytes = HEIGHT_LOOKUP_HEADER_BYTES + columnCount * rowCount * 4;
  if (!isHeaderRight || bytes.byteLength !== expectedBytes) {
    throw new BadInputError(
      "height-lookup-damaged",
      `${name}: found ${bytes.byteLength} bytes, expected a CTHL version 1 file of ${expectedBytes}. Ingest the terrain again.`,
      { parameters: { name, byteLength: bytes.byteLength, expectedBytes } },
    );
  }
  const start = bytes.byteOffset + HEIGHT_LOOKUP_HEADER_BYTES;
  const heights = bytes.buffer.slice(start, start + columnCount * rowCount * 4);
  return {
    columnCount,
    rowCount,
    westRadians: view.getFloat64(16, true),
    southRadians: view.getFloat64(24, true),
    eastRadians: view.getFloat64(32, true),
    northRadians: view.getFloat64(40, true),
    heightsMetres: new Float32Array(heights as ArrayBuffer),
  };
}

/** Bilinear height above the ellipsoid in metres; NaN outside the grid or beside an unknown sample. */
export function heightAt(
  lookup: HeightLookup,
  longitudeRadians: number,
  latitudeRadians: number,
): number {
  const { columnCount, rowCount, heightsMetres } = lookup;
  const x =
    ((longitudeRadians - lookup.westRadians) / (lookup.eastRadians - lookup.westRadians)) *
    (columnCount - 1);
  const y =
    ((lookup.northRadians - latitudeRadians) / (lookup.northRadians - lookup.southRadians)) *
    (rowCount - 1);
  if (!(x >= 0 && y >= 0 && x <= columnCount - 1 && y <= rowCount - 1)) return Number.NaN;
  const column = Math.min(Math.floor(x), columnCount - 2);
  const row = Math.min(Math.floor(y), rowCount - 2);
  const fx = x - column;
  const fy = y - row;
  const start = row * columnCount + column;
  const north = heightsMetres[start]! * (1 - fx) + heightsMetres[start + 1]! * fx;
  const south =
    heightsMetres[start + columnCount]! * (1 - fx) + heightsMetres[start + columnCount + 1]! * fx;
  return north * (1 - fy) + south * fy;
}
