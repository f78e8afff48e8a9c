/** East and north in metres from the district's centre, in the axes of EPSG:4543. */
export type Point = readonly [east: number, north: number];

/** An open ring: the first point is not repeated. */
export type Ring = readonly Point[];

/** Twice-signed area halved: positive where the ring runs counter-clockwise, square metres. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  let previous = ring[ring.length - 1]!;
  for (const point of ring) {
    sum += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return sum / 2;
}

/** The ring counter-clockwise, as GeoJSON wants an exterior. */
export function counterClockwise(ring: Ring): Ring {
  return ringArea(ring) < 0 ? [...ring].reverse() : ring;
}

/** Centre of area. */
export function ringCentre(ring: Ring): Point {
  const [originX, originY] = ring[0]!;
  let area = 0;
  let x = 0;
  let y = 0;
  for (let index = 0; index < ring.length; index++) {
    const a = ring[index]!;
    const b = ring[(index + 1) % ring.length]!;
    const cross = (a[0] - originX) * (b[1] - originY) - (b[0] - originX) * (a[1] - originY);
    area += cross;
    x += (a[0] + b[0] - 2 * originX) * cross;
    y += (a[1] + b[1] - 2 * originY) * cross;
  }
  return area === 0 ? ring[0]! : [originX + x / (3 * area), originY + y / (3 * area)];
}

/** west, south, east, north */
export type Box = readonly [west: number, south: number, east: number, north: number];

export function boxOf(points: readonly Point[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Whether a point lies inside a ring, by the even-odd rule. */
export function isInside(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  let b = ring[ring.length - 1]!;
  for (const a of ring) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
      inside = !inside;
    }
    b = a;
  }
  return inside;
}

/** Distance from a point to a segment, metres. */
export function distanceToSegment([x, y]: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const squared = dx * dx + dy * dy;
  const along =
    squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / squared));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}

function side(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Whether two segments cross at a point inside both. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Distance between two line strings, 0 where they cross. */
export function lineDistance(first: readonly Point[], second: readonly Point[]): number {
  let least = Infinity;
  for (let i = 1; i < first.length; i++) {
    const [a, b] = [first[i - 1]!, first[i]!];
    for (let j = 1; j < second.length; j++) {
      const [c, d] = [second[j - 1]!, second[j]!];
      if (segmentsCross(a, b, c, d)) return 0;
      least = Math.min(
        least,
        distanceToSegment(a, c, d),
        distanceToSegment(b, c, d),
        distanceToSegment(c, a, b),
        distanceToSegment(d, a, b),
      );
    }
  }
  return least;
}

/** The ring as a line string that ends where it began. */
export function closed(ring: Ring): Ring {
  return [...ring, ring[0]!];
}

/** Distance between two areas, 0 where they overlap. */
export function ringDistance(first: Ring, second: Ring): number {
  if (isInside(first, second[0]!) || isInside(second, first[0]!)) return 0;
  return lineDistance(closed(first), closed(second));
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Ring, inner: Ring): boolean {
  if (!inner.every((point) => isInside(outer, point))) return false;
  for (let i = 0; i < outer.length; i++) {
    for (let j = 0; j < inner.length; j++) {
      const [a, b] = [outer[i]!, outer[(i + 1) % outer.length]!];
      if (segmentsCross(a, b, inner[j]!, inner[(j + 1) % inner.length]!)) return false;
    }
  }
  return true;
}

/** An edge of a ring moved aside. */
interface MovedEdge {
  readonly start: Point;
  readonly end: Point;
  readonly normal: Point;
}

/**
 * Moves each edge of a counter-clockwise ring inwards by its own distance (metres, one per edge: edge i
 * runs from point i to point i + 1; negative moves outwards). An edge too short to survive is dropped, so
 * the result may have fewer points.
 */
export function insetRing(ring: Ring, distances: readonly number[]): Ring {
  let edges = ring.map((a, index): MovedEdge => {
    const b = ring[(index + 1) % ring.length]!;
    const [nx, ny] = normal(a, b);
    const distance = distances[index]!;
    return {
      start: [a[0] + nx * distance, a[1] + ny * distance],
      end: [b[0] + nx * distance, b[1] + ny * distance],
      normal: [nx, ny],
    };
  });
  while (edges.length > 3) {
    const corners = edges.map((edge, index) => meet(edges.at(index - 1)!, edge));
    const kept = edges.filter((edge, index) => {
      const a = corners[index]!;
      const b = corners[(index + 1) % corners.length]!;
      // along the edge, the normal is to the left
      return (b[0] - a[0]) * edge.normal[1] - (b[1] - a[1]) * edge.normal[0] > 0;
    });
    if (kept.length === edges.length || kept.length < 3) return corners;
    edges = kept;
  }
  return edges.map((edge, index) => meet(edges.at(index - 1)!, edge));
}

/** Where two moved edges meet; between their ends where they are nearly in line. */
function meet(before: MovedEdge, after: MovedEdge): Point {
  const [ax, ay] = before.normal;
  const [bx, by] = after.normal;
  const determinant = ax * by - ay * bx;
  if (Math.abs(determinant) < 0.02) {
    return [(before.end[0] + after.start[0]) / 2, (before.end[1] + after.start[1]) / 2];
  }
  const a = ax * before.end[0] + ay * before.end[1];
  const b = bx * after.start[0] + by * after.start[1];
  return [(a * by - b * ay) / determinant, (b * ax - a * bx) / determinant];
}

/** Unit normal to the left of a → b. */
function normal(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}

/** Length of a line string, metres. */
export function lineLength(line: readonly Point[]): number {
  let length = 0;
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    length += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return length;
}

/** A place on a line and the direction there. */
export interface Station {
  readonly point: Point;
  /** unit vector along the line */
  readonly direction: Point;
  readonly chainageMetres: number;
}

/** Stations along a line, `first` metres from its start and then every `step`, none within `last` of its end. */
export function stations(
  line: readonly Point[],
  step: number,
  first: number,
  last: number,
): Station[] {
  const found: Station[] = [];
  const total = lineLength(line);
  let next = first;
  let walked = 0;
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length === 0) continue;
    const direction: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    while (next <= walked + length && next <= total - last) {
      const along = next - walked;
      found.push({
        point: [a[0] + direction[0] * along, a[1] + direction[1] * along],
        direction,
        chainageMetres: next,
      });
      next += step;
    }
    walked += length;
  }
  return found;
}

/** Offsets a line to its left by `distance` metres (negative: right). */
export function offsetLine(line: readonly Point[], distance: number): Point[] {
  return line.map((point, index) => {
    const [ax, ay] = normal(line[Math.max(0, index - 1)]!, index === 0 ? line[1]! : point);
    const next = line[Math.min(line.length - 1, index + 1)]!;
    const [bx, by] = index === line.length - 1 ? [ax, ay] : normal(point, next);
    const length = Math.hypot(ax + bx, ay + by) || 1;
    // a mitre keeps the width, held back at sharp bends
    const reach = distance / Math.max(0.5, length / 2);
    return [point[0] + ((ax + bx) / length) * reach, point[1] + ((ay + by) / length) * reach];
  });
}

/** The area within `halfWidth` metres of a line, with flat ends. */
export function corridor(line: readonly Point[], halfWidth: number): Ring {
  return [...offsetLine(line, -halfWidth), ...offsetLine(line, halfWidth).reverse()];
}

/** A turned frame of its own: x along `angle`, y to its left. */
export interface Frame {
  readonly centre: Point;
  readonly angleRadians: number;
}

/** Local x, y → east, north. */
export function fromFrame(frame: Frame, [x, y]: Point): Point {
  const cosine = Math.cos(frame.angleRadians);
  const sine = Math.sin(frame.angleRadians);
  return [frame.centre[0] + x * cosine - y * sine, frame.centre[1] + x * sine + y * cosine];
}

/** East, north → local x, y. */
export function toFrame(frame: Frame, point: Point): Point {
  const cosine = Math.cos(frame.angleRadians);
  const sine = Math.sin(frame.angleRadians);
  const dx = point[0] - frame.centre[0];
  const dy = point[1] - frame.centre[1];
  return [dx * cosine + dy * sine, dy * cosine - dx * sine];
}

/** The part of a convex or nearly convex ring to the left of the directed line a → b. */
export function clipLeft(ring: Ring, a: Point, b: Point): Ring {
  const kept: Point[] = [];
  for (let index = 0; index < ring.length; index++) {
    const p = ring[index]!;
    const q = ring[(index + 1) % ring.length]!;
    const sideP = side(a, b, p);
    const sideQ = side(a, b, q);
    if (sideP >= 0) kept.push(p);
    if (sideP * sideQ < 0) {
      const along = sideP / (sideP - sideQ);
      kept.push([p[0] + (q[0] - p[0]) * along, p[1] + (q[1] - p[1]) * along]);
    }
  }
  return kept;
}

const INSCRIBED_STEPS = 16;

/** About the largest upright rectangle within a nearly convex ring. */
export function inscribedBox(ring: Ring): Box {
  const [, south, , north] = boxOf(ring);
  const rows = Array.from({ length: INSCRIBED_STEPS + 1 }, (_, index) => {
    const y = south + ((north - south) * (index + 0.02)) / (INSCRIBED_STEPS + 0.04);
    return { y, span: spanAt(ring, y) };
  });
  let best: Box = [0, 0, 0, 0];
  let most = 0;
  for (let low = 0; low < rows.length; low++) {
    let [west, east] = [-Infinity, Infinity];
    for (let high = low; high < rows.length; high++) {
      west = Math.max(west, rows[high]!.span[0]);
      east = Math.min(east, rows[high]!.span[1]);
      const area = (east - west) * (rows[high]!.y - rows[low]!.y);
      if (area <= most) continue;
      most = area;
      best = [west, rows[low]!.y, east, rows[high]!.y];
    }
  }
  return best;
}

/** Where a horizontal line runs inside a nearly convex ring. */
function spanAt(ring: Ring, y: number): readonly [west: number, east: number] {
  const crossings: number[] = [];
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length]!;
    if (a[1] > y === b[1] > y) return;
    crossings.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
  });
  return [Math.min(...crossings), Math.max(...crossings)];
}

/** The part of a shape within a counter-clockwise, nearly convex ring; empty where they do not meet. */
export function clipTo(ring: Ring, shape: Ring): Ring {
  let kept = shape;
  for (let index = 0; index < ring.length && kept.length > 2; index++) {
    kept = clipLeft(kept, ring[index]!, ring[(index + 1) % ring.length]!);
  }
  return kept.length > 2 ? kept : [];
}
