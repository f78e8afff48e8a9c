import type { Raster } from "../../model/raster.ts";
import type { GroundMap } from "../ground/ground-map.ts";
import { type GroundGrid, locateNodes } from "../ground/locate-block.ts";
import type { ColourReader } from "./colour-samples.ts";
import { TILE_PIXELS } from "./mercator-tiling.ts";

/** One tile's pixels: red, green, blue, alpha bytes, row by row from the north-west. */
export interface TilePixels {
  readonly pixels: Uint8Array;
  readonly isOpaque: boolean;
}

export interface WarpSource {
  readonly raster: Raster;
  readonly map: GroundMap;
  readonly grid: GroundGrid;
  readonly read: ColourReader;
  /** source pixels per tile pixel, at least 1: the source is averaged over so many */
  readonly reduction: number;
}

/**
 * Fills a tile from the raster by bilinear interpolation at positions that are themselves interpolated
 * between the nodes of the grid; undefined where the raster does not reach the tile.
 */
export async function warpTile(
  source: WarpSource,
  tileX: number,
  tileY: number,
  signal: AbortSignal,
): Promise<TilePixels | undefined> {
  const { raster, grid, reduction } = source;
  const place = {
    firstX: tileX * TILE_PIXELS,
    firstY: tileY * TILE_PIXELS,
    columnCount: TILE_PIXELS,
    rowCount: TILE_PIXELS,
  };
  const nodes = locateNodes(grid, source.map, place);
  const area = areaOfNodes(nodes.positions);
  if (area === undefined) return undefined;
  const columns = Math.ceil(raster.width / reduction);
  const rows = Math.ceil(raster.height / reduction);
  const left = Math.max(0, Math.floor(area.left / reduction) - 1);
  const top = Math.max(0, Math.floor(area.top / reduction) - 1);
  const right = Math.min(columns, Math.ceil(area.right / reduction) + 1);
  const bottom = Math.min(rows, Math.ceil(area.bottom / reduction) + 1);
  if (left >= right || top >= bottom) return undefined;
  const columnCount = Math.min(right * reduction, raster.width) - left * reduction;
  const rowCount = Math.min(bottom * reduction, raster.height) - top * reduction;
  const window = await source.read(
    {
      column: left * reduction,
      row: top * reduction,
      columnCount,
      rowCount,
      outColumns: right - left,
      outRows: bottom - top,
    },
    signal,
  );
  return interpolateTile({
    pixels: window.pixels,
    isSourceOpaque: window.isOpaque,
    columns: right - left,
    rows: bottom - top,
    left: left * reduction,
    top: top * reduction,
    scaleX: (right - left) / columnCount,
    scaleY: (bottom - top) / rowCount,
    width: raster.width,
    height: raster.height,
    nodes: nodes.positions,
    nodeColumns: nodes.columns,
    stride: grid.stride,
  });
}

function areaOfNodes(positions: Float64Array) {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let node = 0; node < positions.length; node += 2) {
    if (positions[node]! < left) left = positions[node]!;
    if (positions[node]! > right) right = positions[node]!;
    if (positions[node + 1]! < top) top = positions[node + 1]!;
    if (positions[node + 1]! > bottom) bottom = positions[node + 1]!;
  }
  return left <= right ? { left, right, top, bottom } : undefined;
}

interface Interpolation {
  readonly pixels: Uint8Array;
  readonly isSourceOpaque: boolean;
  readonly columns: number;
  readonly rows: number;
  /** of the window in full-resolution pixels */
  readonly left: number;
  readonly top: number;
  readonly scaleX: number;
  readonly scaleY: number;
  /** of the raster */
  readonly width: number;
  readonly height: number;
  /** column and row per node */
  readonly nodes: Float64Array;
  readonly nodeColumns: number;
  readonly stride: number;
}

/** The hot loop: positions step linearly along a row of a cell, colours are weighted in 1/256. */
function interpolateTile(source: Interpolation): TilePixels | undefined {
  const { pixels, columns, rows, nodes, nodeColumns, stride, isSourceOpaque } = source;
  const out = new Uint8Array(TILE_PIXELS * TILE_PIXELS * 4);
  const lastColumn = columns - 1;
  const lastRow = rows - 1;
  let filled = 0;
  let isOpaque = true;
  for (let y = 0; y < TILE_PIXELS; y++) {
    const cellY = Math.floor(y / stride);
    const fy = (y - cellY * stride + 0.5) / stride;
    for (let cellX = 0; cellX * stride < TILE_PIXELS; cellX++) {
      const north = (cellY * nodeColumns + cellX) * 2;
      const south = north + nodeColumns * 2;
      const startX = nodes[north]! * (1 - fy) + nodes[south]! * fy;
      const startY = nodes[north + 1]! * (1 - fy) + nodes[south + 1]! * fy;
      const stepX = (nodes[north + 2]! * (1 - fy) + nodes[south + 2]! * fy - startX) / stride;
      const stepY = (nodes[north + 3]! * (1 - fy) + nodes[south + 3]! * fy - startY) / stride;
      let to = (y * TILE_PIXELS + cellX * stride) * 4;
      for (let step = 0; step < stride; step++, to += 4) {
        const fullX = startX + stepX * (step + 0.5);
        const fullY = startY + stepY * (step + 0.5);
        // also where the position is no number
        if (!(fullX >= 0 && fullY >= 0 && fullX < source.width && fullY < source.height)) {
          isOpaque = false;
          continue;
        }
        const sourceX = (fullX - source.left) * source.scaleX - 0.5;
        const sourceY = (fullY - source.top) * source.scaleY - 0.5;
        const clampedX = sourceX > 0 ? Math.min(sourceX, lastColumn) : 0;
        const clampedY = sourceY > 0 ? Math.min(sourceY, lastRow) : 0;
        const column = clampedX | 0;
        const row = clampedY | 0;
        const fx = ((clampedX - column) * 256 + 0.5) | 0;
        const fyy = ((clampedY - row) * 256 + 0.5) | 0;
        const northWest = (row * columns + column) * 4;
        const northEast = column < lastColumn ? northWest + 4 : northWest;
        const down = row < lastRow ? columns * 4 : 0;
        const southWest = northWest + down;
        const southEast = northEast + down;
        let weightNW = (256 - fx) * (256 - fyy);
        let weightNE = fx * (256 - fyy);
        let weightSW = (256 - fx) * fyy;
        let weightSE = fx * fyy;
        if (isSourceOpaque) {
          out[to] =
            (pixels[northWest]! * weightNW +
              pixels[northEast]! * weightNE +
              pixels[southWest]! * weightSW +
              pixels[southEast]! * weightSE +
              32768) >>>
            16;
          out[to + 1] =
            (pixels[northWest + 1]! * weightNW +
              pixels[northEast + 1]! * weightNE +
              pixels[southWest + 1]! * weightSW +
              pixels[southEast + 1]! * weightSE +
              32768) >>>
            16;
          out[to + 2] =
            (pixels[northWest + 2]! * weightNW +
              pixels[northEast + 2]! * weightNE +
              pixels[southWest + 2]! * weightSW +
              pixels[southEast + 2]! * weightSE +
              32768) >>>
            16;
          out[to + 3] = 255;
          filled++;
          continue;
        }
        weightNW *= pixels[northWest + 3]!;
        weightNE *= pixels[northEast + 3]!;
        weightSW *= pixels[southWest + 3]!;
        weightSE *= pixels[southEast + 3]!;
        const sum = weightNW + weightNE + weightSW + weightSE;
        const alpha = Math.round(sum / 65536);
        if (alpha < 255) isOpaque = false;
        if (alpha === 0) continue;
        for (let band = 0; band < 3; band++) {
          out[to + band] =
            (pixels[northWest + band]! * weightNW +
              pixels[northEast + band]! * weightNE +
              pixels[southWest + band]! * weightSW +
              pixels[southEast + band]! * weightSE) /
              sum +
            0.5;
        }
        out[to + 3] = alpha;
        filled++;
      }
    }
  }
  return filled === 0 ? undefined : { pixels: out, isOpaque };
}
