import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { propertyStorePath } from "../../ingest/vocabulary/catalogue.ts";
import type { StoredFeature } from "../../ingest/vocabulary/property-store.ts";
import { ingest, readEntry, temporaryFolder } from "../support/run-ingest.ts";
import { describeWithData, testData } from "../support/test-data.ts";

const SLOW_MILLISECONDS = 60_000;
const TOLERANCE_METRES = 0.01;
const METRES_PER_DEGREE = 111_320;

const gis = (path: string): string => testData(`gis/${path}`);

function storedFeatures(dataFolder: string, id: string): StoredFeature[] {
  const { version } = readEntry(dataFolder, id);
  const database = new Database(join(dataFolder, propertyStorePath(id, version)));
  const rows = database.prepare("SELECT * FROM feature ORDER BY asset").all() as StoredFeature[];
  database.close();
  return rows;
}

describeWithData("ingest of real vector files", () => {
  const data = temporaryFolder();

  it.each([
    { file: "delft.city.json", kind: "features", count: 570, crs: "EPSG:7415" },
    { file: "zurich_subset_lod2.city.json", kind: "features", count: 210, crs: "EPSG:2056" },
    { file: "footprint-with-height.geojson", kind: "features", count: 177, crs: "EPSG:4326" },
    { file: "footprint.gpkg", kind: "features", count: 177, crs: "EPSG:4326" },
    { file: "footprint_shp/footprint.shp", kind: "features", count: 177, crs: "EPSG:4326" },
    { file: "countries.fgb", kind: "flat", count: 179, crs: "EPSG:4326" },
    { file: "cn_yunnan.geojson", kind: "flat", count: 16, crs: "EPSG:4326" },
    { file: "cn_yunnan_gbk_shp/yunnan_gbk.shp", kind: "flat", count: 16, crs: "EPSG:4326" },
  ])(
    "$file gives $count features of kind $kind",
    async ({ file, kind, count, crs }) => {
      const answer = await ingest(data, gis(file), "--id", "counted");
      expect(answer).toMatchObject({ id: "counted", kind, features: count, crs, skipped: [] });
      expect(existsSync(join(data, answer.entry))).toBe(true);
      expect(storedFeatures(data, "counted").length).toBe(count);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "a CityJSON sequence without a CRS is placed where the call says",
    async () => {
      const answer = await ingest(
        data,
        gis("lod2_buildings.city.jsonl"),
        "--id=placed",
        "--place=101.54,25.03,1770,90",
      );
      expect(answer).toMatchObject({ features: 100, crs: "local", crsFrom: "option" });
      const [west, south, east, north] = answer.boundsDegrees;
      // heading 90: the source's y points east, so x points south
      expect(west).toBeCloseTo(101.54, 5);
      expect(north).toBeCloseTo(25.03, 5);
      expect((east - west) * METRES_PER_DEGREE * Math.cos((25.03 * Math.PI) / 180)).toBeGreaterThan(
        90,
      );
      expect(south).toBeLessThan(25.03);
      expect(answer.heightRangeMetres[0]).toBeCloseTo(1770, 2);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "Chinese names are right from UTF-8 and from GBK without any hint",
    async () => {
      await ingest(data, gis("cn_yunnan_gbk_shp/yunnan_gbk.shp"), "--id", "gbk");
      const names = storedFeatures(data, "gbk").map(({ name }) => name);
      expect(names[0]).toBe("昆明市");
      expect(names[8]).toBe("楚雄彝族自治州");
      await ingest(data, gis("cn_yunnan.geojson"), "--id", "utf8");
      const chuxiong = storedFeatures(data, "utf8").find(({ code }) => code === "532300");
      expect(chuxiong?.name).toBe("楚雄彝族自治州");
      expect(chuxiong?.initials).toBe("cxyzzzz chuxiongyizuzizhizhou");
    },
    SLOW_MILLISECONDS,
  );

  it.each([{ file: "footprint.gpkg" }, { file: "countries.fgb" }, { file: "ky4_pipes.geojson" }])(
    "bounds of $file are within 1 cm of gdal's",
    async ({ file }) => {
      const answer = await ingest(data, gis(file), "--id", "placed-by-gdal");
      const json = execFileSync(
        "ogr2ogr",
        [
          "-f",
          "GeoJSON",
          "-t_srs",
          "EPSG:4326",
          "-lco",
          "COORDINATE_PRECISION=12",
          "/vsistdout/",
          gis(file),
        ],
        { maxBuffer: 1 << 28 },
      );
      const expected = boundsOf(JSON.parse(json.toString("utf8")));
      for (const [edge, value] of answer.boundsDegrees.entries()) {
        expect(Math.abs(value - expected[edge]!) * METRES_PER_DEGREE).toBeLessThan(
          TOLERANCE_METRES,
        );
      }
    },
    SLOW_MILLISECONDS,
  );
});

function boundsOf(value: unknown, bounds = [180, 90, -180, -90]): number[] {
  if (Array.isArray(value) && typeof value[0] === "number") {
    bounds[0] = Math.min(bounds[0]!, value[0]);
    bounds[1] = Math.min(bounds[1]!, value[1]);
    bounds[2] = Math.max(bounds[2]!, value[0]);
    bounds[3] = Math.max(bounds[3]!, value[1]);
  } else if (Array.isArray(value)) for (const part of value) boundsOf(part, bounds);
  else if (typeof value === "object" && value !== null) {
    const { features, geometry, coordinates } = value as Record<string, unknown>;
    boundsOf(features ?? geometry ?? coordinates, bounds);
  }
  return bounds;
}

describe("ingest of vector files", () => {
  const data = temporaryFolder();
  const file = join(data, "areas.geojson");
  const square = (id: string | undefined, x: number, properties = {}) => ({
    type: "Feature",
    ...(id === undefined ? {} : { id }),
    properties,
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [x, 25],
          [x + 1e-4, 25],
          [x + 1e-4, 25.0001],
          [x, 25.0001],
          [x, 25],
        ],
      ],
    },
  });
  const write = (path: string, ...features: object[]): string => {
    writeFileSync(path, JSON.stringify({ type: "FeatureCollection", features }));
    return path;
  };

  it(
    "keeps asset indexes over re-ingest and never gives one away",
    async () => {
      write(file, square("a", 101), square("b", 101.1), square("c", 101.2));
      await ingest(data, file, "--id", "kept");
      write(file, square("d", 101.3), square("c", 101.2), square("a", 101));
      await ingest(data, file, "--id", "kept");
      const assets = storedFeatures(data, "kept").map(({ id, asset }) => [id, asset]);
      expect(assets).toEqual([
        ["a", 0],
        ["c", 2],
        ["d", 3],
      ]);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "gives the same version for the same files, and keeps the old one beside a new one",
    async () => {
      write(file, square("a", 101));
      const first = await ingest(data, file, "--id", "versioned");
      const again = await ingest(data, file, "--id", "versioned");
      expect(again.version).toBe(first.version);
      write(file, square("a", 102));
      const second = await ingest(data, file, "--id", "versioned");
      expect(second.version).not.toBe(first.version);
      expect(readEntry(data, "versioned").version).toBe(second.version);
      expect(existsSync(join(data, first.entry))).toBe(true);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "names ids that two sources use after their source",
    async () => {
      const other = join(data, "more.geojson");
      write(file, square("a", 101), square("b", 101.1));
      write(other, square("a", 101.2), square("c", 101.3));
      const answer = await ingest(data, file, other, "--id", "joined");
      expect(answer.features).toBe(4);
      expect(storedFeatures(data, "joined").map(({ id }) => id)).toEqual([
        "areas.geojson/a",
        "b",
        "more.geojson/a",
        "c",
      ]);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "counts areas without a height under --kind buildings",
    async () => {
      write(file, square("a", 101, { height: 9 }), square("b", 101.0005));
      const answer = await ingest(data, file, "--id", "counted", "--kind", "buildings");
      expect(answer).toMatchObject({ kind: "features", features: 1 });
      expect(answer.skipped).toEqual([{ reason: "area without a height", count: 1 }]);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "takes heights from an expression",
    async () => {
      write(file, square("a", 101, { 层数: 6 }));
      const answer = await ingest(data, file, "--id", "told", "--height-from", "层数 * 3.5");
      expect(answer.kind).toBe("features");
      expect(answer.heightRangeMetres[1] - answer.heightRangeMetres[0]).toBeCloseTo(21, 1);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "states sources with their SHA-256, and the call, as lineage",
    async () => {
      write(file, square("a", 101));
      await ingest(data, file, "--id", "traced", "--title", "地块", "--title-en", "Parcels");
      const entry = readEntry(data, "traced");
      const sha256 = execFileSync("sha256sum", [file]).toString().slice(0, 64);
      expect(entry.lineage.sources).toEqual([
        { name: "areas.geojson", byteLength: readFileSync(file).byteLength, sha256 },
      ]);
      expect(entry.lineage.command).toMatch(/^ingest .*areas\.geojson --id traced/);
      expect(entry.title).toEqual({ "zh-CN": "地块", en: "Parcels" });
    },
    SLOW_MILLISECONDS,
  );
});
