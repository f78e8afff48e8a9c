import { mix32 } from "./random.ts";

/** A square raster of heights, row-major from south to north, metres. */
export interface HeightField {
  readonly size: number;
  readonly stepMetres: number;
  readonly heights: Float64Array;
}

export interface ErosionOptions {
  readonly steps: number;
  /** uplift of one step, metres, per cell; 0 cells are base level and stay as they are */
  readonly uplift: Float64Array;
  /** how strongly rivers cut: metres per step per (cell of drainage)^0.38 per unit of slope */
  readonly incision: number;
  /** hillslope creep: fraction of the Laplacian per step */
  readonly creep: number;
}

const NEIGHBOURS = [
  [-1, -1, Math.SQRT2],
  [0, -1, 1],
  [1, -1, Math.SQRT2],
  [-1, 0, 1],
  [1, 0, 1],
  [-1, 1, Math.SQRT2],
  [0, 1, 1],
  [1, 1, Math.SQRT2],
] as const;

/**
 * Raises hills and lets rivers cut them: the stream power law solved implicitly from the outlets up, so
 * that valleys branch as they do in nature. Noise alone has ridges but no drainage.
 * @see Braun and Willett 2013, "A very efficient O(n), implicit and parallel method to solve the stream power equation"
 */
export function erode(field: HeightField, options: ErosionOptions): void {
  const { size, stepMetres, heights } = field;
  const { uplift } = options;
  const count = size * size;
  const receiver = new Int32Array(count);
  const distance = new Float64Array(count);
  const order = new Uint32Array(count);
  const drainage = new Float64Array(count);
  const ranked = new Float64Array(count);
  for (let step = 0; step < options.steps; step++) {
    for (let cell = 0; cell < count; cell++) heights[cell] = heights[cell]! + uplift[cell]!;
    findReceivers(field, receiver, distance, uplift);
    orderByHeight(heights, order, ranked);
    drainage.fill(1);
    for (let rank = count - 1; rank >= 0; rank--) {
      const cell = order[rank]!;
      const down = receiver[cell]!;
      if (down !== cell) drainage[down] = drainage[down]! + drainage[cell]!;
    }
    for (let rank = 0; rank < count; rank++) {
      const cell = order[rank]!;
      const down = receiver[cell]!;
      if (down === cell) continue;
      const cut = (options.incision * drainage[cell]! ** 0.38) / (distance[cell]! * stepMetres);
      heights[cell] = (heights[cell]! + cut * heights[down]!) / (1 + cut);
    }
    for (let pass = 0; pass < CREEP_PASSES; pass++) creep(field, options, ranked);
  }
}

function findReceivers(
  { size, heights }: HeightField,
  receiver: Int32Array,
  distance: Float64Array,
  uplift: Float64Array,
): void {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const cell = row * size + column;
      receiver[cell] = cell;
      if (uplift[cell] === 0) continue;
      let steepest = 0;
      for (let way = 0; way < NEIGHBOURS.length; way++) {
        const [dx, dy, length] = NEIGHBOURS[way]!;
        const x = column + dx;
        const y = row + dy;
        if (x < 0 || y < 0 || x >= size || y >= size) continue;
        // rock is not even: without this, valleys run along the axes of the raster
        const ease = 0.72 + (0.56 * mix32(cell * 8 + way)) / 4294967296;
        const slope = (ease * (heights[cell]! - heights[y * size + x]!)) / length;
        if (slope <= steepest) continue;
        steepest = slope;
        receiver[cell] = y * size + x;
        distance[cell] = length;
      }
    }
  }
}

const BUCKETS = 1 << 16;
/** soil moves from all sides at once: several gentle passes leave round hills, one strong pass leaves facets */
const CREEP_PASSES = 3;

/** Cells from low to high, by counting: exact enough, since equal buckets differ by millimetres. */
function orderByHeight(heights: Float64Array, order: Uint32Array, scratch: Float64Array): void {
  let low = Infinity;
  let high = -Infinity;
  for (const height of heights) {
    if (height < low) low = height;
    if (height > high) high = height;
  }
  const scale = (BUCKETS - 1) / Math.max(1e-9, high - low);
  const starts = new Uint32Array(BUCKETS + 1);
  for (let cell = 0; cell < heights.length; cell++) {
    const bucket = Math.floor((heights[cell]! - low) * scale);
    scratch[cell] = bucket;
    starts[bucket + 1] = starts[bucket + 1]! + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = starts[bucket + 1]! + starts[bucket]!;
  for (let cell = 0; cell < heights.length; cell++) {
    const bucket = scratch[cell]!;
    order[starts[bucket]!] = cell;
    starts[bucket] = starts[bucket]! + 1;
  }
}

function creep(
  { size, heights }: HeightField,
  options: ErosionOptions,
  before: Float64Array,
): void {
  before.set(heights);
  for (let row = 1; row < size - 1; row++) {
    for (let column = 1; column < size - 1; column++) {
      const cell = row * size + column;
      if (options.uplift[cell] === 0) continue;
      const around =
        before[cell - 1]! + before[cell + 1]! + before[cell - size]! + before[cell + size]!;
      heights[cell] = before[cell]! + options.creep * (around / 4 - before[cell]!);
    }
  }
}

/** Bicubic (Catmull-Rom) height at fractional column and row. */
export function sampleField({ size, heights }: HeightField, column: number, row: number): number {
  const x = Math.min(size - 3, Math.max(1, Math.floor(column)));
  const y = Math.min(size - 3, Math.max(1, Math.floor(row)));
  const u = column - x;
  const v = row - y;
  let sum = 0;
  for (let dy = -1; dy <= 2; dy++) {
    const start = (y + dy) * size + x;
    sum +=
      weight(v - dy) *
      (weight(u + 1) * heights[start - 1]! +
        weight(u) * heights[start]! +
        weight(u - 1) * heights[start + 1]! +
        weight(u - 2) * heights[start + 2]!);
  }
  return sum;
}

function weight(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return 1.5 * d * d * d - 2.5 * d * d + 1;
  return d < 2 ? -0.5 * d * d * d + 2.5 * d * d - 4 * d + 2 : 0;
}
