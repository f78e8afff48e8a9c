import type { Prism } from "./prism.ts";

/** Unit direction and length (grid steps) of each edge of one ring; kept and reused. */
export interface RingEdges {
  count: number;
  x: Float64Array;
  y: Float64Array;
  length: Float64Array;
}

export const createRingEdges = (): RingEdges => ({
  count: 0,
  x: new Float64Array(256),
  y: new Float64Array(256),
  length: new Float64Array(256),
});

/** Edge i runs from the ring's vertex i to the next. */
export function measureRing(edges: RingEdges, prism: Prism, ring: number): void {
  const start = prism.ringStarts[ring]!;
  const count = prism.ringStarts[ring + 1]! - start;
  edges.count = count;
  if (edges.x.length < count) {
    edges.x = new Float64Array(count * 2);
    edges.y = new Float64Array(count * 2);
    edges.length = new Float64Array(count * 2);
  }
  for (let edge = 0; edge < count; edge++) {
    const a = start + edge;
    const b = edge + 1 === count ? start : a + 1;
    const dx = prism.x[b]! - prism.x[a]!;
    const dy = prism.y[b]! - prism.y[a]!;
    const steps = Math.sqrt(dx * dx + dy * dy) || 1;
    edges.x[edge] = dx / steps;
    edges.y[edge] = dy / steps;
    edges.length[edge] = steps;
  }
}

/** Walls that turn by less than this belong to one facade run and are shaded as one curve. */
const RUN_TURN = Math.cos((25 * Math.PI) / 180);

/** True where the ring turns between `edge` and the one before it. */
export function isCorner({ x, y, count }: RingEdges, edge: number): boolean {
  const before = edge === 0 ? count - 1 : edge - 1;
  return x[before]! * x[edge]! + y[before]! * y[edge]! < RUN_TURN;
}
