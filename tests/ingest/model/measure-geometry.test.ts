import { describe, expect, it } from "vitest";
import type { Geometry } from "../../../ingest/model/features.ts";
import { anchorOfGeometry, boundsOfGeometry } from "../../../ingest/model/measure-geometry.ts";

type Vertex = readonly [number, number];

const flat = (vertices: readonly Vertex[]): Float64Array =>
  Float64Array.from(vertices.flatMap(([x, y]) => [x, y, 0]));

function polygon(...rings: (readonly Vertex[])[]): Geometry {
  const ringOffsets = [0];
  for (const ring of rings) ringOffsets.push(ringOffsets.at(-1)! + ring.length);
  return {
    kind: "polygons",
    positions: flat(rings.flat()),
    hasHeights: false,
    ringOffsets: Uint32Array.from(ringOffsets),
    polygonOffsets: Uint32Array.of(0, rings.length),
  };
}

const anchorOf = (geometry: Geometry) => anchorOfGeometry(geometry, boundsOfGeometry(geometry));

const square = (low: number, high: number): Vertex[] => [
  [low, low],
  [high, low],
  [high, high],
  [low, high],
];

describe("anchor of a geometry", () => {
  it("is the centroid of a convex polygon", () => {
    expect(anchorOf(polygon(square(0, 4)))).toEqual([2, 2]);
  });

  it("lies inside of a U and beside a hole", () => {
    const [x, y] = anchorOf(
      polygon([
        [0, 0],
        [10, 0],
        [10, 10],
        [9, 10],
        [9, 1],
        [1, 1],
        [1, 10],
        [0, 10],
      ]),
    );
    expect(x < 1 || x > 9).toBe(true);
    expect(y).toBeGreaterThan(1);
    const [inX] = anchorOf(polygon(square(0, 9), square(3, 6).reverse()));
    expect(inX < 3 || inX > 6).toBe(true);
  });

  it("is half-way along the longest line", () => {
    const lines: Geometry = {
      kind: "lines",
      positions: flat([
        [0, 0],
        [1, 0],
        [0, 5],
        [2, 5],
        [10, 5],
      ]),
      hasHeights: false,
      lineOffsets: Uint32Array.of(0, 2, 5),
    };
    expect(anchorOf(lines)).toEqual([5, 5]);
  });
});
