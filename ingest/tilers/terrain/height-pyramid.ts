import type { Raster, RasterSamples } from "../../model/raster.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import type { PixelArea } from "../ground/locate-block.ts";

/**
 * The samples of an elevation raster and their means over 2, 4, 8 … pixels a side, down to one.
 * Where samples are unknown, a height comes from the first mean that knows one, blended over its width:
 * holes close and edges run out smoothly, the smoother the farther.
 */
export interface HeightPyramid {
  readonly levelCount: number;
  /** mean of all known samples */
  readonly meanHeight: number;
  readonly lowest: number;
  readonly highest: number;
  /**
   * Column and row of the pixel's centre, and its height: the highest and lowest sample of every block of
   * pixels, blocks as small as `probeCount` allows. A surface is farthest from the raster at such samples.
   */
  readonly probes: Float64Array;
  /** Makes the means of `level` and above ready for reading inside these pixels (full resolution). */
  open(level: number, area: PixelArea, signal: AbortSignal): Promise<HeightWindow>;
}

export interface HeightWindow {
  /** Height at a place in full-resolution pixels; pixel centres lie at halves. */
  sample(column: number, row: number): number;
  /** The mean of one cell of the window's level, NaN where unknown or outside. */
  cell(column: number, row: number): number;
}

/** Means of 2^k x 2^k pixels; NaN where none is known. */
interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly heights: Float32Array;
}

export interface PyramidOptions {
  /** a raster of more samples is read in pages */
  readonly samplesInMemory: number;
  readonly pageBytes: number;
  readonly probeCount: number;
}

export const PYRAMID_OPTIONS: PyramidOptions = {
  samplesInMemory: 4 * 1024 * 1024,
  pageBytes: 64 * 1024 * 1024,
  probeCount: 128 * 1024,
};

const PAGE = 256;
const SCAN = 1024;

/** @throws BadInputError `elevation-empty` when the raster has no known sample. */
export async function createHeightPyramid(
  raster: Raster,
  options: PyramidOptions,
  signal: AbortSignal,
): Promise<HeightPyramid> {
  const levelCount = Math.ceil(Math.log2(Math.max(raster.width, raster.height, 1))) + 1;
  let firstInMemory = 0;
  while ((raster.width * raster.height) / 4 ** firstInMemory > options.samplesInMemory) {
    firstInMemory++;
  }
  const range = { lowest: Number.POSITIVE_INFINITY, highest: Number.NEGATIVE_INFINITY };
  const grids: (Grid | undefined)[] = new Array<Grid | undefined>(levelCount).fill(undefined);
  const base = emptyGrid(raster, firstInMemory);
  const side = Math.max(SCAN, 2 ** firstInMemory);
  const probes: number[] = [];
  const probeSide = sideOfProbes(raster, options.probeCount);
  for (let top = 0; top < raster.height; top += side) {
    for (let left = 0; left < raster.width; left += side) {
      signal.throwIfAborted();
      let grid = await readGrid(raster, { left, top, side }, signal);
      measureRange(grid, range);
      collectExtremes(grid, probeSide, probes);
      for (let level = 1; level <= firstInMemory; level++) grid = halve(grid);
      paste(grid, base);
    }
  }
  if (range.lowest > range.highest) {
    throw new BadInputError(
      "elevation-empty",
      `the ${raster.width} x ${raster.height} elevation raster has no known sample: all are no-data (${raster.noData ?? "NaN"}). Check its band and its no-data value with gdalinfo -stats.`,
      { parameters: { width: raster.width, height: raster.height } },
    );
  }
  grids[firstInMemory] = base;
  for (let level = firstInMemory + 1; level < levelCount; level++) {
    grids[level] = halve(grids[level - 1]!);
  }
  const meanHeight = grids[levelCount - 1]!.heights[0]!;
  const pages = createPages(raster, options.pageBytes);

  return {
    levelCount,
    meanHeight,
    ...range,
    probes: Float64Array.from(probes),
    open: async (level, area, openSignal) => {
      const first = Math.min(level, levelCount - 1);
      const opened: Grid[] = [];
      for (let index = first; index < levelCount; index++) {
        opened.push(grids[index] ?? (await pages.gather(index, area, openSignal)));
      }
      return createWindow(opened, first, meanHeight);
    },
  };
}

function createWindow(grids: readonly Grid[], first: number, meanHeight: number): HeightWindow {
  const valueAt = (grid: Grid, column: number, row: number): number => {
    const x = column - grid.left;
    const y = row - grid.top;
    if (x < 0 || y < 0 || x >= grid.columns || y >= grid.rows) return Number.NaN;
    return grid.heights[y * grid.columns + x]!;
  };
  const scales = grids.map((_, index) => 2 ** -(first + index));
  return {
    sample: (column, row) => {
      let height = 0;
      let missing = 1;
      for (let index = 0; index < grids.length; index++) {
        const grid = grids[index]!;
        const scale = scales[index]!;
        const x = column * scale - 0.5;
        const y = row * scale - 0.5;
        const left = Math.floor(x);
        const top = Math.floor(y);
        const fx = x - left;
        const fy = y - top;
        const northWest = valueAt(grid, left, top);
        const northEast = valueAt(grid, left + 1, top);
        const southWest = valueAt(grid, left, top + 1);
        const southEast = valueAt(grid, left + 1, top + 1);
        const whole =
          (northWest * (1 - fx) + northEast * fx) * (1 - fy) +
          (southWest * (1 - fx) + southEast * fx) * fy;
        if (!Number.isNaN(whole)) return height + missing * whole;
        let sum = 0;
        let cover = 0;
        if (!Number.isNaN(northWest)) {
          sum += northWest * (1 - fx) * (1 - fy);
          cover += (1 - fx) * (1 - fy);
        }
        if (!Number.isNaN(northEast)) {
          sum += northEast * fx * (1 - fy);
          cover += fx * (1 - fy);
        }
        if (!Number.isNaN(southWest)) {
          sum += southWest * (1 - fx) * fy;
          cover += (1 - fx) * fy;
        }
        if (!Number.isNaN(southEast)) {
          sum += southEast * fx * fy;
          cover += fx * fy;
        }
        if (cover === 0) continue;
        // to the edge of the last pixel its height holds, then the next mean takes over
        const weight = Math.min(1, 2 * cover);
        height += (missing * weight * sum) / cover;
        missing *= 1 - weight;
      }
      return height + missing * meanHeight;
    },
    cell: (column, row) => valueAt(grids[0]!, column, row),
  };
}

const emptyGrid = (raster: Raster, level: number): Grid => {
  const columns = Math.ceil(raster.width / 2 ** level);
  const rows = Math.ceil(raster.height / 2 ** level);
  return { left: 0, top: 0, columns, rows, heights: new Float32Array(columns * rows).fill(NaN) };
};

async function readGrid(
  raster: Raster,
  place: { readonly left: number; readonly top: number; readonly side: number },
  signal: AbortSignal,
): Promise<Grid> {
  const columns = Math.min(place.side, raster.width - place.left);
  const rows = Math.min(place.side, raster.height - place.top);
  const samples = await raster.readWindow(
    {
      column: place.left,
      row: place.top,
      columnCount: columns,
      rowCount: rows,
      outColumns: columns,
      outRows: rows,
    },
    signal,
  );
  return { left: place.left, top: place.top, columns, rows, heights: firstBand(raster, samples) };
}

function firstBand(raster: Raster, samples: RasterSamples): Float32Array {
  const { bandCount, noData } = raster;
  const heights = new Float32Array(samples.length / bandCount);
  for (let index = 0; index < heights.length; index++) {
    const value = samples[index * bandCount]!;
    heights[index] = value === noData || !Number.isFinite(value) ? Number.NaN : value;
  }
  return heights;
}

function measureRange(grid: Grid, range: { lowest: number; highest: number }): void {
  for (const height of grid.heights) {
    if (height < range.lowest) range.lowest = height;
    if (height > range.highest) range.highest = height;
  }
}

/** Means of 2 x 2 known cells; `grid.left` and `grid.top` are even, or 0. */
function halve(grid: Grid): Grid {
  const columns = Math.ceil(grid.columns / 2);
  const rows = Math.ceil(grid.rows / 2);
  const heights = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      let known = 0;
      for (let corner = 0; corner < 4; corner++) {
        const x = column * 2 + (corner & 1);
        const y = row * 2 + (corner >> 1);
        const value =
          x < grid.columns && y < grid.rows ? grid.heights[y * grid.columns + x]! : Number.NaN;
        if (Number.isNaN(value)) continue;
        sum += value;
        known++;
      }
      heights[row * columns + column] = sum / known;
    }
  }
  return { left: grid.left / 2, top: grid.top / 2, columns, rows, heights };
}

/** Blocks a power of two wide, so that they never reach over the windows that a raster is read in. */
const sideOfProbes = (raster: Raster, probeCount: number): number => {
  const samplesPerProbe = (raster.width * raster.height) / probeCount;
  return samplesPerProbe <= 1 ? 1 : 2 ** Math.ceil(Math.log2(samplesPerProbe * 2) / 2);
};

function collectExtremes(grid: Grid, side: number, probes: number[]): void {
  for (let top = 0; top < grid.rows; top += side) {
    for (let left = 0; left < grid.columns; left += side) {
      let lowest = -1;
      let highest = -1;
      for (let row = top; row < Math.min(top + side, grid.rows); row++) {
        for (let column = left; column < Math.min(left + side, grid.columns); column++) {
          const index = row * grid.columns + column;
          const height = grid.heights[index]!;
          if (Number.isNaN(height)) continue;
          if (lowest < 0 || height < grid.heights[lowest]!) lowest = index;
          if (highest < 0 || height > grid.heights[highest]!) highest = index;
        }
      }
      for (const index of lowest === highest ? [lowest] : [lowest, highest]) {
        if (index < 0) continue;
        const row = Math.floor(index / grid.columns);
        const column = index - row * grid.columns;
        probes.push(grid.left + column + 0.5, grid.top + row + 0.5, grid.heights[index]!);
      }
    }
  }
}

function paste(src: Grid, dst: Grid): void {
  for (let row = 0; row < src.rows; row++) {
    const from = row * src.columns;
    const to = (row + src.top - dst.top) * dst.columns + src.left - dst.left;
    dst.heights.set(src.heights.subarray(from, from + src.columns), to);
  }
}

/** Pages of the levels that do not lie in memory, the latest used kept. */
function createPages(raster: Raster, capacityBytes: number) {
  const pages = new Map<string, Grid>();
  const load = async (
    level: number,
    column: number,
    row: number,
    signal: AbortSignal,
  ): Promise<Grid> => {
    const key = `${level}/${column}/${row}`;
    const held = pages.get(key);
    if (held !== undefined) {
      pages.delete(key);
      pages.set(key, held);
      return held;
    }
    const side = PAGE * 2 ** level;
    let grid = await readGrid(raster, { left: column * side, top: row * side, side }, signal);
    for (let step = 0; step < level; step++) grid = halve(grid);
    pages.set(key, grid);
    const [oldest] = pages.keys();
    if (pages.size * PAGE * PAGE * 4 > capacityBytes) pages.delete(oldest!);
    return grid;
  };
  /** One grid of all cells in the area and two more around it, as far as the raster goes. */
  const gather = async (level: number, area: PixelArea, signal: AbortSignal): Promise<Grid> => {
    const scale = 2 ** -level;
    const whole = emptyGridSize(raster, level);
    const left = Math.max(0, Math.floor(area.left * scale) - 2);
    const top = Math.max(0, Math.floor(area.top * scale) - 2);
    const right = Math.min(whole.columns, Math.ceil(area.right * scale) + 2);
    const bottom = Math.min(whole.rows, Math.ceil(area.bottom * scale) + 2);
    const columns = Math.max(0, right - left);
    const rows = Math.max(0, bottom - top);
    const heights = new Float32Array(columns * rows);
    const target = { left, top, columns, rows, heights };
    if (heights.length === 0) return target;
    for (let pageRow = Math.floor(top / PAGE); pageRow * PAGE < bottom; pageRow++) {
      for (let pageColumn = Math.floor(left / PAGE); pageColumn * PAGE < right; pageColumn++) {
        copyShared(await load(level, pageColumn, pageRow, signal), target);
      }
    }
    return target;
  };
  return { gather };
}

const emptyGridSize = (raster: Raster, level: number) => ({
  columns: Math.ceil(raster.width / 2 ** level),
  rows: Math.ceil(raster.height / 2 ** level),
});

function copyShared(src: Grid, dst: Grid): void {
  const left = Math.max(src.left, dst.left);
  const right = Math.min(src.left + src.columns, dst.left + dst.columns);
  const top = Math.max(src.top, dst.top);
  const bottom = Math.min(src.top + src.rows, dst.top + dst.rows);
  for (let row = top; row < bottom; row++) {
    const from = (row - src.top) * src.columns + left - src.left;
    const to = (row - dst.top) * dst.columns + left - dst.left;
    dst.heights.set(src.heights.subarray(from, from + right - left), to);
  }
}
