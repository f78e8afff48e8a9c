// earcut: the smallest robust polygon triangulation with holes; tilers call it through here only.
import earcut from "earcut";

/**
 * Triangles (indices into the vertices given) of rings `x`, `y` whose starts plus end are `ringStarts`; the
 * first ring is the exterior. Counter-clockwise where the exterior is.
 */
export function triangulate(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  ringStarts: ArrayLike<number>,
  ringCount: number,
): readonly number[] {
  const vertexCount = ringStarts[ringCount]!;
  if (ringCount === 1 && isConvex(x, y, vertexCount)) return fan(vertexCount);
  const coordinates = new Float64Array(vertexCount * 2);
  // Relative to the first vertex, so that orientation tests keep their bits.
  const x0 = x[0]!;
  const y0 = y[0]!;
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    coordinates[vertex * 2] = x[vertex]! - x0;
    coordinates[vertex * 2 + 1] = y[vertex]! - y0;
  }
  const holes: number[] = [];
  for (let ring = 1; ring < ringCount; ring++) holes.push(ringStarts[ring]!);
  const triangles = earcut(coordinates, holes);
  // earcut gives clockwise or counter-clockwise by its own rule: turn them all alike.
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [triangles[at]!, triangles[at + 1]!, triangles[at + 2]!];
    const cross = (x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!);
    if (cross >= 0) continue;
    triangles[at + 1] = c;
    triangles[at + 2] = b;
  }
  return triangles;
}

/** Counter-clockwise and convex with no repeated turn: a fan is then exact. */
function isConvex(x: ArrayLike<number>, y: ArrayLike<number>, count: number): boolean {
  if (count > 16) return false;
  let turned = 0;
  for (let a = 0; a < count; a++) {
    const b = a + 1 === count ? 0 : a + 1;
    const c = b + 1 === count ? 0 : b + 1;
    const ux = x[b]! - x[a]!;
    const uy = y[b]! - y[a]!;
    const vx = x[c]! - x[b]!;
    const vy = y[c]! - y[b]!;
    const cross = ux * vy - uy * vx;
    if (cross < 0) return false;
    turned += Math.atan2(cross, ux * vx + uy * vy);
  }
  return turned < 2 * Math.PI + 0.1;
}

const FANS = new Map<number, readonly number[]>();

function fan(count: number): readonly number[] {
  const known = FANS.get(count);
  if (known) return known;
  const triangles: number[] = [];
  for (let vertex = 1; vertex + 1 < count; vertex++) triangles.push(0, vertex, vertex + 1);
  FANS.set(count, triangles);
  return triangles;
}
