import type { Point } from "./geometry.ts";
import { createRandom } from "./random.ts";

/** Half the width of the water, metres. */
export const RIVER_HALF_WIDTH_METRES = 44;
/** From the axis to the top of the bank. */
export const BANK_TOP_METRES = 62;
/** From the axis to the river's blue line (protected strip). */
export const BLUE_LINE_METRES = 80;

/**
 * The district's own coordinates: `s` runs downstream (east), `t` is the distance from the river's axis
 * (north positive). Streets of constant t follow the bends near the river and straighten with distance;
 * streets of constant s cross them nearly at right angles.
 */
export interface RiverMap {
  /** north of the river's axis at an east coordinate, metres */
  axis(east: number): number;
  toPlane(s: number, t: number): Point;
  /** the inverse, by iteration, to about a centimetre within the district */
  fromPlane(point: Point): readonly [s: number, t: number];
}

const BEND_REACH_METRES = 760;
const SHEAR_REACH_METRES = 460;

/** The river of one seed: two meanders of fixed size whose phase the seed chooses. */
export function createRiverMap(seed: number): RiverMap {
  const random = createRandom(seed, "river");
  const long = { height: 150, turn: (2 * Math.PI) / 2950, phase: 0.55 + random.between(-0.2, 0.2) };
  const short = { height: 36, turn: (2 * Math.PI) / 1340, phase: random.between(1.6, 2.4) };
  const axis = (x: number): number =>
    long.height * Math.sin(x * long.turn + long.phase) +
    short.height * Math.sin(x * short.turn + short.phase);
  const slope = (x: number): number =>
    long.height * long.turn * Math.cos(x * long.turn + long.phase) +
    short.height * short.turn * Math.cos(x * short.turn + short.phase);
  const bend = (t: number): number => Math.exp(-((t / BEND_REACH_METRES) ** 2));
  const shear = (t: number): number => 0.9 * Math.exp(-((t / SHEAR_REACH_METRES) ** 2));
  const toPlane = (s: number, t: number): Point => {
    const weight = bend(t);
    return [s - t * shear(t) * weight * slope(s), t + weight * axis(s)];
  };
  return {
    axis,
    toPlane,
    fromPlane([x, y]) {
      let s = x;
      let t = y;
      for (let round = 0; round < 12; round++) {
        const [px, py] = toPlane(s, t);
        s += 0.8 * (x - px);
        t += 0.8 * (y - py);
        if (Math.abs(x - px) + Math.abs(y - py) < 0.01) break;
      }
      return [s, t];
    },
  };
}
