import { TILE_PIXELS } from "./mercator-tiling.ts";
import type { TilePixels } from "./warp-tile.ts";

/**
 * The parent of four tiles (north-west, north-east, south-west, south-east; undefined where there is
 * none): means of 2 x 2 pixels, colours weighted by alpha; undefined when nothing is left.
 */
export function shrinkTiles(children: readonly (TilePixels | undefined)[]): TilePixels | undefined {
  if (children.every((child) => child === undefined)) return undefined;
  const pixels = new Uint8Array(TILE_PIXELS * TILE_PIXELS * 4);
  const half = TILE_PIXELS / 2;
  let isFilled = false;
  let isOpaque = true;
  for (const [quadrant, child] of children.entries()) {
    if (child === undefined) {
      isOpaque = false;
      continue;
    }
    const left = (quadrant & 1) * half;
    const top = (quadrant >> 1) * half;
    isOpaque &&= child.isOpaque;
    const shrink = child.isOpaque ? shrinkOpaque : shrinkTransparent;
    for (let row = 0; row < half; row++) {
      const to = ((top + row) * TILE_PIXELS + left) * 4;
      isFilled = shrink(child.pixels, row * 2 * TILE_PIXELS * 4, pixels, to) || isFilled;
    }
  }
  return isFilled ? { pixels, isOpaque } : undefined;
}

/** One row of parent pixels from two rows of opaque child pixels. */
function shrinkOpaque(src: Uint8Array, from: number, dst: Uint8Array, to: number): boolean {
  const down = TILE_PIXELS * 4;
  for (let column = 0; column < TILE_PIXELS / 2; column++) {
    const a = from + column * 8;
    const out = to + column * 4;
    dst[out] = (src[a]! + src[a + 4]! + src[a + down]! + src[a + down + 4]! + 2) >> 2;
    dst[out + 1] = (src[a + 1]! + src[a + 5]! + src[a + down + 1]! + src[a + down + 5]! + 2) >> 2;
    dst[out + 2] = (src[a + 2]! + src[a + 6]! + src[a + down + 2]! + src[a + down + 6]! + 2) >> 2;
    dst[out + 3] = 255;
  }
  return true;
}

function shrinkTransparent(src: Uint8Array, from: number, dst: Uint8Array, to: number): boolean {
  const down = TILE_PIXELS * 4;
  let isFilled = false;
  for (let column = 0; column < TILE_PIXELS / 2; column++) {
    const a = from + column * 8;
    const corners = [a, a + 4, a + down, a + down + 4];
    const sum = src[a + 3]! + src[a + 7]! + src[a + down + 3]! + src[a + down + 7]!;
    if (sum < 2) continue;
    const out = to + column * 4;
    for (let band = 0; band < 3; band++) {
      let weighted = 0;
      for (const corner of corners) weighted += src[corner + band]! * src[corner + 3]!;
      dst[out + band] = Math.round(weighted / sum);
    }
    dst[out + 3] = (sum + 2) >> 2;
    isFilled = true;
  }
  return isFilled;
}
