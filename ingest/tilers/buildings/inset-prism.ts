import { GRID_STEP_METRES } from "../grid.ts";
import { makeRoom, type Prism, ringArea } from "./prism.ts";

/** A mitred corner may be this many widths away from its vertex. */
const MITRE_LIMIT = 3;

/**
 * Moves every edge of `prism` inwards by `widthMetres` (outwards where negative) into `dst`, vertex by vertex. Gives false, and leaves
 * `dst` unusable, where an edge would turn round or a ring vanish: then there is no room.
 */
export function insetPrism(prism: Prism, widthMetres: number, dst: Prism): boolean {
  makeRoom(dst, prism.vertexCount, prism.ringCount);
  dst.vertexCount = prism.vertexCount;
  dst.ringCount = prism.ringCount;
  const width = widthMetres / GRID_STEP_METRES;
  for (let ring = 0; ring < prism.ringCount; ring++) {
    const start = prism.ringStarts[ring]!;
    const end = prism.ringStarts[ring + 1]!;
    dst.ringStarts[ring] = start;
    for (let vertex = start; vertex < end; vertex++)
      if (!insetVertex(prism, { vertex, start, end }, width, dst)) return false;
    for (let a = start; a < end; a++) {
      const b = a + 1 === end ? start : a + 1;
      const along =
        (prism.x[b]! - prism.x[a]!) * (dst.x[b]! - dst.x[a]!) +
        (prism.y[b]! - prism.y[a]!) * (dst.y[b]! - dst.y[a]!);
      if (along <= 0) return false;
    }
  }
  dst.ringStarts[prism.ringCount] = prism.vertexCount;
  // A neck narrower than two widths keeps its edges' directions but loses more area than the band has.
  return ringArea(dst, 0) > ringArea(prism, 0) * 0.5;
}

function insetVertex(
  prism: Prism,
  at: { readonly vertex: number; readonly start: number; readonly end: number },
  width: number,
  dst: Prism,
): boolean {
  const { vertex, start, end } = at;
  const before = vertex === start ? end - 1 : vertex - 1;
  const after = vertex + 1 === end ? start : vertex + 1;
  const x = prism.x[vertex]!;
  const y = prism.y[vertex]!;
  const ax = x - prism.x[before]!;
  const ay = y - prism.y[before]!;
  const bx = prism.x[after]! - x;
  const by = prism.y[after]! - y;
  const aLength = Math.hypot(ax, ay);
  const bLength = Math.hypot(bx, by);
  // Inward normals (left of the direction); their sum scaled by 2 / |sum|^2 is the mitre.
  const nx = -ay / aLength - by / bLength;
  const ny = ax / aLength + bx / bLength;
  const square = nx * nx + ny * ny;
  if (square < 4 / (MITRE_LIMIT * MITRE_LIMIT)) return false;
  dst.x[vertex] = x + (nx * 2 * width) / square;
  dst.y[vertex] = y + (ny * 2 * width) / square;
  dst.z[vertex] = prism.z[vertex]!;
  return true;
}
