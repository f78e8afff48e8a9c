import type { TilingContext } from "../../tileset/tiling.ts";
import { heightAt } from "../../vocabulary/height-lookup.ts";
import { createEnuProjector } from "../enu-projector.ts";
import type { FrameGroup } from "../split-frames.ts";
import type { CollectedInstances } from "./collect-instances.ts";

/** Instances of one frame: east, north, up of their feet in metres. */
export interface PlacedInstances {
  readonly count: number;
  /** index into the collected ones */
  readonly sources: Uint32Array;
  readonly positions: Float64Array;
  /** lowest and highest foot above the ellipsoid */
  readonly heightRange: readonly [number, number];
}

/** Stands every instance of the group on the terrain; where there is none, on its own height, else on 0. */
export function placeInstances(
  instances: CollectedInstances,
  { members, frame }: FrameGroup,
  { terrain, keepHeights }: Pick<TilingContext, "terrain"> & { readonly keepHeights: boolean },
): PlacedInstances {
  const count = members.length;
  const positions = new Float64Array(count * 3);
  const projector = createEnuProjector(frame);
  const point = new Float64Array(3);
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < count; index++) {
    const source = members[index]!;
    const longitude = instances.longitudes[source]!;
    const latitude = instances.latitudes[source]!;
    const told = instances.footHeights[source]!;
    const ground = terrain ? heightAt(terrain, longitude, latitude) : Number.NaN;
    const isTold = Number.isFinite(told);
    const keepsTold = isTold && (keepHeights || !Number.isFinite(ground));
    const foot = keepsTold ? told : Number.isFinite(ground) ? ground : 0;
    projector(longitude, latitude, foot, point);
    positions.set(point, index * 3);
    low = Math.min(low, foot);
    high = Math.max(high, foot);
  }
  return { count, sources: members, positions, heightRange: [low, high] };
}
