import type { Geometry } from "./features.ts";

/** Extent of a geometry: radians and metres once placed, units of the source before. */
export interface GeometryBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly low: number;
  readonly high: number;
}

/** Extent over all vertices; infinite and inverted where there are none. */
export function boundsOfGeometry({ positions }: Geometry): GeometryBounds {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let low = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let vertex = 0; vertex < positions.length; vertex += 3) {
    const x = positions[vertex]!;
    const y = positions[vertex + 1]!;
    const z = positions[vertex + 2]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
    if (z < low) low = z;
    if (z > high) high = z;
  }
  return { west, south, east, north, low, high };
}

/** The smallest bounds around both. */
export function unionBounds(a: GeometryBounds, b: GeometryBounds): GeometryBounds {
  return {
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
  };
}

/**
 * A point on the feature: the first point; half-way along the longest line; inside the largest polygon,
 * also where its centroid lies in a hole or outside of a crescent; the middle of a body.
 */
export function anchorOfGeometry(
  geometry: Geometry,
  bounds: GeometryBounds,
): readonly [number, number] {
  switch (geometry.kind) {
    case "points":
      return [geometry.positions[0] ?? 0, geometry.positions[1] ?? 0];
    case "lines":
      return middleOfLongestLine(geometry.positions, geometry.lineOffsets);
    case "polygons":
      return insideLargestPolygon(geometry);
    case "surfaces":
      return [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
  }
}

function middleOfLongestLine(
  positions: Float64Array,
  lineOffsets: Uint32Array,
): readonly [number, number] {
  let longest = 0;
  let best = -1;
  for (let line = 0; line + 1 < lineOffsets.length; line++) {
    const length = lineLength(positions, lineOffsets[line]!, lineOffsets[line + 1]!);
    if (length <= best) continue;
    best = length;
    longest = line;
  }
  let remaining = best / 2;
  const end = lineOffsets[longest + 1]! - 1;
  for (let vertex = lineOffsets[longest]!; vertex < end; vertex++) {
    const length = lineLength(positions, vertex, vertex + 2);
    if (length >= remaining && length > 0) {
      const share = remaining / length;
      const at = vertex * 3;
      return [
        positions[at]! * (1 - share) + positions[at + 3]! * share,
        positions[at + 1]! * (1 - share) + positions[at + 4]! * share,
      ];
    }
    remaining -= length;
  }
  return [positions[0] ?? 0, positions[1] ?? 0];
}

function lineLength(positions: Float64Array, start: number, end: number): number {
  let length = 0;
  for (let vertex = start; vertex + 1 < end; vertex++) {
    const at = vertex * 3;
    length += Math.hypot(
      positions[at + 3]! - positions[at]!,
      positions[at + 4]! - positions[at + 1]!,
    );
  }
  return length;
}

type Polygons = Extract<Geometry, { readonly kind: "polygons" }>;

function insideLargestPolygon(geometry: Polygons): readonly [number, number] {
  const { positions, ringOffsets, polygonOffsets } = geometry;
  let largest = 0;
  let largestArea = -1;
  let centroid: readonly [number, number] = [positions[0] ?? 0, positions[1] ?? 0];
  for (let polygon = 0; polygon + 1 < polygonOffsets.length; polygon++) {
    const ring = polygonOffsets[polygon]!;
    const measured = measureRing(positions, ringOffsets[ring]!, ringOffsets[ring + 1]!);
    if (measured.area <= largestArea) continue;
    largestArea = measured.area;
    largest = polygon;
    centroid = measured.centroid;
  }
  const crossings = crossingsAt(geometry, largest, centroid[1]);
  let widest = -1;
  let middle = centroid[0];
  for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
    const [enter, leave] = [crossings[pair]!, crossings[pair + 1]!];
    if (centroid[0] > enter && centroid[0] < leave) return centroid;
    if (leave - enter <= widest) continue;
    widest = leave - enter;
    middle = (enter + leave) / 2;
  }
  return [middle, centroid[1]];
}

function measureRing(positions: Float64Array, start: number, end: number) {
  // Relative to the first vertex: an area from raw coordinates loses a small ring far from the origin.
  const x0 = positions[start * 3]!;
  const y0 = positions[start * 3 + 1]!;
  let twiceArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (let vertex = start + 1; vertex + 1 < end; vertex++) {
    const ax = positions[vertex * 3]! - x0;
    const ay = positions[vertex * 3 + 1]! - y0;
    const bx = positions[vertex * 3 + 3]! - x0;
    const by = positions[vertex * 3 + 4]! - y0;
    const cross = ax * by - ay * bx;
    twiceArea += cross;
    sumX += cross * (ax + bx);
    sumY += cross * (ay + by);
  }
  const divisor = twiceArea === 0 ? 1 : 3 * twiceArea;
  const centroid: readonly [number, number] = [x0 + sumX / divisor, y0 + sumY / divisor];
  return { area: Math.abs(twiceArea / 2), centroid };
}

/** x where the rings of a polygon cross the horizontal line at y, in ascending order. */
function crossingsAt(geometry: Polygons, polygon: number, y: number): number[] {
  const { positions, ringOffsets, polygonOffsets } = geometry;
  const crossings: number[] = [];
  for (let ring = polygonOffsets[polygon]!; ring < polygonOffsets[polygon + 1]!; ring++) {
    const end = ringOffsets[ring + 1]!;
    let previous = end - 1;
    for (let vertex = ringOffsets[ring]!; vertex < end; vertex++) {
      const ya = positions[previous * 3 + 1]!;
      const yb = positions[vertex * 3 + 1]!;
      if (ya > y !== yb > y) {
        const xa = positions[previous * 3]!;
        crossings.push(xa + ((y - ya) / (yb - ya)) * (positions[vertex * 3]! - xa));
      }
      previous = vertex;
    }
  }
  return crossings.sort((a, b) => a - b);
}
