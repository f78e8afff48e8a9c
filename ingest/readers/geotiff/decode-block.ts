import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { getDecoder } from "geotiff";
import type { RasterSamples } from "../../model/raster.ts";
import { UnsupportedError } from "../../vocabulary/errors.ts";
import type { TiffImage } from "./tiff-image.ts";

const inflateAsync = promisify(inflate);

const JPEG = 7;
const WEBP = 50001;
const DEFLATE = new Set([8, 32946]);
const READABLE = new Set([1, 5, JPEG, 8, 32946, 32773, 34887, 50000, WEBP]);

/**
 * Turns the bytes of one block into samples in this machine's byte order, interleaved by pixel,
 * `blockWidth` x `blockHeight`; rows past the end of the image may be missing.
 */
export async function decodeBlock(image: TiffImage, bytes: Uint8Array): Promise<RasterSamples> {
  if (image.compression === JPEG || image.compression === WEBP) return decodePicture(image, bytes);
  const raw = await decompress(image, bytes);
  if (image.compression === 34887) return toSamples(image, raw);
  return decodeSamples(image, raw);
}

/** @throws UnsupportedError `geotiff-compression`, `geotiff-layout` for what `decodeBlock` cannot read. */
export function checkDecodable(image: TiffImage): void {
  if (!READABLE.has(image.compression)) {
    throw new UnsupportedError(
      "geotiff-compression",
      `${image.name}: compression ${image.compression} is not read; none, LZW, Deflate, PackBits, JPEG, LERC, Zstandard and WebP are. Convert it: gdal_translate -co COMPRESS=DEFLATE.`,
      { parameters: { name: image.name, compression: image.compression } },
    );
  }
  const isPictureColour = image.compression === JPEG || image.photometric <= 4;
  const bits = image.bitsPerSample;
  const isSampleKnown =
    (image.sampleFormat === 1 && [1, 2, 4, 8, 16, 32].includes(bits)) ||
    (image.sampleFormat === 2 && [8, 16, 32].includes(bits)) ||
    (image.sampleFormat === 3 && [32, 64].includes(bits)) ||
    (image.sampleFormat === 4 && [8, 16, 32].includes(bits));
  if (isPictureColour && isSampleKnown) return;
  throw new UnsupportedError(
    "geotiff-layout",
    `${image.name}: samples of ${bits} bits (format ${image.sampleFormat}, photometric ${image.photometric}) are not read. Convert it: gdal_translate -ot Float32, or -ot Byte for pictures.`,
    { parameters: { name: image.name, bits, sampleFormat: image.sampleFormat } },
  );
}

async function decompress(image: TiffImage, bytes: Uint8Array): Promise<Uint8Array> {
  if (image.compression === 1) return bytes;
  if (DEFLATE.has(image.compression)) return inflateAsync(bytes);
  const decoder = await getDecoder(image.compression, {
    tileWidth: image.blockWidth,
    tileHeight: image.blockHeight,
    predictor: 1,
    bitsPerSample: image.bitsPerSample,
    planarConfiguration: image.isPlanar ? 2 : 1,
    samplesPerPixel: image.bandCount,
    ...(await lercParameters(image)),
  });
  const copy = new Uint8Array(bytes.byteLength);
  copy.set(bytes);
  return new Uint8Array(await decoder.decode(copy.buffer));
}

const lercParameters = async (image: TiffImage): Promise<object> =>
  image.compression === 34887
    ? { LercParameters: await image.directory.loadValue("LercParameters") }
    : {};

/** JPEG and WebP blocks are whole pictures; a JPEG's tables lie once in the directory. */
async function decodePicture(image: TiffImage, bytes: Uint8Array): Promise<Uint8Array> {
  const samplesPerPixel = image.isPlanar ? 1 : image.bandCount;
  if (image.compression === JPEG && (image.bitsPerSample !== 8 || samplesPerPixel === 2)) {
    throw new UnsupportedError(
      "geotiff-layout",
      `${image.name}: JPEG blocks of ${samplesPerPixel} samples with ${image.bitsPerSample} bits are not read. Convert it: gdal_translate -co COMPRESS=DEFLATE.`,
      { parameters: { name: image.name } },
    );
  }
  const stream = image.compression === JPEG ? wholeJpeg(image, bytes) : bytes;
  // sharp: libjpeg-turbo and libwebp, the same decoders that GDAL uses, off the main thread; imported here,
  // since it takes long to load and few rasters need it
  const { default: sharp } = await import("sharp");
  const picture = sharp(stream, { failOn: "warning", limitInputPixels: false });
  const { data, info } = await picture
    .toColourspace(
      samplesPerPixel < 3
        ? "b-w"
        : samplesPerPixel === 4 && image.compression === JPEG
          ? "cmyk"
          : "srgb",
    )
    .raw()
    .toBuffer({ resolveWithObject: true });
  return fitPicture(image, data, info);
}

/** libvips drops an opaque alpha and strips may be short: lays the pixels out as the directory says. */
function fitPicture(
  image: TiffImage,
  pixels: Uint8Array,
  info: { readonly width: number; readonly height: number; readonly channels: number },
): Uint8Array {
  const samplesPerPixel = image.isPlanar ? 1 : image.bandCount;
  const isAsIs = info.width === image.blockWidth && info.channels === samplesPerPixel;
  if (isAsIs) return pixels;
  const fitted = new Uint8Array(image.blockWidth * image.blockHeight * samplesPerPixel).fill(255);
  const columns = Math.min(info.width, image.blockWidth);
  const rows = Math.min(info.height, image.blockHeight);
  const shared = Math.min(info.channels, samplesPerPixel);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const from = (row * info.width + column) * info.channels;
      const to = (row * image.blockWidth + column) * samplesPerPixel;
      for (let band = 0; band < shared; band++) fitted[to + band] = pixels[from + band]!;
    }
  }
  return fitted;
}

/** Marker APP14 "Adobe" with transform 0: three components are RGB, not YCbCr. @see ITU-T T.872, 6.5.3 */
const ADOBE_RGB = Uint8Array.from([
  0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 0,
]);
const PHOTOMETRIC_YCBCR = 6;

function wholeJpeg(image: TiffImage, bytes: Uint8Array): Uint8Array {
  const tables = Uint8Array.from(
    (image.directory.getValue("JPEGTables") ?? []) as ArrayLike<number>,
  );
  const isRgb = image.bandCount === 3 && !image.isPlanar && image.photometric !== PHOTOMETRIC_YCBCR;
  const parts = [
    Uint8Array.from([0xff, 0xd8]),
    isRgb ? ADOBE_RGB : new Uint8Array(0),
    // without its own start and end of image
    tables.subarray(2, Math.max(2, tables.length - 2)),
    bytes.subarray(2),
  ];
  return Buffer.concat(parts);
}

function decodeSamples(image: TiffImage, raw: Uint8Array): RasterSamples {
  const bits = image.bitsPerSample;
  if (bits < 8) return unpackBits(image, raw);
  const bytesPerSample = bits / 8;
  const usable = raw.byteLength - (raw.byteLength % bytesPerSample);
  // a copy of its own: aligned, and free of whatever buffer the bytes came in
  const bytes = new Uint8Array(usable);
  bytes.set(raw.subarray(0, usable));
  const stride = image.isPlanar ? 1 : image.bandCount;
  const rowSamples = image.blockWidth * stride;
  if (image.predictor === 3) {
    undoFloatPredictor(bytes, { rowSamples, stride, bytesPerSample });
  }
  const isSwapped = !image.littleEndian && bytesPerSample > 1 && image.predictor !== 3;
  if (isSwapped) swapBytes(bytes, bytesPerSample);
  if (image.predictor === 2) undoDifferences(bytes, bits, { rowSamples, stride });
  const samples = toSamples(image, bytes);
  return image.sampleFormat === 2 && bits === 8 ? Int16Array.from(samples) : samples;
}

function toSamples(image: TiffImage, bytes: Uint8Array): RasterSamples {
  const { buffer, byteOffset, byteLength } = bytes;
  const count = Math.floor((byteLength * 8) / image.bitsPerSample);
  const isSigned = image.sampleFormat === 2;
  switch (image.bitsPerSample) {
    case 8:
      return isSigned
        ? (new Int8Array(buffer, byteOffset, count) as unknown as Int16Array)
        : new Uint8Array(buffer, byteOffset, count);
    case 16:
      return isSigned
        ? new Int16Array(buffer, byteOffset, count)
        : new Uint16Array(buffer, byteOffset, count);
    case 32:
      if (image.sampleFormat === 3) return new Float32Array(buffer, byteOffset, count);
      return isSigned
        ? new Int32Array(buffer, byteOffset, count)
        : new Uint32Array(buffer, byteOffset, count);
    default:
      return new Float64Array(buffer, byteOffset, count);
  }
}

/** 1, 2 and 4 bits: most significant first, each row begins at a byte. @see TIFF 6.0, FillOrder */
function unpackBits(image: TiffImage, raw: Uint8Array): Uint8Array {
  const bits = image.bitsPerSample;
  const rowSamples = image.blockWidth * (image.isPlanar ? 1 : image.bandCount);
  const rowBytes = Math.ceil((rowSamples * bits) / 8);
  const rows = Math.floor(raw.byteLength / rowBytes);
  const samples = new Uint8Array(rowSamples * rows);
  const mask = (1 << bits) - 1;
  for (let row = 0; row < rows; row++) {
    for (let index = 0; index < rowSamples; index++) {
      const bit = index * bits;
      const byte = raw[row * rowBytes + (bit >> 3)]!;
      samples[row * rowSamples + index] = (byte >> (8 - bits - (bit & 7))) & mask;
    }
  }
  return samples;
}

function swapBytes(bytes: Uint8Array, bytesPerSample: number): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytesPerSample === 2) buffer.swap16();
  if (bytesPerSample === 4) buffer.swap32();
  if (bytesPerSample === 8) buffer.swap64();
}

/** Differences of whole words, floats too. @see TIFF 6.0, section 14: differencing predictor */
function undoDifferences(
  bytes: Uint8Array<ArrayBuffer>,
  bits: number,
  { rowSamples, stride }: Pick<FloatLayout, "rowSamples" | "stride">,
): void {
  if (bits === 64) {
    const words = new BigUint64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
    for (let row = 0; row + rowSamples <= words.length; row += rowSamples) {
      for (let index = row + stride; index < row + rowSamples; index++) {
        words[index] = words[index]! + words[index - stride]!;
      }
    }
    return;
  }
  const Words = bits === 8 ? Uint8Array : bits === 16 ? Uint16Array : Uint32Array;
  const words = new Words(bytes.buffer, bytes.byteOffset, (bytes.byteLength * 8) / bits);
  for (let row = 0; row + rowSamples <= words.length; row += rowSamples) {
    for (let index = row + stride; index < row + rowSamples; index++) {
      words[index] = words[index]! + words[index - stride]!;
    }
  }
}

interface FloatLayout {
  readonly rowSamples: number;
  readonly stride: number;
  readonly bytesPerSample: number;
}

/**
 * Rows of byte planes, most significant first, whatever the file's byte order. (libtiff 4.5 writes
 * big-endian ones the other way round and then cannot read them itself; they are not read here either.)
 * @see TIFF Technical Note 3
 */
function undoFloatPredictor(bytes: Uint8Array, layout: FloatLayout): void {
  const { rowSamples, stride, bytesPerSample } = layout;
  const rowBytes = rowSamples * bytesPerSample;
  const planes = new Uint8Array(rowBytes);
  for (let row = 0; row + rowBytes <= bytes.byteLength; row += rowBytes) {
    for (let index = row + stride; index < row + rowBytes; index++) {
      bytes[index] = bytes[index]! + bytes[index - stride]!;
    }
    planes.set(bytes.subarray(row, row + rowBytes));
    for (let sample = 0; sample < rowSamples; sample++) {
      for (let byte = 0; byte < bytesPerSample; byte++) {
        bytes[row + sample * bytesPerSample + byte] =
          planes[(bytesPerSample - 1 - byte) * rowSamples + sample]!;
      }
    }
  }
}
