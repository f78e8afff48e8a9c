import type { BandRole, Raster, RasterSamples, RasterWindow } from "../../model/raster.ts";
import type { Source } from "../../sources/source.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import type { RasterReader } from "../reader.ts";
import { createBlockReader } from "./block-reader.ts";
import { checkDecodable } from "./decode-block.ts";
import { presentColour } from "./present-colour.ts";
import { readGeoKeys } from "./read-geo-keys.ts";
import { readGeoReference } from "./read-geo-reference.ts";
import { readImageWindow } from "./read-window.ts";
import { readTiffImages, type TiffImage } from "./tiff-image.ts";

export interface GeoTiffOptions {
  /** decoded blocks kept in memory */
  readonly cacheBytes: number;
  /** palette colours as red, green, blue and a mask as alpha; false: the samples as they are */
  readonly isColourPresented: boolean;
}

export const GEOTIFF_OPTIONS: GeoTiffOptions = {
  cacheBytes: 96 * 1024 * 1024,
  isColourPresented: true,
};

/**
 * Opens a GeoTIFF or COG over any source: both byte orders, BigTIFF, tiles or strips, overviews, masks,
 * palettes; position and CRS from the file, else from a world file and `.prj` beside it.
 * The source stays the caller's to close.
 * @throws BadInputError `geotiff-damaged`, `truncated`; UnsupportedError `geotiff-layout`,
 * `geotiff-compression`, `geotiff-control-points`
 */
export async function openGeoTiff(
  source: Source,
  options: Partial<GeoTiffOptions> = {},
): Promise<RasterReader> {
  const { cacheBytes, isColourPresented } = { ...GEOTIFF_OPTIONS, ...options };
  const images = await readTiffImages(source);
  const full = images[0]!;
  const levels = levelsOf(images);
  for (const level of levels) checkDecodable(level.image);
  const reference = await readGeoReference(full, source);
  const keys = readGeoKeys(full);
  const sidecarCrs = keys.crs === undefined ? await readProjectionFile(source) : undefined;
  const blocks = createBlockReader(source, cacheBytes);
  const noData = parseNoData(full);
  const colour = isColourPresented ? presentColour(full, noData) : undefined;
  const hasMask = isColourPresented && colour !== undefined && levels[0]!.mask !== undefined;
  const fileRoles = rolesOf(full);
  const roles: readonly BandRole[] = [
    ...(colour?.roles ?? fileRoles),
    ...(hasMask ? (["alpha"] as const) : []),
  ];
  const sampleType = sampleTypeOf(full);

  const readWindow = async (window: RasterWindow, signal?: AbortSignal): Promise<RasterSamples> => {
    checkWindow(window, full);
    const level = chooseLevel(levels, window, full);
    const inLevel = windowInLevel(window, full, level.image);
    const unknown = noData ?? (sampleType.startsWith("f") ? Number.NaN : 0);
    const isPalette = colour?.expand !== undefined;
    const isResampled =
      inLevel.columnCount !== inLevel.outColumns || inLevel.rowCount !== inLevel.outRows;
    // colours are averaged, palette indices are not
    const asRead: RasterWindow =
      isPalette && isResampled
        ? { ...inLevel, outColumns: inLevel.columnCount, outRows: inLevel.rowCount }
        : inLevel;
    const samples = createSamples(
      sampleType,
      asRead.outColumns * asRead.outRows * full.bandCount,
    ).fill(unknown);
    const alphaIndex = fileRoles.indexOf("alpha");
    const layout = {
      bandCount: full.bandCount,
      noData,
      unknown,
      alphaBand: alphaIndex === full.bandCount - 1 && alphaIndex > 0 ? alphaIndex : undefined,
      out: samples,
    };
    await readImageWindow(blocks, level.image, asRead, layout, signal);
    const expanded = colour?.expand?.(samples, asRead, inLevel) ?? samples;
    if (!hasMask || level.mask === undefined) return expanded;
    const mask = new Uint8Array(inLevel.outColumns * inLevel.outRows);
    const maskLayout = {
      bandCount: 1,
      noData: undefined,
      unknown: 0,
      alphaBand: undefined,
      out: mask,
    };
    const scaled = scaledMaskReader(level.mask);
    await readImageWindow(scaled(blocks), level.mask, inLevel, maskLayout, signal);
    return appendBand(expanded, mask, roles.length - 1);
  };

  const raster: Raster = {
    width: full.width,
    height: full.height,
    bandCount: roles.length,
    sampleType,
    geoTransform: reference.geoTransform,
    noData,
    bandRoles: roles,
    ...(keys.verticalUnitMetres === undefined ? {} : { sampleUnitMetres: keys.verticalUnitMetres }),
    levelWidths: levels.map((level) => level.image.width),
    readWindow,
    close: async () => {},
  };
  const crs = keys.crs ?? sidecarCrs;
  const warnings = [...keys.warnings];
  if (reference.from === undefined) {
    warnings.push(
      `${source.name}: states no position on the ground (no GeoTIFF tags, no world file beside it).`,
    );
  }
  return {
    kind: "raster",
    description: {
      format: "GeoTIFF",
      version: isCloudOptimised(images) ? "COG" : "TIFF",
      crs,
      crsFrom: crs === undefined ? undefined : keys.crs === undefined ? "sidecar" : "file",
      declaredCount: undefined,
      layers: [],
      warnings,
      details: {
        width: full.width,
        height: full.height,
        bands: [...roles],
        sampleType,
        blockSize: [full.blockWidth, full.blockHeight],
        compression: full.compression,
        overviews: levels.length - 1,
        noData: noData === undefined ? null : String(noData),
        positionFrom: reference.from ?? "nothing",
      },
    },
    raster,
    close: async () => {},
  };
}

interface Level {
  readonly image: TiffImage;
  readonly mask: TiffImage | undefined;
}

/** The full image and those overviews that are like it, largest first, each with its mask. */
function levelsOf(images: readonly TiffImage[]): readonly Level[] {
  const full = images[0]!;
  const isLikeFull = (image: TiffImage): boolean =>
    image.bandCount === full.bandCount && image.bitsPerSample === full.bitsPerSample;
  const pictures = images.filter(
    (image) => image === full || (image.isReduced && !image.isMask && isLikeFull(image)),
  );
  const masks = images.filter((image) => image.isMask);
  return pictures
    .sort((a, b) => b.width - a.width)
    .map((image) => ({
      image,
      mask: masks.find((mask) => mask.width === image.width && mask.height === image.height),
    }));
}

const isCloudOptimised = (images: readonly TiffImage[]): boolean =>
  images.length > 1 && images[0]!.blockWidth < images[0]!.width;

function chooseLevel(levels: readonly Level[], window: RasterWindow, full: TiffImage): Level {
  const scale = Math.min(window.columnCount / window.outColumns, window.rowCount / window.outRows);
  // an overview may be a pixel larger or smaller than the exact fraction
  const fitting = levels.filter((level) => full.width / level.image.width <= scale * 1.02);
  return fitting.at(-1) ?? levels[0]!;
}

function windowInLevel(window: RasterWindow, full: TiffImage, level: TiffImage): RasterWindow {
  if (level === full) return window;
  const scaleX = level.width / full.width;
  const scaleY = level.height / full.height;
  const column = Math.round(window.column * scaleX);
  const row = Math.round(window.row * scaleY);
  const right = Math.round((window.column + window.columnCount) * scaleX);
  const bottom = Math.round((window.row + window.rowCount) * scaleY);
  return {
    column,
    row,
    columnCount: Math.max(1, right - column),
    rowCount: Math.max(1, bottom - row),
    outColumns: window.outColumns,
    outRows: window.outRows,
  };
}

function checkWindow(window: RasterWindow, full: TiffImage): void {
  const isInside =
    window.column >= 0 &&
    window.row >= 0 &&
    window.columnCount > 0 &&
    window.rowCount > 0 &&
    window.column + window.columnCount <= full.width &&
    window.row + window.rowCount <= full.height;
  if (isInside) return;
  throw new BadInputError(
    "raster-window",
    `${full.name}: window ${window.column}, ${window.row}, ${window.columnCount} x ${window.rowCount} is not inside ${full.width} x ${full.height}.`,
    { parameters: { name: full.name } },
  );
}

/** Undefined where there is none, and for NaN and infinities, which never count as samples. */
function parseNoData(image: TiffImage): number | undefined {
  const text = String(image.directory.getValue("GDAL_NODATA") ?? "")
    .replaceAll("\0", "")
    .trim();
  const value = text === "" ? Number.NaN : Number(text.replace(/^\+/, ""));
  if (!Number.isFinite(value)) return undefined;
  return sampleTypeOf(image) === "f32" ? Math.fround(value) : value;
}

function rolesOf(image: TiffImage): readonly BandRole[] {
  const hasColours = image.photometric === 2 || image.photometric === 6;
  const colours: readonly BandRole[] =
    hasColours && image.bandCount >= 3 ? ["red", "green", "blue"] : ["gray"];
  const extra = Array.from({ length: image.bandCount - colours.length }, (_, index): BandRole => {
    const meaning = image.extraSamples[index] ?? 0;
    return meaning === 1 || meaning === 2 ? "alpha" : "other";
  });
  return [...colours, ...extra];
}

function sampleTypeOf(image: TiffImage): Raster["sampleType"] {
  const bits = image.bitsPerSample;
  if (image.sampleFormat === 3) return bits === 64 ? "f64" : "f32";
  if (image.sampleFormat === 2) return bits === 32 ? "i32" : "i16";
  if (bits <= 8) return "u8";
  return bits === 16 ? "u16" : "u32";
}

function createSamples(type: Raster["sampleType"], length: number): RasterSamples {
  switch (type) {
    case "u8":
      return new Uint8Array(length);
    case "i16":
      return new Int16Array(length);
    case "u16":
      return new Uint16Array(length);
    case "i32":
      return new Int32Array(length);
    case "u32":
      return new Uint32Array(length);
    case "f32":
      return new Float32Array(length);
    case "f64":
      return new Float64Array(length);
  }
}

/** Masks of one bit say 1 where there is something; averaged, they become an alpha of 0-255. */
const scaledMaskReader =
  (mask: TiffImage) =>
  (blocks: ReturnType<typeof createBlockReader>): ReturnType<typeof createBlockReader> => ({
    read: async (image, blockIndex, signal) => {
      const samples = await blocks.read(image, blockIndex, signal);
      return mask.bitsPerSample === 1 && samples !== undefined
        ? Uint8Array.from(samples, (value) => value * 255)
        : samples;
    },
  });

function appendBand(samples: RasterSamples, band: Uint8Array, bandCount: number): RasterSamples {
  const Samples = samples.constructor as new (length: number) => RasterSamples;
  const together = new Samples(band.length * (bandCount + 1));
  for (let pixel = 0; pixel < band.length; pixel++) {
    for (let index = 0; index < bandCount; index++) {
      together[pixel * (bandCount + 1) + index] = samples[pixel * bandCount + index]!;
    }
    together[pixel * (bandCount + 1) + bandCount] = band[pixel]!;
  }
  return together;
}

async function readProjectionFile(source: Source): Promise<string | undefined> {
  const sidecar = await source.sidecar(".prj");
  if (sidecar === undefined) return undefined;
  try {
    const text = new TextDecoder().decode(await sidecar.read(0, sidecar.byteLength)).trim();
    return text === "" ? undefined : text;
  } finally {
    await sidecar.close();
  }
}
