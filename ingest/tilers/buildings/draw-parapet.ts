import { GRID_STEP_METRES } from "../grid.ts";
import { addRaised } from "./add-raised.ts";
import type { Prism } from "./prism.ts";
import type { RingEdges } from "./ring-edges.ts";
import { addTriangle, FACADE_ROOF_DETAIL, type TileMesh } from "./tile-mesh.ts";

export const PARAPET_METRES = 1.1;
export const PARAPET_WIDTH_METRES = 0.3;

/**
 * Draws the top and the inner face of one ring's parapet; `inset` is `prism` moved in by its width. Both share
 * their edge and an upward normal: three vertices a corner instead of six, which is a fifth of a tile, for a face
 * one metre high. A shader that wants the face's own normal takes it from its derivatives.
 */
export function drawParapet(
  mesh: TileMesh,
  prism: Prism,
  inset: Prism,
  ring: number,
  edges: RingEdges,
  roof: number,
): void {
  const start = prism.ringStarts[ring]!;
  const top = roof + PARAPET_METRES;
  const outerTop = mesh.vertexCount;
  drawRow(mesh, prism, start, edges, top, 0);
  const innerTop = mesh.vertexCount;
  drawRow(mesh, inset, start, edges, top, PARAPET_WIDTH_METRES);
  const innerRoof = mesh.vertexCount;
  drawRow(mesh, inset, start, edges, roof, PARAPET_WIDTH_METRES + PARAPET_METRES);
  joinRows(mesh, outerTop, innerTop, edges.count);
  joinRows(mesh, innerTop, innerRoof, edges.count);
}

/** One vertex a corner; u counts along the ring, v from the parapet's outer edge over its top and down. */
function drawRow(
  mesh: TileMesh,
  prism: Prism,
  start: number,
  edges: RingEdges,
  up: number,
  v: number,
): void {
  let steps = 0;
  for (let edge = 0; edge < edges.count; edge++) {
    const u = steps * GRID_STEP_METRES;
    addRaised(mesh, prism, start + edge, up, 0, 0, 1, u, v, 0, FACADE_ROOF_DETAIL);
    steps += edges.length[edge]!;
  }
}

function joinRows(mesh: TileMesh, outer: number, inner: number, count: number): void {
  for (let edge = 0; edge < count; edge++) {
    const next = edge + 1 === count ? 0 : edge + 1;
    addTriangle(mesh, outer + edge, outer + next, inner + next);
    addTriangle(mesh, outer + edge, inner + next, inner + edge);
  }
}
