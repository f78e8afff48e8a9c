import type { Point } from "./geometry.ts";
import { createNoise, fractal, smoothStep } from "./noise.ts";
import type { CityPlan } from "./plan.ts";
import { mix32 } from "./random.ts";
import { acrossRiver, farmedShare, farming, type Terrain } from "./terrain.ts";

/** Colour of open ground and how much of it is forest, before any texture. */
export interface WildGround {
  /** red, green, blue 0-255 */
  readonly colour: readonly [number, number, number];
  /** 0-1: the share of the canopy texture */
  readonly forest: number;
}

type Colour = readonly [number, number, number];

const FOREST: Colour = [70, 92, 54];
const PINE: Colour = [55, 79, 51];
const GRASS: Colour = [112, 124, 72];
const DRY_GRASS: Colour = [142, 136, 86];
const RED_SOIL: Colour = [146, 98, 74];
const ROCK: Colour = [128, 122, 108];
const CROPS: readonly Colour[] = [
  [110, 129, 68],
  [94, 117, 62],
  [134, 136, 82],
  [121, 126, 74],
  [86, 109, 58],
  [140, 112, 80],
  [146, 141, 92],
  [101, 124, 72],
];

/** The ground beyond the plots: forest, meadows, fields on the valley floor, red-soil terraces on the foothills. */
export function createWildGround(plan: CityPlan, terrain: Terrain): (point: Point) => WildGround {
  const noise = createNoise(plan.seed);
  const tint = createNoise(plan.seed + 3);
  return (point) => {
    const [x, y] = point;
    const step = 12;
    const height = terrain.heightAt(point);
    const slopeX = (terrain.heightAt([x + step, y]) - height) / step;
    const slopeY = (terrain.heightAt([x, y + step]) - height) / step;
    const slope = Math.hypot(slopeX, slopeY);
    const wild = terrain.wildnessAt(point);
    const patch = fractal(tint, x / 310, y / 310, 4);
    let forest =
      smoothStep(-0.38, 0.06, patch + 0.62 * wild - 0.3 + slope * 0.35) *
      smoothStep(0.1, 0.55, wild);
    // the highest ridges are meadows
    forest *= 1 - 0.75 * smoothStep(2270, 2400, height + 90 * patch);
    const grass = mix(
      GRASS,
      DRY_GRASS,
      smoothStep(-0.5, 0.5, fractal(tint, x / 140 + 7, y / 140, 3)),
    );
    let open = mix(grass, ROCK, smoothStep(0.75, 1.3, slope) * 0.6);
    const fields =
      farming(noise, x, y) *
      farmedShare(terrain.distanceToBasin(point)) *
      (1 - smoothStep(0.4, 0.65, slope));
    if (fields > 0.02) {
      forest *= 1 - fields;
      open = mix(open, terraceColour(height, x, y), fields * (1 - smoothStep(2150, 2260, height)));
    }
    const valley = 1 - smoothStep(0.02, 0.12, wild);
    if (valley > 0) {
      forest *= 1 - valley;
      // rows bend with the land, and meadows lie between
      const bend = 60 * fractal(tint, x / 420, y / 420, 2);
      const tilled = smoothStep(-0.25, 0.05, fractal(tint, x / 380 + 3, y / 380, 3) + 0.08);
      const crop = cropColour(x + bend, acrossRiver(plan, point) + bend * 0.7);
      open = mix(open, crop, valley * tilled * 0.85);
    }
    // hollows keep moisture: greener and darker; the far side of ridges too
    const shade = 1 + 0.16 * Math.max(-1, Math.min(1, (slopeX - slopeY) * 0.9));
    const trees = mix(FOREST, PINE, smoothStep(-0.35, 0.4, fractal(tint, x / 520, y / 520 + 3, 3)));
    const tone = (0.94 + 0.12 * patch) * shade;
    const base = mix(open, trees, forest);
    return { colour: [base[0] * tone, base[1] * tone, base[2] * tone], forest };
  };

  /** Bands of one step each; a band changes its crop every few dozen metres along the hill. */
  function terraceColour(height: number, x: number, y: number): Colour {
    const band = height / 3.2;
    const cell = mix32(
      Math.floor(band) * 31 + Math.floor(fractal(tint, x / 260, y / 260, 2) * 6) * 7 + 13,
    );
    const crop = cell % 5 < 2 ? RED_SOIL : CROPS[cell % CROPS.length]!;
    const riser = smoothStep(0.7, 0.95, band - Math.floor(band));
    return mix(crop, GRASS, riser * 0.7);
  }
}

const FIELD_LENGTH_METRES = 58;
const FIELD_WIDTH_METRES = 24;

/** Fields in rows square to the river, with banks between them. */
function cropColour(along: number, across: number): Colour {
  const row = Math.floor(across / FIELD_LENGTH_METRES);
  const shifted = along / FIELD_WIDTH_METRES + (mix32(row) % 7) / 7;
  const cell = mix32(Math.floor(shifted) * 131 + row * 977 + 5);
  const crop = CROPS[cell % CROPS.length]!;
  const inRow = across / FIELD_LENGTH_METRES - row;
  const inField = shifted - Math.floor(shifted);
  const edge = Math.min(inRow * 2.2, (1 - inRow) * 2.2, inField, 1 - inField);
  return mix(DRY_GRASS, crop, smoothStep(0.01, 0.07, edge));
}

function mix(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
