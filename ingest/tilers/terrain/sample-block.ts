import type { PixelBlock } from "../ground/locate-block.ts";
import type { HeightWindow } from "./height-pyramid.ts";

/** Raw heights of a block (the raster's own unit and datum), in the block's order. */
export function sampleBlock(
  block: PixelBlock,
  heights: HeightWindow,
  meanHeight: number,
): Float64Array {
  const count = block.columnCount * block.rowCount;
  const sampled = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const column = block.pixels[index * 2]!;
    sampled[index] = Number.isNaN(column)
      ? meanHeight
      : heights.sample(column, block.pixels[index * 2 + 1]!);
  }
  return sampled;
}
