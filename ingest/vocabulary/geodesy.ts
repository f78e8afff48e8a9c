/** An ellipsoid of revolution: semi-major axis in metres and flattening. */
export interface Ellipsoid {
  readonly semiMajorMetres: number;
  readonly flattening: number;
}

/** @see NGA.STND.0036, WGS 84 defining parameters (EPSG ellipsoid 7030) */
export const WGS84: Ellipsoid = { semiMajorMetres: 6378137, flattening: 1 / 298.257223563 };

/** @see GB/T 30168 and EPSG ellipsoid 1024; differs from WGS 84 by 0.1 mm in the semi-minor axis. */
export const CGCS2000: Ellipsoid = { semiMajorMetres: 6378137, flattening: 1 / 298.257222101 };

/** Longitude and latitude in radians, height above the ellipsoid in metres. */
export interface Geodetic {
  readonly longitudeRadians: number;
  readonly latitudeRadians: number;
  readonly heightMetres: number;
}

/** Earth-centred, earth-fixed x, y, z in metres. */
export type PositionEcef = readonly [x: number, y: number, z: number];

/** East, north, up in metres relative to a stated origin. */
export type PositionEnu = readonly [east: number, north: number, up: number];

const firstEccentricitySquared = (ellipsoid: Ellipsoid): number =>
  ellipsoid.flattening * (2 - ellipsoid.flattening);

/** @see EPSG Guidance Note 7-2, Geographic/geocentric conversions (method 9602) */
export function geodeticToEcef(position: Geodetic, ellipsoid: Ellipsoid = WGS84): PositionEcef {
  const e2 = firstEccentricitySquared(ellipsoid);
  const sinLatitude = Math.sin(position.latitudeRadians);
  const cosLatitude = Math.cos(position.latitudeRadians);
  const n = ellipsoid.semiMajorMetres / Math.sqrt(1 - e2 * sinLatitude * sinLatitude);
  const r = (n + position.heightMetres) * cosLatitude;
  return [
    r * Math.cos(position.longitudeRadians),
    r * Math.sin(position.longitudeRadians),
    (n * (1 - e2) + position.heightMetres) * sinLatitude,
  ];
}

/**
 * The inverse of `geodeticToEcef` by Bowring's first estimate and Newton-like steps on the latitude;
 * below 1e-12 rad from the centre of the earth outwards to orbit height.
 * @see Bowring 1976, Survey Review 23; EPSG Guidance Note 7-2 (method 9602)
 */
export function ecefToGeodetic(position: PositionEcef, ellipsoid: Ellipsoid = WGS84): Geodetic {
  const [x, y, z] = position;
  const a = ellipsoid.semiMajorMetres;
  const e2 = firstEccentricitySquared(ellipsoid);
  const b = a * (1 - ellipsoid.flattening);
  const p = Math.hypot(x, y);
  const theta = Math.atan2(z * a, p * b);
  const ep2 = (a * a - b * b) / (b * b);
  let latitudeRadians = Math.atan2(
    z + ep2 * b * Math.sin(theta) ** 3,
    p - e2 * a * Math.cos(theta) ** 3,
  );
  for (let step = 0; step < 3; step++) {
    const sinLatitude = Math.sin(latitudeRadians);
    const n = a / Math.sqrt(1 - e2 * sinLatitude * sinLatitude);
    latitudeRadians = Math.atan2(z + e2 * n * sinLatitude, p);
  }
  const sinLatitude = Math.sin(latitudeRadians);
  const n = a / Math.sqrt(1 - e2 * sinLatitude * sinLatitude);
  // p cos + z sin - n(1 - e2 sin^2) is stable at the poles, where p / cos is not.
  const heightMetres =
    p * Math.cos(latitudeRadians) + z * sinLatitude - n * (1 - e2 * sinLatitude * sinLatitude);
  return { longitudeRadians: Math.atan2(y, x), latitudeRadians, heightMetres };
}

/**
 * A local east-north-up frame: one per dataset, with its origin on or near the ground.
 * `matrix` is column-major 4x4 ENU to ECEF, as a 3D Tiles root transform wants it.
 */
export interface EnuFrame {
  readonly origin: Geodetic;
  readonly originEcef: PositionEcef;
  readonly matrix: readonly number[];
}

export function createEnuFrame(origin: Geodetic, ellipsoid: Ellipsoid = WGS84): EnuFrame {
  const sinLongitude = Math.sin(origin.longitudeRadians);
  const cosLongitude = Math.cos(origin.longitudeRadians);
  const sinLatitude = Math.sin(origin.latitudeRadians);
  const cosLatitude = Math.cos(origin.latitudeRadians);
  const originEcef = geodeticToEcef(origin, ellipsoid);
  return {
    origin,
    originEcef,
    matrix: [
      -sinLongitude,
      cosLongitude,
      0,
      0,
      -sinLatitude * cosLongitude,
      -sinLatitude * sinLongitude,
      cosLatitude,
      0,
      cosLatitude * cosLongitude,
      cosLatitude * sinLongitude,
      sinLatitude,
      0,
      originEcef[0],
      originEcef[1],
      originEcef[2],
      1,
    ],
  };
}

export function ecefToEnu(position: PositionEcef, frame: EnuFrame): PositionEnu {
  const m = frame.matrix;
  const dx = position[0] - frame.originEcef[0];
  const dy = position[1] - frame.originEcef[1];
  const dz = position[2] - frame.originEcef[2];
  return [
    m[0]! * dx + m[1]! * dy + m[2]! * dz,
    m[4]! * dx + m[5]! * dy + m[6]! * dz,
    m[8]! * dx + m[9]! * dy + m[10]! * dz,
  ];
}

export function enuToEcef(position: PositionEnu, frame: EnuFrame): PositionEcef {
  const m = frame.matrix;
  const [east, north, up] = position;
  return [
    m[0]! * east + m[4]! * north + m[8]! * up + m[12]!,
    m[1]! * east + m[5]! * north + m[9]! * up + m[13]!,
    m[2]! * east + m[6]! * north + m[10]! * up + m[14]!,
  ];
}

export const geodeticToEnu = (position: Geodetic, frame: EnuFrame): PositionEnu =>
  ecefToEnu(geodeticToEcef(position), frame);

export const enuToGeodetic = (position: PositionEnu, frame: EnuFrame): Geodetic =>
  ecefToGeodetic(enuToEcef(position, frame));
