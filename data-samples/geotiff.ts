import { type FileHandle, open } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import { GRID_EPSG } from "./grid.ts";

/** What a raster file holds. Rows run from north to south. */
export interface GeoTiffSpec {
  readonly width: number;
  readonly height: number;
  readonly sampleKind: "float32" | "rgb8";
  readonly tileSize: number;
  /** easting of the west edge and northing of the north edge, metres */
  readonly originGrid: readonly [easting: number, northing: number];
  readonly pixelMetres: number;
  readonly description: string;
}

/** Gives one tile's samples, padded to the full tile, row by row; rgb8 interleaved. */
export type TilePainter = (column: number, row: number) => Float32Array | Uint8Array;

/** beyond this, noise of grass and asphalt costs time and saves little */
const DEFLATE_LEVEL = 3;

const TYPE = { ascii: 2, short: 3, long: 4, double: 12 } as const;
const TYPE_BYTES = { 2: 1, 3: 2, 4: 4, 12: 8 } as const;
type Tag = readonly [code: number, type: 2 | 3 | 4 | 12, values: readonly number[]];

/**
 * Writes a tiled, deflated GeoTIFF in EPSG:4543, one tile in memory at a time: an orthophoto of 50 million
 * pixels needs no more than its directory. Written here because the writers on npm keep the whole image
 * and leave it uncompressed.
 * @see TIFF 6.0, section 15 "Tiled Images"; OGC 19-008r4 GeoTIFF 1.1
 */
export async function writeGeoTiff(
  path: string,
  spec: GeoTiffSpec,
  paint: TilePainter,
): Promise<number> {
  const columns = Math.ceil(spec.width / spec.tileSize);
  const rows = Math.ceil(spec.height / spec.tileSize);
  const file = await open(path, "w");
  try {
    const offsets: number[] = [];
    const lengths: number[] = [];
    let end = 8;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const bytes = deflateSync(predict(paint(column, row), spec), { level: DEFLATE_LEVEL });
        await file.write(bytes, 0, bytes.length, end);
        offsets.push(end);
        lengths.push(bytes.length);
        end += bytes.length + (bytes.length % 2);
      }
    }
    return await writeDirectory(file, end, tagsOf(spec, offsets, lengths));
  } finally {
    await file.close();
  }
}

/** Differences along rows pack better: whole bytes for rgb, byte planes for floats (predictors 2 and 3). */
function predict(
  samples: Float32Array | Uint8Array,
  { tileSize, sampleKind }: GeoTiffSpec,
): Uint8Array {
  if (sampleKind === "rgb8") {
    const bytes = new Uint8Array(samples);
    for (let row = 0; row < tileSize; row++) {
      const start = row * tileSize * 3;
      for (let index = start + tileSize * 3 - 1; index >= start + 3; index--) {
        bytes[index] = bytes[index]! - bytes[index - 3]!;
      }
    }
    return bytes;
  }
  const source = new DataView(samples.buffer, samples.byteOffset, samples.byteLength);
  const bytes = new Uint8Array(samples.byteLength);
  for (let row = 0; row < tileSize; row++) {
    const start = row * tileSize * 4;
    for (let column = 0; column < tileSize; column++) {
      // planes from the most significant byte down, whatever the file's byte order
      const value = source.getUint32(start + column * 4, true);
      for (let plane = 0; plane < 4; plane++) {
        bytes[start + plane * tileSize + column] = value >>> (24 - 8 * plane);
      }
    }
    for (let index = start + tileSize * 4 - 1; index > start; index--) {
      bytes[index] = bytes[index]! - bytes[index - 1]!;
    }
  }
  return bytes;
}

function tagsOf(spec: GeoTiffSpec, offsets: readonly number[], lengths: readonly number[]): Tag[] {
  const isFloat = spec.sampleKind === "float32";
  const [east, north] = spec.originGrid;
  const text = [...Buffer.from(`${spec.description}\0`, "utf8")];
  return [
    [256, TYPE.long, [spec.width]],
    [257, TYPE.long, [spec.height]],
    [258, TYPE.short, isFloat ? [32] : [8, 8, 8]],
    [259, TYPE.short, [8]], // Adobe deflate
    [262, TYPE.short, [isFloat ? 1 : 2]],
    [270, TYPE.ascii, text],
    [277, TYPE.short, [isFloat ? 1 : 3]],
    [284, TYPE.short, [1]],
    [317, TYPE.short, [isFloat ? 3 : 2]],
    [322, TYPE.long, [spec.tileSize]],
    [323, TYPE.long, [spec.tileSize]],
    [324, TYPE.long, offsets],
    [325, TYPE.long, lengths],
    [339, TYPE.short, isFloat ? [3] : [1, 1, 1]],
    [33550, TYPE.double, [spec.pixelMetres, spec.pixelMetres, 0]],
    [33922, TYPE.double, [0, 0, 0, east, north, 0]],
    // GeoKeys: projected model, pixel is area, the code of the projected CRS
    [34735, TYPE.short, [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, GRID_EPSG]],
  ];
}

async function writeDirectory(file: FileHandle, at: number, tags: readonly Tag[]): Promise<number> {
  const directoryBytes = 2 + tags.length * 12 + 4;
  let extra = directoryBytes;
  const sizes = tags.map(([, type, values]) => values.length * TYPE_BYTES[type]);
  for (const size of sizes) extra += size > 4 ? size + (size % 2) : 0;
  const view = new DataView(new ArrayBuffer(extra));
  view.setUint16(0, tags.length, true);
  let next = directoryBytes;
  tags.forEach(([code, type, values], index) => {
    const entry = 2 + index * 12;
    view.setUint16(entry, code, true);
    view.setUint16(entry + 2, type, true);
    view.setUint32(entry + 4, values.length, true);
    const size = sizes[index]!;
    if (size > 4) view.setUint32(entry + 8, at + next, true);
    let cursor = size > 4 ? next : entry + 8;
    for (const value of values) {
      if (type === TYPE.ascii) view.setUint8(cursor, value);
      if (type === TYPE.short) view.setUint16(cursor, value, true);
      if (type === TYPE.long) view.setUint32(cursor, value, true);
      if (type === TYPE.double) view.setFloat64(cursor, value, true);
      cursor += TYPE_BYTES[type];
    }
    if (size > 4) next += size + (size % 2);
  });
  await file.write(new Uint8Array(view.buffer), 0, view.byteLength, at);
  const header = new DataView(new ArrayBuffer(8));
  header.setUint16(0, 0x4949, true); // little-endian
  header.setUint16(2, 42, true);
  header.setUint32(4, at, true);
  await file.write(new Uint8Array(header.buffer), 0, 8, 0);
  return at + view.byteLength;
}
