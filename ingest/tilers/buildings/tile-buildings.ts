import { meshoptReady } from "../../tileset/meshopt.ts";
import { type TileDraft, writeTilesetJson } from "../../tileset/tileset-json.ts";
import type { TilingContext, TilingResult } from "../../tileset/tiling.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import { heightAt } from "../../vocabulary/height-lookup.ts";
import { radians, radiansToDegrees } from "../../vocabulary/units.ts";
import { type FrameGroup, splitFrames } from "../split-frames.ts";
import {
  BUILDING_TILING_DEFAULTS,
  type BuildingTilingOptions,
  type StyledBuilding,
} from "./building.ts";
import { buildQuadtree } from "./building-quadtree.ts";
import { type CollectedBuildings, collectBuildings } from "./collect-buildings.ts";
import { type PlacedBuildings, placeBuildings } from "./place-buildings.ts";
import { createTileWriter } from "./tile-writer.ts";

/**
 * Cuts buildings into a 3D Tiles 1.1 tileset of glb contents: a quadtree per ENU frame, refined by
 * replacement, whose leaves hold every building once in full detail.
 * @throws BadInputError `nothing-to-draw` when no building has a geometry that can be drawn.
 */
export async function tileBuildings(
  batches: AsyncIterable<readonly StyledBuilding[]> | Iterable<readonly StyledBuilding[]>,
  context: TilingContext,
  options: Partial<BuildingTilingOptions> = {},
): Promise<TilingResult> {
  const { clamp, tileBytes } = { ...BUILDING_TILING_DEFAULTS, ...options };
  await meshoptReady();
  const buildings = await collectBuildings(batches, context.signal);
  const undrawn = new Map(buildings.undrawn);
  const leaveOut = (reason: string): void => {
    undrawn.set(reason, (undrawn.get(reason) ?? 0) + 1);
  };
  if (buildings.count === 0) throw nothingToDraw(undrawn);
  const bounds = boundsOf(buildings);
  const writer = createTileWriter(buildings, context);
  const roots: TileDraft[] = [];
  let lowest = Infinity;
  let highest = -Infinity;
  for (const group of framesOf(buildings, context)) {
    const placing = { terrain: context.terrain, clamp, leaveOut };
    const placed = placeBuildings(buildings, group, placing);
    if (placed.count === 0) continue;
    const root = await writer.writeTiles(
      buildQuadtree(placed, buildings.assets, tileBytes),
      placed,
    );
    // Not a copy: the draft gets its content's address only when that is stored.
    root.transform = placed.frame.matrix;
    roots.push(root);
    const range = heightRange(placed);
    lowest = Math.min(lowest, range[0]);
    highest = Math.max(highest, range[1]);
  }
  if (roots.length === 0) throw nothingToDraw(undrawn);
  for (const [reason, count] of undrawn)
    context.warn(`${count} features are kept with their properties but not drawn: ${reason}.`);
  await writer.settle();
  const geometricErrorMetres = Math.max(...roots.map(diagonalOf));
  const root: TileDraft =
    roots.length === 1
      ? roots[0]!
      : {
          boundingVolume: {
            region: [...bounds, lowest - REGION_MARGIN_METRES, highest + REGION_MARGIN_METRES],
          },
          geometricError: geometricErrorMetres,
          refine: "ADD",
          children: roots,
        };
  await writeTilesetJson(root, geometricErrorMetres, context.sink.writeFile);
  return {
    entry: "tileset.json",
    geometricErrorMetres,
    boundsDegrees: toDegrees(bounds),
    heightRangeMetres: [lowest, highest],
    triangles: writer.leafTriangles,
    tiles: writer.tiles,
  };
}

const REGION_MARGIN_METRES = 100;

type Bounds = [west: number, south: number, east: number, north: number];

function toDegrees([west, south, east, north]: Bounds): Bounds {
  const convert = (angle: number): number => radiansToDegrees(radians(angle));
  return [convert(west), convert(south), convert(east), convert(north)];
}

function nothingToDraw(undrawn: ReadonlyMap<string, number>): BadInputError {
  const reasons = [...undrawn].map(([reason, count]) => `${count} with ${reason}`).join(", ");
  return new BadInputError(
    "nothing-to-draw",
    `No building can be drawn: ${reasons || "the source has no features"}. Expected polygons with a height, or surfaces. Tell where the height is with --height-from, or choose another --kind.`,
    { parameters: { reasons } },
  );
}

function boundsOf({ longitudes, latitudes }: CollectedBuildings): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (let vertex = 0; vertex < longitudes.length; vertex++) {
    bounds[0] = Math.min(bounds[0], longitudes[vertex]!);
    bounds[1] = Math.min(bounds[1], latitudes[vertex]!);
    bounds[2] = Math.max(bounds[2], longitudes[vertex]!);
    bounds[3] = Math.max(bounds[3], latitudes[vertex]!);
  }
  return bounds;
}

/** Groups buildings by their first vertex. */
function framesOf(buildings: CollectedBuildings, context: TilingContext): readonly FrameGroup[] {
  const { count, polygonOffsets, ringOffsets, vertexOffsets } = buildings;
  const longitudes = new Float64Array(count);
  const latitudes = new Float64Array(count);
  for (let building = 0; building < count; building++) {
    const vertex = vertexOffsets[ringOffsets[polygonOffsets[building]!]!]!;
    longitudes[building] = buildings.longitudes[vertex]!;
    latitudes[building] = buildings.latitudes[vertex]!;
  }
  return splitFrames(longitudes, latitudes, groundHeight(buildings, context));
}

/** A height near the ground of the first vertices, for the frames' origins. */
function groundHeight(buildings: CollectedBuildings, { terrain }: TilingContext): number {
  const { longitudes, latitudes, heights } = buildings;
  for (let vertex = 0; vertex < longitudes.length; vertex++) {
    const ground = terrain
      ? heightAt(terrain, longitudes[vertex]!, latitudes[vertex]!)
      : heights[vertex]!;
    if (Number.isFinite(ground)) return ground;
  }
  const told = heights.find((height) => Number.isFinite(height));
  return told ?? 0;
}

/** Heights above the ellipsoid; the earth's curve within a frame is taken out. */
function heightRange({ bounds, count, frame }: PlacedBuildings): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < count * 6; at += 6) {
    const east = (bounds[at]! + bounds[at + 2]!) / 2;
    const north = (bounds[at + 1]! + bounds[at + 3]!) / 2;
    const drop = (east * east + north * north) / (2 * 6_371_000);
    low = Math.min(low, bounds[at + 4]! + drop);
    high = Math.max(high, bounds[at + 5]! + drop);
  }
  return [low + frame.origin.heightMetres, high + frame.origin.heightMetres];
}

function diagonalOf({ boundingVolume }: TileDraft): number {
  if (!("box" in boundingVolume)) return 0;
  const box = boundingVolume.box;
  return 2 * Math.hypot(box[3]!, box[7]!, box[11]!);
}
