import type { GroundMap } from "./ground-map.ts";

/**
 * A regular grid of positions over the globe. Projections are computed at
 * every `stride`-th sample and interpolated between: two blocks that share a sample share its nodes, and
 * so its height to the last bit.
 */
export interface GroundGrid {
  longitudeOf(index: number): number;
  latitudeOf(index: number): number;
  readonly stride: number;
}

/** Full-resolution pixels, as far as they are numbers. */
export interface PixelArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixel columns and rows of one block of the grid, in the order that the grid is numbered. */
export interface PixelBlock {
  readonly columnCount: number;
  readonly rowCount: number;
  /** column and row per sample, NaN far from the raster */
  readonly pixels: Float64Array;
  /** of those that are numbers; undefined when none is */
  readonly area: PixelArea | undefined;
}

export interface BlockPlace {
  readonly firstX: number;
  readonly firstY: number;
  readonly columnCount: number;
  readonly rowCount: number;
}

const place = new Float64Array(2);

/** Pixel columns and rows at the nodes of all cells that a block touches. */
export function locateNodes(
  grid: GroundGrid,
  map: GroundMap,
  block: BlockPlace,
): { readonly columns: number; readonly rows: number; readonly positions: Float64Array } {
  const { stride } = grid;
  const nodeX = Math.floor(block.firstX / stride);
  const nodeY = Math.floor(block.firstY / stride);
  const columns = Math.floor((block.firstX + block.columnCount - 1) / stride) + 2 - nodeX;
  const rows = Math.floor((block.firstY + block.rowCount - 1) / stride) + 2 - nodeY;
  const positions = new Float64Array(columns * rows * 2);
  for (let row = 0; row < rows; row++) {
    const latitude = grid.latitudeOf((nodeY + row) * stride);
    for (let column = 0; column < columns; column++) {
      map.toPixel(grid.longitudeOf((nodeX + column) * stride), latitude, place);
      positions[(row * columns + column) * 2] = place[0]!;
      positions[(row * columns + column) * 2 + 1] = place[1]!;
    }
  }
  return { columns, rows, positions };
}

/** Positions of every sample of a block. */
export function locateBlock(grid: GroundGrid, map: GroundMap, block: BlockPlace): PixelBlock {
  const { stride } = grid;
  const { firstX, firstY, columnCount, rowCount } = block;
  const nodeX = Math.floor(firstX / stride);
  const nodeY = Math.floor(firstY / stride);
  const { positions: nodes, columns: nodeColumns } = locateNodes(grid, map, block);
  const pixels = new Float64Array(columnCount * rowCount * 2);
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rowCount; row++) {
    const cellY = Math.floor((firstY + row) / stride);
    const fy = (firstY + row) / stride - cellY;
    for (let column = 0; column < columnCount; column++) {
      const cellX = Math.floor((firstX + column) / stride);
      const fx = (firstX + column) / stride - cellX;
      const south = ((cellY - nodeY) * nodeColumns + cellX - nodeX) * 2;
      const north = south + nodeColumns * 2;
      const out = (row * columnCount + column) * 2;
      for (let axis = 0; axis < 2; axis++) {
        // a sample on a node is the node, even beside a node that has no answer
        pixels[out + axis] =
          fx === 0 && fy === 0
            ? nodes[south + axis]!
            : (nodes[south + axis]! * (1 - fx) + nodes[south + 2 + axis]! * fx) * (1 - fy) +
              (nodes[north + axis]! * (1 - fx) + nodes[north + 2 + axis]! * fx) * fy;
      }
      const x = pixels[out]!;
      const y = pixels[out + 1]!;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  const area = left <= right ? { left, top, right, bottom } : undefined;
  return { columnCount, rowCount, pixels, area };
}

const STRIDES = [64, 32, 16, 8, 4, 2];

/**
 * The widest stride whose interpolated positions are right within `toleranceMetres` at the middles of
 * cells over the given blocks; 1, which interpolates nothing, where none is.
 */
export function chooseStride(
  grid: Omit<GroundGrid, "stride">,
  map: GroundMap,
  blocks: readonly BlockPlace[],
  toleranceMetres: number,
): { readonly stride: number; readonly errorMetres: number } {
  const { area } = map;
  const { firstX, firstY } = blocks[0]!;
  const spacingX = Math.abs(grid.longitudeOf(firstX + 1) - grid.longitudeOf(firstX));
  const spacingY = Math.abs(grid.latitudeOf(firstY + 1) - grid.latitudeOf(firstY));
  for (const stride of STRIDES) {
    // cells as wide as the raster would be probed beside it, not in it
    const isWide =
      stride * spacingX * 4 > area.east - area.west ||
      stride * spacingY * 4 > area.north - area.south;
    if (isWide) continue;
    let worst = 0;
    for (const block of blocks) {
      worst = Math.max(worst, errorOfStride({ ...grid, stride }, map, block));
      if (!(worst <= toleranceMetres)) break;
    }
    if (worst <= toleranceMetres) return { stride, errorMetres: worst };
  }
  return { stride: 1, errorMetres: 0 };
}

function errorOfStride(grid: GroundGrid, map: GroundMap, block: BlockPlace): number {
  const located = locateBlock(grid, map, block);
  let worst = 0;
  const half = Math.max(1, grid.stride >> 1);
  for (let row = 0; row < block.rowCount; row += half) {
    for (let column = 0; column < block.columnCount; column += half) {
      const longitude = grid.longitudeOf(block.firstX + column);
      map.toPixel(longitude, grid.latitudeOf(block.firstY + row), place);
      const out = (row * block.columnCount + column) * 2;
      const error = Math.hypot(
        located.pixels[out]! - place[0]!,
        located.pixels[out + 1]! - place[1]!,
      );
      if (error > worst) worst = error;
      // a number beside none: too wide, unless both have none
      if (Number.isNaN(error) && !Number.isNaN(place[0])) return Number.POSITIVE_INFINITY;
    }
  }
  return worst * map.pixelMetres;
}
