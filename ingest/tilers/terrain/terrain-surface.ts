import type { Raster } from "../../model/raster.ts";
import type { Crs } from "../../vocabulary/crs.ts";
import { createGroundMap, type GroundMap, pixelToGround } from "../ground/ground-map.ts";
import type { PixelBlock } from "../ground/locate-block.ts";
import {
  createHeightPyramid,
  type HeightPyramid,
  type HeightWindow,
  PYRAMID_OPTIONS,
} from "./height-pyramid.ts";

/** Height of the geoid above the ellipsoid in metres at a position in radians (h = H + N). */
export type Undulation = (longitudeRadians: number, latitudeRadians: number) => number;

/**
 * The ground as one surface over the whole globe: the raster's heights above the ellipsoid where it has
 * them, run out smoothly around it, and sunk to the ellipsoid far away.
 */
export interface TerrainSurface {
  readonly map: GroundMap;
  readonly pyramid: HeightPyramid;
  /** samples of the raster: longitude, latitude (radians), height above the ellipsoid (metres) */
  probes(): Float64Array;
  /** Height above the ellipsoid (metres) of a raw height at a position. */
  toEllipsoidal(raw: number, longitudeRadians: number, latitudeRadians: number): number;
  /** Opens the means that suit samples `spacingMetres` apart. */
  open(spacingMetres: number, block: PixelBlock, signal: AbortSignal): Promise<HeightWindow>;
  /** Level of the pyramid whose cells are at most `spacingMetres` wide. */
  levelOf(spacingMetres: number): number;
}

const EARTH_RADIUS_METRES = 6378137;
/** Around the raster the ground stays as it runs out; farther it sinks to the ellipsoid. */
const SINK_START_METRES = 60e3;
const SINK_END_METRES = 900e3;
const NOWHERE = { left: 0, top: 0, right: -1, bottom: -1 };

export interface SurfaceOptions {
  readonly undulation: Undulation | undefined;
  readonly memoryBytes: number;
}

export async function createTerrainSurface(
  raster: Raster,
  crs: Crs,
  options: SurfaceOptions,
  signal: AbortSignal,
): Promise<TerrainSurface> {
  const map = createGroundMap(raster, crs);
  const share = Math.max(16e6, Math.min(256e6, options.memoryBytes / 4));
  const pyramid = await createHeightPyramid(
    raster,
    {
      samplesInMemory: Math.min(PYRAMID_OPTIONS.samplesInMemory, Math.floor(share / 8)),
      pageBytes: Math.min(PYRAMID_OPTIONS.pageBytes, Math.floor(share / 2)),
      probeCount: PYRAMID_OPTIONS.probeCount,
    },
    signal,
  );
  const unitMetres = raster.sampleUnitMetres ?? crs.heightUnitMetres;
  const { undulation } = options;
  const { area } = map;
  const middle = (area.west + area.east) / 2;
  const halfWidth = (area.east - area.west) / 2;

  /** Metres from the raster's bounds, 0 inside. */
  const distanceTo = (longitude: number, latitude: number): number => {
    const across = Math.abs(longitude - middle) % (2 * Math.PI);
    const east = Math.max(0, Math.min(across, 2 * Math.PI - across) - halfWidth);
    const north = Math.max(0, area.south - latitude, latitude - area.north);
    return EARTH_RADIUS_METRES * Math.hypot(east * Math.cos(latitude), north);
  };
  const levelOf = (spacingMetres: number): number =>
    Math.max(0, Math.floor(Math.log2(spacingMetres / map.pixelMetres) + 1e-6));
  const toEllipsoidal = (raw: number, longitude: number, latitude: number): number => {
    const height =
      raw * unitMetres + (undulation === undefined ? 0 : undulation(longitude, latitude));
    const distance = distanceTo(longitude, latitude);
    if (distance <= SINK_START_METRES) return height;
    const t = Math.min(1, (distance - SINK_START_METRES) / (SINK_END_METRES - SINK_START_METRES));
    return height * (1 - t * t * (3 - 2 * t));
  };
  return {
    map,
    pyramid,
    levelOf,
    toEllipsoidal,
    probes: () => {
      const probes = Float64Array.from(pyramid.probes);
      for (let probe = 0; probe < probes.length; probe += 3) {
        const [longitude, latitude] = pixelToGround(
          probes[probe]!,
          probes[probe + 1]!,
          raster,
          crs,
        );
        probes[probe] = longitude;
        probes[probe + 1] = latitude;
        probes[probe + 2] = toEllipsoidal(probes[probe + 2]!, longitude, latitude);
      }
      return probes;
    },
    open: (spacingMetres, block, openSignal) =>
      pyramid.open(levelOf(spacingMetres), block.area ?? NOWHERE, openSignal),
  };
}
