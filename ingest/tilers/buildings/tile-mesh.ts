import { GRID_STEP_METRES } from "../grid.ts";

/** What a vertex belongs to: second value of `_FACADE`. */
export const FACADE_ROOF = 0;
export const FACADE_WALL = 1;
export const FACADE_ROOF_DETAIL = 2;

/**
 * Texture coordinates and facade of one vertex: four 32-bit numbers in the EXPONENTIAL filter's form, the
 * exponent above a signed 24-bit mantissa. One exponent for all makes them whole 1/32 m, whose differences compress.
 *
 * | byte | type | attribute |
 * |---|---|---|
 * | 0 | 2 x f32 | TEXCOORD_0: u, v in metres |
 * | 8 | 2 x f32 | _FACADE: length of the facade run in metres, kind |
 * @see EXT_meshopt_compression, "Filter 3: exponential"
 */
export const TEXTURE_LAYOUT = { byteStride: 16, uv: 0, facade: 8 };

/** Texture coordinates are multiples of 1/32 m. */
const TEXTURE_STEPS_PER_METRE = 32;
const TEXTURE_EXPONENT = -5 << 24;
const MANTISSA = 0xffffff;

/**
 * The rest of one vertex; POSITION comes last because it is 16 bit where the tile spans less than 655 m, else
 * 32-bit float.
 *
 * | byte | type | attribute |
 * |---|---|---|
 * | 0 | f32 | _FEATURE_ID_1: asset index |
 * | 4 | u16, 2 empty | _FEATURE_ID_0: row of the property table |
 * | 8 | 3 x i8, 1 empty | NORMAL |
 * | 12 | 3 x u16, 2 empty, or 3 x f32 | POSITION |
 */
export const VERTEX_LAYOUT = { asset: 0, feature: 4, normal: 8, position: 12 };

const MAXIMUM_U16 = 65535;

/** Vertices and triangles of one tile; arrays are kept and reused from tile to tile. */
export interface TileMesh {
  vertexCount: number;
  indexCount: number;
  indices: Uint32Array;
  /** as TEXTURE_LAYOUT */
  texture: Int32Array;
  /** as VERTEX_LAYOUT: three views of one buffer */
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
}

export function createTileMesh(): TileMesh {
  const vertexCapacity = 1 << 15;
  const bytes = new ArrayBuffer(vertexCapacity * FLOAT_STRIDE);
  return {
    vertexCount: 0,
    indexCount: 0,
    indices: new Uint32Array(1 << 16),
    texture: new Int32Array(vertexCapacity * 4),
    floats: new Float32Array(bytes),
    shorts: new Uint16Array(bytes),
    signedBytes: new Int8Array(bytes),
    byteStride: QUANTISED_STRIDE,
    isQuantised: true,
    west: 0,
    north: 0,
    low: 0,
    featureId: 0,
    asset: 0,
    centreX: 0,
    centreY: 0,
  };
}

const QUANTISED_STRIDE = 20;
const FLOAT_STRIDE = 24;

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
  mesh.byteStride = mesh.isQuantised ? QUANTISED_STRIDE : FLOAT_STRIDE;
  // Floats count from the middle, where they have the most bits to spare.
  mesh.west = mesh.isQuantised ? west : Math.round((west + east) / 2);
  mesh.north = mesh.isQuantised ? north : Math.round((south + north) / 2);
  mesh.low = mesh.isQuantised ? low : Math.round((low + high) / 2);
}

function grow(mesh: TileMesh): void {
  const bytes = new ArrayBuffer(mesh.floats.byteLength * 2);
  const floats = new Float32Array(bytes);
  floats.set(mesh.floats);
  mesh.floats = floats;
  mesh.shorts = new Uint16Array(bytes);
  mesh.signedBytes = new Int8Array(bytes);
  const texture = new Int32Array(mesh.texture.length * 2);
  texture.set(mesh.texture);
  mesh.texture = texture;
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
  if ((vertex + 1) * 4 > mesh.texture.length) grow(mesh);
  const { texture, floats, shorts, signedBytes } = mesh;
  const at = vertex * 4;
  texture[at] = TEXTURE_EXPONENT | (Math.round(u * TEXTURE_STEPS_PER_METRE) & MANTISSA);
  texture[at + 1] = TEXTURE_EXPONENT | (Math.round(v * TEXTURE_STEPS_PER_METRE) & MANTISSA);
  texture[at + 2] = TEXTURE_EXPONENT | Math.round(facadeLength * TEXTURE_STEPS_PER_METRE);
  texture[at + 3] = TEXTURE_EXPONENT | (facadeKind * TEXTURE_STEPS_PER_METRE);
  const byteStart = vertex * mesh.byteStride;
  const word = byteStart >> 2;
  const half = byteStart >> 1;
  floats[word] = mesh.asset;
  shorts[half + 2] = mesh.featureId;
  shorts[half + 3] = 0;
  signedBytes[byteStart + 8] = Math.round(nx * 127);
  signedBytes[byteStart + 9] = Math.round(nz * 127);
  signedBytes[byteStart + 10] = Math.round(-ny * 127);
  signedBytes[byteStart + 11] = 0;
  if (mesh.isQuantised) {
    shorts[half + 6] = x - mesh.west;
    shorts[half + 7] = z - mesh.low;
    shorts[half + 8] = mesh.north - y;
    shorts[half + 9] = 0;
  } else {
    floats[word + 3] = (x - mesh.west) * GRID_STEP_METRES;
    floats[word + 4] = (z - mesh.low) * GRID_STEP_METRES;
    floats[word + 5] = (mesh.north - y) * GRID_STEP_METRES;
  }
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

/** Lowest and highest POSITION, x y z in glTF's axes and stored units. */
export function positionRange(mesh: TileMesh): {
  readonly min: readonly number[];
  readonly max: readonly number[];
} {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  const values = mesh.isQuantised ? mesh.shorts : mesh.floats;
  const stride = mesh.byteStride / values.BYTES_PER_ELEMENT;
  const first = VERTEX_LAYOUT.position / values.BYTES_PER_ELEMENT;
  const end = mesh.vertexCount * stride;
  for (let axis = 0; axis < 3; axis++) {
    let low = Infinity;
    let high = -Infinity;
    for (let at = first + axis; at < end; at += stride) {
      const value = values[at]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    min[axis] = low;
    max[axis] = high;
  }
  return { min, max };
}
