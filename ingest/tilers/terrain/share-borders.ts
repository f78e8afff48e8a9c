import Martini from "@mapbox/martini";
import { TILE_SAMPLES, TILE_STEPS } from "./geodetic-tiling.ts";

/**
 * Border samples that a mesh uses, as bits: west, south, east, north; 64 bits each, bit 0 unused.
 * West and east count from the north, south and north from the west, so that facing sides have equal bits.
 */
export type BorderBits = Uint32Array;

export const BORDER_WORDS = 8;

const SIDES = ["west", "south", "east", "north"] as const;
const OPPOSITE = [2, 3, 0, 1];

const sampleOfSide = (side: number, step: number): number => {
  switch (SIDES[side]) {
    case "west":
      return step * TILE_SAMPLES;
    case "east":
      return step * TILE_SAMPLES + TILE_STEPS;
    case "south":
      return TILE_STEPS * TILE_SAMPLES + step;
    default:
      return step;
  }
};

const SIDE_SAMPLES = SIDES.map((_, side) =>
  Int32Array.from({ length: TILE_STEPS }, (__, step) => sampleOfSide(side, step)),
);

/** Border samples at which the RTIN splits, from its errors (row by row from the north-west). */
export function readBorder(errors: Float32Array, maximumError: number, border: BorderBits): void {
  border.fill(0);
  for (let side = 0; side < 4; side++) {
    const samples = SIDE_SAMPLES[side]!;
    for (let step = 1; step < TILE_STEPS; step++) {
      if (errors[samples[step]!]! > maximumError)
        border[side * 2 + (step >> 5)]! |= 1 << (step & 31);
    }
  }
}

/** Makes the RTIN split at every sample of the border: an error that no tolerance allows. */
export function forceBorder(errors: Float32Array, border: BorderBits): void {
  for (let side = 0; side < 4; side++) {
    const samples = SIDE_SAMPLES[side]!;
    for (let step = 1; step < TILE_STEPS; step++) {
      if ((border[side * 2 + (step >> 5)]! >>> (step & 31)) & 1) {
        errors[samples[step]!] = Number.POSITIVE_INFINITY;
      }
    }
  }
}

/**
 * Adds to every tile's border what its neighbours use, and what that makes the tile itself split, until
 * nothing changes: then facing borders have the same vertices. An RTIN triangle can only split after its
 * ancestors, so a forced sample may add larger ones on other sides; sizes only grow, so this ends soon.
 *
 * `neighbour(tile, side)` gives a tile's index on west, south, east, north (0-3), or -1.
 */
export function shareBorders(
  borders: Uint32Array,
  neighbour: (tile: number, side: number) => number,
): void {
  const closing = new Martini(TILE_SAMPLES).createTile(
    new Float32Array(TILE_SAMPLES * TILE_SAMPLES),
  );
  const tileCount = borders.length / BORDER_WORDS;
  const closed = new Uint32Array(BORDER_WORDS);
  const waiting = new Set<number>();
  const borderOf = (tile: number): Uint32Array =>
    borders.subarray(tile * BORDER_WORDS, (tile + 1) * BORDER_WORDS);

  /** Takes the facing bits of all neighbours; true when there were new ones. */
  const takeFrom = (tile: number): boolean => {
    let isChanged = false;
    for (let side = 0; side < 4; side++) {
      const other = neighbour(tile, side);
      if (other < 0) continue;
      for (let word = 0; word < 2; word++) {
        const own = tile * BORDER_WORDS + side * 2 + word;
        const facing = borders[other * BORDER_WORDS + OPPOSITE[side]! * 2 + word]!;
        const union = (borders[own]! | facing) >>> 0;
        if (union === borders[own]) continue;
        borders[own] = union;
        isChanged = true;
      }
    }
    return isChanged;
  };

  for (let tile = 0; tile < tileCount; tile++) waiting.add(tile);
  for (const tile of waiting) {
    waiting.delete(tile);
    if (!takeFrom(tile)) continue;
    const border = borderOf(tile);
    closing.errors.fill(0);
    forceBorder(closing.errors, border);
    closing.update();
    readBorder(closing.errors, 0, closed);
    border.set(closed);
    for (let side = 0; side < 4; side++) {
      const other = neighbour(tile, side);
      if (other >= 0) waiting.add(other);
    }
  }
}
