import type { GeoTransform, Raster } from "../../model/raster.ts";
import type { Crs } from "../../vocabulary/crs.ts";
import { BadInputError } from "../../vocabulary/errors.ts";

/** west, south, east, north in radians; east may exceed π where the area crosses the antimeridian */
export interface AreaRadians {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where a raster's pixels lie on the globe, and back. */
export interface GroundMap {
  readonly area: AreaRadians;
  /** ground size of a pixel, metres, at the raster's centre */
  readonly pixelMetres: number;
  /**
   * Pixel column and row (corner of pixel 0 at 0) of a position, written to `out`; NaN far from the
   * raster, where a projection may have no answer.
   */
  toPixel(longitudeRadians: number, latitudeRadians: number, out: Float64Array): void;
}

const EARTH_RADIUS_METRES = 6378137;
const EDGE_POINTS = 32;
/** How many times its own size around the raster positions are still computed. */
const REACH = 2;

/**
 * @throws BadInputError `raster-not-placed` for a raster without a position, `crs-does-not-fit` where
 * its corners have no longitude and latitude in this CRS.
 */
export function createGroundMap(raster: Raster, crs: Crs): GroundMap {
  const inverse = invert(raster.geoTransform);
  const centre = pixelToGround(raster.width / 2, raster.height / 2, raster, crs);
  const area = areaOf(raster, crs, centre, inverse);
  const reachLongitude = Math.max((area.east - area.west) * REACH, 1e-6);
  const reachLatitude = Math.max((area.north - area.south) * REACH, 1e-6);
  const reach = Math.max(reachLongitude * Math.cos(centre[1]), reachLatitude);
  const widest = reach / Math.max(0.01, Math.cos(centre[1]));
  const middle = (area.west + area.east) / 2;
  const beside = pixelToGround(raster.width / 2 + 1, raster.height / 2 + 1, raster, crs);
  const pixelMetres =
    (EARTH_RADIUS_METRES *
      Math.hypot((beside[0] - centre[0]) * Math.cos(centre[1]), beside[1] - centre[1])) /
    Math.SQRT2;
  return {
    area,
    pixelMetres,
    toPixel: (longitude, latitude, out) => {
      const near = middle + wrap(longitude - middle);
      const isFar =
        near < area.west - widest ||
        near > area.east + widest ||
        latitude < area.south - reach ||
        latitude > area.north + reach;
      if (isFar) {
        out.fill(Number.NaN);
        return;
      }
      const [x, y] = crs.fromGeodetic(near, latitude, 0);
      out[0] = inverse[0] + inverse[1] * x + inverse[2] * y;
      out[1] = inverse[3] + inverse[4] * x + inverse[5] * y;
    },
  };
}

/** @throws BadInputError `raster-not-placed` when the transform is unknown or flat. */
export function invert(transform: GeoTransform): GeoTransform {
  const [a, b, c, d, e, f] = transform;
  const determinant = b * f - c * e;
  if (!Number.isFinite(a + d) || !Number.isFinite(1 / determinant)) {
    throw new BadInputError(
      "raster-not-placed",
      "the raster states no position on the ground: no GeoTIFF tags and no world file beside it. Give it a world file (.tfw) or write the position with gdal_translate -a_ullr.",
    );
  }
  return [
    (c * d - a * f) / determinant,
    f / determinant,
    -c / determinant,
    (a * e - b * d) / determinant,
    -e / determinant,
    b / determinant,
  ];
}

/** Longitude and latitude in radians of a place in pixels. */
export function pixelToGround(
  column: number,
  row: number,
  raster: Raster,
  crs: Crs,
): readonly [longitudeRadians: number, latitudeRadians: number] {
  const [a, b, c, d, e, f] = raster.geoTransform;
  const x = a + column * b + row * c;
  const y = d + column * e + row * f;
  const [longitude, latitude] = crs.toGeodetic(x, y, 0);
  const isOnEarth = Number.isFinite(longitude) && Math.abs(latitude) <= Math.PI / 2 + 1e-6;
  if (!isOnEarth) {
    throw new BadInputError(
      "crs-does-not-fit",
      `the raster's point (${x}, ${y}) has no longitude and latitude in ${crs.code} (${crs.name}). Give its own CRS with --crs.`,
      { parameters: { x, y, crs: crs.code } },
    );
  }
  return [longitude, latitude];
}

const wrap = (angle: number): number =>
  angle - 2 * Math.PI * Math.floor((angle + Math.PI) / (2 * Math.PI));

/** From points along the raster's edges; a pole inside makes the whole parallel part of it. */
function areaOf(
  raster: Raster,
  crs: Crs,
  centre: readonly [number, number],
  inverse: GeoTransform,
): AreaRadians {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let step = 0; step <= EDGE_POINTS; step++) {
    const column = (raster.width * step) / EDGE_POINTS;
    const row = (raster.height * step) / EDGE_POINTS;
    for (const [x, y] of [
      [column, 0],
      [column, raster.height],
      [0, row],
      [raster.width, row],
    ] as const) {
      const [longitude, latitude] = pixelToGround(x, y, raster, crs);
      const isGlobal = crs.kind === "geographic";
      const near = isGlobal ? longitude : centre[0] + wrap(longitude - centre[0]);
      west = Math.min(west, near);
      east = Math.max(east, near);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  for (const pole of [-Math.PI / 2, Math.PI / 2]) {
    if (crs.kind !== "projected" || !isInside(pole, raster, crs, inverse)) continue;
    return pole < 0
      ? { west: -Math.PI, east: Math.PI, south: pole, north }
      : { west: -Math.PI, east: Math.PI, south, north: pole };
  }
  return {
    west,
    east: Math.min(east, west + 2 * Math.PI),
    south: Math.max(south, -Math.PI / 2),
    north: Math.min(north, Math.PI / 2),
  };
}

function isInside(latitude: number, raster: Raster, crs: Crs, inverse: GeoTransform): boolean {
  const [x, y] = crs.fromGeodetic(0, latitude, 0);
  const column = inverse[0] + inverse[1] * x + inverse[2] * y;
  const row = inverse[3] + inverse[4] * x + inverse[5] * y;
  return column > 0 && row > 0 && column < raster.width && row < raster.height;
}
