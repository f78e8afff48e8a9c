import { mkdir } from "node:fs/promises";
import { createCity } from "./city.ts";
import { MANIFEST_NAME, writeManifest } from "./manifest.ts";
import type { CitySize } from "./plan.ts";
import { createTerrain } from "./terrain.ts";
import { FAR_STEP_METRES, writeElevation, writeOrthophotos } from "./write-rasters.ts";
import { type FileListener, writeVectors } from "./write-vectors.ts";

export interface WriteOptions {
  readonly seed: number;
  readonly size: CitySize;
  readonly onFile?: FileListener;
}

/** Writes the source files of the sample city into a folder; the manifest comes last, when all are whole. */
export async function writeSampleCity(folder: string, options: WriteOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  const told = options.onFile ?? (() => undefined);
  const city = createCity(options.seed, options.size);
  const { plan } = city;
  const terrain = createTerrain(plan);
  const trees = await writeVectors(folder, city, terrain, told);
  const span = (reach: number, step: number): string => `${(2 * reach) / 1000} km at ${step} m`;
  await writeElevation(folder, city, terrain);
  told("elevation.tif", span(plan.terrainReachMetres, plan.terrainStepMetres));
  await writeOrthophotos(folder, city, terrain, trees);
  told("ortho.tif", span(plan.orthoReachMetres, plan.orthoStepMetres));
  told("ortho-far.tif", span(plan.terrainReachMetres, FAR_STEP_METRES));
  await writeManifest(folder, city);
  told(MANIFEST_NAME, "how to ingest them, in order");
}
