import { GRID_STEPS_PER_METRE } from "../grid.ts";
import type { Prism } from "./prism.ts";
import { addVertex, type TileMesh } from "./tile-mesh.ts";

const LEAN_PER_METRE = 1 / 6_371_000;

/**
 * Appends a vertex `up` metres above a prism's base along the local vertical, which leans away from the
 * frame's by its distance from the origin over the earth's radius. The normal is a unit vector.
 */
export function addRaised(
  mesh: TileMesh,
  prism: Prism,
  vertex: number,
  up: number,
  nx: number,
  ny: number,
  nz: number,
  u: number,
  v: number,
  facadeLength: number,
  facadeKind: number,
): number {
  const stretch = 1 + up * LEAN_PER_METRE;
  return addVertex(
    mesh,
    Math.round(prism.x[vertex]! * stretch),
    Math.round(prism.y[vertex]! * stretch),
    Math.round(prism.z[vertex]! + up * GRID_STEPS_PER_METRE),
    nx,
    ny,
    nz,
    u,
    v,
    facadeLength,
    facadeKind,
  );
}
