import { crsCandidates, crsFromEpsg, isInArea } from "../../ingest/vocabulary/crs.ts";
import { radians, radiansToDegrees } from "../../ingest/vocabulary/units.ts";

/** A place that was typed as numbers; degrees. */
export interface TypedPosition {
  readonly longitudeDegrees: number;
  readonly latitudeDegrees: number;
  /** the CRS it was read in: EPSG:4326 for degrees, else a CGCS2000 grid */
  readonly crs: string;
}

/**
 * Reads "101.54,25.03", "25.03N 101.54E", "25°01′48″N 101°32′24″E", "北纬25°1′48″，东经101°32′24″" and pairs
 * of CGCS2000 Gauss-Krüger metres in either order, with or without zone number. Pairs without letters are
 * longitude first where both orders are possible. Undefined where the text is no position.
 * @param datasetCrs CRS codes of the datasets at hand: a grid without zone number is read in these first
 * @param nearDegrees a place that a grid without zone number is likely to mean
 */
export function parsePosition(
  text: string,
  datasetCrs: readonly string[] = [],
  nearDegrees?: readonly [longitude: number, latitude: number],
): TypedPosition | undefined {
  // NFKC would make an "o" of the ordinal sign that many keyboards give for degrees.
  const plain = text.replaceAll("º", "°").normalize("NFKC").trim();
  return parseDegrees(plain) ?? parseGrid(plain, datasetCrs, nearDegrees);
}

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`;
const ANGLE = String.raw`(${NUMBER})\s*(?:[°度]\s*(?:(\d+(?:\.\d+)?)\s*[′'’分]\s*)?(?:(\d+(?:\.\d+)?)\s*(?:[″"”秒]|''|′′)\s*)?)?`;
const LETTER = `([NSEWnsew]|北纬|南纬|东经|西经|北緯|南緯|東經|西經)?`;
const PAIR = new RegExp(
  String.raw`^${LETTER}\s*:?\s*${ANGLE}\s*${LETTER}\s*[,，;；、\s]\s*${LETTER}\s*:?\s*${ANGLE}\s*${LETTER}$`,
);

interface Angle {
  readonly degrees: number;
  readonly axis: "longitude" | "latitude" | undefined;
}

function parseDegrees(text: string): TypedPosition | undefined {
  const match = PAIR.exec(text);
  if (match === null) return undefined;
  const first = angleOf(match.slice(1, 6));
  const second = angleOf(match.slice(6, 11));
  if (first === undefined || second === undefined) return undefined;
  if (first.axis !== undefined && first.axis === second.axis) return undefined;
  const isLatitudeFirst =
    first.axis === "latitude" ||
    second.axis === "longitude" ||
    (first.axis === undefined && second.axis === undefined && Math.abs(second.degrees) > 90);
  const [longitude, latitude] = isLatitudeFirst ? [second, first] : [first, second];
  if (Math.abs(longitude.degrees) > 180 || Math.abs(latitude.degrees) > 90) return undefined;
  return {
    longitudeDegrees: longitude.degrees,
    latitudeDegrees: latitude.degrees,
    crs: "EPSG:4326",
  };
}

function angleOf(parts: readonly (string | undefined)[]): Angle | undefined {
  const [before, whole = "", minutes = "0", seconds = "0", after] = parts;
  if (before !== undefined && after !== undefined) return undefined;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  const letter = before ?? after;
  const value = Math.abs(Number(whole)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isNegative =
    whole.startsWith("-") || (letter !== undefined && /^[SWsw]|南|西/.test(letter));
  const axis =
    letter === undefined ? undefined : /^[NSns]|纬|緯/.test(letter) ? "latitude" : "longitude";
  return { degrees: isNegative ? -value : value, axis };
}

/** A zone number in front of the easting: 13-23 for 6° zones, 25-45 for 3° zones. */
const GRID_PAIR = /^([\d.]+)\s*(?:m|米)?\s*[,，;；、\s]\s*([\d.]+)\s*(?:m|米)?$/;

function parseGrid(
  text: string,
  datasetCrs: readonly string[],
  nearDegrees: readonly [number, number] | undefined,
): TypedPosition | undefined {
  const match = GRID_PAIR.exec(text);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  const orders = [
    [a, b],
    [b, a],
  ] as const;
  for (const [easting, northing] of orders) {
    if (!isGrid(easting, northing)) continue;
    const codes = datasetCrs.filter((code) => /^EPSG:4(49[1-9]|5[0-4]\d|55[0-4])$/.test(code));
    for (const code of [...codes, ...crsCandidates(easting, northing, nearDegrees)]) {
      const position = fromGrid(code, easting, northing);
      if (position !== undefined) return position;
    }
  }
  return undefined;
}

const isGrid = (easting: number, northing: number): boolean => {
  const isZoned = easting >= 13e6 && easting < 46e6;
  const isPlain = easting >= 100e3 && easting < 900e3;
  return (isZoned || isPlain) && northing >= 1.8e6 && northing < 6.2e6;
};

function fromGrid(code: string, easting: number, northing: number): TypedPosition | undefined {
  const crs = crsFromEpsg(code.replace("EPSG:", ""));
  if (crs.kind !== "projected") return undefined;
  const [longitude, latitude] = crs.toGeodetic(easting, northing, 0);
  const longitudeDegrees = radiansToDegrees(radians(longitude));
  const latitudeDegrees = radiansToDegrees(radians(latitude));
  if (!isInArea(crs, longitudeDegrees, latitudeDegrees)) return undefined;
  return { longitudeDegrees, latitudeDegrees, crs: code };
}
