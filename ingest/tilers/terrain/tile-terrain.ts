import type { Raster } from "../../model/raster.ts";
import type { TilingContext, TilingResult } from "../../tileset/tiling.ts";
import type { Crs } from "../../vocabulary/crs.ts";
import { encodeHeightLookup } from "../../vocabulary/height-lookup.ts";
import { buildHeightLookup } from "./build-height-lookup.ts";
import { sampleSpacingRadians, type TileRange, tilesOfArea } from "./geodetic-tiling.ts";
import { createTerrainSurface, type Undulation } from "./terrain-surface.ts";
import { tileLevel } from "./tile-level.ts";

export interface TerrainOptions {
  /** undefined where the samples are ellipsoidal already */
  readonly undulation: Undulation | undefined;
  /** deepest level; undefined: the first whose sample spacing is at most the raster's */
  readonly maximumLevel: number | undefined;
}

export const TERRAIN_OPTIONS: TerrainOptions = { undulation: undefined, maximumLevel: undefined };

const EARTH_RADIUS_METRES = 6378137;
const DEGREES_PER_RADIAN = 180 / Math.PI;
const DEEPEST_LEVEL = 22;
/** CesiumTerrainProvider's own estimate for level 0; halves with every level. */
const LEVEL_ZERO_ERROR_METRES = 77067.34;
/** Tiles around the raster's own, so that what clients make up beside them starts on even ground. */
const MARGIN_TILES = 1;

/**
 * Cuts an elevation raster into a geodetic TMS quadtree of quantized-mesh 1.0 tiles with normals, from
 * two root tiles that cover the globe down to the raster's own resolution around it; and writes
 * `layer.json` and `heights.bin`. Neighbouring tiles of a level have the same vertices along their border.
 * @throws BadInputError `raster-not-placed`, `crs-does-not-fit`, `elevation-empty`
 */
export async function tileTerrain(
  raster: Raster,
  crs: Crs,
  options: TerrainOptions,
  context: TilingContext,
): Promise<TilingResult> {
  const { sink, signal } = context;
  const surface = await createTerrainSurface(
    raster,
    crs,
    { undulation: options.undulation, memoryBytes: context.memoryBytes },
    signal,
  );
  const { area, pixelMetres } = surface.map;
  const lastLevel = options.maximumLevel ?? levelOfResolution(pixelMetres);
  const rangesOfLevel: (readonly TileRange[])[] = [];
  for (let level = 0; level <= lastLevel; level++) {
    rangesOfLevel.push(tilesOfArea(area, level, level === 0 ? 2 : MARGIN_TILES));
  }
  const tileTotal = rangesOfLevel.flat().reduce((sum, range) => sum + tilesIn(range), 0);
  const probes = surface.probes();
  const errorMetresPerLevel: number[] = [];
  let tiles = 0;
  let triangles = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let level = 0; level <= lastLevel; level++) {
    const written = await tileLevel(surface, context, {
      level,
      ranges: rangesOfLevel[level]!,
      toleranceMetres: toleranceOfLevel(level, lastLevel, pixelMetres),
      probes,
      onTile: () => context.progress(++tiles / tileTotal),
    });
    triangles += written.triangles;
    errorMetresPerLevel.push(Math.ceil(written.errorMetres * 100) / 100);
    if (level < lastLevel) continue;
    low = written.lowestMetres;
    high = written.highestMetres;
  }
  const boundsDegrees = [area.west, area.south, area.east, area.north].map(
    (value) => value * DEGREES_PER_RADIAN,
  ) as [number, number, number, number];
  const layer = {
    tilejson: "2.1.0",
    name: "terrain",
    version: "1.0.0",
    format: "quantized-mesh-1.0",
    scheme: "tms",
    projection: "EPSG:4326",
    extensions: ["octvertexnormals"],
    tiles: ["{z}/{x}/{y}.terrain"],
    bounds: [-180, -90, 180, 90],
    minzoom: 0,
    maxzoom: lastLevel,
    available: rangesOfLevel,
    dataBoundsDegrees: boundsDegrees,
    /** the mesh of a level differs from the raster by no more */
    errorMetresPerLevel,
  };
  await sink.writeFile("layer.json", new TextEncoder().encode(JSON.stringify(layer)));
  await sink.writeFile("heights.bin", encodeHeightLookup(await buildHeightLookup(surface, signal)));
  return {
    entry: "layer.json",
    geometricErrorMetres: LEVEL_ZERO_ERROR_METRES,
    boundsDegrees,
    heightRangeMetres: [low, high],
    triangles,
    tiles,
    levels: [0, lastLevel],
  };
}

const tilesIn = (range: TileRange): number =>
  (range.endX - range.startX + 1) * (range.endY - range.startY + 1);

/** The first level whose samples lie at most as far apart as the raster's. */
function levelOfResolution(pixelMetres: number): number {
  for (let level = 0; level < DEEPEST_LEVEL; level++) {
    if (sampleSpacingRadians(level) * EARTH_RADIUS_METRES <= pixelMetres) return level;
  }
  return DEEPEST_LEVEL;
}

/**
 * A fifth of what the client expects of the level (0.4 pixels at its usual 2); the last level, which is
 * looked at from as near as one likes, a thirtieth of a pixel of the raster, but 5 cm at least.
 */
function toleranceOfLevel(level: number, lastLevel: number, pixelMetres: number): number {
  const expected = LEVEL_ZERO_ERROR_METRES / 2 ** level / 5;
  return level < lastLevel ? expected : Math.min(expected, Math.max(0.05, pixelMetres / 30));
}
