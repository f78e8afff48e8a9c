import type { Geometry as FlatGeometry } from "flatgeobuf/lib/mjs/flat-geobuf/geometry.js";
import type { Finished, GeometryBuilder } from "../geometry-builder.ts";
import type { GeometryIssues } from "../geometry-issues.ts";

/** Reads one geometry table; `headerType` counts where the header fixes one for all features. */
export type FlatgeobufGeometryReader = (
  geometry: FlatGeometry,
  headerType: number,
  feature: string,
) => Finished;

const COLLECTION = 7;
/** Dimension per geometry type of the format; what is missing is not read. */
const DIMENSIONS: Readonly<Record<number, 0 | 1 | 2>> = {
  1: 0,
  4: 0,
  2: 1,
  5: 1,
  8: 1,
  9: 1,
  11: 1,
  3: 2,
  6: 2,
  10: 2,
  12: 2,
  15: 2,
  16: 2,
  17: 2,
};
const COMPOUND_CURVE = 9;
const CURVE_POLYGON = 10;
const TIN = 16;
const CURVES = new Set([8, COMPOUND_CURVE, CURVE_POLYGON]);
const SPATIAL = new Set([15, TIN, 17]);
const DEEPEST = 8;

/** @see FlatGeobuf specification, feature.fbs: `ends` are vertex counts, `parts` are geometries */
export function createFlatgeobufGeometryReader(
  builder: GeometryBuilder,
  issues: GeometryIssues,
): FlatgeobufGeometryReader {
  /** Leaf geometries with their types; parts of one type are that type's own. */
  const collect = (geometry: FlatGeometry, type: number, depth: number): Leaf[] => {
    if (depth > DEEPEST) throw new RangeError("nested too deep");
    const partCount = geometry.partsLength();
    if (partCount === 0 || COMPOUND_OR_CURVED.has(type)) return [{ geometry, type }];
    // each part takes at least the four bytes of its offset
    if (partCount * 4 > (geometry.bb?.capacity() ?? 0)) throw new RangeError("too many parts");
    const leaves: Leaf[] = [];
    for (let part = 0; part < partCount; part++) {
      const child = geometry.parts(part);
      if (child !== null)
        leaves.push(...collect(child, child.type() || PART_TYPES[type] || 0, depth + 1));
    }
    return leaves;
  };

  const addRange = (geometry: FlatGeometry, first: number, last: number): void => {
    const xy = geometry.xyArray();
    const z = geometry.zArray();
    if (xy === null) return;
    if (last * 2 > xy.length) throw new RangeError("an end past the vertices");
    for (let vertex = first; vertex < last; vertex++) {
      builder.vertex(xy[vertex * 2]!, xy[vertex * 2 + 1]!, z === null ? undefined : z[vertex]);
    }
  };

  const addRings = (geometry: FlatGeometry, endPart: () => void): void => {
    const ends = geometry.endsArray() ?? [geometry.xyLength() / 2];
    let first = 0;
    for (const end of ends) {
      addRange(geometry, first, end);
      endPart();
      first = end;
    }
  };

  const addCurves = (geometry: FlatGeometry, endPart: () => void, type: number): void => {
    for (let part = 0; part < geometry.partsLength(); part++) {
      const curve = geometry.parts(part)!;
      addRange(curve, 0, curve.xyLength() / 2);
      // the parts of a compound curve are one line, those of a curve polygon are rings
      if (type === CURVE_POLYGON) endPart();
    }
    if (type === COMPOUND_CURVE) endPart();
  };

  const add = ({ geometry, type }: Leaf, dimension: number): void => {
    if (dimension === 0) {
      addRange(geometry, 0, geometry.xyLength() / 2);
      return;
    }
    const endPart = dimension === 1 ? builder.endLine : builder.endRing;
    if (COMPOUND_OR_CURVED.has(type) && geometry.partsLength() > 0) {
      addCurves(geometry, endPart, type);
    } else if (type === TIN) {
      // every ring is a triangle of its own
      addRings(geometry, () => {
        builder.endRing();
        builder.endPolygon();
      });
    } else addRings(geometry, endPart);
    if (dimension === 2) builder.endPolygon();
  };

  return (geometry, headerType, feature) => {
    builder.start(feature);
    const leaves = collect(geometry, headerType || geometry.type(), 0);
    const dimension = Math.max(-1, ...leaves.map((leaf) => DIMENSIONS[leaf.type] ?? -1));
    if (dimension < 0) return { geometry: undefined, reason: "the geometry's type is unknown" };
    const kept = leaves.filter((leaf) => DIMENSIONS[leaf.type] === dimension);
    if (kept.length < leaves.length) issues.add("mixed-parts", feature);
    if (kept.some((leaf) => CURVES.has(leaf.type))) issues.add("curve", feature);
    for (const leaf of kept) add(leaf, dimension);
    if (dimension < 2) return dimension === 1 ? builder.finishLines() : builder.finishPoints();
    const isSpatial = kept.some((leaf) => SPATIAL.has(leaf.type)) || headerType === 15;
    return isSpatial ? builder.finishSurfaces() : builder.finishPolygons();
  };
}

interface Leaf {
  readonly geometry: FlatGeometry;
  readonly type: number;
}

const COMPOUND_OR_CURVED = new Set([COMPOUND_CURVE, CURVE_POLYGON]);
/** What the parts of a type are where they do not say it. */
const PART_TYPES: Readonly<Record<number, number>> = {
  4: 1,
  5: 2,
  6: 3,
  11: 2,
  12: 3,
  15: 3,
  [COLLECTION]: 0,
};
