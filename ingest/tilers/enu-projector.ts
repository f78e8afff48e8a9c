import { type EnuFrame, WGS84 } from "../vocabulary/geodesy.ts";

/** Writes east, north, up in metres into `dst`. */
export type EnuProjector = (
  longitudeRadians: number,
  latitudeRadians: number,
  heightMetres: number,
  dst: Float64Array,
) => void;

/** `geodeticToEnu` of the vocabulary without its allocations: it runs once a vertex of a whole city. */
export function createEnuProjector(frame: EnuFrame): EnuProjector {
  const { flattening, semiMajorMetres } = WGS84;
  const e2 = flattening * (2 - flattening);
  const [m0, m1, m2, , m4, m5, m6, , m8, m9, m10] = frame.matrix as [
    ...(readonly [number, number, number, number]),
    ...(readonly [number, number, number, number]),
    ...(readonly [number, number, number]),
  ];
  const [ox, oy, oz] = frame.originEcef;
  return (longitudeRadians, latitudeRadians, heightMetres, dst) => {
    const sinLatitude = Math.sin(latitudeRadians);
    const n = semiMajorMetres / Math.sqrt(1 - e2 * sinLatitude * sinLatitude);
    const r = (n + heightMetres) * Math.cos(latitudeRadians);
    const dx = r * Math.cos(longitudeRadians) - ox;
    const dy = r * Math.sin(longitudeRadians) - oy;
    const dz = (n * (1 - e2) + heightMetres) * sinLatitude - oz;
    dst[0] = m0 * dx + m1 * dy + m2 * dz;
    dst[1] = m4 * dx + m5 * dy + m6 * dz;
    dst[2] = m8 * dx + m9 * dy + m10 * dz;
  };
}
