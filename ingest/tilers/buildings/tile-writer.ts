import type { TileDraft } from "../../tileset/tileset-json.ts";
import type { TilingContext } from "../../tileset/tiling.ts";
import { createContentQueue } from "../content-queue.ts";
import { GRID_STEP_METRES, GRID_STEPS_PER_METRE } from "../grid.ts";
import { LEAF_EXTENT_METRES, type QuadtreeCell } from "./building-quadtree.ts";
import type { CollectedBuildings } from "./collect-buildings.ts";
import { type DetailLevel, drawBuilding } from "./draw-building.ts";
import { encodeBuildingTile } from "./encode-building-tile.ts";
import { furnishedFrom } from "./furnished-from.ts";
import { type PlacedBuildings, SKIRT_METRES } from "./place-buildings.ts";
import { HIGHEST_DETAIL_METRES } from "./roof-details.ts";
import { createTileMesh, type GridBounds, startTileMesh } from "./tile-mesh.ts";

/** A far tile's error is at least this share of its width: 16 m for 2,240 m, which Cesium shows beyond 1.6 km. */
const ERROR_PER_EXTENT = 1 / 140;
/** Footprints of far tiles are drawn this much finer than the tile's error. */
const TOLERANCE_PER_ERROR = 1 / 8;
/** A building larger than this share of a far tile's width is drawn whatever the budget says. */
const ALWAYS_DRAWN_SHARE = 1 / 16;
const FAR_TILE_VERTICES = 16_000;
const FAR_TILE_BUILDINGS = 4000;

/** Draws, encodes and stores the tiles of one dataset. */
export interface TileWriter {
  readonly tiles: number;
  readonly leafTriangles: number;
  /** Writes a tree's contents, children before parents; contents may still be on their way when it is done. */
  writeTiles(cell: QuadtreeCell, placed: PlacedBuildings): Promise<TileDraft>;
  /** Waits until every content is stored and its address known. */
  settle(): Promise<void>;
}

interface WrittenTile {
  readonly draft: TileDraft;
  readonly bounds: GridBounds;
  /** buildings this tile draws, from which its parent chooses */
  readonly drawn: readonly number[];
}

export function createTileWriter(
  buildings: CollectedBuildings,
  context: TilingContext,
): TileWriter {
  const mesh = createTileMesh();
  const queue = createContentQueue(context);
  const furnishedFromMetres = furnishedFrom(buildings.buildingHeights);
  let leafTriangles = 0;
  let leafBuildings = 0;

  const writeLeaf = async (
    placed: PlacedBuildings,
    chosen: readonly number[],
  ): Promise<WrittenTile> => {
    const bounds = boundsOf(placed, chosen, SKIRT_METRES);
    startTileMesh(mesh, bounds);
    const detail: DetailLevel = {
      toleranceMetres: 0,
      skirtMetres: SKIRT_METRES,
      furnishedFromMetres,
    };
    for (let row = 0; row < chosen.length; row++) draw(placed, chosen[row]!, row, detail);
    leafTriangles += mesh.indexCount / 3;
    leafBuildings += chosen.length;
    context.progress(leafBuildings / buildings.count);
    const draft: TileDraft = {
      boundingVolume: boxOf(bounds),
      geometricError: 0,
      refine: "REPLACE",
      children: [],
    };
    await queue.store(draft, encode(placed, chosen));
    return { draft, bounds, drawn: chosen };
  };

  const writeFar = async (
    placed: PlacedBuildings,
    cell: QuadtreeCell,
    children: readonly WrittenTile[],
  ): Promise<WrittenTile> => {
    let geometricError = cell.extentMetres * ERROR_PER_EXTENT;
    for (const child of children)
      geometricError = Math.max(geometricError, child.draft.geometricError);
    const skirtMetres = SKIRT_METRES + geometricError / 8;
    const detail: DetailLevel = {
      toleranceMetres: geometricError * TOLERANCE_PER_ERROR,
      skirtMetres,
      furnishedFromMetres,
    };
    const candidates = children.flatMap((child) => child.drawn);
    const { kept, largestDropped } = keepLargest(placed, candidates, cell.extentMetres);
    geometricError = Math.max(geometricError, largestDropped);
    const whole = boundsOf(placed, kept, skirtMetres);
    startTileMesh(mesh, whole);
    for (let row = 0; row < kept.length; row++) draw(placed, kept[row]!, row, detail);
    const bounds = children.reduce((all, child) => union(all, child.bounds), whole);
    const draft: TileDraft = {
      boundingVolume: boxOf(bounds),
      geometricError,
      refine: "REPLACE",
      children: children.map((child) => child.draft),
    };
    await queue.store(draft, encode(placed, kept));
    return { draft, bounds, drawn: kept };
  };

  const draw = (
    placed: PlacedBuildings,
    building: number,
    row: number,
    detail: DetailLevel,
  ): void => {
    mesh.featureId = row;
    mesh.asset = buildings.assets[placed.sources[building]!]!;
    drawBuilding(mesh, placed, building, detail);
  };
  const encode = (placed: PlacedBuildings, drawn: readonly number[]): Uint8Array =>
    encodeBuildingTile(mesh, drawn, buildings, placed);
  /** A cell without an own content answers with its children's tiles. */
  const writeCell = async (
    cell: QuadtreeCell,
    placed: PlacedBuildings,
    isRoot: boolean,
  ): Promise<readonly WrittenTile[]> => {
    context.signal.throwIfAborted();
    if (cell.buildings) return [await writeLeaf(placed, [...cell.buildings])];
    const children: WrittenTile[] = [];
    for (const child of cell.children) children.push(...(await writeCell(child, placed, false)));
    return isRoot || hasContent(cell) ? [await writeFar(placed, cell, children)] : children;
  };

  return {
    get tiles() {
      return queue.stored;
    },
    get leafTriangles() {
      return leafTriangles;
    },
    writeTiles: async (cell, placed) => (await writeCell(cell, placed, true))[0]!.draft,
    settle: queue.settle,
  };
}

/** Every second doubling has contents: 560 m, 2,240 m, 8,960 m. One for each would weigh twice as much. */
const hasContent = ({ extentMetres }: QuadtreeCell): boolean =>
  Math.round(Math.log2(extentMetres / LEAF_EXTENT_METRES)) % 2 === 0;

/** Keeps the largest buildings that fit a far tile, in their given order, and says what is lost. */
function keepLargest(
  { sizes, vertexCounts }: PlacedBuildings,
  candidates: readonly number[],
  extentMetres: number,
): { readonly kept: readonly number[]; readonly largestDropped: number } {
  const bySize = Uint32Array.from(candidates).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  let vertexCount = 0;
  let end = 0;
  while (end < bySize.length && end < FAR_TILE_BUILDINGS) {
    const building = bySize[end]!;
    vertexCount += vertexCounts[building]!;
    const isLarge = sizes[building]! >= extentMetres * ALWAYS_DRAWN_SHARE;
    if (vertexCount > FAR_TILE_VERTICES && !isLarge) break;
    end++;
  }
  if (end === bySize.length) return { kept: candidates, largestDropped: 0 };
  const kept = new Set(bySize.subarray(0, end));
  return {
    kept: candidates.filter((building) => kept.has(building)),
    largestDropped: sizes[bySize[end]!]!,
  };
}

function boundsOf(
  placed: PlacedBuildings,
  chosen: readonly number[],
  skirtMetres: number,
): GridBounds {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const building of chosen) {
    const at = building * 6;
    const { bounds } = placed;
    for (let axis = 0; axis < 2; axis++) {
      low[axis] = Math.min(low[axis]!, bounds[at + axis]!);
      high[axis] = Math.max(high[axis]!, bounds[at + axis + 2]!);
    }
    const isSurfaces = placed.isSurfaces[building] === 1;
    low[2] = Math.min(low[2]!, bounds[at + 4]! - (isSurfaces ? 0 : skirtMetres));
    high[2] = Math.max(high[2]!, bounds[at + 5]!);
  }
  // Walls lean with the local vertical: by less than half a metre per 300 m of height within a frame.
  const lean = Math.max(0, high[2]! - low[2]!) * LEAN;
  const toSteps = (metres: number): number => Math.round(metres * GRID_STEPS_PER_METRE);
  const margin = lean + EAVES_METRES + GRID_STEP_METRES;
  return {
    west: toSteps(low[0]! - margin) - 1,
    south: toSteps(low[1]! - margin) - 1,
    east: toSteps(high[0]! + margin) + 1,
    north: toSteps(high[1]! + margin) + 1,
    low: toSteps(low[2]!) - 1,
    high: toSteps(high[2]! + HIGHEST_DETAIL_METRES) + 1,
  };
}

/** Eaves hang over by 0.55 m, more at a sharp corner's mitre. */
const EAVES_METRES = 1.7;

/** Local verticals of a frame 20 km wide differ from its own by at most 15 km / earth radius. */
const LEAN = 15_000 / 6_371_000;

const union = (a: GridBounds, b: GridBounds): GridBounds => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

function boxOf(bounds: GridBounds): { readonly box: readonly number[] } {
  const { west, south, east, north, low, high } = bounds;
  const half = GRID_STEP_METRES / 2;
  return {
    box: [
      (west + east) * half,
      (south + north) * half,
      (low + high) * half,
      (east - west) * half,
      0,
      0,
      0,
      (north - south) * half,
      0,
      0,
      0,
      (high - low) * half,
    ],
  };
}
