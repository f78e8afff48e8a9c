import { ELLIPSOIDAL_HEIGHTS, type HeightDatum, UNTOLD_HEIGHTS } from "./interpret/height-datum.ts";
import type { Placement, SourcePlacer } from "./interpret/source-placer.ts";
import type { SourceDescription } from "./readers/reader.ts";
import { createReprojector } from "./readers/reproject.ts";
import { type Crs, crsCandidates, crsWgs84, parseCrs } from "./vocabulary/crs.ts";
import { BadInputError } from "./vocabulary/errors.ts";
import { createEnuFrame, ecefToGeodetic, enuToEcef } from "./vocabulary/geodesy.ts";

export interface PlacingOptions {
  /** text of `--crs`: a code, or the content of its file */
  readonly crs: string | undefined;
  readonly place: Placement | undefined;
  /** metres per unit of local coordinates, or a factor before the CRS */
  readonly scale: number;
  /** undefined: not told */
  readonly heightDatum: HeightDatum | undefined;
}

export interface CrsQuestion {
  readonly crs: string | undefined;
  /** the source's first position */
  readonly first: readonly [number, number] | undefined;
  readonly warn: (message: string) => void;
}

const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * Decides how a source is placed: --place, --crs, what the file or its sidecar says, and for GeoJSON
 * longitude and latitude (RFC 7946, 4). `first` is its first position, for candidates.
 * @throws BadInputError `crs-missing` with the CRSs that fit.
 */
export function createSourcePlacer(
  sourceName: string,
  description: SourceDescription,
  options: PlacingOptions & CrsQuestion,
): SourcePlacer {
  if (options.place !== undefined) {
    if (description.crs !== undefined) {
      options.warn(`${sourceName} states a CRS, which is not used: --place puts its coordinates.`);
    }
    return placeLocally(options.place, options.scale);
  }
  const { crs, crsFrom } = chooseCrs(sourceName, description, options);
  for (const warning of crs.warnings) options.warn(warning);
  const { scale } = options;
  const heightDatum = options.heightDatum ?? datumOf(crs);
  const reprojector = createReprojector(crs, { undulationMetres: heightDatum.undulationMetres });
  return {
    crs,
    crsName: crs.code,
    crsFrom,
    heightDatum,
    place(positions) {
      if (scale !== 1) for (let at = 0; at < positions.length; at++) positions[at]! *= scale;
      try {
        reprojector.reproject(positions);
      } catch (cause) {
        throw cause instanceof BadInputError
          ? new BadInputError(cause.code, `${sourceName}: ${cause.message}`, {
              parameters: { ...cause.parameters, source: sourceName },
              cause,
            })
          : cause;
      }
      heightDatum.raise(positions);
    },
  };
}

/** geographic 3D CRSs, whose height is above the ellipsoid by definition */
const ELLIPSOIDAL_CODES = new Set(["EPSG:4979", "EPSG:4480", "EPSG:4937"]);

const datumOf = (crs: Crs): HeightDatum =>
  crs.kind === "geocentric" || ELLIPSOIDAL_CODES.has(crs.code)
    ? ELLIPSOIDAL_HEIGHTS
    : UNTOLD_HEIGHTS;

/** The CRS of a source and who told it. @throws BadInputError `crs-missing` with the CRSs that fit. */
export function chooseCrs(
  sourceName: string,
  description: SourceDescription,
  options: CrsQuestion,
): { readonly crs: Crs; readonly crsFrom: SourcePlacer["crsFrom"] } {
  if (options.crs !== undefined) {
    const crs = parseCrs(options.crs);
    if (description.crs !== undefined && codeOf(description.crs) !== crs.code) {
      options.warn(
        `${sourceName} states ${codeOf(description.crs)}; --crs ${crs.code} is used instead.`,
      );
    }
    return { crs, crsFrom: "option" };
  }
  if (description.crs !== undefined) {
    return { crs: parseCrs(description.crs), crsFrom: description.crsFrom ?? "file" };
  }
  if (/^GeoJSON/.test(description.format) && isDegrees(options.first)) {
    return { crs: crsWgs84(), crsFrom: "assumed" };
  }
  throw missingCrs(sourceName, options.first);
}

const isDegrees = (first: readonly [number, number] | undefined): boolean =>
  first === undefined || (Math.abs(first[0]) <= 180 && Math.abs(first[1]) <= 90);

function codeOf(text: string): string {
  try {
    return parseCrs(text).code;
  } catch {
    return text.slice(0, 60); // only for a warning: what the option says is used
  }
}

function missingCrs(
  sourceName: string,
  first: readonly [number, number] | undefined,
): BadInputError {
  const at = first === undefined ? "" : ` and its coordinates start at (${first.join(", ")})`;
  const candidates = first === undefined ? [] : crsCandidates(first[0], first[1]);
  const fitting =
    candidates.length === 0 ? "" : ` Fitting: ${candidates.join(", ")}; give the right one.`;
  return new BadInputError(
    "crs-missing",
    `${sourceName} states no CRS${at}. Tell it with --crs, e.g. --crs EPSG:4543, or place local coordinates with --place LON,LAT.${fitting}`,
    { parameters: { source: sourceName, candidates: candidates.join(" ") } },
  );
}

function placeLocally(place: Placement, scale: number): SourcePlacer {
  const frame = createEnuFrame({
    longitudeRadians: place.longitudeDegrees * RADIANS_PER_DEGREE,
    latitudeRadians: place.latitudeDegrees * RADIANS_PER_DEGREE,
    heightMetres: place.heightMetres ?? 0,
  });
  const cos = Math.cos(place.headingDegrees * RADIANS_PER_DEGREE) * scale;
  const sin = Math.sin(place.headingDegrees * RADIANS_PER_DEGREE) * scale;
  return {
    crs: undefined,
    crsName: "local",
    crsFrom: "option",
    heightDatum: ELLIPSOIDAL_HEIGHTS,
    place(positions) {
      for (let at = 0; at < positions.length; at += 3) {
        const x = positions[at]!;
        const y = positions[at + 1]!;
        const up = positions[at + 2]! * scale;
        const placed = ecefToGeodetic(enuToEcef([x * cos + y * sin, y * cos - x * sin, up], frame));
        positions[at] = placed.longitudeRadians;
        positions[at + 1] = placed.latitudeRadians;
        positions[at + 2] = placed.heightMetres;
      }
    },
  };
}
