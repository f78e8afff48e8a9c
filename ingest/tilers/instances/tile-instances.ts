import { meshoptReady } from "../../tileset/meshopt.ts";
import { type TileDraft, writeTilesetJson } from "../../tileset/tileset-json.ts";
import type { TilingContext, TilingResult } from "../../tileset/tiling.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import { heightAt } from "../../vocabulary/height-lookup.ts";
import { radians, radiansToDegrees } from "../../vocabulary/units.ts";
import { createContentQueue } from "../content-queue.ts";
import { splitFrames } from "../split-frames.ts";
import { type CollectedInstances, collectInstances } from "./collect-instances.ts";
import {
  INSTANCE_TILING_DEFAULTS,
  type InstanceTilingOptions,
  type StyledInstance,
} from "./instance.ts";
import { createInstanceTileWriter } from "./instance-tile-writer.ts";
import { placeInstances } from "./place-instances.ts";
import { createPrototypeSet } from "./prototypes/prototype-set.ts";

/**
 * Cuts points with a model into a 3D Tiles 1.1 tileset of instanced glb contents: a quadtree per ENU frame,
 * refined by replacement, whose leaves hold every instance once; far tiles hold simpler models and fewer of them.
 * @throws BadInputError `nothing-to-draw` when there is no point.
 */
export async function tileInstances(
  batches: AsyncIterable<readonly StyledInstance[]> | Iterable<readonly StyledInstance[]>,
  context: TilingContext,
  options: Partial<InstanceTilingOptions> = {},
): Promise<TilingResult> {
  const { keepHeights } = { ...INSTANCE_TILING_DEFAULTS, ...options };
  await meshoptReady();
  const prototypeSet = createPrototypeSet();
  const instances = await collectInstances(batches, prototypeSet, context.signal);
  if (instances.count === 0)
    throw new BadInputError(
      "nothing-to-draw",
      "No instance can be drawn: the source has no points with a known class. Expected a class such as tree or lamp; choose another --kind.",
    );
  const queue = createContentQueue(context);
  const writer = createInstanceTileWriter({ instances, prototypeSet, queue, context });
  const drafts: TileDraft[] = [];
  let lowest = Infinity;
  let highest = -Infinity;
  const { longitudes, latitudes } = instances;
  for (const group of splitFrames(longitudes, latitudes, groundHeight(instances, context))) {
    const placed = placeInstances(instances, group, { terrain: context.terrain, keepHeights });
    const root = await writer.writeTiles(placed);
    // Not a copy: the draft gets its content's address only when that is stored.
    root.transform = group.frame.matrix;
    drafts.push(root);
    lowest = Math.min(lowest, placed.heightRange[0]);
    highest = Math.max(highest, placed.heightRange[1] + writer.tallestMetres);
  }
  await queue.settle();
  const bounds = boundsOf(instances);
  const geometricErrorMetres = Math.max(...drafts.map(diagonalOf));
  const root: TileDraft =
    drafts.length === 1
      ? drafts[0]!
      : {
          boundingVolume: { region: [...bounds, lowest - 100, highest + 100] },
          geometricError: geometricErrorMetres,
          refine: "ADD",
          children: drafts,
        };
  await writeTilesetJson(root, geometricErrorMetres, context.sink.writeFile);
  const degrees = (angle: number): number => radiansToDegrees(radians(angle));
  const [west, south, east, north] = bounds;
  return {
    entry: "tileset.json",
    geometricErrorMetres,
    boundsDegrees: [degrees(west), degrees(south), degrees(east), degrees(north)],
    heightRangeMetres: [lowest, highest],
    triangles: writer.leafTriangles,
    tiles: queue.stored,
  };
}

function groundHeight(instances: CollectedInstances, { terrain }: TilingContext): number {
  const longitude = instances.longitudes[0]!;
  const ground = terrain ? heightAt(terrain, longitude, instances.latitudes[0]!) : Number.NaN;
  if (Number.isFinite(ground)) return ground;
  return instances.footHeights.find((height) => Number.isFinite(height)) ?? 0;
}

function boundsOf({
  longitudes,
  latitudes,
}: CollectedInstances): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < longitudes.length; index++) {
    west = Math.min(west, longitudes[index]!);
    south = Math.min(south, latitudes[index]!);
    east = Math.max(east, longitudes[index]!);
    north = Math.max(north, latitudes[index]!);
  }
  return [west, south, east, north];
}

function diagonalOf({ boundingVolume }: TileDraft): number {
  if (!("box" in boundingVolume)) return 0;
  const { box } = boundingVolume;
  return 2 * Math.hypot(box[3]!, box[7]!, box[11]!);
}
