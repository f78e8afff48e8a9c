/** Twice the signed area of an open ring (xyz per vertex, `first` to `last` exclusive); CCW is positive. */
export function signedDoubleArea(positions: Float64Array, first: number, last: number): number {
  // relative to the first vertex: projected coordinates of 1e7 would cost half the digits
  const originX = positions[first * 3]!;
  const originY = positions[first * 3 + 1]!;
  let sum = 0;
  let previousX = positions[(last - 1) * 3]! - originX;
  let previousY = positions[(last - 1) * 3 + 1]! - originY;
  for (let vertex = first; vertex < last; vertex++) {
    const x = positions[vertex * 3]! - originX;
    const y = positions[vertex * 3 + 1]! - originY;
    sum += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return sum;
}

/** Reverses the vertices of a ring in place. */
export function reverseRing(positions: Float64Array, first: number, last: number): void {
  for (let low = first, high = last - 1; low < high; low++, high--) {
    for (let axis = 0; axis < 3; axis++) {
      const kept = positions[low * 3 + axis]!;
      positions[low * 3 + axis] = positions[high * 3 + axis]!;
      positions[high * 3 + axis] = kept;
    }
  }
}

/** Whether a ring has three different vertices; without them it has no inside. */
export function hasThreeDistinct(positions: Float64Array, first: number, last: number): boolean {
  if (last - first < 3) return false;
  const a = first * 3;
  let b = -1;
  for (let v = a + 3; v < last * 3; v += 3) {
    if (isSame(positions, a, v)) continue;
    if (b === -1) b = v;
    else if (!isSame(positions, b, v)) return true;
  }
  return false;
}

const isSame = (positions: Float64Array, a: number, b: number): boolean =>
  positions[a] === positions[b] &&
  positions[a + 1] === positions[b + 1] &&
  positions[a + 2] === positions[b + 2];

/** Plan area over squared plan extent below which a ring is a line in plan. */
const THINNEST_PLAN = 1e-6;

/** Whether a ring has heights but no area in plan, as a wall has. Scale-free: x and y may be degrees. */
export function isUpright(positions: Float64Array, first: number, last: number): boolean {
  let [west, south, low] = [Infinity, Infinity, Infinity];
  let [east, north, high] = [-Infinity, -Infinity, -Infinity];
  for (let v = first * 3; v < last * 3; v += 3) {
    west = Math.min(west, positions[v]!);
    east = Math.max(east, positions[v]!);
    south = Math.min(south, positions[v + 1]!);
    north = Math.max(north, positions[v + 1]!);
    low = Math.min(low, positions[v + 2]!);
    high = Math.max(high, positions[v + 2]!);
  }
  if (!(high > low)) return false;
  const extentSquared = (east - west) ** 2 + (north - south) ** 2;
  return Math.abs(signedDoubleArea(positions, first, last)) <= THINNEST_PLAN * extentSquared;
}

/** Above this many vertices a ring is not searched for crossings. */
const LARGEST_SEARCHED_RING = 50_000;

/**
 * Whether two edges of an open ring cross properly in plan; touching is none. Pairs are found by a sweep
 * over the edges' western ends, which for real outlines costs about n log n.
 */
export function crossesItself(positions: Float64Array, first: number, last: number): boolean {
  const count = last - first;
  if (count < 4 || count > LARGEST_SEARCHED_RING) return false;
  if (count <= 24) return crossesItselfByPairs(positions, first, last);
  const west = new Float64Array(count);
  const east = new Float64Array(count);
  for (let edge = 0; edge < count; edge++) {
    const x1 = positions[(first + edge) * 3]!;
    const x2 = positions[(first + ((edge + 1) % count)) * 3]!;
    west[edge] = Math.min(x1, x2);
    east[edge] = Math.max(x1, x2);
  }
  const order = new Uint32Array(count).map((_, edge) => edge);
  order.sort((a, b) => west[a]! - west[b]!);
  let active: number[] = [];
  for (const edge of order) {
    const start = west[edge]!;
    let kept = 0;
    for (const other of active) {
      if (east[other]! < start) continue;
      active[kept++] = other;
      if (edgesCross(positions, first, count, edge, other)) return true;
    }
    active = active.slice(0, kept);
    active.push(edge);
  }
  return false;
}

function crossesItselfByPairs(positions: Float64Array, first: number, last: number): boolean {
  const count = last - first;
  for (let edge = 0; edge < count - 2; edge++) {
    for (let other = edge + 2; other < count; other++) {
      if (edgesCross(positions, first, count, edge, other)) return true;
    }
  }
  return false;
}

/** Edge e goes from vertex e to vertex e + 1; neighbours share a vertex and never cross properly. */
function edgesCross(
  p: Float64Array,
  first: number,
  count: number,
  edge: number,
  other: number,
): boolean {
  const a = (first + edge) * 3;
  const b = (first + ((edge + 1) % count)) * 3;
  const c = (first + other) * 3;
  const d = (first + ((other + 1) % count)) * 3;
  if (a === d || b === c) return false;
  const ax = p[a]!;
  const ay = p[a + 1]!;
  const bx = p[b]! - ax;
  const by = p[b + 1]! - ay;
  const cx = p[c]! - ax;
  const cy = p[c + 1]! - ay;
  const dx = p[d]! - ax;
  const dy = p[d + 1]! - ay;
  const sideOfC = bx * cy - by * cx;
  const sideOfD = bx * dy - by * dx;
  if (!((sideOfC > 0 && sideOfD < 0) || (sideOfC < 0 && sideOfD > 0))) return false;
  const ex = dx - cx;
  const ey = dy - cy;
  const sideOfA = ex * -cy - ey * -cx;
  const sideOfB = ex * (by - cy) - ey * (bx - cx);
  return (sideOfA > 0 && sideOfB < 0) || (sideOfA < 0 && sideOfB > 0);
}
