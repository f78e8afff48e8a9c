import type { JsonObject } from "../vocabulary/json.ts";
import type { BuildingUse } from "../vocabulary/metadata-schema.ts";
import type { Geometry } from "./features.ts";

/** What the pipeline found out about a building, from whatever attributes its source had. */
export interface BuildingFacts {
  readonly use: BuildingUse;
  /** above the ground; for surfaces the extent of their z; 0 unknown */
  readonly heightMetres: number;
  /** 0 unknown */
  readonly storeys: number;
  /** year of completion, 0 unknown */
  readonly year: number;
}

/**
 * A feature as every tiler gets it: identified, classed and placed. `geometry` is in longitude and
 * latitude (radians) and height above the ellipsoid (metres); where `hasHeights` is false, z is 0 and the
 * tiler stands it on the terrain.
 */
export interface PlacedFeature {
  /** unique in the dataset */
  readonly id: string;
  /** dense asset index */
  readonly asset: number;
  readonly className: string;
  readonly name: string;
  readonly geometry: Geometry;
  /** at most 12 small scalars that a style may ask for; everything else is in the property store */
  readonly styling: JsonObject;
  /** every property of the source; a tiler takes what it needs and lets go of the rest */
  readonly properties: JsonObject;
  /** present when the dataset's kind is "features" */
  readonly building: BuildingFacts | undefined;
}
