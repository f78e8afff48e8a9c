import type { JsonObject } from "./json.ts";

/**
 * 3D Tiles 1.1, as this product writes it.
 * @see OGC 22-025r4, 3D Tiles Specification 1.1
 */
export interface Tileset {
  readonly asset: { readonly version: "1.1" | "1.0"; readonly tilesetVersion?: string };
  readonly schema?: JsonObject;
  readonly geometricError: number;
  readonly root: Tile;
  readonly extensionsUsed?: readonly string[];
  readonly extensionsRequired?: readonly string[];
  readonly extras?: JsonObject;
}

export type BoundingVolume =
  /** centre xyz, then three half axes xyz, in the tile's frame (z up), metres */
  | { readonly box: readonly number[] }
  /** west, south, east, north in radians, minimum and maximum height in metres */
  | { readonly region: readonly number[] }
  /** centre xyz and radius, metres */
  | { readonly sphere: readonly number[] };

export interface Tile {
  readonly boundingVolume: BoundingVolume;
  readonly geometricError: number;
  readonly refine?: "ADD" | "REPLACE";
  /** column-major 4x4; only the root of a dataset carries a rotation */
  readonly transform?: readonly number[];
  readonly content?: { readonly uri: string; readonly boundingVolume?: BoundingVolume };
  readonly children?: readonly Tile[];
}
