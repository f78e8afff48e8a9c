import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openGeoTiff } from "../../ingest/readers/geotiff/open-geotiff.ts";
import { openFileSource } from "../../ingest/sources/file-source.ts";
import { TERRAIN_OPTIONS, tileTerrain } from "../../ingest/tilers/terrain/tile-terrain.ts";
import { parseCrs } from "../../ingest/vocabulary/crs.ts";
import { createFolderContext } from "../support/folder-sink.ts";
import { openCesiumPage, SERVED_FOLDER } from "../support/serve-cesium.ts";
import { hasTestData, testData } from "../support/test-data.ts";

/** longitude and latitude in degrees; heights from `gdallocationinfo -wgs84`, metres */
const PLACES = [
  { longitude: -85.6, latitude: 38.05 },
  { longitude: -85.55, latitude: 38.02 },
  { longitude: -85.65, latitude: 38.08 },
] as const;

test("CesiumTerrainProvider loads the terrain and samples the raster's heights", async ({
  page,
}) => {
  test.skip(!hasTestData(), "needs the real files");
  const folder = await mkdtemp(join(tmpdir(), "citytwin-terrain-"));
  const source = await openFileSource(testData("raster/ky4_elevation.tif"));
  try {
    const reader = await openGeoTiff(source);
    const crs = parseCrs(reader.description.crs ?? "");
    await tileTerrain(reader.raster, crs, TERRAIN_OPTIONS, createFolderContext(folder));
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await openCesiumPage(page, folder);
    const sampled = await page.evaluate(
      async ({ url, places }) => {
        // biome-ignore lint/suspicious/noExplicitAny: Cesium's global, in the page
        const { Cesium } = globalThis as any;
        const provider = await Cesium.CesiumTerrainProvider.fromUrl(url, {
          requestVertexNormals: true,
        });
        const positions = places.map(({ longitude, latitude }) =>
          Cesium.Cartographic.fromDegrees(longitude, latitude),
        );
        await Cesium.sampleTerrainMostDetailed(provider, positions, true);
        const far = [Cesium.Cartographic.fromDegrees(100, 30)];
        await Cesium.sampleTerrain(provider, 0, far);
        return {
          heights: positions.map((position: { height: number }) => position.height),
          far: far[0].height as number,
          hasNormals: provider.hasVertexNormals as boolean,
        };
      },
      { url: SERVED_FOLDER, places: PLACES },
    );
    expect(errors).toEqual([]);
    expect(sampled.hasNormals).toBe(true);
    expect(Math.abs(sampled.far)).toBeLessThan(1);
    const tolerance = 6;
    for (const [index, place] of PLACES.entries()) {
      const [x, y] = crs.fromGeodetic(
        (place.longitude * Math.PI) / 180,
        (place.latitude * Math.PI) / 180,
        0,
      );
      const [a, b, , d, , f] = reader.raster.geoTransform;
      const window = { column: Math.floor((x - a) / b), row: Math.floor((y - d) / f) };
      const around = await reader.raster.readWindow({
        ...window,
        columnCount: 1,
        rowCount: 1,
        outColumns: 1,
        outRows: 1,
      });
      expect(Math.abs(sampled.heights[index]! - around[0]!)).toBeLessThan(tolerance);
    }
  } finally {
    await source.close();
    await rm(folder, { recursive: true, force: true });
  }
});
