import type { Crs } from "../vocabulary/crs.ts";
import type { HeightDatum } from "./height-datum.ts";

/** Where `--place` puts the origin of a source with local coordinates. */
export interface Placement {
  readonly longitudeDegrees: number;
  readonly latitudeDegrees: number;
  /** above the ellipsoid; undefined: on the terrain, else 0 */
  readonly heightMetres: number | undefined;
  /** where the source's y axis points, clockwise from north */
  readonly headingDegrees: number;
}

/** Knows where a source's coordinates are on earth. */
export interface SourcePlacer {
  readonly crs: Crs | undefined;
  /** "EPSG:4543", or "local" for placed coordinates */
  readonly crsName: string;
  readonly crsFrom: "file" | "option" | "sidecar" | "assumed";
  readonly heightDatum: HeightDatum;
  /** Turns xyz per vertex into longitude, latitude (radians) and ellipsoidal height (metres), in place. */
  place(positions: Float64Array): void;
}
