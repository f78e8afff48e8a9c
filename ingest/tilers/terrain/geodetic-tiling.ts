import type { AreaRadians } from "../ground/ground-map.ts";

/**
 * The geodetic TMS tiling: two root tiles, west and east; y counts from the south.
 * Samples are numbered over the whole globe, so that neighbouring tiles compute the same numbers for the
 * samples they share.
 */

/** Samples from edge to edge of a tile, per side; one more than a power of two for the RTIN. */
export const TILE_SAMPLES = 65;
export const TILE_STEPS = TILE_SAMPLES - 1;

/** Longitude (radians) of sample `index` of the level, counted from 180° west. */
export const sampleLongitude = (index: number, level: number): number =>
  -Math.PI + (index * Math.PI) / (TILE_STEPS * 2 ** level);

/** Latitude (radians) of sample `index` of the level, counted from 90° south. */
export const sampleLatitude = (index: number, level: number): number =>
  -Math.PI / 2 + (index * Math.PI) / (TILE_STEPS * 2 ** level);

export const sampleSpacingRadians = (level: number): number => Math.PI / (TILE_STEPS * 2 ** level);

export const tileColumns = (level: number): number => 2 ** (level + 1);
export const tileRows = (level: number): number => 2 ** level;

/** Inclusive ranges of tiles; `startX` may exceed `endX` nowhere: a range over 180° comes as two. */
export interface TileRange {
  readonly startX: number;
  readonly startY: number;
  readonly endX: number;
  readonly endY: number;
}

/** Tiles of a level that touch an area, and `margin` more on every side. */
export function tilesOfArea(
  area: AreaRadians,
  level: number,
  margin: number,
): readonly TileRange[] {
  const size = Math.PI / 2 ** level;
  const columns = tileColumns(level);
  const rows = tileRows(level);
  const startY = Math.max(0, Math.floor((area.south + Math.PI / 2) / size) - margin);
  const endY = Math.min(rows - 1, Math.ceil((area.north + Math.PI / 2) / size) - 1 + margin);
  const startX = Math.floor((area.west + Math.PI) / size) - margin;
  const endX = Math.ceil((area.east + Math.PI) / size) - 1 + margin;
  if (endX - startX + 1 >= columns) return [{ startX: 0, startY, endX: columns - 1, endY }];
  const first = ((startX % columns) + columns) % columns;
  const last = first + (endX - startX);
  if (last < columns) return [{ startX: first, startY, endX: last, endY }];
  return [
    { startX: first, startY, endX: columns - 1, endY },
    { startX: 0, startY, endX: last - columns, endY },
  ];
}
