import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ingest, temporaryFolder } from "../support/run-ingest.ts";
import { describeWithData, testData } from "../support/test-data.ts";

const SLOW_MILLISECONDS = 120_000;
const METRES_PER_DEGREE = 111_320;

describeWithData("ingest of real rasters", () => {
  const data = temporaryFolder();
  const raster = (path: string): string => testData(`raster/${path}`);

  it.each([
    { file: "ky4_elevation.tif", kind: "terrain", crs: "EPSG:3547", entry: "layer.json" },
    { file: "N43E007.hgt.zip", kind: "terrain", crs: "EPSG:4326+5773", entry: "layer.json" },
    { file: "RGB.byte.tif", kind: "imagery", crs: "EPSG:32618", entry: "imagery.json" },
    { file: "cogeo.tif", kind: "imagery", crs: "EPSG:3857", entry: "imagery.json" },
    {
      file: "ortho_colorado_13SED190110.tif",
      kind: "imagery",
      crs: "EPSG:26913",
      entry: "imagery.json",
    },
  ])(
    "$file becomes $kind",
    async ({ file, kind, crs, entry }) => {
      const answer = await ingest(data, raster(file), "--id", "raster");
      expect(answer).toMatchObject({ kind, crs, crsFrom: "file", features: 0, skipped: [] });
      expect(answer.tiles).toBeGreaterThan(1);
      expect(answer.entry).toBe(`datasets/raster/${answer.version}/${entry}`);
      expect(existsSync(join(data, answer.entry))).toBe(true);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "buildings stand on the newest terrain below them",
    async () => {
      await ingest(data, raster("N43E007.hgt.zip"), "--id=ground", "--height-datum=orthometric:0");
      const path = join(data, "house.geojson");
      const [x, y] = [7.4, 43.9];
      const side = 20 / METRES_PER_DEGREE;
      const coordinates = [
        [
          [x, y],
          [x + side, y],
          [x + side, y + side],
          [x, y + side],
          [x, y],
        ],
      ];
      const geometry = { type: "Polygon", coordinates };
      writeFileSync(
        path,
        JSON.stringify({ type: "Feature", properties: { height: 10 }, geometry }),
      );
      const answer = await ingest(data, path, "--id", "house");
      // gdallocationinfo -wgs84 N43E007.hgt 7.4 43.9 says 755 in its nearest sample, 90 m apart
      expect(answer.heightRangeMetres[0]).toBeGreaterThan(720);
      expect(answer.heightRangeMetres[0]).toBeLessThan(790);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "an undulation is added to elevations",
    async () => {
      const file = raster("ky4_elevation.tif");
      const plain = await ingest(data, file, "--id=plain", "--height-datum=ellipsoidal");
      const raised = await ingest(data, file, "--id=raised", "--height-datum=orthometric:-33.5");
      expect(plain.warnings).toEqual([]);
      expect(raised.heightRangeMetres[0] - plain.heightRangeMetres[0]).toBeCloseTo(-33.5, 1);
    },
    SLOW_MILLISECONDS,
  );
});
