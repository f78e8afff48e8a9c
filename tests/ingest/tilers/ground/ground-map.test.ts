import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { openGeoTiff } from "../../../../ingest/readers/geotiff/open-geotiff.ts";
import { openFileSource } from "../../../../ingest/sources/file-source.ts";
import { createGroundMap, pixelToGround } from "../../../../ingest/tilers/ground/ground-map.ts";
import { chooseStride, locateBlock } from "../../../../ingest/tilers/ground/locate-block.ts";
import { parseCrs } from "../../../../ingest/vocabulary/crs.ts";
import { createMadeRaster } from "../../../support/made-raster.ts";
import { hasTestData, testData } from "../../../support/test-data.ts";

const TOLERANCE_METRES = 0.01;
const EARTH_RADIUS_METRES = 6378137;
const hasGdal = spawnSync("gdaltransform", ["--version"]).status === 0;
const FILES = [
  "ky4_elevation.tif",
  "RGB.byte.tif",
  "cogeo.tif",
  "ortho_colorado_13SED190110.tif",
  "GA4886_VanderfordGlacier_64m-epsg3031.cog",
];

describe.skipIf(!hasGdal || !hasTestData())("the ground map beside GDAL", () => {
  for (const file of FILES) {
    it(`places the pixels of ${file} within 1 cm of gdaltransform`, async () => {
      const path = testData(`raster/${file}`);
      const source = await openFileSource(path);
      const { raster, description } = await openGeoTiff(source);
      const crs = parseCrs(description.crs ?? "");
      await source.close();
      const places = [0, 0.25, 0.5, 1].flatMap((x) =>
        [0, 0.4, 1].map((y) => [raster.width * x, raster.height * y] as const),
      );
      const input = places.map((place) => place.join(" ")).join("\n");
      const output = execFileSync("gdaltransform", ["-t_srs", "EPSG:4326", path], { input });
      const lines = output.toString().trim().split("\n");
      const map = createGroundMap(raster, crs);
      const pixel = new Float64Array(2);
      for (const [index, [column, row]] of places.entries()) {
        const [longitude, latitude] = lines[index]!.split(" ").map(
          (text) => (Number(text) * Math.PI) / 180,
        ) as [number, number];
        const own = pixelToGround(column, row, raster, crs);
        const east = (own[0] - longitude) * Math.cos(latitude) * EARTH_RADIUS_METRES;
        const north = (own[1] - latitude) * EARTH_RADIUS_METRES;
        expect(Math.hypot(east, north)).toBeLessThan(TOLERANCE_METRES);
        map.toPixel(longitude, latitude, pixel);
        const off = Math.hypot(pixel[0]! - column, pixel[1]! - row) * map.pixelMetres;
        expect(off).toBeLessThan(TOLERANCE_METRES);
      }
    });
  }
});

describe("locateBlock", () => {
  const raster = createMadeRaster(4000, 4000, [450_000, 1, 0, 2_772_000, 0, -1], () => 0);
  const map = createGroundMap(raster, parseCrs("EPSG:4543"));
  const step = Math.PI / 2 ** 22;
  const grid = {
    longitudeOf: (index: number) => map.area.west + index * step,
    latitudeOf: (index: number) => map.area.south + index * step,
  };
  const block = { firstX: 100, firstY: 120, columnCount: 200, rowCount: 190 };

  it("stays within the error that chooseStride states", () => {
    const { stride, errorMetres } = chooseStride(grid, map, [block], 0.005);
    expect(stride).toBeGreaterThan(1);
    expect(errorMetres).toBeLessThanOrEqual(0.005);
    const { pixels } = locateBlock({ ...grid, stride }, map, block);
    const exact = new Float64Array(2);
    let worst = 0;
    for (let row = 0; row < block.rowCount; row++) {
      for (let column = 0; column < block.columnCount; column++) {
        map.toPixel(
          grid.longitudeOf(block.firstX + column),
          grid.latitudeOf(block.firstY + row),
          exact,
        );
        const at = (row * block.columnCount + column) * 2;
        worst = Math.max(worst, Math.hypot(pixels[at]! - exact[0]!, pixels[at + 1]! - exact[1]!));
      }
    }
    expect(worst * map.pixelMetres).toBeLessThan(0.006);
  });

  it("gives two blocks the same numbers for the samples that they share", () => {
    const beside = { ...block, firstX: block.firstX + block.columnCount - 1 };
    const a = locateBlock({ ...grid, stride: 32 }, map, block);
    const b = locateBlock({ ...grid, stride: 32 }, map, beside);
    for (let row = 0; row < block.rowCount; row++) {
      const inA = (row * block.columnCount + block.columnCount - 1) * 2;
      const inB = row * block.columnCount * 2;
      expect(a.pixels[inA]).toBe(b.pixels[inB]);
    }
  });
});
