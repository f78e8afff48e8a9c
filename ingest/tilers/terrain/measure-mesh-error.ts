import { QUANTIZED_MAXIMUM, type TerrainMesh } from "./encode-quantized-mesh.ts";
import { TILE_STEPS, tileColumns, tileRows } from "./geodetic-tiling.ts";

/** Points along a tile's side at which its mesh is laid out, two per sample. */
const POINTS = TILE_STEPS * 2 + 1;

/** Samples of the raster to hold meshes against: longitude, latitude (radians) and ellipsoidal height. */
export type GroundProbes = Float64Array;

/** Indices of the probes of each tile of a level, by `y * tileColumns(level) + x`. */
export function probesOfTiles(probes: GroundProbes, level: number): Map<number, number[]> {
  const tiles = new Map<number, number[]>();
  const columns = tileColumns(level);
  const rows = tileRows(level);
  for (let probe = 0; probe < probes.length; probe += 3) {
    const x = Math.floor((probes[probe]! / Math.PI + 1) * rows);
    const y = Math.min(rows - 1, Math.floor((probes[probe + 1]! / Math.PI + 0.5) * rows));
    const key = y * columns + (((x % columns) + columns) % columns);
    const held = tiles.get(key);
    if (held === undefined) tiles.set(key, [probe]);
    if (held !== undefined) held.push(probe);
  }
  return tiles;
}

/** The largest difference in metres between a tile's decoded mesh and the probes inside it. */
export function measureMeshError(
  mesh: TerrainMesh,
  level: number,
  probes: GroundProbes,
  inTile: readonly number[],
): number {
  if (inTile.length === 0) return 0;
  const heights = rasteriseMesh(mesh);
  const rows = tileRows(level);
  let worst = 0;
  for (const probe of inTile) {
    const x = (probes[probe]! / Math.PI + 1) * rows;
    const y = (probes[probe + 1]! / Math.PI + 0.5) * rows;
    const column = (x - Math.floor(x)) * (POINTS - 1);
    const row = (y >= rows ? 1 : y - Math.floor(y)) * (POINTS - 1);
    const left = Math.min(Math.floor(column), POINTS - 2);
    const bottom = Math.min(Math.floor(row), POINTS - 2);
    const fx = column - left;
    const fy = row - bottom;
    const southWest = heights[bottom * POINTS + left]!;
    const southEast = heights[bottom * POINTS + left + 1]!;
    const northWest = heights[(bottom + 1) * POINTS + left]!;
    const northEast = heights[(bottom + 1) * POINTS + left + 1]!;
    const bilinear =
      (southWest * (1 - fx) + southEast * fx) * (1 - fy) +
      (northWest * (1 - fx) + northEast * fx) * fy;
    // the mesh folds along one diagonal of the cell: at most this far from the bilinear height
    const fold = Math.abs(southWest - southEast - northWest + northEast) / 4;
    worst = Math.max(worst, Math.abs(bilinear - probes[probe + 2]!) + fold);
  }
  return worst;
}

/** The mesh's heights at all points, south-west first. */
function rasteriseMesh(mesh: TerrainMesh): Float64Array {
  const heights = new Float64Array(POINTS * POINTS);
  const range = (mesh.maximumHeightMetres - mesh.minimumHeightMetres) / QUANTIZED_MAXIMUM;
  const toPoint = (POINTS - 1) / QUANTIZED_MAXIMUM;
  const { u, v, height, triangles } = mesh;
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const a = triangles[corner]!;
    const b = triangles[corner + 1]!;
    const c = triangles[corner + 2]!;
    const ax = Math.round(u[a]! * toPoint);
    const ay = Math.round(v[a]! * toPoint);
    const abX = Math.round(u[b]! * toPoint) - ax;
    const abY = Math.round(v[b]! * toPoint) - ay;
    const acX = Math.round(u[c]! * toPoint) - ax;
    const acY = Math.round(v[c]! * toPoint) - ay;
    const start = mesh.minimumHeightMetres + height[a]! * range;
    const toB = (height[b]! - height[a]!) * range;
    const toC = (height[c]! - height[a]!) * range;
    const area = abX * acY - abY * acX;
    const slopeX = (toB * acY - toC * abY) / area;
    const slopeY = (toC * abX - toB * acX) / area;
    const bottom = Math.min(0, abY, acY);
    const top = Math.max(0, abY, acY);
    const left = Math.min(0, abX, acX);
    const right = Math.max(0, abX, acX);
    for (let y = bottom; y <= top; y++) {
      for (let x = left; x <= right; x++) {
        const ofC = abX * y - abY * x;
        const ofB = x * acY - y * acX;
        if (ofC < 0 || ofB < 0 || ofB + ofC > area) continue;
        heights[(ay + y) * POINTS + ax + x] = start + slopeX * x + slopeY * y;
      }
    }
  }
  return heights;
}
