import type { PlacedBuildings } from "./place-buildings.ts";

/** Cells of this size or smaller may hold a full tile; much more would not fit 16-bit positions. */
export const LEAF_EXTENT_METRES = 560;
/** A larger cell stays whole when its vertices weigh less than this share of a tile's budget. */
const SPARSE_SHARE = 0.25;
const SMALLEST_EXTENT_METRES = 6;
/** CesiumJS puts a property table into a texture with one column a row; WebGL 2 devices have 4,096 at least. */
const MAXIMUM_BUILDINGS = 4000;

const BYTES_PER_VERTEX = 36;

/** One cell of the quadtree; only leaves hold buildings (indices into the placed ones, by asset index). */
export interface QuadtreeCell {
  readonly extentMetres: number;
  readonly buildings: Uint32Array | undefined;
  readonly children: readonly QuadtreeCell[];
}

/**
 * Divides buildings by their centre until each leaf is at most 560 m wide (or nearly empty) and its vertices
 * weigh at most `tileBytes`. Cells lie on a fixed grid of the frame, so one changed building moves no other.
 */
export function buildQuadtree(
  placed: PlacedBuildings,
  assets: Uint32Array,
  tileBytes: number,
): QuadtreeCell {
  const { count, bounds, sources } = placed;
  const order = Uint32Array.from({ length: count }, (_, building) => building);
  order.sort((a, b) => assets[sources[a]!]! - assets[sources[b]!]!);
  const centreX = new Float32Array(count);
  const centreY = new Float32Array(count);
  const bytes = new Float32Array(count);
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let building = 0; building < count; building++) {
    centreX[building] = (bounds[building * 6]! + bounds[building * 6 + 2]!) / 2;
    centreY[building] = (bounds[building * 6 + 1]! + bounds[building * 6 + 3]!) / 2;
    bytes[building] = placed.vertexCounts[building]! * BYTES_PER_VERTEX;
    west = Math.min(west, centreX[building]!);
    south = Math.min(south, centreY[building]!);
    east = Math.max(east, centreX[building]!);
    north = Math.max(north, centreY[building]!);
  }
  const snap = (value: number): number =>
    Math.floor(value / LEAF_EXTENT_METRES) * LEAF_EXTENT_METRES;
  const cornerX = snap(west);
  const cornerY = snap(south);
  let extent = LEAF_EXTENT_METRES;
  while (cornerX + extent <= east || cornerY + extent <= north) extent *= 2;
  return divide(order, cornerX, cornerY, extent);

  function divide(
    buildings: Uint32Array,
    x: number,
    y: number,
    extentMetres: number,
  ): QuadtreeCell {
    let total = 0;
    for (const building of buildings) total += bytes[building]!;
    const budget = extentMetres <= LEAF_EXTENT_METRES ? tileBytes : tileBytes * SPARSE_SHARE;
    const isLeaf =
      (total <= budget && buildings.length <= MAXIMUM_BUILDINGS) ||
      buildings.length === 1 ||
      (extentMetres < SMALLEST_EXTENT_METRES && buildings.length <= MAXIMUM_BUILDINGS);
    if (isLeaf) return { extentMetres, buildings, children: [] };
    const half = extentMetres / 2;
    if (extentMetres < SMALLEST_EXTENT_METRES)
      return { extentMetres, buildings: undefined, children: inSlices(buildings, half) };
    const quadrants: number[][] = [[], [], [], []];
    for (const building of buildings) {
      const column = centreX[building]! >= x + half ? 1 : 0;
      const row = centreY[building]! >= y + half ? 2 : 0;
      quadrants[row + column]!.push(building);
    }
    const children: QuadtreeCell[] = [];
    for (let quadrant = 0; quadrant < 4; quadrant++) {
      const inside = quadrants[quadrant]!;
      if (inside.length === 0) continue;
      const left = x + (quadrant & 1 ? half : 0);
      const bottom = y + (quadrant & 2 ? half : 0);
      children.push(divide(Uint32Array.from(inside), left, bottom, half));
    }
    // A cell with one child would be the same picture twice.
    return children.length === 1 ? children[0]! : { extentMetres, buildings: undefined, children };
  }
}

/** Buildings stacked on one spot cannot be told apart by place: cut by count. */
function inSlices(buildings: Uint32Array, extentMetres: number): readonly QuadtreeCell[] {
  const cells: QuadtreeCell[] = [];
  for (let start = 0; start < buildings.length; start += MAXIMUM_BUILDINGS)
    cells.push({
      extentMetres,
      buildings: buildings.slice(start, start + MAXIMUM_BUILDINGS),
      children: [],
    });
  return cells;
}
