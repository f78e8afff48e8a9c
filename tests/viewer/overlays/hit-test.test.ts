import { describe, expect, it } from "vitest";
import { readFlatFeature } from "../../../viewer/overlays/flat-feature.ts";
import { hitTest } from "../../../viewer/overlays/hit-test.ts";

const feature = (id: string, type: string, coordinates: unknown, properties = {}) =>
  readFlatFeature({ id, properties, geometry: { type, coordinates } })!;
const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const at = (longitude: number, latitude: number) => {
  const placed = feature("", "Point", [longitude, latitude]).parts[0]!;
  return { x: placed[0]!, y: placed[1]! };
};
const options = { tolerance: 1e-9, unitsPerMetre: 1 / 40_075_016 };

describe("hitTest", () => {
  it("takes the smallest polygon that holds the point", () => {
    const features = [
      feature("park", "Polygon", [ring(0, 0, 4, 4)]),
      feature("lake", "Polygon", [ring(1, 1, 2, 2)]),
    ];
    expect(hitTest(features, at(1.5, 1.5), options)?.id).toBe("lake");
    expect(hitTest(features, at(3, 3), options)?.id).toBe("park");
    expect(hitTest(features, at(5, 5), options)).toBeUndefined();
  });

  it("misses a polygon through its hole", () => {
    const court = feature("court", "Polygon", [ring(0, 0, 3, 3), ring(1, 1, 2, 2)]);
    expect(hitTest([court], at(1.5, 1.5), options)).toBeUndefined();
    expect(hitTest([court], at(0.5, 0.5), options)?.id).toBe("court");
  });

  it("lets what lies inside a boundary be picked through it", () => {
    const boundary = feature("boundary", "Polygon", [ring(0, 0, 4, 4)]);
    const isOutline = () => true;
    expect(hitTest([boundary], at(2, 2), { ...options, isOutline })).toBeUndefined();
    expect(hitTest([boundary], at(4, 2), { ...options, isOutline })?.id).toBe("boundary");
  });

  it("hits a road anywhere on its width, before the ground under it", () => {
    const road = feature(
      "road",
      "LineString",
      [
        [0, 0],
        [0.01, 0],
      ],
      { widthMetres: 30 },
    );
    const land = feature("land", "Polygon", [ring(-1, -1, 1, 1)]);
    const tenMetresNorth = at(0.005, 10 / 110_574);
    const thirtyMetresNorth = at(0.005, 30 / 110_574);
    expect(hitTest([land, road], tenMetresNorth, options)?.id).toBe("road");
    expect(hitTest([land, road], thirtyMetresNorth, options)?.id).toBe("land");
  });
});
