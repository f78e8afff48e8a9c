import type { Finished, GeometryBuilder } from "./geometry-builder.ts";
import type { GeometryIssues } from "./geometry-issues.ts";

/** Why a geometry is skipped, as counted. */
export const WKB_DAMAGED = "the geometry's binary is damaged";
export const WKB_UNKNOWN = "the geometry's type is unknown";

/**
 * Reads well-known binary, from `byteOffset` on: OGC and ISO types with Z and M, EWKB flags and SRID, both
 * byte orders; curves become lines between their control points.
 * @see OGC 06-103r4, 8; ISO 13249-3
 */
export type WkbReader = (bytes: Buffer, byteOffset: number, feature: string) => Finished;

export function createWkbReader(builder: GeometryBuilder, issues: GeometryIssues): WkbReader {
  return (bytes, byteOffset, feature) => {
    builder.start(feature);
    try {
      const types = new Set<number>();
      walk(createCursor(bytes, byteOffset), collectTypes(types), 0);
      const dimension = Math.max(-1, ...[...types].map((type) => DIMENSIONS[type] ?? -1));
      if (dimension < 0) return { geometry: undefined, reason: WKB_UNKNOWN };
      const kept = new Set([...types].filter((type) => DIMENSIONS[type] === dimension));
      if (kept.size < types.size) issues.add("mixed-parts", feature);
      if ([...types].some((type) => CURVES.has(type))) issues.add("curve", feature);
      walk(createCursor(bytes, byteOffset), addTo(builder, kept), 0);
      if (dimension < 2) return dimension === 1 ? builder.finishLines() : builder.finishPoints();
      return [...kept].some((type) => SPATIAL.has(type))
        ? builder.finishSurfaces()
        : builder.finishPolygons();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return { geometry: undefined, reason: WKB_DAMAGED };
    }
  };
}

const POINT = 1;
const LINE = 2;
const POLYGON = 3;
const CIRCULAR_STRING = 8;
const COMPOUND_CURVE = 9;
const CURVE_POLYGON = 10;
const TRIANGLE = 17;
const TIN = 16;
const POLYHEDRAL_SURFACE = 15;

/** Of the types that hold coordinates themselves; the others hold geometries. */
const DIMENSIONS: Readonly<Record<number, 0 | 1 | 2>> = {
  [POINT]: 0,
  [LINE]: 1,
  [CIRCULAR_STRING]: 1,
  [COMPOUND_CURVE]: 1,
  [POLYGON]: 2,
  [CURVE_POLYGON]: 2,
  [TRIANGLE]: 2,
  [POLYHEDRAL_SURFACE]: 2,
  [TIN]: 2,
};
const CURVES = new Set([CIRCULAR_STRING, COMPOUND_CURVE, CURVE_POLYGON]);
const SPATIAL = new Set([POLYHEDRAL_SURFACE, TIN, TRIANGLE]);
/** MultiPoint to GeometryCollection, MultiCurve, MultiSurface. */
const COLLECTIONS = new Set([4, 5, 6, 7, 11, 12]);
const DEEPEST = 32;

/** Reads on past the end with a RangeError, as DataView does. */
interface Cursor {
  readonly view: DataView;
  offset: number;
}

const createCursor = (bytes: Buffer, offset: number): Cursor => ({
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  offset,
});

interface GeometryHead {
  readonly type: number;
  readonly isLittle: boolean;
  readonly hasZ: boolean;
  readonly hasM: boolean;
}

function readHead(cursor: Cursor): GeometryHead {
  const isLittle = cursor.view.getUint8(cursor.offset) === 1;
  const code = cursor.view.getUint32(cursor.offset + 1, isLittle);
  const iso = code & 0x0fffffff;
  const isoDimension = Math.floor(iso / 1000);
  cursor.offset += (code & 0x20000000) === 0 ? 5 : 9;
  return {
    type: iso % 1000,
    isLittle,
    hasZ: (code & 0x80000000) !== 0 || isoDimension === 1 || isoDimension === 3,
    hasM: (code & 0x40000000) !== 0 || isoDimension === 2 || isoDimension === 3,
  };
}

/** What a walk does with what it passes; `isKept` false walks over without adding. */
interface Visitor {
  isKept(type: number): boolean;
  vertex(x: number, y: number, z: number | undefined): void;
  endLine(): void;
  endRing(): void;
  endPolygon(): void;
}

const ignore = (): void => undefined;

const collectTypes = (types: Set<number>): Visitor => ({
  isKept: (type) => {
    types.add(type);
    return false;
  },
  vertex: ignore,
  endLine: ignore,
  endRing: ignore,
  endPolygon: ignore,
});

const addTo = (builder: GeometryBuilder, kept: ReadonlySet<number>): Visitor => ({
  isKept: (type) => kept.has(type),
  vertex: builder.vertex,
  endLine: builder.endLine,
  endRing: builder.endRing,
  endPolygon: () => builder.endPolygon(),
});

function walk(cursor: Cursor, visitor: Visitor, depth: number): void {
  if (depth > DEEPEST) throw new RangeError("nested too deep");
  const head = readHead(cursor);
  if (COLLECTIONS.has(head.type)) {
    for (let left = readCount(cursor, head); left > 0; left--) walk(cursor, visitor, depth + 1);
    return;
  }
  if (DIMENSIONS[head.type] === undefined) throw new RangeError("unknown type");
  const isKept = visitor.isKept(head.type);
  const add = isKept ? visitor.vertex : ignore;
  switch (head.type) {
    case POINT:
      readVertices(cursor, head, 1, isKept ? skipEmpty(add) : ignore);
      return;
    case LINE:
    case CIRCULAR_STRING:
      readVertices(cursor, head, readCount(cursor, head), add);
      if (isKept) visitor.endLine();
      return;
    case COMPOUND_CURVE:
      readCurves(cursor, head, add);
      if (isKept) visitor.endLine();
      return;
    case POLYGON:
    case TRIANGLE:
      for (let left = readCount(cursor, head); left > 0; left--) {
        readVertices(cursor, head, readCount(cursor, head), add);
        if (isKept) visitor.endRing();
      }
      if (isKept) visitor.endPolygon();
      return;
    case CURVE_POLYGON:
      for (let left = readCount(cursor, head); left > 0; left--) {
        readCurve(cursor, add);
        if (isKept) visitor.endRing();
      }
      if (isKept) visitor.endPolygon();
      return;
    default:
      // the patches of a polyhedral surface or TIN are its own, whatever their type is called
      for (let left = readCount(cursor, head); left > 0; left--) readPatch(cursor, visitor, isKept);
  }
}

function readPatch(cursor: Cursor, visitor: Visitor, isKept: boolean): void {
  const head = readHead(cursor);
  for (let left = readCount(cursor, head); left > 0; left--) {
    readVertices(cursor, head, readCount(cursor, head), isKept ? visitor.vertex : ignore);
    if (isKept) visitor.endRing();
  }
  if (isKept) visitor.endPolygon();
}

/** The parts of a compound curve follow each other; the builder drops the vertex that they share. */
function readCurves(cursor: Cursor, head: GeometryHead, add: Visitor["vertex"]): void {
  for (let left = readCount(cursor, head); left > 0; left--) readCurve(cursor, add);
}

function readCurve(cursor: Cursor, add: Visitor["vertex"]): void {
  const head = readHead(cursor);
  if (head.type === COMPOUND_CURVE) readCurves(cursor, head, add);
  else readVertices(cursor, head, readCount(cursor, head), add);
}

function readCount(cursor: Cursor, { isLittle }: GeometryHead): number {
  const count = cursor.view.getUint32(cursor.offset, isLittle);
  cursor.offset += 4;
  // every counted thing takes at least four bytes
  if (count * 4 > cursor.view.byteLength - cursor.offset) throw new RangeError("count too large");
  return count;
}

function readVertices(
  cursor: Cursor,
  { isLittle, hasZ, hasM }: GeometryHead,
  count: number,
  add: Visitor["vertex"],
): void {
  const { view } = cursor;
  const stride = 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0);
  let at = cursor.offset;
  if (at + stride * count > view.byteLength) throw new RangeError("cut short");
  for (let vertex = 0; vertex < count; vertex++) {
    const z = hasZ ? view.getFloat64(at + 16, isLittle) : undefined;
    add(view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle), z);
    at += stride;
  }
  cursor.offset = at;
}

/** An empty point is written as NaN. */
const skipEmpty =
  (add: Visitor["vertex"]): Visitor["vertex"] =>
  (x, y, z) => {
    if (!Number.isNaN(x) || !Number.isNaN(y)) add(x, y, z);
  };
