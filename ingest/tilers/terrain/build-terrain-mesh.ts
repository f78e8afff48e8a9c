import { geodeticToEcef, WGS84 } from "../../vocabulary/geodesy.ts";
import { octEncode, QUANTIZED_MAXIMUM, type TerrainMesh } from "./encode-quantized-mesh.ts";
import {
  sampleLatitude,
  sampleLongitude,
  sampleSpacingRadians,
  TILE_SAMPLES,
  TILE_STEPS,
} from "./geodetic-tiling.ts";

/** Where a tile lies; y counts from the south. */
export interface TileAddress {
  readonly level: number;
  readonly x: number;
  readonly y: number;
}

/** Samples of a tile and one more on each side, for gradients; south-west first. */
export const BLOCK_SAMPLES = TILE_SAMPLES + 2;

/** No level quantises finer than this: a power of two, so that 32-bit floats hold its multiples. */
const FINEST_STEP_METRES = 2 ** -10;

/** Heights of a level are multiples of this, so that neighbours decode the same height at their border. */
export function heightStepOfLevel(largestReliefMetres: number): number {
  const exponent = Math.ceil(
    Math.log2(Math.max(1e-9, largestReliefMetres) / (QUANTIZED_MAXIMUM - 1)),
  );
  return Math.max(FINEST_STEP_METRES, 2 ** exponent);
}

export interface MeshInput {
  readonly address: TileAddress;
  /** ellipsoidal heights, BLOCK_SAMPLES squared, south-west first */
  readonly heights: Float64Array;
  readonly stepMetres: number;
  /** column and row (from the north-west) per vertex, three vertices per triangle, as the RTIN gives them */
  readonly vertices: Uint16Array;
  readonly triangles: Uint32Array;
}

/** Turns the chosen samples of a tile into a mesh with quantised heights, normals and positions. */
export function buildTerrainMesh(input: MeshInput): TerrainMesh {
  const { address, heights, stepMetres, vertices } = input;
  const { order, triangles } = orderByFirstUse(vertices, input.triangles);
  const count = order.length;
  const snapped = new Float64Array(count);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let vertex = 0; vertex < count; vertex++) {
    const index = blockIndex(vertices, order[vertex]!);
    const height = Math.round(heights[index]! / stepMetres) * stepMetres;
    snapped[vertex] = height;
    low = Math.min(low, height);
    high = Math.max(high, height);
  }
  const range = quantisedRange(low, high, stepMetres);
  const u = new Uint16Array(count);
  const v = new Uint16Array(count);
  const height = new Uint16Array(count);
  const normals = new Uint8Array(count * 2);
  const positionsEcef = new Float64Array(count * 3);
  const normalOf = gradientNormals(address, heights);
  for (let vertex = 0; vertex < count; vertex++) {
    const column = vertices[order[vertex]! * 2]!;
    const row = TILE_STEPS - vertices[order[vertex]! * 2 + 1]!;
    u[vertex] = Math.round((column * QUANTIZED_MAXIMUM) / TILE_STEPS);
    v[vertex] = Math.round((row * QUANTIZED_MAXIMUM) / TILE_STEPS);
    const fraction =
      range.high > range.low ? (snapped[vertex]! - range.low) / (range.high - range.low) : 0;
    height[vertex] = Math.round(fraction * QUANTIZED_MAXIMUM);
    const position = geodeticToEcef({
      longitudeRadians: sampleLongitude(address.x * TILE_STEPS + column, address.level),
      latitudeRadians: sampleLatitude(address.y * TILE_STEPS + row, address.level),
      heightMetres: snapped[vertex]!,
    });
    positionsEcef.set(position, vertex * 3);
    normalOf(column, row, normals, vertex * 2);
  }
  return {
    u,
    v,
    height,
    minimumHeightMetres: range.low,
    maximumHeightMetres: range.high,
    triangles,
    normals,
    centreEcef: geodeticToEcef({
      longitudeRadians: sampleLongitude((address.x + 0.5) * TILE_STEPS, address.level),
      latitudeRadians: sampleLatitude((address.y + 0.5) * TILE_STEPS, address.level),
      heightMetres: (low + high) / 2,
    }),
    positionsEcef,
  };
}

const blockIndex = (vertices: Uint16Array, vertex: number): number =>
  (TILE_STEPS - vertices[vertex * 2 + 1]! + 1) * BLOCK_SAMPLES + vertices[vertex * 2]! + 1;

/** Below this relief 32,767 steps are finer than half a millimetre, and the header may be exact. */
const TIGHT_RELIEF_METRES = 32;

/**
 * Lowest and highest height for the header. Steeper tiles get a range of 32,767 steps that are powers of
 * two, so that multiples of the level's step are decoded exactly; flatter ones are right to 0.5 mm anyway.
 */
function quantisedRange(
  low: number,
  high: number,
  stepMetres: number,
): { low: number; high: number } {
  const relief = high - low;
  if (relief <= TIGHT_RELIEF_METRES) return { low: Math.fround(low), high: Math.fround(high) };
  let step = stepMetres;
  while (step > FINEST_STEP_METRES && (step / 2) * QUANTIZED_MAXIMUM >= relief) step /= 2;
  return { low, high: low + step * QUANTIZED_MAXIMUM };
}

/** Quantized-mesh indices count from the highest used so far: vertices come in order of first use. */
function orderByFirstUse(
  vertices: Uint16Array,
  triangles: Uint32Array,
): { order: Uint32Array; triangles: Uint16Array } {
  const vertexCount = vertices.length / 2;
  const renumbered = new Int32Array(vertexCount).fill(-1);
  const order = new Uint32Array(vertexCount);
  const ordered = new Uint16Array(triangles.length);
  let used = 0;
  const visit = (vertex: number): number => {
    if (renumbered[vertex]! < 0) {
      renumbered[vertex] = used;
      order[used++] = vertex;
    }
    return renumbered[vertex]!;
  };
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const a = triangles[corner]!;
    let b = triangles[corner + 1]!;
    let c = triangles[corner + 2]!;
    if (isClockwise(vertices, a, b, c)) [b, c] = [c, b];
    ordered[corner] = visit(a);
    ordered[corner + 1] = visit(b);
    ordered[corner + 2] = visit(c);
  }
  return { order, triangles: ordered };
}

/** Seen from above, with rows counted southwards. */
const isClockwise = (vertices: Uint16Array, a: number, b: number, c: number): boolean => {
  const abX = vertices[b * 2]! - vertices[a * 2]!;
  const abY = vertices[b * 2 + 1]! - vertices[a * 2 + 1]!;
  const acX = vertices[c * 2]! - vertices[a * 2]!;
  const acY = vertices[c * 2 + 1]! - vertices[a * 2 + 1]!;
  return abX * acY - abY * acX > 0;
};

/**
 * Normals of the surface itself, from differences over two samples: neighbours compute them from the same
 * heights, so shading is continuous over tile borders.
 */
function gradientNormals(address: TileAddress, heights: Float64Array) {
  const spacing = sampleSpacingRadians(address.level);
  const e2 = WGS84.flattening * (2 - WGS84.flattening);
  return (column: number, row: number, out: Uint8Array, offset: number): void => {
    const longitude = sampleLongitude(address.x * TILE_STEPS + column, address.level);
    const latitude = sampleLatitude(address.y * TILE_STEPS + row, address.level);
    const sinLatitude = Math.sin(latitude);
    const cosLatitude = Math.cos(latitude);
    const w = 1 - e2 * sinLatitude * sinLatitude;
    const primeVertical = WGS84.semiMajorMetres / Math.sqrt(w);
    const meridian = (primeVertical * (1 - e2)) / w;
    const index = (row + 1) * BLOCK_SAMPLES + column + 1;
    const eastMetres = 2 * spacing * primeVertical * cosLatitude;
    const northMetres = 2 * spacing * meridian;
    const slopeEast =
      eastMetres > 1e-6 ? (heights[index + 1]! - heights[index - 1]!) / eastMetres : 0;
    const slopeNorth =
      (heights[index + BLOCK_SAMPLES]! - heights[index - BLOCK_SAMPLES]!) / northMetres;
    const length = Math.hypot(slopeEast, slopeNorth, 1);
    const east = -slopeEast / length;
    const north = -slopeNorth / length;
    const up = 1 / length;
    const sinLongitude = Math.sin(longitude);
    const cosLongitude = Math.cos(longitude);
    octEncode(
      -sinLongitude * east - sinLatitude * cosLongitude * north + cosLatitude * cosLongitude * up,
      cosLongitude * east - sinLatitude * sinLongitude * north + cosLatitude * sinLongitude * up,
      cosLatitude * north + sinLatitude * up,
      out,
      offset,
    );
  };
}
