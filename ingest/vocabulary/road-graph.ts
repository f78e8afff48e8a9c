import { BadInputError } from "./errors.ts";

/**
 * The directed road graph of a dataset (`road-graph.bin`), little-endian. With N nodes, E edges, S segments
 * (stretches of road between two nodes; one or two edges run along each) and P shape points:
 *
 * | byte | type | what |
 * |---|---|---|
 * | 0 | 4 x u8 | magic "CTRG" |
 * | 4 | u32 | version, 1 |
 * | 8 | 4 x u32 | N, E, S, P |
 * | 24 | 2 x u32 | 0 |
 * | 32 | f64[2 N] | longitude, latitude of every node, radians |
 * | | f64[2 P] | longitude, latitude of every shape point, both ends included, radians |
 * | | u32[N + 1] | first edge of every node, plus E: edges are sorted by the node they leave (CSR) |
 * | | u32[E] | node that the edge leads to |
 * | | u32[E] | segment that the edge runs along |
 * | | u32[S + 1] | first shape point of every segment, plus P |
 * | | u32[S] | asset index of the road that the segment is a part of |
 * | | f32[S] | length, metres |
 * | | u8[S] | road class: index into ROAD_GRAPH_CLASSES |
 * | | u8[S] | speed, km/h |
 * | | u8[S] | lanes over all directions, 0 unknown |
 * | | u8[S] | flags: 1 bridge, 2 tunnel |
 * | | u8[E] | 1 where the edge runs against the segment's shape |
 */
export interface RoadGraph {
  readonly nodePositions: Float64Array;
  readonly shapePositions: Float64Array;
  readonly firstEdges: Uint32Array;
  readonly edgeTargets: Uint32Array;
  readonly edgeSegments: Uint32Array;
  readonly segmentShapes: Uint32Array;
  readonly segmentAssets: Uint32Array;
  readonly segmentLengthsMetres: Float32Array;
  readonly segmentClasses: Uint8Array;
  readonly segmentSpeeds: Uint8Array;
  readonly segmentLanes: Uint8Array;
  readonly segmentFlags: Uint8Array;
  readonly edgeIsReverse: Uint8Array;
}

/** Index 0 is a road whose class nobody told. */
export const ROAD_GRAPH_CLASSES = [
  "unknown",
  "expressway",
  "arterial",
  "secondary",
  "local",
  "path",
] as const;

export const ROAD_FLAG_BRIDGE = 1;
export const ROAD_FLAG_TUNNEL = 2;

const MAGIC = 0x47525443; // "CTRG"
const VERSION = 1;
const HEADER_BYTES = 32;

interface Counts {
  readonly nodes: number;
  readonly edges: number;
  readonly segments: number;
  readonly points: number;
}

/** Arrays in file order over one buffer; widest elements first, so that every view is aligned. */
function viewsOver(buffer: ArrayBuffer, { nodes, edges, segments, points }: Counts): RoadGraph {
  let byteOffset = HEADER_BYTES;
  const take = <T>(
    make: new (buffer: ArrayBuffer, byteOffset: number, length: number) => T,
    length: number,
    elementBytes: number,
  ): T => {
    const view = new make(buffer, byteOffset, length);
    byteOffset += length * elementBytes;
    return view;
  };
  return {
    nodePositions: take(Float64Array, nodes * 2, 8),
    shapePositions: take(Float64Array, points * 2, 8),
    firstEdges: take(Uint32Array, nodes + 1, 4),
    edgeTargets: take(Uint32Array, edges, 4),
    edgeSegments: take(Uint32Array, edges, 4),
    segmentShapes: take(Uint32Array, segments + 1, 4),
    segmentAssets: take(Uint32Array, segments, 4),
    segmentLengthsMetres: take(Float32Array, segments, 4),
    segmentClasses: take(Uint8Array, segments, 1),
    segmentSpeeds: take(Uint8Array, segments, 1),
    segmentLanes: take(Uint8Array, segments, 1),
    segmentFlags: take(Uint8Array, segments, 1),
    edgeIsReverse: take(Uint8Array, edges, 1),
  };
}

const byteLengthOf = ({ nodes, edges, segments, points }: Counts): number =>
  HEADER_BYTES +
  16 * (nodes + points) +
  4 * (nodes + 1 + 2 * edges + segments + 1 + 2 * segments) +
  4 * segments +
  edges;

/** Makes an empty graph of these counts; its arrays are views over the bytes of its file. */
export function allocateRoadGraph(counts: Counts): {
  readonly graph: RoadGraph;
  readonly bytes: Uint8Array;
} {
  const bytes = new Uint8Array(byteLengthOf(counts));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, counts.nodes, true);
  view.setUint32(12, counts.edges, true);
  view.setUint32(16, counts.segments, true);
  view.setUint32(20, counts.points, true);
  return { graph: viewsOver(bytes.buffer, counts), bytes };
}

/**
 * Reads a road graph; the arrays are views over a copy of `bytes`.
 * @throws BadInputError `road-graph-damaged` when magic, version, length or an index do not fit.
 */
export function decodeRoadGraph(bytes: Uint8Array, name = "road-graph.bin"): RoadGraph {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const isHeaderRight =
    copy.byteLength >= HEADER_BYTES &&
    view.getUint32(0, true) === MAGIC &&
    view.getUint32(4, true) === VERSION;
  const counts: Counts = {
    nodes: isHeaderRight ? view.getUint32(8, true) : 0,
    edges: isHeaderRight ? view.getUint32(12, true) : 0,
    segments: isHeaderRight ? view.getUint32(16, true) : 0,
    points: isHeaderRight ? view.getUint32(20, true) : 0,
  };
  const expectedBytes = byteLengthOf(counts);
  if (!isHeaderRight || expectedBytes !== copy.byteLength) {
    throw damaged(
      name,
      `found ${copy.byteLength} bytes, expected a CTRG version 1 file of ${expectedBytes}`,
    );
  }
  const graph = viewsOver(copy.buffer, counts);
  const isWhole =
    isAscending(graph.firstEdges, counts.edges) &&
    isAscending(graph.segmentShapes, counts.points) &&
    graph.edgeTargets.every((node) => node < counts.nodes) &&
    graph.edgeSegments.every((segment) => segment < counts.segments);
  if (!isWhole) throw damaged(name, "an index points outside of its array");
  return graph;
}

function isAscending(offsets: Uint32Array, end: number): boolean {
  for (let at = 1; at < offsets.length; at++) if (offsets[at]! < offsets[at - 1]!) return false;
  return offsets[offsets.length - 1] === end;
}

const damaged = (name: string, what: string): BadInputError =>
  new BadInputError("road-graph-damaged", `${name}: ${what}. Ingest the roads again.`, {
    parameters: { name },
  });
