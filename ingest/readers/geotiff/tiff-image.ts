// geotiff: reads classic and BigTIFF directories of both byte orders and most compressions; only this folder
// imports it. Blocks are decoded and windows assembled here, since its own path reads sample by sample.
import { GeoTIFF } from "geotiff";
import type { Source } from "../../sources/source.ts";
import { BadInputError, TwinError, UnsupportedError } from "../../vocabulary/errors.ts";

type Directory = Awaited<ReturnType<GeoTIFF["requestIFD"]>>;

/** One image of a TIFF file: the full one, an overview, or a mask of either. */
export interface TiffImage {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** blocks per row and per column of one plane */
  readonly blockColumns: number;
  readonly blockRows: number;
  readonly bandCount: number;
  /** each band in blocks of its own */
  readonly isPlanar: boolean;
  readonly bitsPerSample: number;
  /** 1 unsigned, 2 signed, 3 floating point */
  readonly sampleFormat: number;
  readonly compression: number;
  readonly predictor: number;
  readonly photometric: number;
  readonly extraSamples: readonly number[];
  readonly isReduced: boolean;
  readonly isMask: boolean;
  readonly littleEndian: boolean;
  readonly blockOffsets: ArrayLike<number>;
  readonly blockByteLengths: ArrayLike<number>;
  /** geotiff's directory, for its decoders and the tags that only the first image has */
  readonly directory: Directory;
}

const MAXIMUM_IMAGES = 1024;
/** geotiff reads directories in slices that may reach this far beyond the end. */
const SLICE_MARGIN_BYTES = 8192;
/** A compressed block larger than this cannot be decoded in bounded memory. */
const MAXIMUM_BLOCK_BYTES = 512 * 1024 * 1024;
/** An uncompressed strip is read in pieces of about this size. */
const PIECE_BYTES = 1024 * 1024;

/**
 * Reads every image directory of a TIFF file and checks that the file holds all blocks they name.
 * @throws BadInputError `geotiff-damaged`, `truncated`; UnsupportedError `geotiff-layout`
 */
export async function readTiffImages(source: Source): Promise<readonly TiffImage[]> {
  const file = await guarded(source, "header", () => GeoTIFF.fromSource(sliceReader(source)));
  // Large arrays are read with the directory: read later, geotiff 3.0.5 takes big-endian ones for little.
  file.parser.eager = true;
  const images: TiffImage[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < MAXIMUM_IMAGES; index++) {
    const directory = await guarded(source, `image ${index}`, () => file.requestIFD(index));
    images.push(
      await guarded(source, `image ${index}`, () =>
        describeImage(source, directory, file.littleEndian),
      ),
    );
    const next = directory.nextIFDByteOffset;
    if (next === 0 || seen.has(next)) break;
    seen.add(next);
  }
  return images;
}

/** Adds file and place to whatever a decoder throws. */
async function guarded<T>(source: Source, place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof TwinError || (cause instanceof Error && cause.name === "AbortError")) {
      throw cause;
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BadInputError(
      "geotiff-damaged",
      `${source.name}, ${place}: not a readable TIFF file (${reason}). Check that it opens with gdalinfo; copy it again if it was cut short.`,
      { cause, parameters: { name: source.name, place, reason } },
    );
  }
}

const sliceReader = (source: Source) => {
  const fetchSlice = async (
    { offset, length }: { offset: number; length: number },
    signal?: AbortSignal,
  ) => {
    const missing = offset + length - source.byteLength;
    if (offset >= source.byteLength || missing > SLICE_MARGIN_BYTES) {
      throw truncated(source, offset, length);
    }
    const bytes = await source.read(offset, length, signal);
    // geotiff keeps the buffer and reads past a short one with a RangeError
    const data = new Uint8Array(bytes.byteLength);
    data.set(bytes);
    return { offset, length: data.byteLength, data: data.buffer };
  };
  return {
    fetchSlice,
    fetch: (slices: readonly { offset: number; length: number }[], signal?: AbortSignal) =>
      Promise.all(slices.map(async (slice) => (await fetchSlice(slice, signal)).data)),
    get fileSize() {
      return source.byteLength;
    },
    close: async () => {},
  };
};

const truncated = (source: Source, byteOffset: number, byteLength: number): BadInputError =>
  new BadInputError(
    "truncated",
    `${source.name} at byte ${byteOffset}: ${byteLength} bytes expected, the file ends at ${source.byteLength}. It is cut short; copy it again.`,
    { parameters: { name: source.name, byteOffset, byteLength: source.byteLength } },
  );

async function describeImage(
  source: Source,
  directory: Directory,
  littleEndian: boolean,
): Promise<TiffImage> {
  const number = (tag: string, fallback: number): number => {
    const value: unknown = directory.getValue(tag as "ImageWidth");
    const first: unknown =
      typeof value === "object" && value !== null ? (value as ArrayLike<unknown>)[0] : value;
    return first === undefined || first === null ? fallback : Number(first);
  };
  const list = (tag: string): readonly number[] =>
    Array.from((directory.getValue(tag as "BitsPerSample") ?? []) as ArrayLike<number>, Number);
  const width = number("ImageWidth", 0);
  const height = number("ImageLength", 0);
  const bits = list("BitsPerSample");
  const formats = list("SampleFormat");
  const isTiled = directory.hasTag("TileOffsets");
  const subfile = number("NewSubfileType", 0);
  const isPlanar = number("PlanarConfiguration", 1) === 2;
  const image = {
    name: source.name,
    width,
    height,
    blockWidth: isTiled ? number("TileWidth", 0) : width,
    blockHeight: isTiled
      ? number("TileLength", 0)
      : Math.min(number("RowsPerStrip", height), height),
    bandCount: number("SamplesPerPixel", 1),
    isPlanar,
    bitsPerSample: bits[0] ?? 1,
    sampleFormat: formats[0] ?? 1,
    compression: number("Compression", 1),
    predictor: number("Predictor", 1),
    photometric: number("PhotometricInterpretation", 1),
    extraSamples: list("ExtraSamples"),
    isReduced: (subfile & 1) !== 0,
    isMask: (subfile & 4) !== 0,
    littleEndian,
    blockOffsets: list(isTiled ? "TileOffsets" : "StripOffsets"),
    blockByteLengths: list(isTiled ? "TileByteCounts" : "StripByteCounts"),
    directory,
  };
  if (!(width > 0 && height > 0 && image.blockWidth > 0 && image.blockHeight > 0)) {
    throw new Error(
      `size ${width} x ${height}, blocks of ${image.blockWidth} x ${image.blockHeight}`,
    );
  }
  if (
    bits.some((value) => value !== bits[0]) ||
    formats.some((value) => value !== (formats[0] ?? 1))
  ) {
    throw new UnsupportedError(
      "geotiff-layout",
      `${source.name}: bands of different sample types (bits ${bits.join(", ")}; formats ${formats.join(", ")}) are not read. Write the bands alike, e.g. with gdal_translate -ot.`,
      { parameters: { name: source.name } },
    );
  }
  const divided = divideLargeStrip({ ...image, blockColumns: 0, blockRows: 0 }, isTiled);
  const blockColumns = Math.ceil(width / divided.blockWidth);
  const blockRows = Math.ceil(height / divided.blockHeight);
  const whole = { ...divided, blockColumns, blockRows };
  checkBlocks(source, whole);
  return whole;
}

/** One long uncompressed strip (the whole image, often) becomes pieces that can be read on their own. */
function divideLargeStrip(image: TiffImage, isTiled: boolean): TiffImage {
  const samplesPerPixel = image.isPlanar ? 1 : image.bandCount;
  const rowBytes = Math.ceil((image.width * samplesPerPixel * image.bitsPerSample) / 8);
  const isDivisible =
    !isTiled && image.compression === 1 && rowBytes * image.blockHeight > 2 * PIECE_BYTES;
  if (!isDivisible) return image;
  let rows = Math.max(1, Math.floor(PIECE_BYTES / rowBytes));
  const isOneStrip = image.blockHeight >= image.height;
  while (!isOneStrip && image.blockHeight % rows !== 0) rows--;
  const blockOffsets: number[] = [];
  const blockByteLengths: number[] = [];
  const stripsPerPlane = Math.ceil(image.height / image.blockHeight);
  for (let strip = 0; strip < image.blockOffsets.length; strip++) {
    const firstRow = (strip % stripsPerPlane) * image.blockHeight;
    const rowCount = Math.min(image.blockHeight, image.height - firstRow);
    for (let row = 0; row < rowCount; row += rows) {
      blockOffsets.push(image.blockOffsets[strip]! + row * rowBytes);
      blockByteLengths.push(Math.min(rows, rowCount - row) * rowBytes);
    }
  }
  return { ...image, blockHeight: rows, blockOffsets, blockByteLengths };
}

function checkBlocks(source: Source, image: TiffImage): void {
  const { blockOffsets, blockByteLengths } = image;
  const planes = image.isPlanar ? image.bandCount : 1;
  const expected = image.blockColumns * image.blockRows * planes;
  if (blockOffsets.length < expected || blockByteLengths.length < expected) {
    throw new Error(
      `${blockOffsets.length} block offsets and ${blockByteLengths.length} lengths for ${expected} blocks`,
    );
  }
  for (let block = 0; block < expected; block++) {
    const end = blockOffsets[block]! + blockByteLengths[block]!;
    if (end > source.byteLength) {
      throw truncated(source, blockOffsets[block]!, blockByteLengths[block]!);
    }
  }
  const samples = image.blockWidth * image.blockHeight * (image.isPlanar ? 1 : image.bandCount);
  if ((samples * image.bitsPerSample) / 8 > MAXIMUM_BLOCK_BYTES) {
    throw new UnsupportedError(
      "geotiff-layout",
      `${source.name}: one compressed block of ${image.blockWidth} x ${image.blockHeight} pixels does not fit into memory. Write it tiled: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE.`,
      { parameters: { name: source.name, width: image.blockWidth, height: image.blockHeight } },
    );
  }
}
