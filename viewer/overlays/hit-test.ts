import type { FlatFeature } from "./flat-feature.ts";
import { numberOf } from "./flat-feature.ts";

/** How far a hit reaches, and which polygons count as their outline only. */
export interface HitOptions {
  readonly tolerance: number;
  readonly unitsPerMetre: number;
  readonly isOutline?: (feature: FlatFeature) => boolean;
}

/**
 * The feature under a point: points and lines within the tolerance first, then the smallest polygon that
 * holds it. All lengths are mercator units; `unitsPerMetre` turns a road's width into them.
 */
export function hitTest(
  features: readonly FlatFeature[],
  point: { readonly x: number; readonly y: number },
  options: HitOptions,
): FlatFeature | undefined {
  const { x, y } = point;
  let best: FlatFeature | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const feature of features) {
    const rank = rankOf(feature, x, y, options);
    if (rank < bestRank) {
      best = feature;
      bestRank = rank;
    }
  }
  return best;
}

/** Lower is nearer to what the user means; infinite is a miss. */
function rankOf(
  feature: FlatFeature,
  x: number,
  y: number,
  { tolerance, unitsPerMetre, isOutline }: HitOptions,
): number {
  const [minX, minY, maxX, maxY] = feature.bounds;
  if (feature.kind === "polygon" && isOutline?.(feature) !== true) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY && isInside(feature, x, y)
      ? 2 + (maxX - minX) * (maxY - minY)
      : Number.POSITIVE_INFINITY;
  }
  const reach =
    feature.kind === "line"
      ? Math.max(tolerance, (numberOf(feature, "widthMetres", 0) / 2) * unitsPerMetre)
      : tolerance;
  let distance = Number.POSITIVE_INFINITY;
  for (const part of feature.parts) distance = Math.min(distance, distanceTo(part, x, y));
  if (distance > reach) return Number.POSITIVE_INFINITY;
  return (feature.kind === "point" ? 0 : 1) + distance / reach / 2;
}

function isInside(feature: FlatFeature, x: number, y: number): boolean {
  let isIn = false;
  for (const ring of feature.parts) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const yi = ring[i + 1]!;
      const yj = ring[j + 1]!;
      if (yi > y === yj > y) continue;
      if (x < ring[i]! + ((y - yi) / (yj - yi)) * (ring[j]! - ring[i]!)) isIn = !isIn;
    }
  }
  return isIn;
}

function distanceTo(part: Float64Array, x: number, y: number): number {
  if (part.length === 2) return Math.hypot(part[0]! - x, part[1]! - y);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 3 < part.length; i += 2) {
    const ax = part[i]!;
    const ay = part[i + 1]!;
    const dx = part[i + 2]! - ax;
    const dy = part[i + 3]! - ay;
    const square = dx * dx + dy * dy;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
    least = Math.min(least, Math.hypot(ax + t * dx - x, ay + t * dy - y));
  }
  return least;
}
