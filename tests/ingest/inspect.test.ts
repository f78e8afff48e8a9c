import { describe, expect, it } from "vitest";
import { type Inspection, inspect } from "../../ingest/inspect.ts";
import { openReader } from "../../ingest/readers/open-reader.ts";
import { openFileSource } from "../../ingest/sources/file-source.ts";
import { createMemorySource } from "../../ingest/sources/memory-source.ts";
import type { Source } from "../../ingest/sources/source.ts";
import { itWithData, testData } from "../support/test-data.ts";

async function inspectSource(source: Source): Promise<Inspection> {
  const reader = await openReader(source);
  try {
    return await inspect(reader, source.name);
  } finally {
    await reader.close();
  }
}

const inspectJson = (value: unknown): Promise<Inspection> =>
  inspectSource(createMemorySource("a.geojson", Buffer.from(JSON.stringify(value))));

const point = (coordinates: readonly number[], properties: object): object => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates },
});

describe("inspect", () => {
  it("counts features, kinds, attributes and skips, and gives bounds", async () => {
    const inspection = await inspectJson({
      type: "FeatureCollection",
      features: [
        point([101.5, 25, 1770], { name: "甲", h: 3, x: null }),
        point([101.6, 25.1, 1800], { name: "乙", h: 5.5, x: "t" }),
        { type: "Feature", properties: { h: "tall" }, geometry: null },
        null,
      ],
    });
    expect(inspection).toMatchObject({
      name: "a.geojson",
      format: "GeoJSON",
      crs: "EPSG:4326",
      crsFrom: "file",
      bounds: [101.5, 25, 101.6, 25.1],
      heightRange: [1770, 1800],
      features: 3,
      geometryKinds: { points: 2, none: 1 },
      skipped: [{ reason: "not a GeoJSON Feature", count: 1 }],
      attributes: [
        { name: "name", type: "text", count: 2, samples: ["甲", "乙"] },
        { name: "h", type: "mixed", count: 3, samples: [3, 5.5, "tall"], range: [3, 5.5] },
        { name: "x", type: "text", count: 1, samples: ["t"] },
      ],
    });
  });

  it("doubts a CRS in whose area the coordinates do not lie, and names others", async () => {
    const inspection = await inspectJson({
      type: "FeatureCollection",
      crs: { type: "name", properties: { name: "EPSG:28992" } },
      features: [point([101.5, 25], {})],
    });
    expect(inspection.doubts.join()).toMatch(/do not lie in the area of EPSG:28992.*EPSG:4490/);
  });

  it("names CRSs that would fit where none is told", async () => {
    const inspection = await inspectJson({
      type: "FeatureCollection",
      features: [point([554_000, 2_769_000], {})],
    });
    expect([inspection.crs, inspection.boundsDegrees]).toEqual([null, null]);
    expect(inspection.doubts.join()).toMatch(/--crs; these would fit: .*EPSG:45\d\d/);
  });

  itWithData("gives the place of a real file on the globe", async () => {
    const inspection = await inspectSource(await openFileSource(testData("gis/ky4_pipes.geojson")));
    expect([inspection.crs, inspection.features]).toEqual(["EPSG:3547", 1156]);
    const [west, south, east, north] = inspection.boundsDegrees!;
    expect(west).toBeGreaterThan(-86);
    expect(east).toBeLessThan(-85);
    expect(south).toBeGreaterThan(38);
    expect(north).toBeLessThan(38.2);
  });

  itWithData("says of a raster its size, bands and pixel", async () => {
    const inspection = await inspectSource(await openFileSource(testData("raster/RGB.byte.tif")));
    expect(inspection.crs).toBe("EPSG:32618");
    expect(inspection.raster).toMatchObject({ width: 791, height: 718, bandCount: 3 });
  });
});
