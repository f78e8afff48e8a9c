import type { HeightLookup } from "../../vocabulary/height-lookup.ts";
import { chooseStride, locateBlock } from "../ground/locate-block.ts";
import { sampleBlock } from "./sample-block.ts";
import type { TerrainSurface } from "./terrain-surface.ts";

const EARTH_RADIUS_METRES = 6378137;
const MAXIMUM_SIDE = 4096;
const BLOCK = 128;
const POSITION_TOLERANCE_METRES = 0.005;

/** Samples the surface in longitude and latitude at the raster's own resolution, 4,096 a side at most. */
export async function buildHeightLookup(
  surface: TerrainSurface,
  signal: AbortSignal,
): Promise<HeightLookup> {
  const { area, pixelMetres } = surface.map;
  const middleLatitude = (area.south + area.north) / 2;
  const pixelRadians = pixelMetres / EARTH_RADIUS_METRES;
  const cosLatitude = Math.max(0.02, Math.cos(middleLatitude));
  const columnCount = sideOf((area.east - area.west) * cosLatitude, pixelRadians);
  const rowCount = sideOf(area.north - area.south, pixelRadians);
  const stepX = (area.east - area.west) / (columnCount - 1);
  const stepY = (area.north - area.south) / (rowCount - 1);
  const grid = {
    longitudeOf: (index: number) => area.west + index * stepX,
    latitudeOf: (index: number) => area.south + index * stepY,
  };
  const blocks: { firstX: number; firstY: number; columnCount: number; rowCount: number }[] = [];
  for (let firstY = 0; firstY < rowCount; firstY += BLOCK) {
    for (let firstX = 0; firstX < columnCount; firstX += BLOCK) {
      blocks.push({
        firstX,
        firstY,
        columnCount: Math.min(BLOCK, columnCount - firstX),
        rowCount: Math.min(BLOCK, rowCount - firstY),
      });
    }
  }
  const every = Math.max(1, Math.floor(blocks.length / 25));
  const probes = blocks.filter((_, index) => index % every === 0);
  const { stride } = chooseStride(grid, surface.map, probes, POSITION_TOLERANCE_METRES);
  const spacing = Math.max(stepX * cosLatitude, stepY) * EARTH_RADIUS_METRES;
  const heightsMetres = new Float32Array(columnCount * rowCount);
  for (const place of blocks) {
    signal.throwIfAborted();
    const block = locateBlock({ ...grid, stride }, surface.map, place);
    const window = await surface.open(spacing, block, signal);
    const heights = sampleBlock(block, window, surface.pyramid.meanHeight);
    for (let row = 0; row < place.rowCount; row++) {
      const latitude = grid.latitudeOf(place.firstY + row);
      const to = (rowCount - 1 - place.firstY - row) * columnCount + place.firstX;
      for (let column = 0; column < place.columnCount; column++) {
        const longitude = grid.longitudeOf(place.firstX + column);
        const raw = heights[row * place.columnCount + column]!;
        heightsMetres[to + column] = surface.toEllipsoidal(raw, longitude, latitude);
      }
    }
  }
  return {
    columnCount,
    rowCount,
    westRadians: area.west,
    southRadians: area.south,
    eastRadians: area.east,
    northRadians: area.north,
    heightsMetres,
  };
}

const sideOf = (radians: number, pixelRadians: number): number =>
  Math.max(2, Math.min(MAXIMUM_SIDE, Math.ceil(radians / pixelRadians - 1e-6) + 1));
