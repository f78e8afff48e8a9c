import { describe, expect, it } from "vitest";
import type { PlacedFeature } from "../../../../ingest/model/placed-feature.ts";
import { createRoadGraphBuilder } from "../../../../ingest/tilers/flat/road-graph.ts";
import type { JsonObject } from "../../../../ingest/vocabulary/json.ts";
import {
  decodeRoadGraph,
  ROAD_FLAG_BRIDGE,
  ROAD_GRAPH_CLASSES,
} from "../../../../ingest/vocabulary/road-graph.ts";

const TOLERANCE_METRES = 1e-3;

/** Vertices in thousandths of a degree around 101.5, 25. */
function road(
  asset: number,
  vertices: readonly (readonly [number, number])[],
  properties: JsonObject = {},
): PlacedFeature {
  const positions = vertices.flatMap(([x, y]) => [
    ((101.5 + x / 1000) * Math.PI) / 180,
    ((25 + y / 1000) * Math.PI) / 180,
    0,
  ]);
  return {
    id: `r${asset}`,
    asset,
    className: "arterial",
    name: "",
    geometry: {
      kind: "lines",
      positions: Float64Array.from(positions),
      hasHeights: false,
      lineOffsets: Uint32Array.of(0, vertices.length),
    },
    styling: {},
    properties,
    building: undefined,
  };
}

function graphOf(...roads: PlacedFeature[]) {
  const builder = createRoadGraphBuilder();
  for (const one of roads) builder.add(one);
  return builder.build()!;
}

/** Edges as "from>to", by the order in which nodes are numbered. */
function edgesOf({ firstEdges, edgeTargets }: ReturnType<typeof decodeRoadGraph>): string[] {
  const edges: string[] = [];
  for (let node = 0; node + 1 < firstEdges.length; node++) {
    for (let edge = firstEdges[node]!; edge < firstEdges[node + 1]!; edge++) {
      edges.push(`${node}>${edgeTargets[edge]}`);
    }
  }
  return edges.sort();
}

describe("road graph", () => {
  it("splits lines where they share a vertex", () => {
    const { graph, partCount } = graphOf(
      road(1, [
        [0, 0],
        [1, 0],
        [2, 0],
      ]),
      road(2, [
        [1, 1],
        [1, 0],
        [1, -1],
      ]),
    );
    expect(graph.firstEdges.length - 1).toBe(5);
    expect(graph.edgeTargets.length).toBe(8);
    expect([...graph.segmentAssets]).toEqual([1, 1, 2, 2]);
    expect(partCount).toBe(1);
  });

  it("keeps a vertex that only one line uses inside of the segment's shape", () => {
    const { graph } = graphOf(
      road(1, [
        [0, 0],
        [1, 1],
        [2, 0],
      ]),
    );
    expect(graph.segmentAssets.length).toBe(1);
    expect([...graph.segmentShapes]).toEqual([0, 3]);
  });

  it("splits a loop at the vertex where it meets itself", () => {
    const { graph } = graphOf(
      road(1, [
        [0, 0],
        [1, 0],
        [2, 1],
        [2, -1],
        [1, 0],
      ]),
    );
    expect(graph.firstEdges.length - 1).toBe(2);
    expect(graph.segmentAssets.length).toBe(2);
  });

  it("honours one-way roads in both notations", () => {
    const vertices = [
      [0, 0],
      [1, 0],
    ] as const;
    expect(edgesOf(graphOf(road(1, vertices, { oneway: "yes" })).graph)).toEqual(["0>1"]);
    expect(edgesOf(graphOf(road(1, vertices, { oneway: true })).graph)).toEqual(["0>1"]);
    expect(edgesOf(graphOf(road(1, vertices, { oneway: "-1" })).graph)).toEqual(["1>0"]);
    expect(edgesOf(graphOf(road(1, vertices, { oneway: false })).graph)).toEqual(["0>1", "1>0"]);
  });

  it("holds class, speed, lanes and bridges", () => {
    const { graph } = graphOf(
      road(
        1,
        [
          [0, 0],
          [1, 0],
        ],
        { lanes: 6, speedKilometresPerHour: 60, bridge: true },
      ),
    );
    expect(ROAD_GRAPH_CLASSES[graph.segmentClasses[0]!]).toBe("arterial");
    expect(graph.segmentLanes[0]).toBe(6);
    expect(graph.segmentSpeeds[0]).toBe(60);
    expect(graph.segmentFlags[0]).toBe(ROAD_FLAG_BRIDGE);
  });

  it("measures lengths on the ellipsoid", () => {
    const { graph } = graphOf(
      road(1, [
        [0, 0],
        [1, 0],
      ]),
      road(2, [
        [0, 0],
        [0, 1],
      ]),
    );
    // geod +ellps=WGS84: 0.001 degrees along and across 25 N
    expect(graph.segmentLengthsMetres[0]).toBeCloseTo(100.9503, 3);
    expect(Math.abs(graph.segmentLengthsMetres[1]! - 110.7727)).toBeLessThan(TOLERANCE_METRES);
  });

  it("is the same after writing and reading", () => {
    const { graph, bytes } = graphOf(
      road(1, [
        [0, 0],
        [1, 0],
      ]),
    );
    expect(decodeRoadGraph(bytes)).toEqual(graph);
  });

  it("refuses a file that is cut short or damaged", () => {
    const { bytes } = graphOf(
      road(1, [
        [0, 0],
        [1, 0],
      ]),
    );
    expect(() => decodeRoadGraph(bytes.subarray(0, bytes.length - 1))).toThrow(/CTRG version 1/);
    const wrong = bytes.slice();
    new DataView(wrong.buffer).setUint32(32 + 32 + 32 + 12, 99, true);
    expect(() => decodeRoadGraph(wrong)).toThrow(/points outside/);
  });

  it("counts the parts that no road connects", () => {
    const { partCount, largestShare } = graphOf(
      road(1, [
        [0, 0],
        [1, 0],
      ]),
      road(2, [
        [5, 5],
        [6, 5],
        [7, 5],
      ]),
    );
    expect(partCount).toBe(2);
    expect(largestShare).toBe(0.5);
  });
});
