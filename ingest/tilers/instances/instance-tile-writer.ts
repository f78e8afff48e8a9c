import type { TileDraft } from "../../tileset/tileset-json.ts";
import type { TilingContext } from "../../tileset/tiling.ts";
import { INSTANCE_PROTOTYPES } from "../../vocabulary/metadata-schema.ts";
import type { ContentQueue } from "../content-queue.ts";
import { GRID_STEP_METRES } from "../grid.ts";
import type { CollectedInstances } from "./collect-instances.ts";
import { encodeInstanceTile } from "./encode-instance-tile.ts";
import type { PlacedInstances } from "./place-instances.ts";
import type { Prototype } from "./prototypes/shape.ts";

const LEAF_EXTENT_METRES = 200;
const LEAF_INSTANCES = 1500;
/** A property table is a texture with one column a row in CesiumJS; 4,096 is what every device has. */
const FAR_INSTANCES = 4000;
/** Plants of cells up to this width are all drawn; each doubling beyond halves them. */
const FULL_EXTENT_METRES = 800;
const ERROR_PER_EXTENT = 1 / 100;
/** Crowns grow by this at each halving. */
const CROWN_GROWTH = 2 ** 0.25;

export interface InstanceTileWriter {
  readonly leafTriangles: number;
  readonly tallestMetres: number;
  writeTiles(placed: PlacedInstances): Promise<TileDraft>;
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly extent: number;
  /** indices of placed instances, by asset */
  readonly members: readonly number[];
}

/** low and high corner, east north up */
interface Bounds {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

export function createInstanceTileWriter(source: {
  readonly instances: CollectedInstances;
  readonly prototypeSet: Readonly<Record<string, Prototype>>;
  readonly queue: ContentQueue;
  readonly context: TilingContext;
}): InstanceTileWriter {
  const { instances, prototypeSet, queue, context } = source;
  const prototypes = INSTANCE_PROTOTYPES.map((name) => prototypeSet[name]!);
  const extents = prototypes.map(extentOf);
  let leafTriangles = 0;
  let done = 0;
  let tallestMetres = 0;

  const writeCell = async (placed: PlacedInstances, cell: Cell): Promise<TileDraft> => {
    context.signal.throwIfAborted();
    const isLeaf =
      cell.members.length <= LEAF_INSTANCES &&
      (cell.extent <= LEAF_EXTENT_METRES || cell.members.length <= LEAF_INSTANCES / 20);
    if (isLeaf || cell.extent < 1) return writeSlices(placed, cell);
    const children: TileDraft[] = [];
    for (const child of quarters(placed, cell)) children.push(await writeCell(placed, child));
    if (children.length === 1) return children[0]!;
    const geometricError = Math.max(
      cell.extent * ERROR_PER_EXTENT,
      ...children.map((child) => child.geometricError),
    );
    const shown = thinned(placed, cell, geometricError);
    const crownScale = CROWN_GROWTH ** Math.max(0, Math.log2(cell.extent / FULL_EXTENT_METRES));
    const bounds = boundsOf(placed, cell.members, crownScale);
    const draft: TileDraft = {
      boundingVolume: boxOf(bounds),
      geometricError,
      refine: "REPLACE",
      children,
    };
    if (shown.length > 0)
      await store(placed, draft, { shown, isNear: false, crownScale, centre: centreOf(bounds) });
    return draft;
  };

  /** A leaf; more points than a table may hold on one spot become several. */
  const writeSlices = async (placed: PlacedInstances, cell: Cell): Promise<TileDraft> => {
    const slices: TileDraft[] = [];
    for (let start = 0; start < cell.members.length; start += FAR_INSTANCES) {
      const shown = cell.members.slice(start, start + FAR_INSTANCES);
      const bounds = boundsOf(placed, shown, 1);
      const draft: TileDraft = {
        boundingVolume: boxOf(bounds),
        geometricError: 0,
        refine: "REPLACE",
        children: [],
      };
      await store(placed, draft, { shown, isNear: true, crownScale: 1, centre: centreOf(bounds) });
      slices.push(draft);
      for (const index of shown) leafTriangles += trianglesOf(prototypeOf(placed, index));
    }
    done += cell.members.length;
    context.progress(done / instances.count);
    if (slices.length === 1) return slices[0]!;
    const bounds = boundsOf(placed, cell.members, 1);
    return {
      boundingVolume: boxOf(bounds),
      geometricError: cell.extent * ERROR_PER_EXTENT,
      refine: "ADD",
      children: slices,
    };
  };

  const store = (
    placed: PlacedInstances,
    draft: TileDraft,
    tile: Parameters<typeof encodeInstanceTile>[0],
  ): Promise<void> => queue.store(draft, encodeInstanceTile(tile, instances, placed, prototypeSet));

  const prototypeOf = (placed: PlacedInstances, index: number): Prototype =>
    prototypes[instances.prototypes[placed.sources[index]!]!]!;

  const heightOf = (placed: PlacedInstances, index: number): number =>
    prototypeOf(placed, index).heightMetres * instances.heightScales[placed.sources[index]!]!;

  /** Things smaller than the error go; of the plants the same share stays in every tile of a level. */
  const thinned = (placed: PlacedInstances, cell: Cell, geometricError: number): number[] => {
    const share = Math.min(1, FULL_EXTENT_METRES / cell.extent);
    const shown = cell.members.filter((index) => {
      const prototype = prototypeOf(placed, index);
      if (!prototype.isPlant) return heightOf(placed, index) >= geometricError;
      const isVisible = heightOf(placed, index) * 3 >= geometricError || prototype.heightMetres > 2;
      return isVisible && instances.ranks[placed.sources[index]!]! < share;
    });
    if (shown.length <= FAR_INSTANCES) return shown;
    const ranks = shown.map((index) => instances.ranks[placed.sources[index]!]!);
    const limit = ranks.sort((a, b) => a - b)[FAR_INSTANCES]!;
    return shown
      .filter((index) => instances.ranks[placed.sources[index]!]! < limit)
      .slice(0, FAR_INSTANCES);
  };

  const boundsOf = (
    placed: PlacedInstances,
    members: readonly number[],
    crownScale: number,
  ): Bounds => {
    const low: [number, number, number] = [Infinity, Infinity, Infinity];
    const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
    for (const index of members) {
      const instance = placed.sources[index]!;
      const prototype = prototypes[instances.prototypes[instance]!]!;
      const extent = extents[instances.prototypes[instance]!]!;
      const reach = extent.reach * instances.widthScales[instance]! * crownScale + GRID_STEP_METRES;
      const growth = instances.heightScales[instance]!;
      tallestMetres = Math.max(tallestMetres, prototype.heightMetres * growth);
      for (let axis = 0; axis < 2; axis++) {
        const value = placed.positions[index * 3 + axis]!;
        low[axis] = Math.min(low[axis]!, value - reach);
        high[axis] = Math.max(high[axis]!, value + reach);
      }
      const foot = placed.positions[index * 3 + 2]!;
      low[2] = Math.min(low[2], foot + extent.low * growth - GRID_STEP_METRES);
      high[2] = Math.max(high[2], foot + extent.high * growth + GRID_STEP_METRES);
    }
    return { low, high };
  };

  return {
    get leafTriangles() {
      return leafTriangles;
    },
    get tallestMetres() {
      return tallestMetres;
    },
    writeTiles(placed) {
      const order = [...placed.sources.keys()];
      order.sort(
        (a, b) => instances.assets[placed.sources[a]!]! - instances.assets[placed.sources[b]!]!,
      );
      return writeCell(placed, rootCell(placed, order));
    },
  };
}

/**
 * How far a prototype reaches to the side, down and up in either detail, metres. To the side it is the corner of
 * its axis-aligned bounds, turned: readers that bound a mesh by its POSITION range find it inside.
 */
function extentOf({ near, far }: Prototype) {
  let reachX = 0;
  let reachY = 0;
  let low = 0;
  let high = 0;
  for (const { positions } of [...near, ...far]) {
    for (let at = 0; at < positions.length; at += 3) {
      reachX = Math.max(reachX, Math.abs(positions[at]!));
      reachY = Math.max(reachY, Math.abs(positions[at + 1]!));
      low = Math.min(low, positions[at + 2]!);
      high = Math.max(high, positions[at + 2]!);
    }
  }
  return { reach: Math.hypot(reachX, reachY), low, high };
}

const trianglesOf = ({ near }: Prototype): number =>
  near.reduce((total, shape) => total + shape.indices.length / 3, 0);

/** A cell of the frame's fixed grid that holds all. */
function rootCell({ positions }: PlacedInstances, members: readonly number[]): Cell {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const index of members) {
    west = Math.min(west, positions[index * 3]!);
    east = Math.max(east, positions[index * 3]!);
    south = Math.min(south, positions[index * 3 + 1]!);
    north = Math.max(north, positions[index * 3 + 1]!);
  }
  const snap = (value: number): number =>
    Math.floor(value / LEAF_EXTENT_METRES) * LEAF_EXTENT_METRES;
  const [x, y] = [snap(west), snap(south)];
  let extent = LEAF_EXTENT_METRES;
  while (x + extent <= east || y + extent <= north) extent *= 2;
  return { x, y, extent, members };
}

function quarters({ positions }: PlacedInstances, cell: Cell): readonly Cell[] {
  const half = cell.extent / 2;
  const members: number[][] = [[], [], [], []];
  for (const index of cell.members) {
    const column = positions[index * 3]! >= cell.x + half ? 1 : 0;
    const row = positions[index * 3 + 1]! >= cell.y + half ? 2 : 0;
    members[row + column]!.push(index);
  }
  return members
    .map((inside, quarter) => ({
      x: cell.x + (quarter & 1 ? half : 0),
      y: cell.y + (quarter & 2 ? half : 0),
      extent: half,
      members: inside,
    }))
    .filter((child) => child.members.length > 0);
}

const centreOf = ({ low, high }: Bounds): readonly [number, number, number] => [
  Math.round((low[0] + high[0]) / 2),
  Math.round((low[1] + high[1]) / 2),
  Math.round((low[2] + high[2]) / 2),
];

function boxOf({ low, high }: Bounds): { readonly box: readonly number[] } {
  const middle = low.map((value, axis) => (value + high[axis]!) / 2);
  const [x, y, z] = low.map((value, axis) => (high[axis]! - value) / 2) as [number, number, number];
  return { box: [...middle, x, 0, 0, 0, y, 0, 0, 0, z] };
}
