// sharp: libwebp in its own threads, while the next tile is warped here
import sharp from "sharp";
import type { Raster } from "../../model/raster.ts";
import type { TilingContext, TilingResult } from "../../tileset/tiling.ts";
import type { Crs } from "../../vocabulary/crs.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import { createGroundMap, type GroundMap } from "../ground/ground-map.ts";
import { chooseStride } from "../ground/locate-block.ts";
import { createColourReader } from "./colour-samples.ts";
import {
  MERCATOR_LATITUDE_LIMIT,
  pixelLatitude,
  pixelLongitude,
  TILE_PIXELS,
  tileRangeOfArea,
} from "./mercator-tiling.ts";
import { shrinkTiles } from "./shrink-tiles.ts";
import { tileRectangles } from "./tile-rectangles.ts";
import { type TilePixels, type WarpSource, warpTile } from "./warp-tile.ts";

export interface ImageryOptions {
  /** WebP quality, 1-100 */
  readonly quality: number;
  /** samples that become 0 and 255 where the raster is not 8-bit; undefined: from the raster itself */
  readonly sampleRange: readonly [black: number, white: number] | undefined;
  /** deepest level; undefined: the first whose pixels are about the raster's */
  readonly maximumLevel: number | undefined;
}

export const IMAGERY_OPTIONS: ImageryOptions = {
  quality: 80,
  sampleRange: undefined,
  maximumLevel: undefined,
};

const EARTH_RADIUS_METRES = 6378137;
const DEGREES_PER_RADIAN = 180 / Math.PI;
const DEEPEST_LEVEL = 23;
/** A level counts as fine enough when its pixels are at most this much larger than the raster's. */
const COARSER = 1.25;
/** How far positions may be off by interpolating the projection, in pixels of the raster. */
export const POSITION_TOLERANCE_PIXELS = 0.1;
/** libwebp's effort, 0-6: 4 is a tenth smaller than 2 and takes half as long again. */
const EFFORT = 2;

/**
 * Warps a raster into a web-mercator XYZ pyramid of WebP tiles of 512 pixels, and writes `imagery.json`:
 * leaf tiles from the raster, every parent from its four children. Tiles without any pixel are left out.
 * @throws BadInputError `raster-not-placed`, `crs-does-not-fit`, `imagery-empty`
 */
export async function tileImagery(
  raster: Raster,
  crs: Crs,
  options: ImageryOptions,
  context: TilingContext,
): Promise<TilingResult> {
  const { signal, sink } = context;
  const map = createGroundMap(raster, crs);
  const { read, sampleRange } = await createColourReader(raster, options, signal);
  if (raster.sampleType !== "u8") {
    context.warn(
      `samples of type ${raster.sampleType} are shown as bytes: ${sampleRange[0]} is black, ${sampleRange[1]} is white`,
    );
  }
  const lastLevel = options.maximumLevel ?? levelOfResolution(map);
  const source = createWarpSource(raster, map, lastLevel, read);
  const leaves = tileRangeOfArea(map.area, lastLevel);
  const leafTotal = (leaves.endX - leaves.startX + 1) * (leaves.endY - leaves.startY + 1);
  const writer = createTileWriter(context, options.quality);
  let leafCount = 0;

  const build = async (level: number, x: number, y: number): Promise<TilePixels | undefined> => {
    if (!isOverlapping(level, x, y)) return undefined;
    if (level === lastLevel) {
      signal.throwIfAborted();
      const tile = await warpTile(source, x, y, signal);
      context.progress(Math.min(1, ++leafCount / leafTotal));
      if (tile !== undefined) await writer.write(level, x, y, tile);
      return tile;
    }
    const children: (TilePixels | undefined)[] = [];
    for (let quadrant = 0; quadrant < 4; quadrant++) {
      children.push(await build(level + 1, x * 2 + (quadrant & 1), y * 2 + (quadrant >> 1)));
    }
    const tile = shrinkTiles(children);
    if (tile !== undefined) await writer.write(level, x, y, tile);
    return tile;
  };
  /** Columns may lie beyond the last one where the raster crosses the antimeridian. */
  const isOverlapping = (level: number, x: number, y: number): boolean => {
    const depth = 2 ** (lastLevel - level);
    const tiles = 2 ** lastLevel;
    const isColumn = [-tiles, 0, tiles].some(
      (shift) => x * depth + shift <= leaves.endX && (x + 1) * depth - 1 + shift >= leaves.startX,
    );
    return isColumn && y * depth <= leaves.endY && (y + 1) * depth - 1 >= leaves.startY;
  };
  await build(0, 0, 0);
  await writer.finish();
  if (writer.tiles.size === 0) throw emptyImage(raster);
  const levels = [...writer.tiles.keys()].sort((a, b) => a - b);
  const minimumLevel = levels[0]!;
  const { area } = map;
  const boundsDegrees = [
    area.west,
    Math.max(area.south, -MERCATOR_LATITUDE_LIMIT),
    area.east,
    Math.min(area.north, MERCATOR_LATITUDE_LIMIT),
  ].map((value) => value * DEGREES_PER_RADIAN) as [number, number, number, number];
  const description = {
    scheme: "xyz",
    projection: "EPSG:3857",
    format: "webp",
    tileSize: TILE_PIXELS,
    minimumLevel,
    maximumLevel: lastLevel,
    boundsDegrees,
    sampleRange,
    /** inclusive [startX, startY, endX, endY], per level from `minimumLevel` */
    availability: Array.from({ length: lastLevel - minimumLevel + 1 }, (_, index) =>
      tileRectangles(writer.tiles.get(minimumLevel + index) ?? []),
    ),
  };
  await sink.writeFile("imagery.json", new TextEncoder().encode(JSON.stringify(description)));
  return {
    entry: "imagery.json",
    geometricErrorMetres: 0,
    boundsDegrees,
    heightRangeMetres: [0, 0],
    triangles: 0,
    tiles: [...writer.tiles.values()].reduce((sum, tiles) => sum + tiles.length, 0),
    levels: [minimumLevel, lastLevel],
  };
}

const emptyImage = (raster: Raster): BadInputError =>
  new BadInputError(
    "imagery-empty",
    `the ${raster.width} x ${raster.height} image shows nothing: every pixel is transparent or no-data (${raster.noData ?? "none stated"}). Check its bands with gdalinfo -stats.`,
    { parameters: { width: raster.width, height: raster.height } },
  );

const pixelMetresOfLevel = (level: number, map: GroundMap): number =>
  ((2 * Math.PI * EARTH_RADIUS_METRES) / (TILE_PIXELS * 2 ** level)) *
  Math.max(0.02, Math.cos((map.area.south + map.area.north) / 2));

function levelOfResolution(map: GroundMap): number {
  for (let level = 0; level < DEEPEST_LEVEL; level++) {
    if (pixelMetresOfLevel(level, map) <= map.pixelMetres * COARSER) return level;
  }
  return DEEPEST_LEVEL;
}

function createWarpSource(
  raster: Raster,
  map: GroundMap,
  level: number,
  read: WarpSource["read"],
): WarpSource {
  const range = tileRangeOfArea(map.area, level);
  const grid = {
    longitudeOf: (index: number) => pixelLongitude(index, level),
    latitudeOf: (index: number) => pixelLatitude(index, level),
  };
  const between = (start: number, end: number, part: number): number =>
    Math.round(start + ((end - start) * part) / 4);
  const probes = Array.from({ length: 25 }, (_, index) => ({
    firstX: between(range.startX, range.endX, index % 5) * TILE_PIXELS,
    firstY: between(range.startY, range.endY, Math.floor(index / 5)) * TILE_PIXELS,
    columnCount: TILE_PIXELS + 1,
    rowCount: TILE_PIXELS + 1,
  }));
  const tolerance = (POSITION_TOLERANCE_PIXELS / 2) * map.pixelMetres;
  const { stride } = chooseStride(grid, map, probes, tolerance);
  const ratio = pixelMetresOfLevel(level, map) / map.pixelMetres;
  const reduction = 2 ** Math.max(0, Math.floor(Math.log2(ratio / COARSER) + 1e-6));
  return { raster, map, grid: { ...grid, stride }, read, reduction };
}

/** Encodes tiles while others are made; as many at a time as there are workers. */
function createTileWriter(context: TilingContext, quality: number) {
  const tiles = new Map<number, (readonly [number, number])[]>();
  const running = new Set<Promise<void>>();
  let failure: unknown;
  const encode = async (path: string, { pixels, isOpaque }: TilePixels): Promise<void> => {
    const raw = { width: TILE_PIXELS, height: TILE_PIXELS, channels: 4 as const };
    const picture = isOpaque ? sharp(pixels, { raw }).removeAlpha() : sharp(pixels, { raw });
    const bytes = await picture.webp({ quality, effort: EFFORT, alphaQuality: 100 }).toBuffer();
    await context.sink.writeFile(path, bytes);
  };
  return {
    tiles,
    write: async (level: number, x: number, y: number, tile: TilePixels): Promise<void> => {
      if (failure !== undefined) throw failure;
      while (running.size > Math.max(1, context.workerCount)) await Promise.race(running);
      const held = tiles.get(level) ?? [];
      held.push([x, y]);
      tiles.set(level, held);
      const task: Promise<void> = encode(`${level}/${x}/${y}.webp`, tile)
        .catch((cause: unknown) => {
          failure ??= cause;
        })
        .finally(() => running.delete(task));
      running.add(task);
    },
    finish: async (): Promise<void> => {
      await Promise.all(running);
      if (failure !== undefined) throw failure;
    },
  };
}
