import type { BuildingUse } from "../../vocabulary/metadata-schema.ts";
import { GRID_STEP_METRES, GRID_STEPS_PER_METRE } from "../grid.ts";
import { addRaised } from "./add-raised.ts";
import { insetPrism } from "./inset-prism.ts";
import { createPrism, makeRoom, type Prism } from "./prism.ts";
import { addTriangle, FACADE_ROOF, FACADE_ROOF_DETAIL, type TileMesh } from "./tile-mesh.ts";

const OVERHANG_METRES = 0.55;
const PITCH = 0.3;
const LOWEST_RISE_METRES = 0.9;
const HIGHEST_RISE_METRES = 3.2;
const LONGEST_SIDE_METRES = 40;

const eaves = createPrism();
const ridge = createPrism();

/** Tiled roofs: gables in an old quarter, hips on villas; every other use is flat. */
export function pitchedRoofOf(use: BuildingUse): "gabled" | "hipped" | undefined {
  if (use === "old-quarter") return "gabled";
  return use === "villa" ? "hipped" : undefined;
}

/**
 * Draws a roof of two slopes and two gables or hips over a footprint of four convex corners, with eaves at
 * `roofMetres` that hang over the walls. Gives false, and draws nothing, where the footprint is another shape.
 */
export function drawPitchedRoof(
  mesh: TileMesh,
  prism: Prism,
  roofMetres: number,
  isHipped: boolean,
): boolean {
  if (prism.ringCount !== 1 || prism.vertexCount !== 4) return false;
  if (!insetPrism(prism, -OVERHANG_METRES, eaves)) return false;
  const first = sideLength(eaves, 0) + sideLength(eaves, 2);
  const second = sideLength(eaves, 1) + sideLength(eaves, 3);
  // Corner 0 begins a long side.
  const turn = first >= second ? 0 : 1;
  const short = Math.min(first, second) / 2;
  if (Math.max(first, second) / 2 > LONGEST_SIDE_METRES) return false;
  const rise = Math.min(HIGHEST_RISE_METRES, Math.max(LOWEST_RISE_METRES, short * PITCH));
  const [a, b, c, d] = [0, 1, 2, 3].map((corner) => (corner + turn) % 4) as [
    number,
    number,
    number,
    number,
  ];
  const pull = isHipped ? short / 2 / Math.max(1e-6, Math.max(first, second) / 2) : 0;
  layRidge([a, b, c, d], Math.min(0.45, pull));
  const top = roofMetres + rise;
  drawSlope(mesh, { left: a, right: b, upperRight: RIGHT, upperLeft: LEFT }, roofMetres, top);
  drawSlope(mesh, { left: c, right: d, upperRight: LEFT, upperLeft: RIGHT }, roofMetres, top);
  drawSlope(mesh, { left: b, right: c, upperRight: RIGHT, upperLeft: RIGHT }, roofMetres, top);
  drawSlope(mesh, { left: d, right: a, upperRight: LEFT, upperLeft: LEFT }, roofMetres, top);
  drawSoffit(mesh, prism, roofMetres);
  return true;
}

const LEFT = 0;
const RIGHT = 1;

const sideLength = (prism: Prism, side: number): number => {
  const next = (side + 1) % 4;
  return (
    Math.hypot(prism.x[next]! - prism.x[side]!, prism.y[next]! - prism.y[side]!) * GRID_STEP_METRES
  );
};

/** The ridge from the middle of side d-a to that of side b-c, each end drawn in by `pull` of its length. */
function layRidge([a, b, c, d]: readonly [number, number, number, number], pull: number): void {
  makeRoom(ridge, 2, 1);
  for (const axis of ["x", "y", "z"] as const) {
    const left = (eaves[axis][d]! + eaves[axis][a]!) / 2;
    const right = (eaves[axis][b]! + eaves[axis][c]!) / 2;
    ridge[axis][LEFT] = left + (right - left) * pull;
    ridge[axis][RIGHT] = right + (left - right) * pull;
  }
}

interface Slope {
  /** corners of the eaves, left to right seen from outside */
  readonly left: number;
  readonly right: number;
  /** ends of the ridge above them; the same one twice makes a triangle */
  readonly upperRight: number;
  readonly upperLeft: number;
}

function drawSlope(mesh: TileMesh, slope: Slope, low: number, high: number): void {
  const { left, right, upperLeft, upperRight } = slope;
  const ux = eaves.x[right]! - eaves.x[left]!;
  const uy = eaves.y[right]! - eaves.y[left]!;
  const vx = ridge.x[upperLeft]! - eaves.x[left]!;
  const vy = ridge.y[upperLeft]! - eaves.y[left]!;
  const vz = (high - low) * GRID_STEPS_PER_METRE;
  const normal = [uy * vz, -ux * vz, ux * vy - uy * vx] as const;
  const size = Math.hypot(...normal) || 1;
  const [nx, ny, nz] = [normal[0] / size, normal[1] / size, normal[2] / size];
  const add = (prism: Prism, vertex: number, up: number): number =>
    addRaised(
      mesh,
      prism,
      vertex,
      up,
      nx,
      ny,
      nz,
      (prism.x[vertex]! - mesh.centreX) * GRID_STEP_METRES,
      (prism.y[vertex]! - mesh.centreY) * GRID_STEP_METRES,
      0,
      FACADE_ROOF,
    );
  const a = add(eaves, left, low);
  const b = add(eaves, right, low);
  const c = add(ridge, upperRight, high);
  addTriangle(mesh, a, b, c);
  if (upperLeft === upperRight) return;
  addTriangle(mesh, a, c, add(ridge, upperLeft, high));
}

/** The underside of the eaves, from the walls outwards. */
function drawSoffit(mesh: TileMesh, prism: Prism, roof: number): void {
  const inner = mesh.vertexCount;
  for (let corner = 0; corner < 4; corner++)
    addRaised(mesh, prism, corner, roof, 0, 0, -1, 0, 0, 0, FACADE_ROOF_DETAIL);
  for (let corner = 0; corner < 4; corner++)
    addRaised(mesh, eaves, corner, roof, 0, 0, -1, 0, 0, 0, FACADE_ROOF_DETAIL);
  for (let side = 0; side < 4; side++) {
    const next = (side + 1) % 4;
    addTriangle(mesh, inner + side, inner + next, inner + 4 + next);
    addTriangle(mesh, inner + side, inner + 4 + next, inner + 4 + side);
  }
}
