import { erode, type HeightField, sampleField } from "./erosion.ts";
import type { Point } from "./geometry.ts";
import { createNoise, fractal, smoothStep } from "./noise.ts";
import type { CityPlan } from "./plan.ts";
import { BANK_TOP_METRES, RIVER_HALF_WIDTH_METRES } from "./river.ts";

/** Orthometric height of the river bank at the district's centre. */
const BASE_HEIGHT_METRES = 1770;
const RIVER_FALL = 0.0012;
const BANK_HEIGHT_METRES = 4.6;
const COARSE_STEP_METRES = 60;
const SUMMIT_METRES = 660;
const OUTSIDE_METRES = 1500;
const BORDER_METRES = 60;
const UPLIFT_METRES = 26;

/** The ground of the city and its hills. */
export interface Terrain {
  /** orthometric height of the ground, metres; the water's surface on the river */
  heightAt(point: Point): number;
  /** height of the water at a point of the river */
  waterHeightAt(point: Point): number;
  /** metres outside the built-up basin and the valley floor, 0 within */
  distanceToBasin(point: Point): number;
  /** 0 in the basin, 1 in the hills */
  wildnessAt(point: Point): number;
}

/** Erodes the hills around the basin and lays the graded plain of the city into it. */
export function createTerrain(plan: CityPlan): Terrain {
  const noise = createNoise(plan.seed);
  const reach = plan.terrainReachMetres + OUTSIDE_METRES;
  const field = erodedHills(plan, noise, reach);
  const { river } = plan;
  const basin = tabulate(createBasin(plan, noise), reach);
  const bankHeight = (x: number): number => BASE_HEIGHT_METRES - RIVER_FALL * x;
  const wildnessAt = (point: Point): number => smoothStep(0, 420, basin(point));
  return {
    wildnessAt,
    distanceToBasin: basin,
    waterHeightAt: ([x]) => bankHeight(x) - BANK_HEIGHT_METRES,
    heightAt(point) {
      const [x, y] = point;
      const across = Math.abs(acrossRiver(plan, point));
      // the graded plain: a little higher away from the river and to the north
      const plain =
        bankHeight(x) +
        0.0085 * Math.max(0, across - BANK_TOP_METRES) +
        (y > river.axis(x) ? 0.003 * Math.max(0, across - 700) : 0);
      const wild = basin(point);
      let height = plain;
      if (wild > 0) {
        const hills = Math.max(
          0,
          sampleField(field, (x + reach) / COARSE_STEP_METRES, (y + reach) / COARSE_STEP_METRES),
        );
        const rough = fractal(noise, x / 170 + 40, y / 170, 4) * 9 * smoothStep(60, 900, wild);
        height += smoothStep(0, 520, wild) * hills + rough;
        height = terrace(height, point, wild);
      }
      const bank = smoothStep(RIVER_HALF_WIDTH_METRES, BANK_TOP_METRES - 2, across);
      return (
        bankHeight(x) - BANK_HEIGHT_METRES + bank * (height - bankHeight(x) + BANK_HEIGHT_METRES)
      );
    },
  };
  /** Foothills where the noise allows are stepped into fields. */
  function terrace(height: number, [x, y]: Point, wild: number): number {
    const fields = farming(noise, x, y) * farmedShare(wild);
    if (fields <= 0) return height;
    const step = 3.2;
    const level = height / step;
    const stepped = (Math.floor(level) + smoothStep(0.62, 1, level - Math.floor(level))) * step;
    return height + fields * (stepped - height);
  }
}

/** Fields begin beyond the basin's edge and end where the hills get steep and far. */
export function farmedShare(distanceToBasin: number): number {
  return smoothStep(60, 260, distanceToBasin) * (1 - smoothStep(700, 1500, distanceToBasin));
}

/** 0-1: where the foothills are farmed. */
export function farming(noise: (x: number, y: number) => number, x: number, y: number): number {
  return smoothStep(0.02, 0.22, fractal(noise, x / 900 + 9, y / 900 + 3, 3));
}

/** Distance from the river's axis, signed, measured square to it. */
export function acrossRiver(plan: CityPlan, [x, y]: Point): number {
  const step = 4;
  const slope = (plan.river.axis(x + step) - plan.river.axis(x - step)) / (2 * step);
  return (y - plan.river.axis(x)) / Math.hypot(1, slope);
}

/** Distance outside the basin: the built-up district and the valley floor along the river; 0 within. */
export function createBasin(
  plan: CityPlan,
  noise: (x: number, y: number) => number,
): (point: Point) => number {
  const { crossStreets, longStreets, river } = plan;
  const margin = 130;
  // per column of the plan, how far it is built north and south
  const spans = crossStreets.slice(0, -1).map((street, column) => {
    const rows = longStreets
      .slice(0, -1)
      .flatMap((_, row) => (plan.zoneAt(column, row) === "outside" ? [] : [row]));
    return {
      west: street.at,
      east: crossStreets[column + 1]!.at,
      south: longStreets[rows[0] ?? 0]!.at - margin,
      north: longStreets[(rows.at(-1) ?? 0) + 1]!.at + margin,
    };
  });
  // the foot of the hills wanders, but never into the city
  return (point) => {
    const distance = distanceOutside(point);
    if (distance === 0) return 0;
    return Math.max(
      0,
      distance - 75 * (1 + fractal(noise, point[0] / 380, point[1] / 380 + 21, 3)),
    );
  };
  function distanceOutside(point: Point): number {
    const [x, y] = point;
    const valley = Math.max(
      0,
      Math.abs(y - river.axis(x)) - (420 + 170 * fractal(noise, x / 1300, 7.7, 2)),
    );
    let least = valley;
    for (const span of spans) {
      const dx = Math.max(0, span.west - margin - x, x - span.east - margin);
      const dy = Math.max(0, span.south - y, y - span.north);
      const distance = Math.hypot(dx, dy);
      if (distance < least) least = distance;
      if (least === 0) return 0;
    }
    return least;
  }
}

const TABLE_STEP_METRES = 24;

/** The same function from a table, blended between its entries: it is asked for millions of points. */
function tabulate(value: (point: Point) => number, reach: number): (point: Point) => number {
  const size = Math.ceil((2 * reach) / TABLE_STEP_METRES) + 2;
  const table = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const point: Point = [column * TABLE_STEP_METRES - reach, row * TABLE_STEP_METRES - reach];
      table[row * size + column] = value(point);
    }
  }
  const clamp = (index: number): number => Math.max(0, Math.min(size - 1.001, index));
  return ([x, y]) => {
    const column = clamp((x + reach) / TABLE_STEP_METRES);
    const row = clamp((y + reach) / TABLE_STEP_METRES);
    const at = Math.floor(row) * size + Math.floor(column);
    const u = column - Math.floor(column);
    const v = row - Math.floor(row);
    const low = table[at]! * (1 - u) + table[at + 1]! * u;
    const high = table[at + size]! * (1 - u) + table[at + size + 1]! * u;
    return low * (1 - v) + high * v;
  };
}

function erodedHills(
  plan: CityPlan,
  noise: (x: number, y: number) => number,
  reach: number,
): HeightField {
  const size = Math.round((2 * reach) / COARSE_STEP_METRES) + 1;
  const heights = new Float64Array(size * size);
  const uplift = new Float64Array(size * size);
  const basin = createBasin(plan, noise);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = column * COARSE_STEP_METRES - reach;
      const y = row * COARSE_STEP_METRES - reach;
      const wild = basin([x, y]);
      const cell = row * size + column;
      // the border drains outwards: the divide lies within the model, as a range of its own
      const isBorder = row === 0 || column === 0 || row === size - 1 || column === size - 1;
      if (isBorder) heights[cell] = BORDER_METRES;
      if (wild <= 0 || isBorder) continue;
      const massif = 0.7 + 0.5 * fractal(noise, x / 2300, y / 2300, 3);
      const spur = 1 + 0.7 * fractal(noise, x / 620 + 31, y / 620, 3);
      uplift[cell] =
        UPLIFT_METRES * Math.max(0.06, (smoothStep(0, 2900, wild) * massif + 0.06) * spur);
      // the first slopes decide where streams run: without this relief they all run straight down
      heights[cell] =
        2 + 130 * (1 + fractal(noise, x / 700, y / 700 + 11, 4)) * smoothStep(0, 900, wild);
    }
  }
  const field: HeightField = { size, stepMetres: COARSE_STEP_METRES, heights };
  erode(field, { steps: 60, uplift, incision: 60, creep: 0.6 });
  let highest = 0;
  for (const height of heights) highest = Math.max(highest, height);
  for (let cell = 0; cell < heights.length; cell++)
    heights[cell] = (heights[cell]! / highest) * SUMMIT_METRES;
  return field;
}
