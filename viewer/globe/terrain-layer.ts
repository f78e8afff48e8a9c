import {
  CesiumTerrainProvider,
  EllipsoidTerrainProvider,
  type TerrainProvider,
} from "@cesium/engine";
import { routes } from "../../tiles-server/vocabulary/routes.ts";
import type { Globe } from "./create-globe.ts";

/** Opens the terrain of a dataset, with the normals that light it. */
export const openTerrain = (dataset: string): Promise<TerrainProvider> =>
  CesiumTerrainProvider.fromUrl(routes.terrain(dataset), { requestVertexNormals: true });

/** Stands the globe on a terrain, or on the bare ellipsoid. */
export function showTerrain(globe: Globe, terrain: TerrainProvider | undefined): void {
  globe.scene.terrainProvider = terrain ?? new EllipsoidTerrainProvider();
  globe.requestRender();
}
