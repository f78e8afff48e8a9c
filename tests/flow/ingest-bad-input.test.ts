import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type IngestAnswer,
  ingest,
  readEntry,
  runCli,
  temporaryFolder,
} from "../support/run-ingest.ts";
import { describeWithData, testData } from "../support/test-data.ts";
import { partsShape, writeShapefile } from "../support/write-shapefile.ts";

const SLOW_MILLISECONDS = 60_000;

/** A failure is one message on stderr: what, where, what to do; never a stack trace. */
async function refusal(status: number, ...args: string[]): Promise<string> {
  const answer = await runCli(["ingest", ...args]);
  const message = answer.stderr
    .split("\n")
    .filter(
      (line) =>
        !/^(reading|tiling|publishing) \d+ %$|^\S+: (kind|stands on) |^npm |^warning: |^$/.test(
          line,
        ),
    );
  expect({ status: answer.status, stdout: answer.stdout }).toEqual({ status, stdout: "" });
  expect(answer.stderr).not.toMatch(/^\s+at /m);
  expect(message.length).toBe(1);
  return message[0]!;
}

const ring = [
  [101.5, 25],
  [101.5001, 25],
  [101.5001, 25.0001],
  [101.5, 25.0001],
  [101.5, 25],
];

const polygon = (rings: unknown, properties: object = { height: 10 }) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: rings },
});

describe("ingest of bad input", () => {
  const data = temporaryFolder();
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(data, "sources", name);
    mkdirSync(join(data, "sources"), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const writeFeatures = (name: string, ...features: object[]): string =>
    write(name, JSON.stringify({ type: "FeatureCollection", features }));
  const call = (...args: string[]): string[] => [...args, "--data", data];

  it(
    "says what is wrong with a file that is missing, empty, foreign or cut short, and changes nothing",
    async () => {
      const good = writeFeatures("good.geojson", polygon([ring]));
      const { version } = await ingest(data, good, "--id", "kept");
      const before = readFileSync(join(data, "catalog.json"), "utf8");
      expect(await refusal(1, ...call("/nowhere/x.geojson", "--id", "kept"))).toMatch(
        /x\.geojson.*no such file/,
      );
      expect(await refusal(1, ...call(write("empty.geojson", ""), "--id", "kept"))).toMatch(
        /empty/,
      );
      expect(await refusal(1, ...call(write("a.pdf", "%PDF-1.4\nabc"), "--id", "kept"))).toMatch(
        /PDF/,
      );
      const whole = readFileSync(good, "utf8");
      const cut = write("cut.geojson", whole.slice(0, -30));
      expect(await refusal(1, ...call(cut, "--id", "kept"))).toMatch(/cut\.geojson/);
      expect(readFileSync(join(data, "catalog.json"), "utf8")).toBe(before);
      expect(readEntry(data, "kept").version).toBe(version);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "refuses a --layer that the source does not have",
    async () => {
      const good = writeFeatures("good.geojson", polygon([ring]));
      const message = await refusal(1, ...call(good, "--id", "layered", "--layer", "roads"));
      expect(message).toMatch(/good\.geojson has no layers, so no "roads"\. Leave --layer out/);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "refuses a --crs in whose area the coordinates do not lie, with those that fit",
    async () => {
      const good = writeFeatures("good.geojson", polygon([ring]));
      const message = await refusal(1, ...call(good, "--id", "wrong", "--crs", "EPSG:28992"));
      expect(message).toMatch(/good\.geojson.*not in the area of EPSG:28992.*EPSG:4490/);
      expect(await refusal(1, ...call(good, "--crs", "EPSG:99999"))).toMatch(
        /EPSG:99999: not in the EPSG table/,
      );
    },
    SLOW_MILLISECONDS,
  );

  it(
    "tells the CRSs that fit where a source states none",
    async () => {
      const projected = writeFeatures(
        "projected.geojson",
        polygon([
          [
            [554500, 2769200],
            [554520, 2769200],
            [554520, 2769230],
            [554500, 2769200],
          ],
        ]),
      );
      expect(await refusal(1, ...call(projected))).toMatch(/states no CRS.*--crs.*EPSG:45\d\d/);
      const answer = await ingest(data, projected, "--id", "told", "--crs", "EPSG:4543");
      expect(answer).toMatchObject({ crs: "EPSG:4543", crsFrom: "option" });
    },
    SLOW_MILLISECONDS,
  );

  it(
    "warns of a source with fewer records than its header promises, also where some are skipped",
    async () => {
      const heights = ["9", "", ""];
      const rows = heights.map((height) => ({
        content: partsShape(5, [ring]),
        values: [Buffer.from(height)],
      }));
      const columns = [{ name: "height", type: "N", byteLength: 4 }];
      const { shp } = writeShapefile(5, columns, rows.slice(0, 2));
      const { dbf } = writeShapefile(5, columns, rows);
      write("fewer.dbf", dbf);
      const path = write("fewer.shp", shp);
      const answer = await ingest(data, path, "--id=fewer", "--kind=buildings", "--crs=EPSG:4326");
      expect(answer).toMatchObject({ features: 1, skipped: [{ count: 1 }] });
      expect(answer.warnings.join("\n")).toMatch(
        /fewer\.shp promises 3 records in its header; 2 were found/,
      );
    },
    SLOW_MILLISECONDS,
  );

  it(
    "draws unclosed, repeated and self-crossing rings, and says so",
    async () => {
      const path = writeFeatures(
        "odd.geojson",
        polygon([ring.slice(0, 4)]),
        polygon([ring.flatMap((vertex) => [vertex, vertex])]),
        polygon([[ring[0], ring[2], ring[1], ring[3], ring[0]]]),
        polygon([ring, ring]),
      );
      const answer = await ingest(data, path, "--id", "odd");
      const skipped = answer.skipped.reduce((sum, { count }) => sum + count, 0);
      expect(answer.features + skipped).toBe(4);
      expect(answer.features).toBeGreaterThanOrEqual(3);
      expect(answer.warnings.join("\n")).toMatch(/ring/);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "refuses areas without any height under --kind buildings",
    async () => {
      const path = writeFeatures("flat.geojson", polygon([ring], {}), polygon([ring], {}));
      const message = await refusal(1, ...call(path, "--kind", "buildings"));
      expect(message).toMatch(
        /nothing is left to draw; skipped: 2 area without a height.*--height-from/,
      );
    },
    SLOW_MILLISECONDS,
  );

  it(
    "names the attributes there are where --height-from asks for another",
    async () => {
      const path = writeFeatures("named.geojson", polygon([ring], { floors: 3 }));
      expect(await refusal(1, ...call(path, "--height-from", "storeys * 3"))).toMatch(
        /no feature has "storeys"; found floors/,
      );
    },
    SLOW_MILLISECONDS,
  );

  it.each([
    [["x.geojson", "--kind", "cube"], /--kind cube/],
    [["x.geojson", "--height-from", "3 *"], /character 4/],
    [["x.geojson", "--place", "here"], /LON,LAT/],
    [["x.geojson", "--id", "Bad Id"], /--id Bad Id/],
    [["x.geojson", "--memory", "much"], /--memory/],
    [["x.geojson", "--no-such-option"], /unknown option/],
    [[], /missing required argument/],
  ])(
    "ends with status 2 for the wrong call %j",
    async (args, message) => {
      expect(await refusal(2, ...args)).toMatch(message);
    },
    SLOW_MILLISECONDS,
  );
});

describeWithData("ingest of damaged real files", () => {
  const data = temporaryFolder();
  const gis = (path: string): string => testData(`gis/${path}`);
  const raster = (path: string): string => testData(`raster/${path}`);
  const call = (...args: string[]): string[] => [...args, "--data", data];

  it.each([
    ["raster/no_crs.tif", /no_crs\.tif.*CRS/],
    ["raster/rotated.tif", /rotated\.tif.*CRS/],
    ["raster/corrupt.tif", /corrupt\.tif/],
    ["raster/BigTIFFMotorola.tif", /BigTIFFMotorola\.tif/],
    ["gis/Helsinki.osm.pbf", /Helsinki\.osm\.pbf/],
    ["gis/ingolstadt_lod3_4018215.gml", /ingolstadt/],
  ])(
    "%s is refused with one message",
    async (file, message) => {
      expect(await refusal(1, ...call(testData(file)))).toMatch(message);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "a shapefile of which only the .shp is left is read, with its CRS told",
    async () => {
      const answer = await ingest(
        data,
        gis("malformed_corrupt_too_long.shp"),
        "--id=too-long",
        "--crs=EPSG:4326",
      ).catch((error: Error) => error.message);
      if (typeof answer === "string") expect(answer).toMatch(/malformed_corrupt_too_long\.shp/);
      else expect(answer.features + answer.skipped.length).toBeGreaterThan(0);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "a raster whose no-data value is minus infinity is read",
    async () => {
      const answer = await ingest(data, raster("float32_neg_infinity_nodata.tif"), "--id=infinite");
      expect(answer.kind).toBe("terrain");
      expect(answer.heightRangeMetres.every(Number.isFinite)).toBe(true);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "a file cut short is refused, or read as far as it goes with a warning",
    async () => {
      for (const name of ["countries.fgb", "footprint.gpkg", "delft.city.json"]) {
        const path = join(data, name);
        const bytes = readFileSync(gis(name));
        writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * 0.6)));
        const { status, stdout, stderr } = await runCli(["ingest", ...call(path), "--json"]);
        expect(stderr).toContain(name);
        expect(stderr).not.toMatch(/^\s+at /m);
        if (status === 0) expect((JSON.parse(stdout) as IngestAnswer).warnings).not.toEqual([]);
        else expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      }
    },
    SLOW_MILLISECONDS,
  );
});
