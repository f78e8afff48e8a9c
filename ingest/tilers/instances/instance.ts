import type { InstancePrototype } from "../../vocabulary/metadata-schema.ts";

/** One point ready to be drawn as a model, in longitude and latitude (radians). */
export interface StyledInstance {
  readonly id: string;
  readonly asset: number;
  readonly className: string;
  readonly prototype: InstancePrototype;
  readonly longitudeRadians: number;
  readonly latitudeRadians: number;
  /** foot above the ellipsoid, NaN where the source tells none; the terrain below counts first */
  readonly footHeightMetres: number;
  /** size of this one where the source tells it; else near the prototype's own, by a hash of the id */
  readonly heightMetres: number | undefined;
  readonly crownMetres: number | undefined;
  /** clockwise from north; by a hash of the id for plants and north for the rest where undefined */
  readonly headingRadians: number | undefined;
}

export interface InstanceTilingOptions {
  /** points keep the height that the source tells instead of standing on the terrain */
  readonly keepHeights: boolean;
}

export const INSTANCE_TILING_DEFAULTS: InstanceTilingOptions = { keepHeights: false };
