import type { PlacedFeature } from "../../model/placed-feature.ts";
import { WGS84 } from "../../vocabulary/geodesy.ts";
import { allocateRoadGraph, type RoadGraph } from "../../vocabulary/road-graph.ts";
import { type RoadAttributes, readRoadAttributes } from "./road-attributes.ts";

/** Takes road lines one after another and makes the graph of them. */
export interface RoadGraphBuilder {
  /** Ignores what is no road. */
  add(feature: PlacedFeature): void;
  /** undefined where no road was added. */
  build(): BuiltRoadGraph | undefined;
}

export interface BuiltRoadGraph {
  readonly graph: RoadGraph;
  readonly bytes: Uint8Array;
  /** parts that no road connects, over both directions */
  readonly partCount: number;
  /** share of all nodes that the largest part holds */
  readonly largestShare: number;
}

interface Line extends RoadAttributes {
  readonly asset: number;
  /** first vertex and end in the shared positions */
  readonly start: number;
  readonly end: number;
}

/** Vertices closer than this are one: sources round to a centimetre or a 1e-7 degree. */
const SNAP_METRES = 0.02;
/** Cells of a map must be countable in a double. */
const MAXIMUM_CELLS = 2 ** 52;

/** Lines are split where they share a vertex with another line or with themselves. */
export function createRoadGraphBuilder(): RoadGraphBuilder {
  const positions: number[] = [];
  const lines: Line[] = [];
  return {
    add({ geometry, asset, className, properties }) {
      if (geometry.kind !== "lines") return;
      const attributes = readRoadAttributes(className, properties);
      if (attributes === undefined) return;
      for (let part = 0; part + 1 < geometry.lineOffsets.length; part++) {
        const start = positions.length / 2;
        const end = geometry.lineOffsets[part + 1]!;
        for (let vertex = geometry.lineOffsets[part]!; vertex < end; vertex++) {
          positions.push(geometry.positions[vertex * 3]!, geometry.positions[vertex * 3 + 1]!);
        }
        lines.push({ ...attributes, asset, start, end: positions.length / 2 });
      }
    },
    build: () => (lines.length === 0 ? undefined : buildGraph(positions, lines)),
  };
}

interface Segment {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function buildGraph(positions: readonly number[], lines: readonly Line[]): BuiltRoadGraph {
  const places = snapVertices(positions);
  const uses = new Uint32Array(places.count);
  for (const { start, end } of lines) {
    for (let vertex = start; vertex < end; vertex++) {
      const isEnd = vertex === start || vertex === end - 1;
      const isRepeat = vertex > start && places.ofVertex[vertex] === places.ofVertex[vertex - 1];
      if (!isRepeat) uses[places.ofVertex[vertex]!]! += isEnd ? 2 : 1;
    }
  }
  const { segments, nodeVertices } = cutSegments(lines, places.ofVertex, uses);
  const edgeCount = segments.reduce(
    (count, { line }) => count + Number(line.isForward) + Number(line.isBackward),
    0,
  );
  const pointCount = segments.reduce((count, { start, end }) => count + end - start, 0);
  const { graph, bytes } = allocateRoadGraph({
    nodes: nodeVertices.length,
    edges: edgeCount,
    segments: segments.length,
    points: pointCount,
  });
  fillSegments(graph, segments, positions);
  for (const [node, vertex] of nodeVertices.entries()) {
    graph.nodePositions[node * 2] = positions[vertex * 2]!;
    graph.nodePositions[node * 2 + 1] = positions[vertex * 2 + 1]!;
  }
  fillEdges(graph, segments);
  return { graph, bytes, ...measureParts(nodeVertices.length, segments) };
}

/** Numbers the distinct places of all vertices. */
function snapVertices(positions: readonly number[]): {
  readonly ofVertex: Uint32Array;
  readonly count: number;
} {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < positions.length; at += 2) {
    west = Math.min(west, positions[at]!);
    east = Math.max(east, positions[at]!);
    south = Math.min(south, positions[at + 1]!);
    north = Math.max(north, positions[at + 1]!);
  }
  const width = (east - west) * Math.cos((south + north) / 2) * WGS84.semiMajorMetres;
  const height = (north - south) * WGS84.semiMajorMetres;
  const cellMetres = Math.max(SNAP_METRES, Math.sqrt((width * height) / MAXIMUM_CELLS));
  const stepY = cellMetres / WGS84.semiMajorMetres;
  const stepX = stepY / Math.cos((south + north) / 2);
  const rows = Math.floor((north - south) / stepY) + 2;
  const placeOfCell = new Map<number, number>();
  const ofVertex = new Uint32Array(positions.length / 2);
  for (let vertex = 0; vertex < ofVertex.length; vertex++) {
    const column = Math.round((positions[vertex * 2]! - west) / stepX);
    const row = Math.round((positions[vertex * 2 + 1]! - south) / stepY);
    const cell = column * rows + row;
    let place = placeOfCell.get(cell);
    if (place === undefined) {
      place = placeOfCell.size;
      placeOfCell.set(cell, place);
    }
    ofVertex[vertex] = place;
  }
  return { ofVertex, count: placeOfCell.size };
}

/** Cuts every line at its ends and wherever a place is used more than once. */
function cutSegments(lines: readonly Line[], placeOfVertex: Uint32Array, uses: Uint32Array) {
  const nodeOfPlace = new Map<number, number>();
  const nodeVertices: number[] = [];
  const nodeAt = (vertex: number): number => {
    const place = placeOfVertex[vertex]!;
    const known = nodeOfPlace.get(place);
    if (known !== undefined) return known;
    nodeOfPlace.set(place, nodeVertices.length);
    return nodeVertices.push(vertex) - 1;
  };
  const segments: Segment[] = [];
  for (const line of lines) {
    let start = line.start;
    for (let vertex = line.start + 1; vertex < line.end; vertex++) {
      if (uses[placeOfVertex[vertex]!]! < 2) continue;
      const isPoint = vertex - start === 1 && placeOfVertex[vertex] === placeOfVertex[start];
      if (!isPoint) {
        const [from, to] = [nodeAt(start), nodeAt(vertex)];
        segments.push({ line, from, to, start, end: vertex + 1 });
      }
      start = vertex;
    }
  }
  return { segments, nodeVertices };
}

function fillSegments(
  graph: RoadGraph,
  segments: readonly Segment[],
  positions: readonly number[],
): void {
  let point = 0;
  for (const [index, { line, start, end }] of segments.entries()) {
    graph.segmentShapes[index] = point;
    for (let vertex = start; vertex < end; vertex++, point++) {
      graph.shapePositions[point * 2] = positions[vertex * 2]!;
      graph.shapePositions[point * 2 + 1] = positions[vertex * 2 + 1]!;
    }
    graph.segmentAssets[index] = line.asset;
    graph.segmentLengthsMetres[index] = lengthMetres(positions, start, end);
    graph.segmentClasses[index] = line.roadClass;
    graph.segmentSpeeds[index] = line.speedKilometresPerHour;
    graph.segmentLanes[index] = line.lanes;
    graph.segmentFlags[index] = line.flags;
  }
  graph.segmentShapes[segments.length] = point;
}

/** Sorts edges by the node they leave, by counting. */
function fillEdges(graph: RoadGraph, segments: readonly Segment[]): void {
  const { firstEdges, edgeTargets, edgeSegments, edgeIsReverse } = graph;
  for (const { line, from, to } of segments) {
    if (line.isForward) firstEdges[from + 1]!++;
    if (line.isBackward) firstEdges[to + 1]!++;
  }
  for (let node = 1; node < firstEdges.length; node++) firstEdges[node]! += firstEdges[node - 1]!;
  const next = firstEdges.slice();
  const put = (from: number, to: number, segment: number, isReverse: number): void => {
    const edge = next[from]!++;
    edgeTargets[edge] = to;
    edgeSegments[edge] = segment;
    edgeIsReverse[edge] = isReverse;
  };
  for (const [index, { line, from, to }] of segments.entries()) {
    if (line.isForward) put(from, to, index, 0);
    if (line.isBackward) put(to, from, index, 1);
  }
}

/** Length on the ellipsoid by its radii of curvature: within 1e-6 for the vertex spacing of roads. */
function lengthMetres(positions: readonly number[], start: number, end: number): number {
  const e2 = WGS84.flattening * (2 - WGS84.flattening);
  let length = 0;
  for (let vertex = start; vertex + 1 < end; vertex++) {
    const at = vertex * 2;
    const latitude = (positions[at + 1]! + positions[at + 3]!) / 2;
    const w2 = 1 - e2 * Math.sin(latitude) ** 2;
    const n = WGS84.semiMajorMetres / Math.sqrt(w2);
    const m = (n * (1 - e2)) / w2;
    const east = (positions[at + 2]! - positions[at]!) * n * Math.cos(latitude);
    length += Math.hypot(east, (positions[at + 3]! - positions[at + 1]!) * m);
  }
  return length;
}

/** Connected parts by union and find; direction does not matter here. */
function measureParts(nodeCount: number, segments: readonly Segment[]) {
  const parent = Uint32Array.from({ length: nodeCount }, (_, node) => node);
  const find = (node: number): number => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (const { from, to } of segments) parent[find(from)] = find(to);
  const sizes = new Map<number, number>();
  for (let node = 0; node < nodeCount; node++) {
    const root = find(node);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  return { partCount: sizes.size, largestShare: Math.max(...sizes.values()) / nodeCount };
}
