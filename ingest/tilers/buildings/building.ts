import type { Geometry } from "../../model/features.ts";
import type { BuildingUse } from "../../vocabulary/metadata-schema.ts";

/**
 * One feature ready to be drawn: its geometry in longitude and latitude (radians) and ellipsoidal height,
 * its asset index from the registry, and the styling that goes into the property table.
 */
export interface StyledBuilding {
  readonly id: string;
  readonly asset: number;
  readonly className: string;
  readonly use: BuildingUse;
  /** from the ground to the roof; needed by polygons, measured from the geometry for surfaces */
  readonly heightMetres: number | undefined;
  /** 0 unknown */
  readonly storeys: number;
  /** year of completion, 0 unknown */
  readonly year: number;
  /** `polygons` are extruded, `surfaces` drawn as they are; anything else is counted as not drawn */
  readonly geometry: Geometry | undefined;
}

export interface BuildingTilingOptions {
  /** moves surfaces vertically onto the terrain (footprints always stand on it) */
  readonly clamp: boolean;
  /** vertex bytes of one tile before compression; a tile above it is divided */
  readonly tileBytes: number;
}

export const BUILDING_TILING_DEFAULTS: BuildingTilingOptions = {
  clamp: false,
  tileBytes: 450_000,
};
