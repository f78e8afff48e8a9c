import { join } from "node:path";
import type { City } from "./city.ts";
import { writeGeoTiff } from "./geotiff.ts";
import { GRID_ORIGIN } from "./grid.ts";
import { createOrthophoto, type OrthophotoPainter } from "./orthophoto.ts";
import type { Terrain } from "./terrain.ts";
import type { Tree } from "./trees.ts";

const ELEVATION_TILE = 256;

/** Writes the elevation model: Float32 metres, pixel is area. */
export function writeElevation(folder: string, city: City, terrain: Terrain): Promise<number> {
  const { terrainReachMetres: reach, terrainStepMetres: step } = city.plan;
  const size = Math.round((2 * reach) / step);
  return writeGeoTiff(
    join(folder, "elevation.tif"),
    {
      width: size,
      height: size,
      sampleKind: "float32",
      tileSize: ELEVATION_TILE,
      originGrid: [GRID_ORIGIN[0] - reach, GRID_ORIGIN[1] + reach],
      pixelMetres: step,
      description: `citytwin sample city, synthetic elevation, seed ${city.plan.seed}`,
    },
    (column, row) => {
      const tile = new Float32Array(ELEVATION_TILE * ELEVATION_TILE);
      for (let y = 0; y < ELEVATION_TILE; y++) {
        const north = reach - (Math.min(size - 1, row * ELEVATION_TILE + y) + 0.5) * step;
        for (let x = 0; x < ELEVATION_TILE; x++) {
          const east = (Math.min(size - 1, column * ELEVATION_TILE + x) + 0.5) * step - reach;
          // centimetres: what a survey states, and it packs
          tile[y * ELEVATION_TILE + x] = Math.round(terrain.heightAt([east, north]) * 100) / 100;
        }
      }
      return tile;
    },
  );
}

const ORTHO_TILE = 512;
/** Pixel of the coarse image. */
export const FAR_STEP_METRES = 4;

/** Writes the fine image of the district and the coarse one of its surroundings. */
export async function writeOrthophotos(
  folder: string,
  city: City,
  terrain: Terrain,
  trees: readonly Tree[],
): Promise<void> {
  const { plan } = city;
  await writeOrthophoto(
    join(folder, "ortho.tif"),
    city,
    plan.orthoReachMetres,
    createOrthophoto(city, terrain, trees, {
      pixelMetres: plan.orthoStepMetres,
      tileSize: ORTHO_TILE,
      latticePixels: 8,
      hasDetail: true,
    }),
    plan.orthoStepMetres,
  );
  await writeOrthophoto(
    join(folder, "ortho-far.tif"),
    city,
    plan.terrainReachMetres,
    createOrthophoto(city, terrain, trees, {
      pixelMetres: FAR_STEP_METRES,
      tileSize: ORTHO_TILE,
      latticePixels: 2,
      hasDetail: false,
    }),
    FAR_STEP_METRES,
  );
}

async function writeOrthophoto(
  path: string,
  city: City,
  reach: number,
  paint: OrthophotoPainter,
  pixelMetres: number,
): Promise<void> {
  const size = Math.round((2 * reach) / pixelMetres);
  const tileMetres = ORTHO_TILE * pixelMetres;
  await writeGeoTiff(
    path,
    {
      width: size,
      height: size,
      sampleKind: "rgb8",
      tileSize: ORTHO_TILE,
      originGrid: [GRID_ORIGIN[0] - reach, GRID_ORIGIN[1] + reach],
      pixelMetres,
      description: `citytwin sample city, synthetic orthophoto, seed ${city.plan.seed}`,
    },
    (column, row) => paint(column * tileMetres - reach, reach - row * tileMetres),
  );
}
