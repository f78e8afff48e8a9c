import { GRID_STEP_METRES } from "../grid.ts";
import type { PlacedBuildings } from "./place-buildings.ts";

/**
 * A polygon to be extruded: rings of x, y, z grid steps at its base, the exterior counter-clockwise, holes
 * clockwise. One is kept and reused; only the first `vertexCount` and `ringCount` entries hold.
 */
export interface Prism {
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
  vertexCount: number;
  ringCount: number;
  /** ring starts plus the end */
  ringStarts: Uint32Array;
}

export const createPrism = (): Prism => ({
  x: new Float64Array(1024),
  y: new Float64Array(1024),
  z: new Float64Array(1024),
  vertexCount: 0,
  ringCount: 0,
  ringStarts: new Uint32Array(64),
});

/** Loads one polygon of a placed building. */
export function loadPrism(prism: Prism, placed: PlacedBuildings, polygon: number): void {
  const firstRing = placed.ringOffsets[polygon]!;
  const lastRing = placed.ringOffsets[polygon + 1]!;
  const start = placed.vertexOffsets[firstRing]!;
  const count = placed.vertexOffsets[lastRing]! - start;
  makeRoom(prism, count, lastRing - firstRing);
  for (let ring = firstRing; ring <= lastRing; ring++)
    prism.ringStarts[ring - firstRing] = placed.vertexOffsets[ring]! - start;
  prism.ringCount = lastRing - firstRing;
  prism.vertexCount = count;
  for (let vertex = 0; vertex < count; vertex++) {
    const src = (start + vertex) * 3;
    prism.x[vertex] = placed.positions[src]!;
    prism.y[vertex] = placed.positions[src + 1]!;
    prism.z[vertex] = placed.positions[src + 2]!;
  }
}

export function makeRoom(prism: Prism, vertexCount: number, ringCount: number): void {
  if (prism.x.length < vertexCount) {
    prism.x = new Float64Array(vertexCount * 2);
    prism.y = new Float64Array(vertexCount * 2);
    prism.z = new Float64Array(vertexCount * 2);
  }
  if (prism.ringStarts.length <= ringCount) prism.ringStarts = new Uint32Array(ringCount * 2 + 1);
}

/** Signed area of one ring in square metres, positive where it runs counter-clockwise. */
export function ringArea(prism: Prism, ring: number): number {
  const start = prism.ringStarts[ring]!;
  const end = prism.ringStarts[ring + 1]!;
  const { x, y } = prism;
  let sum = 0;
  for (let vertex = start + 1; vertex + 1 < end; vertex++)
    sum +=
      (x[vertex]! - x[start]!) * (y[vertex + 1]! - y[start]!) -
      (x[vertex + 1]! - x[start]!) * (y[vertex]! - y[start]!);
  return (sum / 2) * GRID_STEP_METRES * GRID_STEP_METRES;
}
