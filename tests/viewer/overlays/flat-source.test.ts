import { describe, expect, it } from "vitest";
import {
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
} from "../../../viewer/overlays/flat-feature.ts";
import { openFlatSource } from "../../../viewer/overlays/flat-source.ts";

const RADIANS = Math.PI / 180;
const region = (west: number, south: number, east: number, north: number) => ({
  region: [west * RADIANS, south * RADIANS, east * RADIANS, north * RADIANS, 0, 0],
});
const point = (id: string, longitude: number, latitude: number) => ({
  type: "Feature",
  id,
  properties: { class: "school" },
  geometry: { type: "Point", coordinates: [longitude, latitude] },
});

const files: Readonly<Record<string, unknown>> = {
  "http://x/tiles/a/tileset.json?v=1": {
    root: {
      boundingVolume: region(100, 20, 102, 22),
      geometricError: 500,
      content: { uri: "v1/tileset.json" },
    },
  },
  "http://x/tiles/a/v1/tileset.json": {
    root: {
      boundingVolume: region(100, 20, 102, 22),
      geometricError: 100,
      content: { uri: "../content/large.geojson" },
      children: [
        {
          boundingVolume: region(100, 20, 101, 21),
          geometricError: 0,
          content: { uri: "../content/small.geojson" },
        },
        {
          boundingVolume: region(101, 21, 102, 22),
          geometricError: 0,
          content: { uri: "../content/other.geojson" },
        },
      ],
    },
  },
  "http://x/tiles/a/content/large.geojson": { features: [point("large", 100.5, 20.5)] },
  "http://x/tiles/a/content/small.geojson": { features: [point("small", 100.5, 20.6)] },
  "http://x/tiles/a/content/other.geojson": { features: [point("other", 101.5, 21.5)] },
};

async function open() {
  const asked: string[] = [];
  const source = await openFlatSource("http://x/tiles/a/tileset.json?v=1", async (address) => {
    asked.push(address);
    return files[address];
  });
  return { source, asked };
}

const bounds = (west: number, south: number, east: number, north: number) =>
  [mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)] as const;

describe("openFlatSource", () => {
  it("reads only tiles that touch the bounds", async () => {
    const { source, asked } = await open();
    const found = await source.query(bounds(100.4, 20.4, 100.7, 20.7), 0);
    expect(found.map(({ id }) => id).sort()).toEqual(["large", "small"]);
    expect(asked).not.toContain("http://x/tiles/a/content/other.geojson");
  });

  it("leaves tiles of features smaller than asked for", async () => {
    const { source, asked } = await open();
    const found = await source.query(bounds(100, 20, 102, 22), 200);
    expect(found.map(({ id }) => id)).toEqual(["large"]);
    expect(asked).not.toContain("http://x/tiles/a/content/small.geojson");
  });

  it("reads a tile once", async () => {
    const { source, asked } = await open();
    await source.query(bounds(100, 20, 102, 22), 0);
    await source.query(bounds(100, 20, 102, 22), 0);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe("web mercator", () => {
  it("gives longitude and latitude back", () => {
    for (const latitude of [-80, -33.3, 0, 25.03, 84]) {
      expect(latitudeOf(mercatorY(latitude))).toBeCloseTo(latitude, 9);
    }
    expect(longitudeOf(mercatorX(101.54))).toBeCloseTo(101.54, 9);
  });
});
