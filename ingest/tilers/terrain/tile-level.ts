// martini: right-triangulated irregular networks over a square grid, fast and exact in its error bounds
import Martini, { type MartiniTile } from "@mapbox/martini";
import type { TilingContext } from "../../tileset/tiling.ts";
import { chooseStride, type GroundGrid, locateBlock } from "../ground/locate-block.ts";
import {
  BLOCK_SAMPLES,
  buildTerrainMesh,
  heightStepOfLevel,
  type TileAddress,
} from "./build-terrain-mesh.ts";
import { encodeQuantizedMesh, type TerrainMesh } from "./encode-quantized-mesh.ts";
import {
  sampleSpacingRadians,
  TILE_SAMPLES,
  TILE_STEPS,
  type TileRange,
  tileColumns,
} from "./geodetic-tiling.ts";
import { type GroundProbes, measureMeshError, probesOfTiles } from "./measure-mesh-error.ts";
import { sampleBlock } from "./sample-block.ts";
import { BORDER_WORDS, forceBorder, readBorder, shareBorders } from "./share-borders.ts";
import type { TerrainSurface } from "./terrain-surface.ts";

export interface LevelJob {
  readonly level: number;
  readonly ranges: readonly TileRange[];
  readonly toleranceMetres: number;
  readonly probes: GroundProbes;
  readonly onTile: () => void;
}

export interface LevelResult {
  readonly triangles: number;
  /** largest difference between a mesh and the raster, over the level */
  readonly errorMetres: number;
  readonly lowestMetres: number;
  readonly highestMetres: number;
}

const MAXIMUM_KEPT_BYTES = 64 * 1024 * 1024;
const EARTH_RADIUS_METRES = 6378137;
/** How far positions may be off by interpolating the projection between nodes. */
export const POSITION_TOLERANCE_METRES = 0.005;

/**
 * Writes all tiles of a level in two passes: the first finds which border samples each tile needs, then
 * neighbours agree, and the second meshes with what was agreed. Heights are kept from the first as far as
 * memory allows, else sampled again.
 */
export async function tileLevel(
  surface: TerrainSurface,
  context: TilingContext,
  job: LevelJob,
): Promise<LevelResult> {
  const { level, toleranceMetres } = job;
  const { signal } = context;
  const addresses = job.ranges.flatMap((range) => addressesOf(range, level));
  const grid = gridOfLevel(level, surface, addresses);
  const sample = (address: TileAddress) => sampleTile(surface, grid, address, signal);
  const martini = new Martini(TILE_SAMPLES);
  const borders = new Uint32Array(addresses.length * BORDER_WORDS);
  const north = new Float32Array(TILE_SAMPLES * TILE_SAMPLES);
  const kept = new Map<TileAddress, Float64Array>();
  const keptCount =
    Math.min(MAXIMUM_KEPT_BYTES, context.memoryBytes / 8) / (BLOCK_SAMPLES ** 2 * 8);
  let relief = 0;
  for (const [index, address] of addresses.entries()) {
    signal.throwIfAborted();
    const heights = await sample(address);
    if (kept.size < keptCount) kept.set(address, heights);
    relief = Math.max(relief, reliefOf(heights));
    const errors = martini.createTile(fromNorthWest(heights, north)).errors;
    const border = borders.subarray(index * BORDER_WORDS, (index + 1) * BORDER_WORDS);
    readBorder(errors, toleranceMetres, border);
  }
  shareBorders(borders, neighboursOf(addresses));
  const stepMetres = heightStepOfLevel(relief);
  const probed = probesOfTiles(job.probes, level);
  let triangles = 0;
  let errorMetres = 0;
  let lowestMetres = Number.POSITIVE_INFINITY;
  let highestMetres = Number.NEGATIVE_INFINITY;
  for (const [index, address] of addresses.entries()) {
    signal.throwIfAborted();
    const heights = kept.get(address) ?? (await sample(address));
    kept.delete(address);
    const tile: MartiniTile = martini.createTile(fromNorthWest(heights, north));
    forceBorder(tile.errors, borders.subarray(index * BORDER_WORDS, (index + 1) * BORDER_WORDS));
    tile.update();
    const rtin = tile.getMesh(toleranceMetres);
    const mesh = buildTerrainMesh({ address, heights, stepMetres, ...rtin });
    const inTile = probed.get(address.y * tileColumns(level) + address.x) ?? [];
    errorMetres = Math.max(errorMetres, measureMeshError(mesh, level, job.probes, inTile));
    await context.sink.writeFile(
      `${level}/${address.x}/${address.y}.terrain`,
      encodeQuantizedMesh(mesh),
    );
    triangles += mesh.triangles.length / 3;
    lowestMetres = Math.min(lowestMetres, lowestOf(mesh));
    highestMetres = Math.max(highestMetres, highestOf(mesh));
    job.onTile();
  }
  return { triangles, errorMetres, lowestMetres, highestMetres };
}

const lowestOf = (mesh: TerrainMesh): number => mesh.minimumHeightMetres;

const highestOf = (mesh: TerrainMesh): number => {
  let highest = 0;
  for (const height of mesh.height) highest = Math.max(highest, height);
  const range = mesh.maximumHeightMetres - mesh.minimumHeightMetres;
  return mesh.minimumHeightMetres + (range * highest) / 32767;
};

const addressesOf = (range: TileRange, level: number): TileAddress[] => {
  const addresses: TileAddress[] = [];
  for (let y = range.startY; y <= range.endY; y++) {
    for (let x = range.startX; x <= range.endX; x++) addresses.push({ level, x, y });
  }
  return addresses;
};

function gridOfLevel(
  level: number,
  surface: TerrainSurface,
  addresses: readonly TileAddress[],
): GroundGrid {
  const spacing = sampleSpacingRadians(level);
  const grid = {
    longitudeOf: (index: number) => -Math.PI + index * spacing,
    latitudeOf: (index: number) => -Math.PI / 2 + index * spacing,
  };
  const every = Math.max(1, Math.floor(addresses.length / 25));
  const probes = addresses
    .filter((_, index) => index % every === 0)
    .map(({ x, y }) => ({
      firstX: x * TILE_STEPS,
      firstY: y * TILE_STEPS,
      columnCount: TILE_SAMPLES,
      rowCount: TILE_SAMPLES,
    }));
  const { stride } = chooseStride(grid, surface.map, probes, POSITION_TOLERANCE_METRES);
  return { ...grid, stride };
}

/** Ellipsoidal heights of a tile and one sample around it, south-west first. */
async function sampleTile(
  surface: TerrainSurface,
  grid: GroundGrid,
  address: TileAddress,
  signal: AbortSignal,
): Promise<Float64Array> {
  const firstX = address.x * TILE_STEPS - 1;
  const firstY = address.y * TILE_STEPS - 1;
  const block = locateBlock(grid, surface.map, {
    firstX,
    firstY,
    columnCount: BLOCK_SAMPLES,
    rowCount: BLOCK_SAMPLES,
  });
  const spacing = sampleSpacingRadians(address.level) * EARTH_RADIUS_METRES;
  const window = await surface.open(spacing, block, signal);
  const heights = sampleBlock(block, window, surface.pyramid.meanHeight);
  for (let row = 0; row < BLOCK_SAMPLES; row++) {
    const latitude = grid.latitudeOf(firstY + row);
    for (let column = 0; column < BLOCK_SAMPLES; column++) {
      const index = row * BLOCK_SAMPLES + column;
      heights[index] = surface.toEllipsoidal(
        heights[index]!,
        grid.longitudeOf(firstX + column),
        latitude,
      );
    }
  }
  return heights;
}

/** The tile's own samples as the RTIN wants them: row by row from the north-west. */
function fromNorthWest(heights: Float64Array, out: Float32Array): Float32Array {
  for (let row = 0; row < TILE_SAMPLES; row++) {
    const from = (TILE_STEPS - row + 1) * BLOCK_SAMPLES + 1;
    for (let column = 0; column < TILE_SAMPLES; column++) {
      out[row * TILE_SAMPLES + column] = heights[from + column]!;
    }
  }
  return out;
}

function reliefOf(heights: Float64Array): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const height of heights) {
    if (height < low) low = height;
    if (height > high) high = height;
  }
  return high - low;
}

/** Index of the tile to the west, south, east and north (0-3); east of the last column is the first. */
function neighboursOf(addresses: readonly TileAddress[]): (tile: number, side: number) => number {
  const level = addresses[0]?.level ?? 0;
  const columns = tileColumns(level);
  const indexOf = new Map(addresses.map(({ x, y }, index) => [y * columns + x, index]));
  return (tile, side) => {
    const { x, y } = addresses[tile]!;
    const otherX = side === 0 ? (x + columns - 1) % columns : side === 2 ? (x + 1) % columns : x;
    const otherY = side === 1 ? y - 1 : side === 3 ? y + 1 : y;
    return otherY < 0 ? -1 : (indexOf.get(otherY * columns + otherX) ?? -1);
  };
}
