import { GRID_STEP_METRES } from "../grid.ts";
import { type Prism, ringArea } from "./prism.ts";

/**
 * Takes away, in place, the vertices whose triangle with their neighbours is flatter than `toleranceMetres`,
 * flattest first (Visvalingam), and holes narrower than it. At least four vertices stay in a ring.
 */
export function simplifyFootprint(prism: Prism, toleranceMetres: number): void {
  const tolerance = toleranceMetres / GRID_STEP_METRES;
  const smallestHole = (4 * toleranceMetres) ** 2;
  let dst = 0;
  let ringCount = 0;
  for (let ring = 0; ring < prism.ringCount; ring++) {
    const start = prism.ringStarts[ring]!;
    const end = prism.ringStarts[ring + 1]!;
    if (ring > 0 && -ringArea(prism, ring) < smallestHole) continue;
    // Reads stay ahead of writes: dst never passes start.
    const kept = keptVertices(prism, start, end, tolerance);
    prism.ringStarts[ringCount++] = dst;
    for (const vertex of kept) {
      prism.x[dst] = prism.x[vertex]!;
      prism.y[dst] = prism.y[vertex]!;
      prism.z[dst++] = prism.z[vertex]!;
    }
  }
  prism.ringStarts[ringCount] = dst;
  prism.ringCount = ringCount;
  prism.vertexCount = dst;
}

/** Rings longer than this are thinned by distance first, to keep the search for the flattest cheap. */
const LONG_RING = 400;

function keptVertices(
  prism: Prism,
  start: number,
  end: number,
  tolerance: number,
): readonly number[] {
  const kept: number[] = [];
  const isLong = end - start > LONG_RING;
  for (let vertex = start; vertex < end; vertex++) {
    const last = kept[kept.length - 1];
    const isNear =
      isLong &&
      last !== undefined &&
      Math.hypot(prism.x[vertex]! - prism.x[last]!, prism.y[vertex]! - prism.y[last]!) < tolerance;
    if (!isNear) kept.push(vertex);
  }
  while (kept.length > 4) {
    let flattest = -1;
    let least = tolerance;
    for (let at = 0; at < kept.length; at++) {
      const offset = offsetFromChord(
        prism,
        kept[at === 0 ? kept.length - 1 : at - 1]!,
        kept[at]!,
        kept[at + 1 === kept.length ? 0 : at + 1]!,
      );
      if (offset >= least) continue;
      least = offset;
      flattest = at;
    }
    if (flattest < 0) break;
    kept.splice(flattest, 1);
  }
  return kept;
}

/** Distance of b from the chord a-c; where a and c are one point, from that point. */
function offsetFromChord({ x, y }: Prism, a: number, b: number, c: number): number {
  const dx = x[c]! - x[a]!;
  const dy = y[c]! - y[a]!;
  const length = Math.hypot(dx, dy);
  const bx = x[b]! - x[a]!;
  const by = y[b]! - y[a]!;
  if (length === 0) return Math.hypot(bx, by);
  return Math.abs(dx * by - dy * bx) / length;
}
