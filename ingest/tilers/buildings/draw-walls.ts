import { GRID_STEP_METRES } from "../grid.ts";
import { addRaised } from "./add-raised.ts";
import type { Prism } from "./prism.ts";
import { isCorner, type RingEdges } from "./ring-edges.ts";
import { addTriangle, FACADE_WALL, type TileMesh } from "./tile-mesh.ts";

/**
 * The posts of one ring's walls: left and right end of every facade run and what lies between. Kept and reused;
 * a wall joins a post with the next unless that one begins a run (`u` 0).
 */
let capacity = 0;
let vertex = new Uint32Array(0);
let normalX = new Float64Array(0);
let normalY = new Float64Array(0);
let u = new Float64Array(0);
let runLength = new Float64Array(0);
let isRunStart = new Uint8Array(0);

function reservePosts(count: number): void {
  if (capacity >= count) return;
  capacity = count * 2;
  vertex = new Uint32Array(capacity);
  normalX = new Float64Array(capacity);
  normalY = new Float64Array(capacity);
  u = new Float64Array(capacity);
  runLength = new Float64Array(capacity);
  isRunStart = new Uint8Array(capacity);
}

/**
 * Draws one ring's walls between two heights (metres above the base). A facade run goes from its left end to its
 * right, seen from outside, over edges that turn by less than 25 degrees; u counts along it.
 */
export function drawWalls(
  mesh: TileMesh,
  prism: Prism,
  ring: number,
  edges: RingEdges,
  bottom: number,
  top: number,
): void {
  const postCount = layPosts(prism, ring, edges);
  const low = mesh.vertexCount;
  // All lower vertices, then all upper ones: their z, v and facade stay the same, which compresses.
  drawRow(mesh, prism, postCount, bottom);
  drawRow(mesh, prism, postCount, top);
  for (let post = 0; post + 1 < postCount; post++) {
    if (isRunStart[post + 1]) continue;
    const left = low + post;
    addTriangle(mesh, left, left + 1, left + 1 + postCount);
    addTriangle(mesh, left, left + 1 + postCount, left + postCount);
  }
}

function drawRow(mesh: TileMesh, prism: Prism, postCount: number, up: number): void {
  for (let post = 0; post < postCount; post++)
    addRaised(
      mesh,
      prism,
      vertex[post]!,
      up,
      normalX[post]!,
      normalY[post]!,
      0,
      u[post]!,
      up,
      runLength[post]!,
      FACADE_WALL,
    );
}

function layPosts(prism: Prism, ring: number, edges: RingEdges): number {
  const { count } = edges;
  const start = prism.ringStarts[ring]!;
  reservePosts(count * 2);
  let firstEdge = 0;
  while (firstEdge < count && !isCorner(edges, firstEdge)) firstEdge++;
  const isRound = firstEdge === count;
  if (isRound) firstEdge = 0;
  let postCount = 0;
  let done = 0;
  while (done < count) {
    const runStart = (firstEdge + done) % count;
    const firstPost = postCount;
    let steps = 0;
    let edgeCount = 0;
    do {
      const edge = (runStart + edgeCount) % count;
      const before = edge === 0 ? count - 1 : edge - 1;
      const isBend = edgeCount > 0 || isRound;
      addPost(start + edge, edges, isBend ? before : edge, edge, steps, postCount++);
      steps += edges.length[edge]!;
      edgeCount++;
    } while (done + edgeCount < count && !isCorner(edges, (runStart + edgeCount) % count));
    const last = (runStart + edgeCount - 1) % count;
    const after = (runStart + edgeCount) % count;
    addPost(start + after, edges, last, isRound ? after : last, steps, postCount++);
    isRunStart[firstPost] = 1;
    const length = steps * GRID_STEP_METRES;
    for (let post = firstPost; post < postCount; post++) runLength[post] = length;
    done += edgeCount;
  }
  return postCount;
}

/** The outward normal of a post is that of its two walls together. */
function addPost(
  at: number,
  edges: RingEdges,
  before: number,
  after: number,
  steps: number,
  post: number,
): void {
  const dx = edges.x[before]! + edges.x[after]!;
  const dy = edges.y[before]! + edges.y[after]!;
  const size = Math.sqrt(dx * dx + dy * dy) || 1;
  vertex[post] = at;
  normalX[post] = dy / size;
  normalY[post] = -dx / size;
  u[post] = steps * GRID_STEP_METRES;
  isRunStart[post] = 0;
}
