import { GRID_STEP_METRES } from "./grid.ts";
import { insetPrism } from "./inset-prism.ts";
import { createPrism, type Prism } from "./prism.ts";
import {
  addTriangle,
  addVertex,
  FACADE_ROOF,
  FACADE_ROOF_DETAIL,
  FACADE_WALL,
  type TileMesh,
} from "./tile-mesh.ts";
import { triangulate } from "./triangulate.ts";

/** Walls that turn by less than this belong to one facade run and are shaded as one curve. */
const FACADE_RUN_TURN = Math.cos((25 * Math.PI) / 180);
export const PARAPET_METRES = 1.1;
const PARAPET_WIDTH_METRES = 0.3;
const EARTH_RADIUS_STEPS = 6_371_000 / GRID_STEP_METRES;

export interface Extrusion {
  readonly heightMetres: number;
  readonly skirtMetres: number;
  /** parapet around the roof where the footprint leaves room for it */
  readonly hasParapet: boolean;
}

/** Draws walls, from below the ground to the roof's edge, and the roof. */
export function extrudePrism(mesh: TileMesh, prism: Prism, extrusion: Extrusion): void {
  const inset =
    extrusion.hasParapet && insetPrism(prism, PARAPET_WIDTH_METRES, insetScratch)
      ? insetScratch
      : undefined;
  const roof = extrusion.heightMetres;
  const top = inset ? roof + PARAPET_METRES : roof;
  for (let ring = 0; ring < prism.ringCount; ring++)
    addWalls(mesh, prism, ring, { bottom: -extrusion.skirtMetres, top, inset, roof });
  addRoof(mesh, inset ?? prism, roof);
}

const insetScratch = createPrism();

interface WallHeights {
  readonly bottom: number;
  readonly top: number;
  readonly inset: Prism | undefined;
  readonly roof: number;
}

let edgeX = new Float64Array(256);
let edgeY = new Float64Array(256);
let edgeLength = new Float64Array(256);

function addWalls(mesh: TileMesh, prism: Prism, ring: number, heights: WallHeights): void {
  const start = prism.ringStarts[ring]!;
  const count = prism.ringStarts[ring + 1]! - start;
  measureEdges(prism, start, count);
  const isCorner = (edge: number): boolean => {
    const before = edge === 0 ? count - 1 : edge - 1;
    return edgeX[before]! * edgeX[edge]! + edgeY[before]! * edgeY[edge]! < FACADE_RUN_TURN;
  };
  let firstEdge = 0;
  while (firstEdge < count && !isCorner(firstEdge)) firstEdge++;
  if (firstEdge === count) firstEdge = 0;
  let done = 0;
  while (done < count) {
    const runStart = (firstEdge + done) % count;
    let edgeCount = 1;
    let length = edgeLength[runStart]!;
    while (done + edgeCount < count && !isCorner((runStart + edgeCount) % count)) {
      length += edgeLength[(runStart + edgeCount) % count]!;
      edgeCount++;
    }
    addRun(mesh, prism, { start, count, runStart, edgeCount, length, ...heights });
    done += edgeCount;
  }
}

function measureEdges(prism: Prism, start: number, count: number): void {
  if (edgeX.length < count) {
    edgeX = new Float64Array(count * 2);
    edgeY = new Float64Array(count * 2);
    edgeLength = new Float64Array(count * 2);
  }
  for (let edge = 0; edge < count; edge++) {
    const a = start + edge;
    const b = start + (edge + 1 === count ? 0 : edge + 1);
    const dx = prism.x[b]! - prism.x[a]!;
    const dy = prism.y[b]! - prism.y[a]!;
    const steps = Math.hypot(dx, dy) || 1;
    edgeX[edge] = dx / steps;
    edgeY[edge] = dy / steps;
    edgeLength[edge] = steps * GRID_STEP_METRES;
  }
}

interface Run extends WallHeights {
  readonly start: number;
  readonly count: number;
  readonly runStart: number;
  readonly edgeCount: number;
  readonly length: number;
}

/** One facade: a strip of quads from its left end to its right, seen from outside, sharing its inner vertices. */
function addRun(mesh: TileMesh, prism: Prism, run: Run): void {
  const { start, count, runStart, edgeCount, bottom, top, inset, roof } = run;
  const isClosed = edgeCount === count;
  const length = roundMetres(run.length);
  let u = 0;
  let left = -1;
  for (let step = 0; step <= edgeCount; step++) {
    const corner = (runStart + step) % count;
    const before = corner === 0 ? count - 1 : corner - 1;
    const hasLeft = step > 0 || isClosed;
    const hasRight = step < edgeCount || isClosed;
    const dx = (hasLeft ? edgeX[before]! : 0) + (hasRight ? edgeX[corner]! : 0);
    const dy = (hasLeft ? edgeY[before]! : 0) + (hasRight ? edgeY[corner]! : 0);
    const size = Math.hypot(dx, dy) || 1;
    const uRounded = step === edgeCount ? length : roundMetres(u);
    const wall = addPost(mesh, prism, start + corner, {
      nx: dy / size,
      ny: -dx / size,
      u: uRounded,
      length,
      bottom,
      top,
      kind: FACADE_WALL,
    });
    if (left >= 0) addQuad(mesh, left, wall, wall + 1, left + 1);
    left = wall;
    u += edgeLength[corner]!;
  }
  if (!inset) return;
  for (let step = 0; step < edgeCount; step++) {
    const edge = (runStart + step) % count;
    addParapet(mesh, prism, inset, {
      a: start + edge,
      b: start + ((edge + 1) % count),
      edge,
      roof,
      top,
    });
  }
}

interface Post {
  readonly nx: number;
  readonly ny: number;
  readonly u: number;
  readonly length: number;
  readonly bottom: number;
  readonly top: number;
  readonly kind: number;
}

/** Two vertices, the lower first; the upper one leans with the local vertical. Gives the lower one's index. */
function addPost(mesh: TileMesh, prism: Prism, vertex: number, post: Post): number {
  const { nx, ny, u, length, bottom, top, kind } = post;
  const low = addRaised(mesh, prism, vertex, bottom, nx, ny, 0, u, bottom, length, kind);
  addRaised(mesh, prism, vertex, top, nx, ny, 0, u, top, length, kind);
  return low;
}

interface ParapetEdge {
  readonly a: number;
  readonly b: number;
  readonly edge: number;
  readonly roof: number;
  readonly top: number;
}

/** The parapet's top and inner face along one edge. */
function addParapet(mesh: TileMesh, prism: Prism, inset: Prism, at: ParapetEdge): void {
  const { a, b, edge, roof, top } = at;
  const length = roundMetres(edgeLength[edge]!);
  const kind = FACADE_ROOF_DETAIL;
  const outerA = addRaised(mesh, prism, a, top, 0, 0, 1, 0, 0, length, kind);
  const outerB = addRaised(mesh, prism, b, top, 0, 0, 1, length, 0, length, kind);
  const width = PARAPET_WIDTH_METRES;
  const innerA = addRaised(mesh, inset, a, top, 0, 0, 1, 0, width, length, kind);
  const innerB = addRaised(mesh, inset, b, top, 0, 0, 1, length, width, length, kind);
  addQuad(mesh, outerA, outerB, innerB, innerA);
  // Seen from the roof, b is on the left.
  const nx = -edgeY[edge]!;
  const ny = edgeX[edge]!;
  const left = addRaised(mesh, inset, b, roof, nx, ny, 0, 0, roof, length, kind);
  const right = addRaised(mesh, inset, a, roof, nx, ny, 0, length, roof, length, kind);
  const rightTop = addRaised(mesh, inset, a, top, nx, ny, 0, length, top, length, kind);
  const leftTop = addRaised(mesh, inset, b, top, nx, ny, 0, 0, top, length, kind);
  addQuad(mesh, left, right, rightTop, leftTop);
}

function addRoof(mesh: TileMesh, prism: Prism, roof: number): void {
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

/** A vertex `up` metres above the prism's base along the local vertical, which leans away from the frame's. */
function addRaised(
  mesh: TileMesh,
  prism: Prism,
  vertex: number,
  up: number,
  nx: number,
  ny: number,
  nz: number,
  u: number,
  v: number,
  length: number,
  kind: number,
): number {
  const x = prism.x[vertex]!;
  const y = prism.y[vertex]!;
  const steps = up / GRID_STEP_METRES;
  const lean = steps / EARTH_RADIUS_STEPS;
  return addVertex(
    mesh,
    Math.round(x + x * lean),
    Math.round(y + y * lean),
    Math.round(prism.z[vertex]! + steps),
    nx,
    ny,
    nz,
    u,
    v,
    length,
    kind,
  );
}

function addQuad(mesh: TileMesh, a: number, b: number, c: number, d: number): void {
  addTriangle(mesh, a, b, c);
  addTriangle(mesh, a, c, d);
}

/** To 1/64 m: short mantissas compress. */
const roundMetres = (value: number): number => Math.round(value * 64) / 64;
