import type { JsonObject } from "../vocabulary/json.ts";

/**
 * One geometry as flat arrays. `positions` is xyz per vertex (length 3 x vertex count): in the source's
 * CRS, easting or longitude first, as a reader yields it; longitude and latitude in radians and height
 * above the ellipsoid in metres once reprojected. `hasHeights` is false where z was absent and is 0.
 *
 * `ringOffsets` holds ring starts in vertices plus the end; a ring is open (its first vertex is not
 * repeated). `polygonOffsets` holds polygon starts in rings plus the end; a polygon's first ring is its
 * exterior.
 */
export type Geometry =
  | { readonly kind: "points"; readonly positions: Float64Array; readonly hasHeights: boolean }
  | {
      readonly kind: "lines";
      readonly positions: Float64Array;
      readonly hasHeights: boolean;
      readonly lineOffsets: Uint32Array;
    }
  | {
      /** areas on the ground: extruded into buildings, or draped */
      readonly kind: "polygons";
      readonly positions: Float64Array;
      readonly hasHeights: boolean;
      readonly ringOffsets: Uint32Array;
      readonly polygonOffsets: Uint32Array;
    }
  | {
      /** polygons in space, as CityJSON surfaces: drawn as they are */
      readonly kind: "surfaces";
      readonly positions: Float64Array;
      readonly hasHeights: true;
      readonly ringOffsets: Uint32Array;
      readonly polygonOffsets: Uint32Array;
      /** per polygon: 0 unknown, 1 wall, 2 roof, 3 ground, 4 other */
      readonly surfaceKinds: Uint8Array;
    };

/** One thing of the source with all of its properties; geometry is undefined where the source has none. */
export interface Feature {
  /** as the source states it, undefined where it does not */
  readonly id: string | undefined;
  /** the source's own class where it has one (CityJSON type, layer name) */
  readonly className: string | undefined;
  readonly parentId?: string;
  readonly properties: JsonObject;
  readonly geometry: Geometry | undefined;
}

/** What a reader yields at a time: some hundred features, pulled by the consumer. */
export type FeatureBatch = readonly Feature[];

/** Counts what was left out and why; counts always add up to what was read. */
export interface SkipCounter {
  add(reason: string, count?: number): void;
  readonly total: number;
  list(): readonly { readonly reason: string; readonly count: number }[];
}

export function createSkipCounter(): SkipCounter {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    add(reason, count = 1) {
      counts.set(reason, (counts.get(reason) ?? 0) + count);
      total += count;
    },
    get total() {
      return total;
    },
    list: () => [...counts].map(([reason, count]) => ({ reason, count })),
  };
}
