import type { RasterSamples, RasterWindow } from "../../model/raster.ts";
import type { BlockReader } from "./block-reader.ts";
import type { TiffImage } from "./tiff-image.ts";

/** One band of the raster as offered: a sample of the pixel, or the mask beside the image. */
export interface WindowLayout {
  /** bands that a pixel of the file has */
  readonly bandCount: number;
  readonly noData: number | undefined;
  /** value of a sample of which nothing is known */
  readonly unknown: number;
  /** index of the band that says how much of a pixel is there */
  readonly alphaBand: number | undefined;
}

/** Blocks decoded at a time: enough to keep zlib's and libvips' threads busy, few enough for memory. */
const BLOCKS_AT_ONCE = 8;

/**
 * Reads the window of one image (in its own pixels, whole numbers), block by block: memory is the output
 * plus the blocks at work. Where the output is smaller, each output pixel is the mean of the samples that
 * it covers, weighted by overlap and leaving out unknown ones; where larger, the nearest sample's.
 */
export async function readImageWindow(
  blocks: BlockReader,
  image: TiffImage,
  window: RasterWindow,
  layout: WindowLayout & { readonly out: RasterSamples },
  signal?: AbortSignal,
): Promise<void> {
  const isCopy = window.columnCount === window.outColumns && window.rowCount === window.outRows;
  const target = isCopy ? copyInto(window, layout) : averageInto(window, layout);
  const firstColumn = Math.max(0, Math.floor(window.column / image.blockWidth));
  const lastColumn = Math.min(
    image.blockColumns - 1,
    Math.ceil((window.column + window.columnCount) / image.blockWidth) - 1,
  );
  const firstRow = Math.max(0, Math.floor(window.row / image.blockHeight));
  const lastRow = Math.min(
    image.blockRows - 1,
    Math.ceil((window.row + window.rowCount) / image.blockHeight) - 1,
  );
  const planes = image.isPlanar ? image.bandCount : 1;
  const tasks: (() => Promise<void>)[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      tasks.push(async () => {
        const parts: (RasterSamples | undefined)[] = [];
        for (let plane = 0; plane < planes; plane++) {
          const blockIndex = (plane * image.blockRows + row) * image.blockColumns + column;
          parts.push(await blocks.read(image, blockIndex, signal));
        }
        if (parts.every((part) => part === undefined)) return;
        target.add(
          planes === 1 ? parts[0]! : interleave(parts, image),
          clipBlock(image, column, row),
        );
      });
    }
  }
  for (let start = 0; start < tasks.length; start += BLOCKS_AT_ONCE) {
    signal?.throwIfAborted();
    await Promise.all(tasks.slice(start, start + BLOCKS_AT_ONCE).map((task) => task()));
  }
  target.finish();
}

interface BlockPlace {
  readonly column: number;
  readonly row: number;
  readonly columnCount: number;
  readonly rowCount: number;
  /** samples from one row to the next are `rowPixels` times the band count */
  readonly rowPixels: number;
}

const clipBlock = (image: TiffImage, column: number, row: number): BlockPlace => ({
  column: column * image.blockWidth,
  row: row * image.blockHeight,
  columnCount: Math.min(image.blockWidth, image.width - column * image.blockWidth),
  rowCount: Math.min(image.blockHeight, image.height - row * image.blockHeight),
  rowPixels: image.blockWidth,
});

function interleave(
  parts: readonly (RasterSamples | undefined)[],
  image: TiffImage,
): RasterSamples {
  const known = parts.find((part) => part !== undefined)!;
  const pixels = known.length;
  const Samples = known.constructor as new (length: number) => RasterSamples;
  const together = new Samples(pixels * image.bandCount);
  for (const [band, part] of parts.entries()) {
    if (part === undefined) continue;
    for (let pixel = 0; pixel < pixels; pixel++) {
      together[pixel * image.bandCount + band] = part[pixel]!;
    }
  }
  return together;
}

interface WindowTarget {
  add(samples: RasterSamples, place: BlockPlace): void;
  finish(): void;
}

type Layout = WindowLayout & { readonly out: RasterSamples };

function copyInto(window: RasterWindow, layout: Layout): WindowTarget {
  const { out, bandCount } = layout;
  return {
    add: (samples, place) => {
      const left = Math.max(window.column, place.column);
      const right = Math.min(window.column + window.columnCount, place.column + place.columnCount);
      const top = Math.max(window.row, place.row);
      const bottom = Math.min(window.row + window.rowCount, place.row + place.rowCount);
      for (let row = top; row < bottom; row++) {
        const from = ((row - place.row) * place.rowPixels + left - place.column) * bandCount;
        const to = ((row - window.row) * window.outColumns + left - window.column) * bandCount;
        out.set(samples.subarray(from, from + (right - left) * bandCount), to);
      }
    },
    finish: () => {},
  };
}

function averageInto(window: RasterWindow, layout: Layout): WindowTarget {
  const { bandCount, out, noData, alphaBand } = layout;
  const { outColumns, outRows } = window;
  const sums = new Float64Array(outColumns * outRows * bandCount);
  const weights = new Float64Array(outColumns * outRows);
  const covers = alphaBand === undefined ? weights : new Float64Array(outColumns * outRows);
  const columns = overlaps(window.columnCount, outColumns);
  const rows = overlaps(window.rowCount, outRows);
  const colourBands = alphaBand === undefined ? bandCount : bandCount - 1;

  const addPixel = (samples: RasterSamples, start: number, cell: number, weight: number): void => {
    let unknownBands = 0;
    for (let band = 0; band < colourBands; band++) {
      const value = samples[start + band]!;
      if (value === noData || !Number.isFinite(value)) unknownBands++;
    }
    covers[cell] = covers[cell]! + (alphaBand === undefined ? 0 : weight);
    if (unknownBands === colourBands) return;
    const alpha = alphaBand === undefined ? 1 : samples[start + alphaBand]!;
    const colourWeight = weight * alpha;
    weights[cell] = weights[cell]! + colourWeight;
    for (let band = 0; band < colourBands; band++) {
      sums[cell * bandCount + band]! += samples[start + band]! * colourWeight;
    }
  };
  return {
    add: (samples, place) => {
      const left = Math.max(window.column, place.column);
      const right = Math.min(window.column + window.columnCount, place.column + place.columnCount);
      const top = Math.max(window.row, place.row);
      const bottom = Math.min(window.row + window.rowCount, place.row + place.rowCount);
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) {
          const start = ((row - place.row) * place.rowPixels + column - place.column) * bandCount;
          const x = column - window.column;
          const y = row - window.row;
          for (let outRow = rows.first[y]!; outRow <= rows.last[y]!; outRow++) {
            const rowWeight = rows.weightOf(y, outRow);
            for (let outColumn = columns.first[x]!; outColumn <= columns.last[x]!; outColumn++) {
              const weight = rowWeight * columns.weightOf(x, outColumn);
              addPixel(samples, start, outRow * outColumns + outColumn, weight);
            }
          }
        }
      }
    },
    finish: () => {
      const isWhole = !(out instanceof Float32Array || out instanceof Float64Array);
      for (let cell = 0; cell < weights.length; cell++) {
        const weight = weights[cell]!;
        for (let band = 0; band < colourBands; band++) {
          if (!(weight > 0)) continue;
          const mean = sums[cell * bandCount + band]! / weight;
          out[cell * bandCount + band] = isWhole ? Math.round(mean) : mean;
        }
        if (alphaBand === undefined) continue;
        const alpha = covers[cell]! > 0 ? weight / covers[cell]! : 0;
        out[cell * bandCount + alphaBand] = isWhole ? Math.round(alpha) : alpha;
      }
    },
  };
}

/** Which output cells each of `count` pixels overlaps, and by how much of a pixel. */
function overlaps(count: number, outCount: number) {
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  const scale = outCount / count;
  for (let pixel = 0; pixel < count; pixel++) {
    first[pixel] = Math.floor(pixel * scale + 1e-9);
    last[pixel] = Math.min(outCount - 1, Math.ceil((pixel + 1) * scale - 1e-9) - 1);
  }
  const weightOf = (pixel: number, cell: number): number =>
    Math.min(cell + 1, (pixel + 1) * scale) - Math.max(cell, pixel * scale);
  return { first, last, weightOf };
}
