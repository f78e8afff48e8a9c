import { BrokenRuleError } from "../../vocabulary/errors.ts";
import { GRID_STEP_METRES } from "./grid.ts";

/** What a vertex belongs to: second value of `_FACADE`. */
export const FACADE_ROOF = 0;
export const FACADE_WALL = 1;
export const FACADE_ROOF_DETAIL = 2;

/**
 * One interleaved vertex; POSITION comes last because it is 16 bit where the tile spans less than 512 m,
 * else 32-bit float.
 *
 * | byte | type | attribute |
 * |---|---|---|
 * | 0 | 2 x f32 | TEXCOORD_0: u, v in metres |
 * | 8 | 2 x f32 | _FACADE: length of the facade run in metres, kind |
 * | 16 | f32 | _FEATURE_ID_1: asset index |
 * | 20 | u16, 2 empty | _FEATURE_ID_0: row of the property table |
 * | 24 | 3 x i8, 1 empty | NORMAL |
 * | 28 | 3 x u16, 2 empty, or 3 x f32 | POSITION |
 */
export const VERTEX_LAYOUT = { uv: 0, facade: 8, asset: 16, feature: 20, normal: 24, position: 28 };

const MAXIMUM_U16 = 65535;

/** Vertices and triangles of one tile; arrays are kept and reused from tile to tile. */
export interface TileMesh {
  vertexCount: number;
  indexCount: number;
  indices: Uint32Array;
  floats: Float32Array;
  shorts: Uint16Array;
  signedBytes: Int8Array;
  byteStride: number;
  isQuantised: boolean;
  /** frame's grid steps of glTF's (0, 0, 0): west, north (glTF z is -y) and low */
  west: number;
  north: number;
  low: number;
  featureId: number;
  asset: number;
  /** roof coordinates count from here, grid steps */
  centreX: number;
  centreY: number;
  /** lowest and highest POSITION written, x y z in glTF's axes and stored units */
  readonly minimum: [number, number, number];
  readonly maximum: [number, number, number];
}

export function createTileMesh(): TileMesh {
  const bytes = new ArrayBuffer(1 << 20);
  return {
    vertexCount: 0,
    indexCount: 0,
    indices: new Uint32Array(1 << 16),
    floats: new Float32Array(bytes),
    shorts: new Uint16Array(bytes),
    signedBytes: new Int8Array(bytes),
    byteStride: 36,
    isQuantised: true,
    west: 0,
    north: 0,
    low: 0,
    featureId: 0,
    asset: 0,
    centreX: 0,
    centreY: 0,
    minimum: [0, 0, 0],
    maximum: [0, 0, 0],
  };
}

/** Bounds of a tile in the frame's grid steps. */
export interface GridBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly low: number;
  readonly high: number;
}

/** Empties the mesh for a tile within `bounds`; 16-bit positions where they fit. */
export function startTileMesh(mesh: TileMesh, bounds: GridBounds): void {
  const { west, south, east, north, low, high } = bounds;
  mesh.vertexCount = 0;
  mesh.indexCount = 0;
  mesh.isQuantised = Math.max(east - west, north - south, high - low) <= MAXIMUM_U16;
  mesh.byteStride = mesh.isQuantised ? 36 : 40;
  // Floats count from the middle, where they have the most bits to spare.
  mesh.west = mesh.isQuantised ? west : Math.round((west + east) / 2);
  mesh.north = mesh.isQuantised ? north : Math.round((south + north) / 2);
  mesh.low = mesh.isQuantised ? low : Math.round((low + high) / 2);
  mesh.minimum.fill(Infinity);
  mesh.maximum.fill(-Infinity);
}

function grow(mesh: TileMesh): void {
  const bytes = new ArrayBuffer(mesh.floats.byteLength * 2);
  const floats = new Float32Array(bytes);
  floats.set(mesh.floats);
  mesh.floats = floats;
  mesh.shorts = new Uint16Array(bytes);
  mesh.signedBytes = new Int8Array(bytes);
}

/**
 * Appends one vertex; x, y, z are the frame's grid steps (z up), the normal is a unit vector in the frame.
 * Gives its index.
 */
export function addVertex(
  mesh: TileMesh,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
  u: number,
  v: number,
  facadeLength: number,
  facadeKind: number,
): number {
  const vertex = mesh.vertexCount++;
  const byteStart = vertex * mesh.byteStride;
  if (byteStart + mesh.byteStride > mesh.floats.byteLength) grow(mesh);
  const { floats, shorts, signedBytes, minimum, maximum } = mesh;
  const word = byteStart >> 2;
  floats[word] = u;
  floats[word + 1] = v;
  floats[word + 2] = facadeLength;
  floats[word + 3] = facadeKind;
  floats[word + 4] = mesh.asset;
  const half = byteStart >> 1;
  shorts[half + 10] = mesh.featureId;
  shorts[half + 11] = 0;
  signedBytes[byteStart + 24] = Math.round(nx * 127);
  signedBytes[byteStart + 25] = Math.round(nz * 127);
  signedBytes[byteStart + 26] = Math.round(-ny * 127);
  signedBytes[byteStart + 27] = 0;
  let px = x - mesh.west;
  let py = z - mesh.low;
  let pz = mesh.north - y;
  if (mesh.isQuantised) {
    shorts[half + 14] = px;
    shorts[half + 15] = py;
    shorts[half + 16] = pz;
    shorts[half + 17] = 0;
  } else {
    px *= GRID_STEP_METRES;
    py *= GRID_STEP_METRES;
    pz *= GRID_STEP_METRES;
    floats[word + 7] = px;
    floats[word + 8] = py;
    floats[word + 9] = pz;
  }
  if (px < minimum[0]) minimum[0] = px;
  if (py < minimum[1]) minimum[1] = py;
  if (pz < minimum[2]) minimum[2] = pz;
  if (px > maximum[0]) maximum[0] = px;
  if (py > maximum[1]) maximum[1] = py;
  if (pz > maximum[2]) maximum[2] = pz;
  return vertex;
}

/** Appends a triangle, counter-clockwise from outside. */
export function addTriangle(mesh: TileMesh, a: number, b: number, c: number): void {
  if (mesh.indexCount + 3 > mesh.indices.length) {
    const larger = new Uint32Array(mesh.indices.length * 2);
    larger.set(mesh.indices);
    mesh.indices = larger;
  }
  mesh.indices[mesh.indexCount++] = a;
  mesh.indices[mesh.indexCount++] = b;
  mesh.indices[mesh.indexCount++] = c;
}

/** @throws BrokenRuleError `tile-mesh-outside` when a 16-bit position wrapped: the tile's bounds were wrong. */
export function assertInsideGrid(mesh: TileMesh): void {
  if (!mesh.isQuantised || mesh.vertexCount === 0) return;
  const isInside =
    mesh.minimum.every((value) => value >= 0) &&
    mesh.maximum.every((value) => value <= MAXIMUM_U16);
  if (isInside) return;
  throw new BrokenRuleError(
    "tile-mesh-outside",
    `A tile's vertices span ${mesh.minimum} to ${mesh.maximum} grid steps; expected 0 to ${MAXIMUM_U16}. Report this.`,
  );
}
