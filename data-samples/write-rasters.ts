import { join } from "node:path";
import type { City } from "./city.ts";
import { writeGeoTiff } from "./geotiff.ts";
import { GRID_ORIGIN } from "./grid.ts";
import type { Terrain } from "./terrain.ts";

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
