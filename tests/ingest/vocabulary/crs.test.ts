import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crsCandidates, crsFromEpsg, isInArea, parseCrs } from "../../../ingest/vocabulary/crs.ts";
import { BadInputError } from "../../../ingest/vocabulary/errors.ts";
import { epsgTableModule } from "../../support/reduce-epsg.ts";

const DEGREES = 180 / Math.PI;
const TOLERANCE_METRES = 0.01;
const hasGdal = spawnSync("gdaltransform", ["--version"]).status === 0;

/** Where gdal puts points of a CRS: longitude, latitude in degrees, one pair per point. */
function gdalPositions(code: string, points: readonly (readonly number[])[]): number[][] {
  const run = spawnSync("gdaltransform", ["-s_srs", code, "-t_srs", "EPSG:4326", "-output_xy"], {
    input: points.map((point) => point.join(" ")).join("\n"),
    encoding: "utf8",
  });
  return run.stdout
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
}

const metresApart = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot((a[0]! - b[0]!) * Math.cos(a[1]! / DEGREES), a[1]! - b[1]!) * 111_319.49;

const CGCS2000_GRIDS = Array.from({ length: 4554 - 4491 + 1 }, (_, index) => 4491 + index);
/** every other code that the project's real files come in */
const USED_CODES = [
  "2056",
  "3547",
  "3857",
  "3031",
  "6697",
  "7415",
  "9897",
  "25832",
  "26913",
  "28992",
  "32618",
  "32621",
  "32632",
  "32755",
];

describe("crs", () => {
  it("the shipped table is what the generator writes from epsg-index", () => {
    const shipped = readFileSync(
      new URL("../../../ingest/vocabulary/epsg-table.ts", import.meta.url),
      "utf8",
    );
    expect(shipped).toBe(epsgTableModule());
  });

  it.skipIf(!hasGdal)(
    "every CGCS2000 grid agrees with gdal to a centimetre",
    () => {
      let worstMetres = 0;
      for (const code of CGCS2000_GRIDS) {
        const crs = crsFromEpsg(code);
        const [west, south, east, north] = crs.areaDegrees!;
        const points = [0.1, 0.5, 0.9].map((part) => {
          const longitude = west + (east - west) * part;
          const latitude = south + (north - south) * part;
          return crs.fromGeodetic(longitude / DEGREES, latitude / DEGREES, 0);
        });
        for (const [index, found] of gdalPositions(`EPSG:${code}`, points).entries()) {
          const [longitude, latitude] = crs.toGeodetic(...points[index]!);
          worstMetres = Math.max(
            worstMetres,
            metresApart([longitude * DEGREES, latitude * DEGREES], found),
          );
        }
      }
      expect(worstMetres).toBeLessThan(TOLERANCE_METRES);
    },
    60_000,
  );

  it.skipIf(!hasGdal).each(USED_CODES)("EPSG:%s agrees with gdal to a centimetre", (code) => {
    const crs = crsFromEpsg(code);
    const [west, south, east, north] = crs.areaDegrees!;
    const middle = crs.fromGeodetic(
      (west + (east - west) * 0.45) / DEGREES,
      (south + (north - south) * 0.55) / DEGREES,
      0,
    );
    const points = [middle, [middle[0] + 1e-3, middle[1] - 1e-3, 0] as const];
    const found = gdalPositions(`EPSG:${code}`, points);
    for (const [index, point] of points.entries()) {
      const [longitude, latitude] = crs.toGeodetic(point[0]!, point[1]!, 0);
      expect(metresApart([longitude * DEGREES, latitude * DEGREES], found[index]!)).toBeLessThan(
        TOLERANCE_METRES,
      );
    }
  });

  it("reads one CRS from all the ways files write it", () => {
    const prj =
      'PROJCS["CGCS2000_3_Degree_GK_CM_102E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",102.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
    for (const text of [
      "EPSG:4543",
      "epsg:4543",
      "4543",
      "urn:ogc:def:crs:EPSG::4543",
      "https://www.opengis.net/def/crs/EPSG/0/4543",
      prj,
      '{"type":"ProjectedCRS","id":{"authority":"EPSG","code":4543}}',
    ]) {
      expect(parseCrs(text).code).toBe("EPSG:4543");
    }
    expect(parseCrs("urn:ogc:def:crs:OGC:1.3:CRS84").code).toBe("EPSG:4326");
    expect(parseCrs("urn:ogc:def:crs,crs:EPSG:6.12:3068,crs:EPSG:6.12:5783").verticalName).toBe(
      "DHHN92 height",
    );
  });

  it("a compound code keeps the datum shift of its horizontal part", () => {
    const compound = parseCrs("EPSG:7415").toGeodetic(84616, 447422, 3);
    const horizontal = parseCrs("EPSG:28992").toGeodetic(84616, 447422, 3);
    expect(compound).toEqual(horizontal);
  });

  it("an unknown CRS is told with what was found and what to give", () => {
    expect(() => parseCrs("EPSG:99999")).toThrow(BadInputError);
    expect(() => parseCrs("Beijing local")).toThrow(/not an EPSG code.*--crs EPSG:4543/);
  });

  it("a CRS whose datum shift nobody confirmed is refused with the way out", () => {
    expect(() => parseCrs("EPSG:4214")).toThrow(/\+towgs84/);
    expect(
      parseCrs(
        'GEOGCS["Local",DATUM["D_Local",SPHEROID["Krassowsky_1940",6378245,298.3]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]',
      ).warnings[0],
    ).toMatch(/no datum shift/);
  });

  it("coordinates outside the area are noticed and the fitting grids named", () => {
    expect(isInArea(crsFromEpsg(4543), 101.54, 25.03)).toBe(true);
    expect(isInArea(crsFromEpsg(4543), 121.5, 31.2)).toBe(false);
    expect(crsCandidates(34_453_620, 2_769_000)).toContain("EPSG:4522");
    expect(crsCandidates(453_620, 2_769_000, [101.5, 25])[0]).toBe("EPSG:4543");
  });
});
