import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { openScene, watchPage } from "../support/open-scene.ts";
import { hasTestData, testData } from "../support/test-files.ts";
import { TEST_CITY } from "./test-city.ts";

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, "../..");

interface RealFile {
  readonly id: string;
  readonly file: string;
  readonly options?: readonly string[];
  readonly features?: number;
}

/** The files that must be read, with the counts of their README. */
const FILES: readonly RealFile[] = [
  { id: "real-delft", file: "gis/delft.city.json", features: 570 },
  { id: "real-zurich", file: "gis/zurich_subset_lod2.city.json", features: 210 },
  {
    id: "real-lod2",
    file: "gis/lod2_buildings.city.jsonl",
    options: ["--place", "101.6,25.1"],
    features: 100,
  },
  {
    id: "real-footprints",
    file: "gis/footprint-with-height.geojson",
    options: ["--height-from", "height"],
    features: 177,
  },
  {
    id: "real-gpkg",
    file: "gis/footprint.gpkg",
    options: ["--height-from", "height"],
    features: 177,
  },
  {
    id: "real-shp",
    file: "gis/footprint_shp/footprint.shp",
    options: ["--height-from", "height"],
    features: 177,
  },
  { id: "real-countries", file: "gis/countries.fgb", features: 179 },
  { id: "real-yunnan", file: "gis/cn_yunnan.geojson", features: 16 },
  { id: "real-yunnan-gbk", file: "gis/cn_yunnan_gbk_shp/yunnan_gbk.shp", features: 16 },
  { id: "real-ky4", file: "raster/ky4_elevation.tif" },
  { id: "real-hgt", file: "raster/N43E007.hgt.zip" },
  { id: "real-rgb", file: "raster/RGB.byte.tif", options: ["--kind", "imagery"] },
  { id: "real-cogeo", file: "raster/cogeo.tif" },
  { id: "real-colorado", file: "raster/ortho_colorado_13SED190110.tif" },
];

interface Answer {
  readonly kind: string;
  readonly features: number;
  readonly skipped: readonly { readonly count: number }[];
  readonly boundsDegrees: readonly [number, number, number, number];
  readonly heightRangeMetres: readonly [number, number];
}

test.use({ viewport: { width: 640, height: 400 } });
test.setTimeout(300_000);

const cli = (...words: readonly string[]) =>
  run(process.execPath, ["--import", "tsx", "ingest/cli.ts", ...words], {
    cwd: ROOT,
    maxBuffer: 64 * 1024 * 1024,
  });

test.describe("real files in CesiumJS", () => {
  test.skip(!hasTestData(), "the real files are not here");

  for (const { id, file, options = [], features } of FILES) {
    test(`${file} is ingested, checked and loaded`, async ({ page }) => {
      const ingested = await cli(
        "ingest",
        testData(file),
        "--id",
        id,
        "--data",
        TEST_CITY,
        ...options,
        "--json",
      );
      const answer = JSON.parse(ingested.stdout) as Answer;
      if (features !== undefined) {
        const skipped = answer.skipped.reduce((sum, { count }) => sum + count, 0);
        expect(answer.features + skipped).toBe(features);
        expect(skipped).toBe(0);
      }
      const checked = await cli("check", id, "--data", TEST_CITY, "--json");
      expect(JSON.parse(checked.stdout)).toMatchObject({ errorCount: 0, warningCount: 0 });

      const watch = await watchPage(page);
      const asked: string[] = [];
      page.on("response", (response) => {
        if (response.ok()) asked.push(new URL(response.url()).pathname);
      });
      await openScene(page, `scene=planning&l=${id}&c=${cameraOver(answer)}`);
      const layer = await page.evaluate(
        (dataset) =>
          window.citytwin?.store
            .getState()
            .layers.find((candidate) => candidate.dataset === dataset),
        id,
      );
      expect(layer).toMatchObject({ dataset: id });
      expect(layer?.problem).toBeUndefined();
      expect(asked.filter((address) => isTile(address, id)).length).toBeGreaterThan(0);
      expect(watch.errors).toEqual([]);
      await cli("remove", id, "--data", TEST_CITY);
    });
  }
});

const isTile = (address: string, id: string): boolean =>
  new RegExp(`^/(tiles/${id}/content|terrain/${id}/\\d|imagery/${id}/\\d)`).test(address);

/** A view straight down on the middle, from as high as the dataset is wide. */
function cameraOver({ boundsDegrees, heightRangeMetres }: Answer): string {
  const [west, south, east, north] = boundsDegrees;
  const metres = Math.max(Math.min(east - west, 120), Math.min(north - south, 120)) * 111_320;
  const height = heightRangeMetres[1] + Math.min(Math.max(metres, 300), 8_000_000);
  return [(west + east) / 2, (south + north) / 2, height, 0, -88].join(",");
}
