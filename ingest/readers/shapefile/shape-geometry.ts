import type { Finished, GeometryBuilder } from "../geometry-builder.ts";
import { groupRings, type RingRange } from "./group-rings.ts";

/** Reads the geometry of one shape; undefined for a null shape. */
export type ShapeGeometryReader = (content: Buffer, feature: string) => Finished | undefined;

/** Why a shape is skipped, as counted. */
export const SHAPE_DAMAGED = "the shape's record is damaged";

const DAMAGED: Finished = { geometry: undefined, reason: SHAPE_DAMAGED };
const BOUNDS_BYTES = 32;
/** Measures and heights below this are "no data". */
const NO_DATA = -1e38;

/** @see ESRI Shapefile Technical Description, July 1998, "Main File Record Contents" */
export function createShapeGeometryReader(builder: GeometryBuilder): ShapeGeometryReader {
  return (content, feature) => {
    if (content.length < 4) return DAMAGED;
    const type = content.readInt32LE(0);
    if (type === 0) return undefined;
    builder.start(feature);
    const hasZ = type > 10 && type < 20;
    switch (type % 10) {
      case 1:
        return type === 31 ? readMultiPatch(builder, content) : readPoint(builder, content, hasZ);
      case 8:
        return readMultiPoint(builder, content, hasZ);
      case 3:
      case 5:
        return readParts(builder, content, hasZ);
      default:
        return DAMAGED;
    }
  };
}

function readPoint(builder: GeometryBuilder, content: Buffer, hasZ: boolean): Finished {
  if (content.length < (hasZ ? 28 : 20)) return DAMAGED;
  const z = hasZ ? toHeight(content.readDoubleLE(20)) : undefined;
  builder.vertex(content.readDoubleLE(4), content.readDoubleLE(12), z);
  return builder.finishPoints();
}

function readMultiPoint(builder: GeometryBuilder, content: Buffer, hasZ: boolean): Finished {
  const pointsAt = 4 + BOUNDS_BYTES + 4;
  if (content.length < pointsAt) return DAMAGED;
  const vertices = readVertices(content, pointsAt, content.readInt32LE(36), hasZ);
  if (vertices === undefined) return DAMAGED;
  addVertices(builder, vertices, { first: 0, last: vertices.count });
  return builder.finishPoints();
}

interface ShapeVertices {
  readonly count: number;
  readonly xy: Float64Array;
  readonly z: Float64Array | undefined;
}

/** xy pairs, then (for Z types) the range of z and the heights. */
function readVertices(
  content: Buffer,
  byteOffset: number,
  count: number,
  hasZ: boolean,
): ShapeVertices | undefined {
  const xyEnd = byteOffset + count * 16;
  const zAt = xyEnd + 16;
  if (count < 0 || (hasZ ? zAt + count * 8 : xyEnd) > content.length) return undefined;
  const xy = readDoubles(content, byteOffset, count * 2);
  return { count, xy, z: hasZ ? readDoubles(content, zAt, count).map(toHeight) : undefined };
}

function readDoubles(content: Buffer, byteOffset: number, count: number): Float64Array {
  // shape contents are not aligned to 8 bytes
  const start = content.byteOffset + byteOffset;
  return new Float64Array(content.buffer.slice(start, start + count * 8));
}

const toHeight = (z: number): number => (z < NO_DATA ? 0 : z);

interface Parts {
  readonly ranges: readonly RingRange[];
  readonly vertices: ShapeVertices;
}

/** Part starts after `byteOffset`; `extraBytes` per part lie between these and the vertices. */
function readPartTable(content: Buffer, extraBytes: number, hasZ: boolean): Parts | undefined {
  const tableAt = 4 + BOUNDS_BYTES + 8;
  if (content.length < tableAt) return undefined;
  const partCount = content.readInt32LE(36);
  const vertexCount = content.readInt32LE(40);
  const verticesAt = tableAt + partCount * (4 + extraBytes);
  if (partCount < 0 || verticesAt > content.length) return undefined;
  const vertices = readVertices(content, verticesAt, vertexCount, hasZ);
  if (vertices === undefined) return undefined;
  const ranges: RingRange[] = [];
  for (let part = 0; part < partCount; part++) {
    const first = content.readInt32LE(tableAt + part * 4);
    const last = part + 1 < partCount ? content.readInt32LE(tableAt + part * 4 + 4) : vertexCount;
    if (first < 0 || last < first || last > vertexCount) return undefined;
    if (last > first) ranges.push({ first, last });
  }
  return { ranges, vertices };
}

function readParts(builder: GeometryBuilder, content: Buffer, hasZ: boolean): Finished {
  const parts = readPartTable(content, 0, hasZ);
  if (parts === undefined) return DAMAGED;
  const { ranges, vertices } = parts;
  if (content.readInt32LE(0) % 10 === 3) {
    for (const range of ranges) {
      addVertices(builder, vertices, range);
      builder.endLine();
    }
    return builder.finishLines();
  }
  for (const polygon of groupRings(vertices.xy, ranges)) {
    for (const ring of polygon) {
      addVertices(builder, vertices, ring);
      builder.endRing();
    }
    builder.endPolygon();
  }
  return builder.finishPolygons();
}

function addVertices(builder: GeometryBuilder, vertices: ShapeVertices, range: RingRange): void {
  const { xy, z } = vertices;
  for (let vertex = range.first; vertex < range.last; vertex++) {
    builder.vertex(xy[vertex * 2]!, xy[vertex * 2 + 1]!, z?.[vertex]);
  }
}

const TRIANGLE_STRIP = 0;
const TRIANGLE_FAN = 1;
const INNER_RING = 3;
const RING = 5;

function readMultiPatch(builder: GeometryBuilder, content: Buffer): Finished {
  const parts = readPartTable(content, 4, true);
  if (parts === undefined) return DAMAGED;
  const partCount = content.readInt32LE(36);
  const { ranges, vertices } = parts;
  // an empty part has no range, and then types and ranges no longer pair up
  if (ranges.length !== partCount) return DAMAGED;
  const typeAt = 44 + partCount * 4;
  let isPolygonOpen = false;
  for (const [part, range] of ranges.entries()) {
    const type = content.readInt32LE(typeAt + part * 4);
    const isHole = isPolygonOpen && (type === INNER_RING || type === RING);
    if (isPolygonOpen && !isHole) builder.endPolygon();
    isPolygonOpen = type !== TRIANGLE_STRIP && type !== TRIANGLE_FAN;
    if (isPolygonOpen) {
      addVertices(builder, vertices, range);
      builder.endRing();
    } else {
      addTriangles(builder, vertices, range, type === TRIANGLE_FAN);
    }
  }
  if (isPolygonOpen) builder.endPolygon();
  return builder.finishSurfaces();
}

function addTriangles(
  builder: GeometryBuilder,
  { xy, z }: ShapeVertices,
  { first, last }: RingRange,
  isFan: boolean,
): void {
  for (let third = first + 2; third < last; third++) {
    const isOdd = (third - first) % 2 === 1;
    const a = isFan ? first : third - 2;
    const corners = isFan || !isOdd ? [a, third - 1, third, a] : [third - 1, a, third, third - 1];
    for (const corner of corners) builder.vertex(xy[corner * 2]!, xy[corner * 2 + 1]!, z?.[corner]);
    builder.endRing();
    builder.endPolygon();
  }
}
