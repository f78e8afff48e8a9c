// proj4: the reference implementation of these projections in JavaScript; imported here and nowhere else.
import proj4 from "proj4";
import { EPSG_TABLE } from "./epsg-table.ts";
import { BadInputError, UnsupportedError } from "./errors.ts";
import { ecefToGeodetic, geodeticToEcef } from "./geodesy.ts";

/** west, south, east, north in degrees; west > east crosses the antimeridian */
export type AreaDegrees = readonly [west: number, south: number, east: number, north: number];

/** longitude and latitude in radians, height in metres */
export type LonLatHeight = [
  longitudeRadians: number,
  latitudeRadians: number,
  heightMetres: number,
];

/**
 * A coordinate reference system whose coordinates come easting or longitude first (as GeoJSON, Shapefile
 * and GeoPackage store them), geographic ones in degrees. Heights pass unchanged but for their unit: a
 * datum shift is horizontal here, since compound heights are gravity-related.
 */
export interface Crs {
  /** "EPSG:4543", "EPSG:28992+5709" for a compound one, "custom" for WKT or proj text without a code */
  readonly code: string;
  readonly name: string;
  readonly kind: "projected" | "geographic" | "geocentric";
  readonly areaDegrees: AreaDegrees | undefined;
  /** metres per unit of z */
  readonly heightUnitMetres: number;
  /** name of the vertical part of a compound CRS */
  readonly verticalName: string | undefined;
  /** what a user should know, e.g. a datum shift that is not told */
  readonly warnings: readonly string[];
  /** CRS coordinates → longitude and latitude (radians, WGS 84) and height (metres). */
  toGeodetic(x: number, y: number, z: number): LonLatHeight;
  /** The inverse of `toGeodetic`. */
  fromGeodetic(
    longitudeRadians: number,
    latitudeRadians: number,
    heightMetres: number,
  ): [number, number, number];
}

interface EpsgRow {
  readonly kind: string;
  readonly name: string;
  readonly area: AreaDegrees | undefined;
  readonly definition: string;
}

function findEpsg(code: string): EpsgRow | undefined {
  const start = EPSG_TABLE.indexOf(`\n${code}|`);
  if (start < 0) return undefined;
  const line = EPSG_TABLE.slice(start + 1, EPSG_TABLE.indexOf("\n", start + 1));
  const [, kind = "", name = "", area = "", definition = ""] = line.split("|");
  const edges = area.split(",").map(Number);
  return {
    kind,
    name,
    area: edges.length === 4 ? (edges as unknown as AreaDegrees) : undefined,
    definition,
  };
}

const RADIANS_PER_DEGREE = Math.PI / 180;
const WGS84_DEGREES = "+proj=longlat +datum=WGS84 +no_defs";
const FEET: Readonly<Record<string, number>> = { ft: 0.3048, "us-ft": 1200 / 3937, m: 1 };

interface CrsIdentity {
  readonly code: string;
  readonly name: string;
  readonly areaDegrees: AreaDegrees | undefined;
  readonly heightUnitMetres?: number;
  readonly verticalName?: string;
  readonly warnings?: readonly string[];
}

/** `definition` is a full proj string or WKT that proj4 understands. */
function createCrs(definition: string, identity: CrsIdentity): Crs {
  const warnings = [...(identity.warnings ?? [])];
  const common = {
    code: identity.code,
    name: identity.name,
    areaDegrees: identity.areaDegrees,
    heightUnitMetres: identity.heightUnitMetres ?? 1,
    verticalName: identity.verticalName,
    warnings,
  };
  if (/\+proj=geocent/.test(definition)) {
    return {
      ...common,
      kind: "geocentric",
      toGeodetic(x, y, z) {
        const position = ecefToGeodetic([x, y, z]);
        return [position.longitudeRadians, position.latitudeRadians, position.heightMetres];
      },
      fromGeodetic(longitudeRadians, latitudeRadians, heightMetres) {
        return [...geodeticToEcef({ longitudeRadians, latitudeRadians, heightMetres })];
      },
    };
  }
  const transform = createTransform(definition, identity.code);
  const kind = /\+proj=longlat|^GEOG/.test(definition) ? "geographic" : "projected";
  const { heightUnitMetres } = common;
  const isIdentity =
    kind === "geographic" &&
    /datum=WGS84|ellps=GRS80|ellps=WGS84/.test(definition) &&
    !/towgs84|\+pm=/.test(definition);
  return {
    ...common,
    kind,
    toGeodetic(x, y, z) {
      if (isIdentity) return [x * RADIANS_PER_DEGREE, y * RADIANS_PER_DEGREE, z * heightUnitMetres];
      const [longitude, latitude] = transform.forward([x, y]);
      return [
        longitude! * RADIANS_PER_DEGREE,
        latitude! * RADIANS_PER_DEGREE,
        z * heightUnitMetres,
      ];
    },
    fromGeodetic(longitudeRadians, latitudeRadians, heightMetres) {
      const longitude = longitudeRadians / RADIANS_PER_DEGREE;
      const latitude = latitudeRadians / RADIANS_PER_DEGREE;
      if (isIdentity) return [longitude, latitude, heightMetres / heightUnitMetres];
      const [x, y] = transform.inverse([longitude, latitude]);
      return [x!, y!, heightMetres / heightUnitMetres];
    },
  };
}

interface Transform {
  forward(coordinates: number[]): number[];
  inverse(coordinates: number[]): number[];
}

function createTransform(definition: string, code: string): Transform {
  try {
    return proj4(definition, WGS84_DEGREES);
  } catch (cause) {
    throw new UnsupportedError(
      "crs-not-computable",
      `CRS ${code}: its projection is not supported (${definition.slice(0, 80)}). Convert the file to a common CRS first, e.g. with ogr2ogr -t_srs EPSG:4490.`,
      { cause, parameters: { crs: code } },
    );
  }
}

const cache = new Map<string, Crs>();

/** @throws BadInputError `crs-unknown` when the code is not in the table. */
export function crsFromEpsg(code: number | string): Crs {
  const text = String(code);
  const known = cache.get(text);
  if (known !== undefined) return known;
  const crs = buildFromEpsg(text);
  cache.set(text, crs);
  return crs;
}

function buildFromEpsg(text: string): Crs {
  const [horizontalCode = "", verticalCode] = text.split("+");
  const row = findEpsg(horizontalCode);
  if (row === undefined || row.kind === "v") {
    throw new BadInputError(
      "crs-unknown",
      `CRS EPSG:${text}: not in the EPSG table (it holds the codes that agree with PROJ to 1 m without grids). Give a code such as EPSG:4543, or a proj string with your datum shift: --crs "+proj=tmerc … +towgs84=…".`,
      { parameters: { crs: `EPSG:${text}` } },
    );
  }
  if (row.kind === "x") {
    const compound = buildFromEpsg(row.definition);
    return { ...compound, code: `EPSG:${text}`, name: row.name, areaDegrees: row.area };
  }
  const vertical = verticalCode === undefined ? undefined : findEpsg(verticalCode);
  const definition = expand(row.definition);
  const unit = /vunits=(\S+)/.exec(vertical?.definition ?? "")?.[1] ?? "m";
  return createCrs(definition, {
    code: `EPSG:${text}`,
    name: vertical === undefined ? row.name : `${row.name} + ${vertical.name}`,
    areaDegrees: row.area,
    heightUnitMetres: FEET[unit] ?? 1,
    ...(vertical === undefined ? {} : { verticalName: vertical.name }),
  });
}

/** The table leaves out "+", "units=m" and proj's defaults. */
const expand = (definition: string): string => {
  const full = definition
    .split(" ")
    .map((part) => `+${part}`)
    .join(" ");
  return /units=|proj=longlat|proj=geocent|to_meter/.test(full)
    ? `${full} +no_defs`
    : `${full} +units=m +no_defs`;
};

/** WGS 84 longitude and latitude in degrees: what GeoJSON is in. @see RFC 7946, 4 */
export const crsWgs84 = (): Crs => crsFromEpsg(4326);

/**
 * Reads a CRS from whatever a file or a person says: `EPSG:4543`, `4543`, `EPSG:28992+5709`, OGC URNs and
 * URLs (compound ones too), CRS84, WKT 1 and 2 (by its EPSG code, by ESRI's CGCS2000 names, else as it is),
 * PROJJSON with an id, proj strings.
 * @throws BadInputError `crs-unknown`, UnsupportedError `crs-not-computable`
 */
export function parseCrs(text: string): Crs {
  const trimmed = text.trim();
  if (/^(EPSG:+)?\d{4,6}(\+\d{4,6})?$/i.test(trimmed)) {
    return crsFromEpsg(trimmed.replace(/^EPSG:+/i, ""));
  }
  if (/CRS:?84h?$/i.test(trimmed)) return crsWgs84();
  if (/^(urn:|https?:)/i.test(trimmed)) return crsFromEpsg(codesOfUrn(trimmed));
  if (/^\+?(proj|init)=/.test(trimmed)) return parseProjString(trimmed);
  if (trimmed.startsWith("{")) return crsFromEpsg(codeOfProjJson(trimmed));
  if (/^[A-Z_]+\[/i.test(trimmed)) return parseWkt(trimmed);
  throw unknownCrs(trimmed);
}

const unknownCrs = (text: string): BadInputError =>
  new BadInputError(
    "crs-unknown",
    `CRS "${text.slice(0, 120)}": not an EPSG code, an OGC URN, WKT or a proj string. Give e.g. --crs EPSG:4543.`,
    { parameters: { crs: text.slice(0, 120) } },
  );

/** `urn:ogc:def:crs,crs:EPSG:6.12:3068,crs:EPSG:6.12:5783` → `3068+5783` */
function codesOfUrn(urn: string): string {
  const codes = [...urn.matchAll(/EPSG[:/]+[\d.]*[:/]+(\d{4,6})/gi)].map((match) => match[1]);
  if (codes.length === 0 || codes.length > 2) throw unknownCrs(urn);
  return codes.join("+");
}

function codeOfProjJson(text: string): string {
  try {
    const parsed = JSON.parse(text) as { id?: { authority?: string; code?: number | string } };
    if (parsed.id?.authority === "EPSG") return String(parsed.id.code);
  } catch (cause) {
    throw new BadInputError("crs-unknown", `CRS: damaged PROJJSON (${String(cause)}).`, { cause });
  }
  throw new UnsupportedError(
    "crs-not-computable",
    "CRS: PROJJSON without an EPSG id is not read. Give --crs EPSG:n or WKT.",
  );
}

function parseProjString(text: string): Crs {
  const definition = text.startsWith("+") ? text : expand(text);
  const init = /init=epsg:(\d+)/i.exec(definition)?.[1];
  if (init !== undefined) return crsFromEpsg(init);
  return createCrs(definition, {
    code: "custom",
    name: definition,
    areaDegrees: undefined,
    heightUnitMetres: FEET[/\+vunits=(\S+)/.exec(definition)?.[1] ?? "m"] ?? 1,
  });
}

function parseWkt(wkt: string): Crs {
  const code = codeOfWkt(wkt) ?? cgcs2000CodeOfName(wkt);
  if (code !== undefined && findEpsg(code.split("+")[0]!) !== undefined) return crsFromEpsg(code);
  const name = /\["([^"]*)"/.exec(wkt)?.[1] ?? "custom";
  const byName = epsgCodeOfName(name);
  if (byName !== undefined) return crsFromEpsg(byName);
  const isShiftKnown = /TOWGS84|WGS[_ ]?(19)?84|GRS[_ ]?1980|CGCS|China_2000/i.test(wkt);
  return createCrs(wkt, {
    code: "custom",
    name,
    areaDegrees: undefined,
    warnings: isShiftKnown
      ? []
      : [`CRS "${name}" has no datum shift to WGS 84: positions may be off by some 100 m.`],
  });
}

/** The EPSG code at the outer level of WKT 1 (AUTHORITY) or WKT 2 (ID). */
function codeOfWkt(wkt: string): string | undefined {
  const code = /(?:AUTHORITY\["EPSG","(\d+)"\]|ID\["EPSG",(\d+)\])\s*\]\s*$/i.exec(wkt);
  return code?.[1] ?? code?.[2];
}

/** ESRI's names for the Chinese grids, which carry no code in .prj files. */
function cgcs2000CodeOfName(wkt: string): string | undefined {
  const name = /^[A-Z]+\["([^"]+)"/i.exec(wkt)?.[1] ?? "";
  if (/^GCS_China_Geodetic_Coordinate_System_2000$/i.test(name)) return "4490";
  const match = /^CGCS2000_(3_Degree_)?GK_(CM_(\d+)E|Zone_(\d+))$/i.exec(name);
  if (match === null) return undefined;
  const meridian = match[3] === undefined ? undefined : Number(match[3]);
  const zone = match[4] === undefined ? undefined : Number(match[4]);
  if (match[1] !== undefined) {
    return String(zone === undefined ? 4534 + (meridian! - 75) / 3 : 4513 + (zone - 25));
  }
  return String(zone === undefined ? 4502 + (meridian! - 75) / 6 : 4491 + (zone - 13));
}

/** "RD_New" never equals "Amersfoort / RD New", but "ETRS_1989_UTM_Zone_32N" and many others do. */
function epsgCodeOfName(name: string): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const esri = plain(name)
    .replace(/^gcswgs1984$/, "wgs84")
    .replace(/^(gcs)?wgs1984/, "wgs84")
    .replace(/^(gcs)?etrs1989/, "etrs89")
    .replace(/^(gcs)?nad1983/, "nad83")
    .replace(/^rdnew$/, "amersfoortrdnew")
    .replace(/^britishnationalgrid$/, "osgb36britishnationalgrid");
  for (const line of EPSG_TABLE.split("\n")) {
    const [code, kind, rowName] = line.split("|");
    if ((kind === "p" || kind === "g") && rowName !== undefined && plain(rowName) === esri)
      return code;
  }
  return undefined;
}

/** How far outside its area a CRS may still be used: cities beside a zone border keep one zone. */
const AREA_MARGIN_DEGREES = 1.6;

/** Whether a position (degrees) lies in, or close to, the area a CRS is made for. */
export function isInArea(crs: Crs, longitudeDegrees: number, latitudeDegrees: number): boolean {
  if (!Number.isFinite(longitudeDegrees) || !Number.isFinite(latitudeDegrees)) return false;
  if (Math.abs(latitudeDegrees) > 90.000001 || Math.abs(longitudeDegrees) > 360) return false;
  if (crs.areaDegrees === undefined) return true;
  const [west, south, east, north] = crs.areaDegrees;
  const margin = AREA_MARGIN_DEGREES;
  if (latitudeDegrees < south - margin || latitudeDegrees > north + margin) return false;
  if (west <= east) return longitudeDegrees >= west - margin && longitudeDegrees <= east + margin;
  return longitudeDegrees >= west - margin || longitudeDegrees <= east + margin;
}

/**
 * CRSs in whose area a point of the file (its own coordinates) would lie, likeliest first: geographic,
 * then the CGCS2000 grids, Web Mercator and UTM. Zones without prefix all fit the same eastings, so the
 * ones around `nearDegrees` come first where a place is known.
 */
export function crsCandidates(
  x: number,
  y: number,
  nearDegrees?: readonly [longitude: number, latitude: number],
): readonly string[] {
  const codes = ["4490", "4326"];
  for (let code = 4513; code <= 4554; code++) codes.push(String(code));
  for (let code = 4491; code <= 4512; code++) codes.push(String(code));
  codes.push("3857");
  for (let zone = 43; zone <= 53; zone++) codes.push(`326${zone}`);
  const fitting: { code: string; distance: number }[] = [];
  for (const [order, code] of codes.entries()) {
    const crs = crsFromEpsg(code);
    const [longitude, latitude] = crs.toGeodetic(x, y, 0);
    const degrees: [number, number] = [
      longitude / RADIANS_PER_DEGREE,
      latitude / RADIANS_PER_DEGREE,
    ];
    if (!isInArea(crs, ...degrees)) continue;
    const distance =
      nearDegrees === undefined
        ? order
        : Math.hypot(degrees[0] - nearDegrees[0], degrees[1] - nearDegrees[1]);
    fitting.push({ code: `EPSG:${code}`, distance });
  }
  return fitting
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 6)
    .map((candidate) => candidate.code);
}
