import type { Raster, RasterSamples, RasterWindow } from "../../model/raster.ts";
import { BadInputError } from "../../vocabulary/errors.ts";

/** Pixels as red, green, blue, alpha bytes, colours not multiplied by alpha. */
export interface ColourWindow {
  readonly pixels: Uint8Array;
  readonly isOpaque: boolean;
}

export type ColourReader = (window: RasterWindow, signal: AbortSignal) => Promise<ColourWindow>;

export interface ColourOptions {
  /** samples that become 0 and 255; undefined: 0-255 for bytes, else from the raster's own histogram */
  readonly sampleRange: readonly [black: number, white: number] | undefined;
}

/** Samples beyond these shares of all become black or white. */
const RANGE_SHARES = [0.005, 0.995] as const;
const OVERVIEW_PIXELS = 1024;

/**
 * Reads any raster as colours: red, green and blue bands where it has them, else its first band as gray;
 * transparent where it has no samples.
 * @throws BadInputError `imagery-empty` when the raster has no known sample.
 */
export async function createColourReader(
  raster: Raster,
  options: ColourOptions,
  signal: AbortSignal,
): Promise<{ readonly read: ColourReader; readonly sampleRange: readonly [number, number] }> {
  const bands = colourBands(raster);
  const sampleRange =
    options.sampleRange ??
    (raster.sampleType === "u8" ? ([0, 255] as const) : await measureRange(raster, bands, signal));
  const convert = createConverter(raster, bands, sampleRange);
  return {
    sampleRange,
    read: async (window, readSignal) => convert(await raster.readWindow(window, readSignal)),
  };
}

interface ColourBands {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** -1 where there is none */
  readonly alpha: number;
}

function colourBands(raster: Raster): ColourBands {
  const roles = raster.bandRoles ?? [];
  const alpha = roles.indexOf("alpha");
  const red = roles.indexOf("red");
  if (red >= 0) {
    return { red, green: roles.indexOf("green"), blue: roles.indexOf("blue"), alpha };
  }
  const isUntoldColour = roles.length === 0 && raster.bandCount >= 3;
  return isUntoldColour
    ? { red: 0, green: 1, blue: 2, alpha }
    : { red: 0, green: 0, blue: 0, alpha };
}

async function measureRange(
  raster: Raster,
  bands: ColourBands,
  signal: AbortSignal,
): Promise<readonly [number, number]> {
  const shrink = Math.min(1, OVERVIEW_PIXELS / Math.max(raster.width, raster.height));
  const samples = await raster.readWindow(
    {
      column: 0,
      row: 0,
      columnCount: raster.width,
      rowCount: raster.height,
      outColumns: Math.max(1, Math.round(raster.width * shrink)),
      outRows: Math.max(1, Math.round(raster.height * shrink)),
    },
    signal,
  );
  const known: number[] = [];
  for (let start = 0; start < samples.length; start += raster.bandCount) {
    if (bands.alpha >= 0 && samples[start + bands.alpha] === 0) continue;
    for (const band of new Set([bands.red, bands.green, bands.blue])) {
      const value = samples[start + band]!;
      if (Number.isFinite(value) && value !== raster.noData) known.push(value);
    }
  }
  if (known.length === 0) {
    throw new BadInputError(
      "imagery-empty",
      `the ${raster.width} x ${raster.height} image has no known sample: all are no-data (${raster.noData ?? "NaN"}). Check its bands with gdalinfo -stats.`,
      { parameters: { width: raster.width, height: raster.height } },
    );
  }
  const sorted = Float64Array.from(known).sort();
  const [black, white] = RANGE_SHARES.map(
    (share) => sorted[Math.floor(share * (sorted.length - 1))]!,
  ) as [number, number];
  return white > black ? [black, white] : [black, black + 1];
}

/** Largest value of the alpha band. */
const fullAlpha = (type: Raster["sampleType"]): number =>
  ({ u8: 255, i16: 32767, u16: 65535, i32: 2147483647, u32: 4294967295, f32: 1, f64: 1 })[type];

function createConverter(
  raster: Raster,
  bands: ColourBands,
  [black, white]: readonly [number, number],
): (samples: RasterSamples) => ColourWindow {
  const { bandCount, noData } = raster;
  const { red, green, blue, alpha } = bands;
  const isPlain = raster.sampleType === "u8" && black === 0 && white === 255;
  const scale = 255 / (white - black);
  const alphaScale = 255 / fullAlpha(raster.sampleType);
  const toByte = (value: number): number =>
    isPlain ? value : Math.max(0, Math.min(255, Math.round((value - black) * scale)));
  const isUnknown = (value: number): boolean => value === noData || !Number.isFinite(value);
  return (samples) => {
    const pixelCount = samples.length / bandCount;
    const pixels = new Uint8Array(pixelCount * 4);
    let isOpaque = true;
    for (let pixel = 0; pixel < pixelCount; pixel++) {
      const start = pixel * bandCount;
      const r = samples[start + red]!;
      const g = samples[start + green]!;
      const b = samples[start + blue]!;
      const a = alpha < 0 ? 255 : Math.round(samples[start + alpha]! * alphaScale);
      if (a === 0 || (isUnknown(r) && isUnknown(g) && isUnknown(b))) {
        isOpaque = false;
        continue;
      }
      if (a < 255) isOpaque = false;
      pixels[pixel * 4] = toByte(r);
      pixels[pixel * 4 + 1] = toByte(g);
      pixels[pixel * 4 + 2] = toByte(b);
      pixels[pixel * 4 + 3] = a;
    }
    return { pixels, isOpaque };
  };
}
