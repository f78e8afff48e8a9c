/** A ring of a shapefile polygon: a range of vertices in xy arrays. */
export interface RingRange {
  readonly first: number;
  /** exclusive; the closing vertex may be inside */
  readonly last: number;
}

/** The xy of all vertices of a shape, two numbers per vertex. */
export type FlatXy = Float64Array;

interface Ring extends RingRange {
  readonly doubleArea: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Groups the rings of a shape into polygons, each an exterior and its holes. Clockwise rings are
 * exteriors, as the specification says; where that makes no sense (a hole in no exterior) the winding is
 * not trusted and rings are nested by what lies in what.
 */
export function groupRings(xy: FlatXy, ranges: readonly RingRange[]): readonly RingRange[][] {
  if (ranges.length === 1) return [[ranges[0]!]];
  const rings = ranges.map((range) => measure(xy, range));
  return groupByWinding(xy, rings) ?? groupByContainment(xy, rings);
}

function groupByWinding(xy: FlatXy, rings: readonly Ring[]): RingRange[][] | undefined {
  const groups = new Map<Ring, RingRange[]>();
  for (const ring of rings) if (ring.doubleArea <= 0) groups.set(ring, [ring]);
  if (groups.size === 0) return undefined;
  for (const hole of rings) {
    if (hole.doubleArea <= 0) continue;
    const exterior = smallestAround(xy, hole, [...groups.keys()]);
    if (exterior === undefined) return undefined;
    groups.get(exterior)!.push(hole);
  }
  return [...groups.values()];
}

/** Depth 0, 2, 4 … is an exterior; odd depths are holes of the ring around them. */
function groupByContainment(xy: FlatXy, rings: readonly Ring[]): RingRange[][] {
  const groups = new Map<Ring, RingRange[]>();
  const around = rings.map((ring) => rings.filter((other) => isAround(xy, other, ring)));
  for (const [i, ring] of rings.entries()) {
    if (around[i]!.length % 2 === 0) groups.set(ring, [ring]);
  }
  for (const [i, ring] of rings.entries()) {
    if (around[i]!.length % 2 === 0) continue;
    const exteriors = around[i]!.filter((other) => groups.has(other));
    const exterior = exteriors.sort((a, b) => Math.abs(a.doubleArea) - Math.abs(b.doubleArea))[0];
    if (exterior === undefined) groups.set(ring, [ring]);
    else groups.get(exterior)!.push(ring);
  }
  return [...groups.values()];
}

function smallestAround(xy: FlatXy, hole: Ring, exteriors: readonly Ring[]): Ring | undefined {
  let best: Ring | undefined;
  for (const exterior of exteriors) {
    if (!isAround(xy, exterior, hole)) continue;
    if (best === undefined || Math.abs(exterior.doubleArea) < Math.abs(best.doubleArea)) {
      best = exterior;
    }
  }
  return best;
}

/** Whether most of some vertices of `inner` lie in `outer`; a touching vertex alone decides nothing. */
function isAround(xy: FlatXy, outer: Ring, inner: Ring): boolean {
  if (outer === inner) return false;
  const isBoundsInside =
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.south >= outer.south &&
    inner.north <= outer.north;
  if (!isBoundsInside || Math.abs(inner.doubleArea) > Math.abs(outer.doubleArea)) return false;
  const count = inner.last - inner.first;
  const step = Math.max(1, Math.floor(count / 5));
  let insideCount = 0;
  let testedCount = 0;
  for (let vertex = inner.first; vertex < inner.last; vertex += step) {
    testedCount++;
    if (contains(xy, outer, xy[vertex * 2]!, xy[vertex * 2 + 1]!)) insideCount++;
  }
  return insideCount * 2 > testedCount;
}

/** Even-odd rule. */
function contains(xy: FlatXy, ring: Ring, x: number, y: number): boolean {
  let isInside = false;
  let j = ring.last - 1;
  for (let i = ring.first; i < ring.last; j = i++) {
    const yi = xy[i * 2 + 1]!;
    const yj = xy[j * 2 + 1]!;
    if (yi > y === yj > y) continue;
    const xi = xy[i * 2]!;
    if (x < ((xy[j * 2]! - xi) * (y - yi)) / (yj - yi) + xi) isInside = !isInside;
  }
  return isInside;
}

function measure(xy: FlatXy, { first, last }: RingRange): Ring {
  let doubleArea = 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const originX = xy[first * 2] ?? 0;
  const originY = xy[first * 2 + 1] ?? 0;
  let j = last - 1;
  for (let i = first; i < last; j = i++) {
    const x = xy[i * 2]!;
    const y = xy[i * 2 + 1]!;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
    doubleArea +=
      (xy[j * 2]! - originX) * (y - originY) - (x - originX) * (xy[j * 2 + 1]! - originY);
  }
  return { first, last, doubleArea, west, south, east, north };
}
