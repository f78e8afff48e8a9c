import type { RasterSamples } from "../../ingest/model/raster.ts";

/** A TIFF file to be built; defaults make a little-endian one with a single strip and no position. */
export interface TiffContent {
  readonly width: number;
  readonly height: number;
  readonly bandCount?: number;
  /** interleaved by pixel, row by row */
  readonly samples: RasterSamples;
  readonly photometric?: number;
  readonly extraSamples?: readonly number[];
  readonly rowsPerStrip?: number;
  readonly isBigEndian?: boolean;
  readonly isBigTiff?: boolean;
  readonly noData?: string;
  /** x, y of the first pixel's corner and the pixel size */
  readonly origin?: readonly [x: number, y: number, sizeX: number, sizeY: number];
  /** ModelTransformation, 16 numbers */
  readonly transformation?: readonly number[];
  /** key, value pairs stored in the GeoKeyDirectory itself */
  readonly geoKeys?: readonly (readonly [key: number, value: number])[];
  readonly colorMap?: readonly number[];
}

const SHORT = 3;
const LONG = 4;
const DOUBLE = 12;
const ASCII = 2;
const LONG8 = 16;
const TYPE_BYTES: Readonly<Record<number, number>> = {
  [ASCII]: 1,
  [SHORT]: 2,
  [LONG]: 4,
  [DOUBLE]: 8,
  [LONG8]: 8,
};

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly values: readonly number[];
}

/** Writes an uncompressed TIFF, so that tests need no file for each odd layout. @see TIFF 6.0, section 2 */
export function encodeTiff(content: TiffContent): Uint8Array {
  const { width, height, samples } = content;
  const bandCount = content.bandCount ?? 1;
  const bytesPerSample = samples.BYTES_PER_ELEMENT;
  const isFloat = samples instanceof Float32Array || samples instanceof Float64Array;
  const isSigned = samples instanceof Int16Array || samples instanceof Int32Array;
  const rowsPerStrip = content.rowsPerStrip ?? height;
  const rowBytes = width * bandCount * bytesPerSample;
  const stripCount = Math.ceil(height / rowsPerStrip);
  const strips = Array.from({ length: stripCount }, (_, strip) => strip * rowsPerStrip * rowBytes);
  const headerBytes = content.isBigTiff ? 16 : 8;
  const offsetType = content.isBigTiff ? LONG8 : LONG;
  const each = (value: number): number[] => Array.from({ length: bandCount }, () => value);
  const entries: Entry[] = [
    { tag: 256, type: LONG, values: [width] },
    { tag: 257, type: LONG, values: [height] },
    { tag: 258, type: SHORT, values: each(bytesPerSample * 8) },
    { tag: 259, type: SHORT, values: [1] },
    { tag: 262, type: SHORT, values: [content.photometric ?? (bandCount >= 3 ? 2 : 1)] },
    { tag: 273, type: offsetType, values: strips.map((start) => start + headerBytes) },
    { tag: 277, type: SHORT, values: [bandCount] },
    { tag: 278, type: LONG, values: [rowsPerStrip] },
    {
      tag: 279,
      type: LONG,
      values: strips.map((start) => Math.min(rowsPerStrip * rowBytes, rowBytes * height - start)),
    },
    { tag: 284, type: SHORT, values: [1] },
    { tag: 339, type: SHORT, values: each(isFloat ? 3 : isSigned ? 2 : 1) },
  ];
  const add = (tag: number, type: number, values: readonly number[] | undefined): void => {
    if (values !== undefined) entries.push({ tag, type, values });
  };
  add(320, SHORT, content.colorMap);
  add(338, SHORT, content.extraSamples);
  if (content.origin !== undefined) {
    const [x, y, sizeX, sizeY] = content.origin;
    add(33550, DOUBLE, [sizeX, sizeY, 0]);
    add(33922, DOUBLE, [0, 0, 0, x, y, 0]);
  }
  add(34264, DOUBLE, content.transformation);
  if (content.geoKeys !== undefined) {
    const keys = content.geoKeys.flatMap(([key, value]) => [key, 0, 1, value]);
    add(34735, SHORT, [1, 1, 0, content.geoKeys.length, ...keys]);
  }
  if (content.noData !== undefined) {
    add(42113, ASCII, [...Buffer.from(`${content.noData}\0`, "ascii")]);
  }
  return assemble(
    content,
    entries.sort((a, b) => a.tag - b.tag),
    headerBytes,
  );
}

function assemble(
  content: TiffContent,
  entries: readonly Entry[],
  headerBytes: number,
): Uint8Array {
  const isLittle = content.isBigEndian !== true;
  const isBig = content.isBigTiff === true;
  const { samples } = content;
  const directoryStart =
    headerBytes +
    samples.byteLength +
    (samples.byteLength % 8 === 0 ? 0 : 8 - (samples.byteLength % 8));
  const entryBytes = isBig ? 20 : 12;
  const inlineBytes = isBig ? 8 : 4;
  const directoryBytes = (isBig ? 8 : 2) + entries.length * entryBytes + inlineBytes;
  const sizes = entries.map(({ type, values }) => TYPE_BYTES[type]! * values.length);
  const outside = sizes.map((size) => (size > inlineBytes ? Math.ceil(size / 8) * 8 : 0));
  const extraStart = Math.ceil((directoryStart + directoryBytes) / 8) * 8;
  const total = extraStart + outside.reduce((sum, size) => sum + size, 0);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  bytes.set(isLittle ? [0x49, 0x49] : [0x4d, 0x4d]);
  view.setUint16(2, isBig ? 43 : 42, isLittle);
  if (isBig) {
    view.setUint16(4, 8, isLittle);
    view.setBigUint64(8, BigInt(directoryStart), isLittle);
  } else view.setUint32(4, directoryStart, isLittle);
  bytes.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), headerBytes);
  if (!isLittle)
    swap(Buffer.from(bytes.buffer, headerBytes, samples.byteLength), samples.BYTES_PER_ELEMENT);
  const writeValue = (at: number, type: number, value: number): void => {
    if (type === ASCII) view.setUint8(at, value);
    if (type === SHORT) view.setUint16(at, value, isLittle);
    if (type === LONG) view.setUint32(at, value, isLittle);
    if (type === DOUBLE) view.setFloat64(at, value, isLittle);
    if (type === LONG8) view.setBigUint64(at, BigInt(value), isLittle);
  };
  if (isBig) view.setBigUint64(directoryStart, BigInt(entries.length), isLittle);
  else view.setUint16(directoryStart, entries.length, isLittle);
  let at = directoryStart + (isBig ? 8 : 2);
  let extra = extraStart;
  for (const [index, { tag, type, values }] of entries.entries()) {
    view.setUint16(at, tag, isLittle);
    view.setUint16(at + 2, type, isLittle);
    if (isBig) view.setBigUint64(at + 4, BigInt(values.length), isLittle);
    else view.setUint32(at + 4, values.length, isLittle);
    const valueAt = at + (isBig ? 12 : 8);
    const isOutside = outside[index]! > 0;
    if (isOutside && isBig) view.setBigUint64(valueAt, BigInt(extra), isLittle);
    if (isOutside && !isBig) view.setUint32(valueAt, extra, isLittle);
    const start = isOutside ? extra : valueAt;
    for (const [place, value] of values.entries()) {
      writeValue(start + place * TYPE_BYTES[type]!, type, value);
    }
    extra += outside[index]!;
    at += entryBytes;
  }
  return bytes;
}

function swap(buffer: Buffer, bytesPerSample: number): void {
  if (bytesPerSample === 2) buffer.swap16();
  if (bytesPerSample === 4) buffer.swap32();
  if (bytesPerSample === 8) buffer.swap64();
}
