import { GRID_STEP_METRES } from "../grid.ts";
import type { PlacedBuildings } from "./place-buildings.ts";
import { addTriangle, addVertex, FACADE_ROOF, FACADE_WALL, type TileMesh } from "./tile-mesh.ts";
import { triangulate } from "./triangulate.ts";

/** |z| of a surface's unit normal below which it is a wall. */
const WALL_NORMAL_Z = 0.5;
const KIND_WALL = 1;
const KIND_ROOF = 2;
const KIND_GROUND = 3;

/**
 * Draws a building's surfaces as they are: each on its Newell plane, triangulated there, with u, v in metres
 * along its horizontal direction and upwards from the base. Roofs face up, grounds down, and a solid whose
 * signed volume is negative is turned inside out.
 */
export function drawSurfaces(mesh: TileMesh, placed: PlacedBuildings, building: number): void {
  const firstPolygon = placed.polygonOffsets[building]!;
  const lastPolygon = placed.polygonOffsets[building + 1]!;
  const baseSteps = placed.bases[building]! / GRID_STEP_METRES;
  const planes = [];
  let volume = 0;
  for (let polygon = firstPolygon; polygon < lastPolygon; polygon++) {
    const plane = planeOf(placed, polygon);
    const [cx, cy, cz] = plane.origin;
    volume +=
      (cx - mesh.centreX) * plane.nx + (cy - mesh.centreY) * plane.ny + (cz - baseSteps) * plane.nz;
    planes.push({ polygon, plane });
  }
  const turn = volume < 0 ? -1 : 1;
  const hasFacades = placed.hasFacades[building] === 1;
  for (const { polygon, plane } of planes)
    drawPolygon(mesh, placed, { polygon, plane, baseSteps, turn, hasFacades });
}

/** Newell normal (length twice the area), unit normal, and the first vertex. */
interface Plane {
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly length: number;
  readonly origin: readonly [number, number, number];
}

function planeOf(
  { positions, ringOffsets, vertexOffsets }: PlacedBuildings,
  polygon: number,
): Plane {
  const ring = ringOffsets[polygon]!;
  const start = vertexOffsets[ring]!;
  const end = vertexOffsets[ring + 1]!;
  const x0 = positions[start * 3]!;
  const y0 = positions[start * 3 + 1]!;
  const z0 = positions[start * 3 + 2]!;
  let nx = 0;
  let ny = 0;
  let nz = 0;
  for (let vertex = start + 1; vertex + 1 < end; vertex++) {
    const at = vertex * 3;
    const ax = positions[at]! - x0;
    const ay = positions[at + 1]! - y0;
    const az = positions[at + 2]! - z0;
    const bx = positions[at + 3]! - x0;
    const by = positions[at + 4]! - y0;
    const bz = positions[at + 5]! - z0;
    nx += ay * bz - az * by;
    ny += az * bx - ax * bz;
    nz += ax * by - ay * bx;
  }
  return { nx, ny, nz, length: Math.hypot(nx, ny, nz), origin: [x0, y0, z0] };
}

interface Surface {
  readonly polygon: number;
  readonly plane: Plane;
  readonly baseSteps: number;
  readonly turn: number;
  readonly hasFacades: boolean;
}

function drawPolygon(mesh: TileMesh, placed: PlacedBuildings, surface: Surface): void {
  const { polygon, plane, baseSteps } = surface;
  const { positions, ringOffsets, vertexOffsets } = placed;
  const kind = placed.polygonKinds[polygon]!;
  const isUpsideDown =
    (kind === KIND_ROOF && plane.nz < 0) || (kind === KIND_GROUND && plane.nz > 0);
  const isSloped = kind === KIND_ROOF || kind === KIND_GROUND;
  const turn = isSloped && plane.nz !== 0 ? (isUpsideDown ? -1 : 1) : surface.turn;
  const nx = (plane.nx / plane.length) * turn;
  const ny = (plane.ny / plane.length) * turn;
  const nz = (plane.nz / plane.length) * turn;
  const isSteep = !isSloped && Math.abs(nz) < WALL_NORMAL_Z;
  const isWall = kind === KIND_WALL || (isSteep && surface.hasFacades);
  // The horizontal direction that points right for who looks at the face; east for a level one.
  const level = Math.hypot(nx, ny);
  const ux = level > 1e-6 ? -ny / level : 1;
  const uy = level > 1e-6 ? nx / level : 0;
  const firstRing = ringOffsets[polygon]!;
  const ringCount = ringOffsets[polygon + 1]! - firstRing;
  const start = vertexOffsets[firstRing]!;
  const count = vertexOffsets[firstRing + ringCount]! - start;
  // In-plane axes: u as above, w = n x u, so that (u, w, n) is right-handed.
  const wx = -nz * uy;
  const wy = nz * ux;
  const wz = nx * uy - ny * ux;
  const planeU = new Float64Array(count);
  const planeW = new Float64Array(count);
  const ringStarts = new Uint32Array(ringCount + 1);
  for (let ring = 0; ring <= ringCount; ring++)
    ringStarts[ring] = vertexOffsets[firstRing + ring]! - start;
  const [x0, y0, z0] = plane.origin;
  let lowestU = Infinity;
  let highestU = -Infinity;
  for (let vertex = 0; vertex < count; vertex++) {
    const at = (start + vertex) * 3;
    const dx = positions[at]! - x0;
    const dy = positions[at + 1]! - y0;
    const dz = positions[at + 2]! - z0;
    planeU[vertex] = dx * ux + dy * uy;
    planeW[vertex] = dx * wx + dy * wy + dz * wz;
    lowestU = Math.min(lowestU, planeU[vertex]!);
    highestU = Math.max(highestU, planeU[vertex]!);
  }
  const first = mesh.vertexCount;
  const facadeLength = isWall ? (highestU - lowestU) * GRID_STEP_METRES : 0;
  for (let vertex = 0; vertex < count; vertex++) {
    const at = (start + vertex) * 3;
    const x = positions[at]!;
    const y = positions[at + 1]!;
    const z = positions[at + 2]!;
    const u = isWall ? planeU[vertex]! - lowestU : x - mesh.centreX;
    const v = isWall ? z - baseSteps : y - mesh.centreY;
    addVertex(
      mesh,
      x,
      y,
      z,
      nx,
      ny,
      nz,
      u * GRID_STEP_METRES,
      v * GRID_STEP_METRES,
      facadeLength,
      isWall ? FACADE_WALL : FACADE_ROOF,
    );
  }
  const triangles = triangulate(planeU, planeW, ringStarts, ringCount);
  for (let at = 0; at < triangles.length; at += 3)
    addTriangle(
      mesh,
      first + triangles[at]!,
      first + triangles[at + 1]!,
      first + triangles[at + 2]!,
    );
}
