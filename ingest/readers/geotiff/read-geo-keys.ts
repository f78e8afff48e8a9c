import type { TiffImage } from "./tiff-image.ts";

/** What the keys of a GeoTIFF say about its coordinates. */
export interface GeoKeysCrs {
  /** "EPSG:4543", "EPSG:4326+5773", WKT or a proj string; undefined where the file says nothing */
  readonly crs: string | undefined;
  readonly verticalUnitMetres: number | undefined;
  readonly warnings: readonly string[];
}

type Keys = Readonly<Record<string, unknown>>;

const USER_DEFINED = 32767;
const isCode = (code: number): boolean => code >= 1024 && code < USER_DEFINED;
/** EPSG unit codes */
const LINEAR_UNIT_METRES: Readonly<Record<number, number>> = {
  9001: 1,
  9002: 0.3048,
  9003: 1200 / 3937,
  9036: 1000,
};
const DEGREES_PER_ANGULAR_UNIT: Readonly<Record<number, number>> = {
  9101: 180 / Math.PI,
  9102: 1,
  9105: 0.9,
};

/** @see OGC 19-008r4 (GeoTIFF 1.1), 7.4-7.5 and Annex B */
export function readGeoKeys(image: TiffImage): GeoKeysCrs {
  const keys = (image.directory.parseGeoKeyDirectory() ?? {}) as Keys;
  const warnings: string[] = [];
  const vertical = number(keys, "VerticalCSTypeGeoKey");
  const unit = number(keys, "VerticalUnitsGeoKey");
  const horizontal = horizontalCrs(keys);
  const hasVertical = isCode(vertical) && horizontal?.startsWith("EPSG:") === true;
  if (horizontal === undefined && Object.keys(keys).length > 0) {
    warnings.push(
      `${image.name}: its GeoKeys name no CRS (${String(keys["GTCitationGeoKey"] ?? keys["GeogCitationGeoKey"] ?? "no citation")}). Give one with --crs.`,
    );
  }
  return {
    crs: hasVertical ? `${horizontal}+${vertical}` : horizontal,
    verticalUnitMetres: LINEAR_UNIT_METRES[unit],
    warnings,
  };
}

const number = (keys: Keys, name: string, fallback = 0): number => {
  const value = keys[name];
  const parsed = Number(value);
  return value === undefined || value === null || !Number.isFinite(parsed) ? fallback : parsed;
};

function horizontalCrs(keys: Keys): string | undefined {
  const model = number(keys, "GTModelTypeGeoKey");
  const projected = number(keys, "ProjectedCSTypeGeoKey");
  const geographic = number(keys, "GeographicTypeGeoKey");
  if (model !== 2 && isCode(projected)) return `EPSG:${projected}`;
  if (model !== 1 && isCode(geographic)) return `EPSG:${geographic}`;
  const esri = /ESRI PE String = (.*)$/s.exec(String(keys["PCSCitationGeoKey"] ?? ""))?.[1];
  if (esri !== undefined) return esri;
  const datum = datumOf(keys);
  if (datum === undefined) return undefined;
  if (model === 2) return `+proj=longlat ${datum} +no_defs`;
  const projection = projectionOf(keys);
  return projection === undefined ? undefined : `${projection} ${datum} +no_defs`;
}

const EPSG_ELLIPSOIDS: Readonly<Record<number, string>> = {
  7030: "+ellps=WGS84",
  7019: "+ellps=GRS80",
  1024: "+a=6378137 +rf=298.257222101",
  7024: "+ellps=krass",
  7004: "+ellps=bessel",
  7022: "+ellps=intl",
  7008: "+ellps=clrk66",
};
const GEOGRAPHIC_DATUMS: Readonly<Record<number, string>> = {
  4326: "+datum=WGS84",
  4269: "+datum=NAD83",
  4258: "+ellps=GRS80 +towgs84=0,0,0",
  4490: "+a=6378137 +rf=298.257222101 +towgs84=0,0,0",
};

function datumOf(keys: Keys): string | undefined {
  const known = GEOGRAPHIC_DATUMS[number(keys, "GeographicTypeGeoKey")];
  if (known !== undefined) return known;
  const meridian = number(keys, "GeogPrimeMeridianLongGeoKey");
  const shift = keys["GeogTOWGS84GeoKey"] as ArrayLike<number> | undefined;
  const rest = [
    meridian === 0 ? "" : `+pm=${meridian}`,
    shift === undefined ? "" : `+towgs84=${Array.from(shift).join(",")}`,
  ].filter((part) => part !== "");
  const ellipsoid = EPSG_ELLIPSOIDS[number(keys, "GeogEllipsoidGeoKey")] ?? axesOf(keys);
  return ellipsoid === undefined ? undefined : [ellipsoid, ...rest].join(" ");
}

function axesOf(keys: Keys): string | undefined {
  const semiMajor = number(keys, "GeogSemiMajorAxisGeoKey");
  const inverse = number(keys, "GeogInvFlatteningGeoKey");
  const semiMinor = number(keys, "GeogSemiMinorAxisGeoKey");
  if (semiMajor === 0) return undefined;
  if (inverse !== 0) return `+a=${semiMajor} +rf=${inverse}`;
  return `+a=${semiMajor} +b=${semiMinor === 0 ? semiMajor : semiMinor}`;
}

/** proj's name and parameters of a coordinate transformation code. @see GeoTIFF 1.0, 6.3.3.3 */
function projectionOf(keys: Keys): string | undefined {
  const utm = /^16([01])(\d\d)$/.exec(String(number(keys, "ProjectionGeoKey")));
  if (utm !== null) return `+proj=utm +zone=${Number(utm[2])}${utm[1] === "1" ? " +south" : ""}`;
  const angular = DEGREES_PER_ANGULAR_UNIT[number(keys, "GeogAngularUnitsGeoKey", 9102)] ?? 1;
  const unitCode = number(keys, "ProjLinearUnitsGeoKey", 9001);
  const unitMetres = LINEAR_UNIT_METRES[unitCode] ?? number(keys, "ProjLinearUnitSizeGeoKey", 1);
  const first = (names: readonly string[], fallback: number): number => {
    const name = names.find((candidate) => keys[candidate] !== undefined);
    return name === undefined ? fallback : number(keys, name, fallback);
  };
  const angle = (...names: string[]): number => first(names, 0) * angular;
  const length = (...names: string[]): number => first(names, 0) * unitMetres;
  const longitude = angle(
    "ProjNatOriginLongGeoKey",
    "ProjFalseOriginLongGeoKey",
    "ProjCenterLongGeoKey",
    "ProjStraightVertPoleLongGeoKey",
  );
  const latitude = angle(
    "ProjNatOriginLatGeoKey",
    "ProjFalseOriginLatGeoKey",
    "ProjCenterLatGeoKey",
  );
  const parallels = `+lat_1=${angle("ProjStdParallel1GeoKey")} +lat_2=${angle("ProjStdParallel2GeoKey")}`;
  const scale = `+k=${first(["ProjScaleAtNatOriginGeoKey", "ProjScaleAtCenterGeoKey"], 1)}`;
  const origin = [
    `+lon_0=${longitude}`,
    `+x_0=${length("ProjFalseEastingGeoKey", "ProjFalseOriginEastingGeoKey", "ProjCenterEastingGeoKey")}`,
    `+y_0=${length("ProjFalseNorthingGeoKey", "ProjFalseOriginNorthingGeoKey", "ProjCenterNorthingGeoKey")}`,
    unitMetres === 1 ? "+units=m" : `+to_meter=${unitMetres}`,
  ].join(" ");
  switch (number(keys, "ProjCoordTransGeoKey")) {
    case 1:
      return `+proj=tmerc +lat_0=${latitude} ${scale} ${origin}`;
    case 7:
      return keys["ProjStdParallel1GeoKey"] === undefined
        ? `+proj=merc ${scale} ${origin}`
        : `+proj=merc +lat_ts=${angle("ProjStdParallel1GeoKey")} ${origin}`;
    case 8:
      return `+proj=lcc +lat_0=${latitude} ${parallels} ${origin}`;
    case 9:
      return `+proj=lcc +lat_0=${latitude} +lat_1=${latitude} ${scale} ${origin}`;
    case 10:
      return `+proj=laea +lat_0=${latitude} ${origin}`;
    case 11:
      return `+proj=aea +lat_0=${latitude} ${parallels} ${origin}`;
    case 12:
      return `+proj=aeqd +lat_0=${latitude} ${origin}`;
    case 15: {
      const pole = latitude < 0 ? -90 : 90;
      return Math.abs(latitude) === 90 || latitude === 0
        ? `+proj=stere +lat_0=${pole} ${scale} ${origin}`
        : `+proj=stere +lat_0=${pole} +lat_ts=${latitude} ${origin}`;
    }
    case 17:
      return `+proj=eqc +lat_0=${latitude} +lat_ts=${angle("ProjStdParallel1GeoKey")} ${origin}`;
    case 24:
      return `+proj=sinu ${origin}`;
    case 28:
      return `+proj=cea +lat_ts=${angle("ProjStdParallel1GeoKey")} ${origin}`;
    default:
      return undefined;
  }
}
