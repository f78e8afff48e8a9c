import type { AreaRadians } from "../ground/ground-map.ts";

/** Pixels per side of a tile. */
export const TILE_PIXELS = 512;

/** Latitude where the square Web Mercator world ends, radians. */
export const MERCATOR_LATITUDE_LIMIT = Math.atan(Math.sinh(Math.PI));

/** Longitude (radians) of pixel edge `index` of the level, counted from 180° west. */
export const pixelLongitude = (index: number, level: number): number =>
  -Math.PI + (index * 2 * Math.PI) / (TILE_PIXELS * 2 ** level);

/** Latitude (radians) of pixel edge `index` of the level, counted from the north. @see EPSG method 1024 */
export const pixelLatitude = (index: number, level: number): number =>
  Math.atan(Math.sinh(Math.PI * (1 - (2 * index) / (TILE_PIXELS * 2 ** level))));

/** Tile columns and rows (XYZ, y from the north) that touch an area, inclusive; x is not wrapped. */
export function tileRangeOfArea(area: AreaRadians, level: number) {
  const tiles = 2 ** level;
  const x = (longitude: number): number => (longitude / (2 * Math.PI) + 0.5) * tiles;
  const y = (latitude: number): number => {
    const limited = Math.max(-MERCATOR_LATITUDE_LIMIT, Math.min(MERCATOR_LATITUDE_LIMIT, latitude));
    return (0.5 - Math.asinh(Math.tan(limited)) / (2 * Math.PI)) * tiles;
  };
  const limit = (value: number): number => Math.max(0, Math.min(tiles - 1, value));
  return {
    startX: Math.floor(x(area.west) + 1e-9),
    endX: Math.ceil(x(area.east) - 1e-9) - 1,
    startY: limit(Math.floor(y(area.north) + 1e-9)),
    endY: limit(Math.ceil(y(area.south) - 1e-9) - 1),
  };
}
