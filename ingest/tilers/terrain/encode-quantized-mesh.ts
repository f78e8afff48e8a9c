import { createByteWriter } from "../../vocabulary/bytes.ts";
import { type PositionEcef, WGS84 } from "../../vocabulary/geodesy.ts";

/** A tile's mesh, ready to be written. */
export interface TerrainMesh {
  /** 0-32767 from west to east and from south to north */
  readonly u: Uint16Array;
  readonly v: Uint16Array;
  /** 0-32767 from the lowest to the highest height */
  readonly height: Uint16Array;
  readonly minimumHeightMetres: number;
  readonly maximumHeightMetres: number;
  /** three vertices each, counter-clockwise from above; vertices are numbered in order of first use */
  readonly triangles: Uint16Array;
  /** oct-encoded, two bytes per vertex */
  readonly normals: Uint8Array;
  /** on the ground, or near it, in the middle of the tile */
  readonly centreEcef: PositionEcef;
  /** xyz per vertex, ECEF metres */
  readonly positionsEcef: Float64Array;
}

export const QUANTIZED_MAXIMUM = 32767;
const OCT_VERTEX_NORMALS = 1;

/** @see quantized-mesh 1.0, github.com/CesiumGS/quantized-mesh */
export function encodeQuantizedMesh(mesh: TerrainMesh): Uint8Array {
  const vertexCount = mesh.u.length;
  const sphere = boundingSphere(mesh.positionsEcef);
  const writer = createByteWriter(160 + vertexCount * 10 + mesh.triangles.length * 2);
  // multiples of 1/1024 m leave the first bytes of the file 0, which nothing can take for gzip's
  for (const value of mesh.centreEcef) writer.f64(Math.round(value * 1024) / 1024);
  writer.f32(mesh.minimumHeightMetres);
  writer.f32(mesh.maximumHeightMetres);
  for (const value of sphere.centre) writer.f64(value);
  writer.f64(sphere.radiusMetres);
  for (const value of horizonOcclusionPoint(sphere.centre, mesh.positionsEcef)) writer.f64(value);
  writer.u32(vertexCount);
  for (const values of [mesh.u, mesh.v, mesh.height]) {
    let previous = 0;
    for (const value of values) {
      const delta = value - previous;
      writer.u16(((delta << 1) ^ (delta >> 31)) & 0xffff);
      previous = value;
    }
  }
  writer.u32(mesh.triangles.length / 3);
  let highest = 0;
  for (const vertex of mesh.triangles) {
    writer.u16(highest - vertex);
    if (vertex === highest) highest++;
  }
  for (const edge of edgesOf(mesh)) {
    writer.u32(edge.length);
    for (const vertex of edge) writer.u16(vertex);
  }
  writer.u8(OCT_VERTEX_NORMALS);
  writer.u32(mesh.normals.byteLength);
  writer.bytes(mesh.normals);
  return writer.finish();
}

/** Vertices on the west, south, east and north edge, each in the order that CesiumJS sorts them in. */
function edgesOf(mesh: TerrainMesh): readonly (readonly number[])[] {
  const { u, v } = mesh;
  const on = (values: Uint16Array, limit: number): number[] =>
    Array.from(values.keys()).filter((vertex) => values[vertex] === limit);
  return [
    on(u, 0).sort((a, b) => v[a]! - v[b]!),
    on(v, 0).sort((a, b) => u[a]! - u[b]!),
    on(u, QUANTIZED_MAXIMUM).sort((a, b) => v[a]! - v[b]!),
    on(v, QUANTIZED_MAXIMUM).sort((a, b) => u[a]! - u[b]!),
  ];
}

function boundingSphere(positions: Float64Array): { centre: PositionEcef; radiusMetres: number } {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let index = 0; index < positions.length; index++) {
    const axis = index % 3;
    low[axis] = Math.min(low[axis]!, positions[index]!);
    high[axis] = Math.max(high[axis]!, positions[index]!);
  }
  const centre: PositionEcef = [
    (low[0]! + high[0]!) / 2,
    (low[1]! + high[1]!) / 2,
    (low[2]! + high[2]!) / 2,
  ];
  let radiusMetres = 0;
  for (let index = 0; index < positions.length; index += 3) {
    const distance = Math.hypot(
      positions[index]! - centre[0],
      positions[index + 1]! - centre[1],
      positions[index + 2]! - centre[2],
    );
    radiusMetres = Math.max(radiusMetres, distance);
  }
  return { centre, radiusMetres };
}

/** Farther out nothing on earth hides; stands for "never occluded" where a tile is wider than that. */
const NEVER_OCCLUDED = 1e5;

/**
 * The point on the ray through the tile's centre that is hidden by the ellipsoid only when every vertex
 * is, in units of the ellipsoid's radii. A vertex below the ellipsoid counts as on it.
 * @see "Horizon Culling 2", cesium.com/blog/2013/05/09/computing-the-horizon-occlusion-point
 */
export function horizonOcclusionPoint(centre: PositionEcef, positions: Float64Array): PositionEcef {
  const a = WGS84.semiMajorMetres;
  const b = a * (1 - WGS84.flattening);
  const x = centre[0] / a;
  const y = centre[1] / a;
  const z = centre[2] / b;
  const length = Math.hypot(x, y, z);
  const direction = [x / length, y / length, z / length] as const;
  let farthest = 1;
  for (let index = 0; index < positions.length; index += 3) {
    const px = positions[index]! / a;
    const py = positions[index + 1]! / a;
    const pz = positions[index + 2]! / b;
    const own = Math.hypot(px, py, pz);
    const magnitude = Math.max(1, own);
    const cosAlpha = (px * direction[0] + py * direction[1] + pz * direction[2]) / own;
    const sinAlpha = Math.sqrt(Math.max(0, 1 - cosAlpha * cosAlpha));
    const cosBeta = 1 / magnitude;
    const sinBeta = Math.sqrt(magnitude * magnitude - 1) * cosBeta;
    const denominator = cosAlpha * cosBeta - sinAlpha * sinBeta;
    farthest = Math.max(
      farthest,
      denominator > 1 / NEVER_OCCLUDED ? 1 / denominator : NEVER_OCCLUDED,
    );
  }
  return [direction[0] * farthest, direction[1] * farthest, direction[2] * farthest];
}

/** Two bytes for a unit vector. @see Cigolle et al. 2014, "Survey of Efficient Representations…" */
export function octEncode(x: number, y: number, z: number, out: Uint8Array, offset: number): void {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z);
  let first = x / sum;
  let second = y / sum;
  if (z < 0) {
    const folded = (1 - Math.abs(second)) * (first < 0 ? -1 : 1);
    second = (1 - Math.abs(first)) * (second < 0 ? -1 : 1);
    first = folded;
  }
  out[offset] = Math.round((first * 0.5 + 0.5) * 255);
  out[offset + 1] = Math.round((second * 0.5 + 0.5) * 255);
}
