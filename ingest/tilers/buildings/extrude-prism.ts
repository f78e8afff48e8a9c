import { GRID_STEP_METRES } from "../grid.ts";
import { addRaised } from "./add-raised.ts";
import { drawParapet, PARAPET_METRES, PARAPET_WIDTH_METRES } from "./draw-parapet.ts";
import { drawPitchedRoof } from "./draw-pitched-roof.ts";
import { drawWalls } from "./draw-walls.ts";
import { insetPrism } from "./inset-prism.ts";
import { createPrism, type Prism } from "./prism.ts";
import { createRingEdges, measureRing } from "./ring-edges.ts";
import { addTriangle, FACADE_ROOF, type TileMesh } from "./tile-mesh.ts";
import { triangulate } from "./triangulate.ts";

/** Heights of an extrusion in metres above the prism's base. */
export interface Extrusion {
  readonly heightMetres: number;
  readonly skirtMetres: number;
  /** parapet around the roof, where the footprint leaves room for it */
  readonly hasParapet: boolean;
  /** a pitched roof instead of a flat one, where the footprint has four corners */
  readonly pitched?: "gabled" | "hipped" | undefined;
}

const insetScratch = createPrism();
const edges = createRingEdges();

/** Draws walls, from below the ground to the roof's edge or the parapet's, and the roof. */
export function extrudePrism(mesh: TileMesh, prism: Prism, extrusion: Extrusion): void {
  const roof = extrusion.heightMetres;
  const isPitched =
    extrusion.pitched !== undefined &&
    drawPitchedRoof(mesh, prism, roof, extrusion.pitched === "hipped");
  const hasRoom =
    !isPitched && extrusion.hasParapet && insetPrism(prism, PARAPET_WIDTH_METRES, insetScratch);
  const top = hasRoom ? roof + PARAPET_METRES : roof;
  for (let ring = 0; ring < prism.ringCount; ring++) {
    measureRing(edges, prism, ring);
    drawWalls(mesh, prism, ring, edges, -extrusion.skirtMetres, top);
    if (hasRoom) drawParapet(mesh, prism, insetScratch, ring, edges, roof);
  }
  if (!isPitched) drawRoof(mesh, hasRoom ? insetScratch : prism, roof);
}

function drawRoof(mesh: TileMesh, prism: Prism, roof: number): void {
  const first = mesh.vertexCount;
  for (let vertex = 0; vertex < prism.vertexCount; vertex++) {
    const u = (prism.x[vertex]! - mesh.centreX) * GRID_STEP_METRES;
    const v = (prism.y[vertex]! - mesh.centreY) * GRID_STEP_METRES;
    addRaised(mesh, prism, vertex, roof, 0, 0, 1, u, v, 0, FACADE_ROOF);
  }
  const triangles = triangulate(prism.x, prism.y, prism.ringStarts, prism.ringCount);
  for (let at = 0; at < triangles.length; at += 3)
    addTriangle(
      mesh,
      first + triangles[at]!,
      first + triangles[at + 1]!,
      first + triangles[at + 2]!,
    );
}
