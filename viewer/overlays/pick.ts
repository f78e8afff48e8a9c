import {
  Cartesian2,
  type Cartesian3,
  Cartographic,
  Cesium3DTileFeature,
  Math as EngineMath,
} from "@cesium/engine";
import type { Globe } from "../globe/create-globe.ts";
import type { Selection } from "../store/state.ts";
import type { FlatClient } from "./flat-client.ts";
import { tilesetAddress } from "./flat-layer.ts";
import type { LayerSet } from "./layer-set.ts";

type Position = readonly [number, number, number];

/** Degrees and metres of a point of the scene. */
export function positionOf(point: Cartesian3 | undefined): Position | undefined {
  if (point === undefined) return undefined;
  const at = Cartographic.fromCartesian(point);
  if (at === undefined) return undefined;
  return [EngineMath.toDegrees(at.longitude), EngineMath.toDegrees(at.latitude), at.height];
}

/** The ground under a pixel of the canvas. */
export function groundAt(globe: Globe, x: number, y: number): Position | undefined {
  const ray = globe.scene.camera.getPickRay(new Cartesian2(x, y));
  return positionOf(ray === undefined ? undefined : globe.scene.globe.pick(ray, globe.scene));
}

const TOLERANCE_PIXELS = 6;

interface SymbolId {
  readonly dataset: string;
  readonly featureId: string;
}
const isSymbolId = (id: unknown): id is SymbolId =>
  typeof id === "object" && id !== null && "featureId" in id && "dataset" in id;

/**
 * What lies under a pixel: a building, tree or symbol that is drawn there, else the topmost draped feature
 * of the visible flat layers at that point of the ground.
 */
export async function pickAt(
  globe: Globe,
  layers: LayerSet,
  client: FlatClient,
  pixel: { readonly x: number; readonly y: number },
): Promise<Selection | undefined> {
  const { scene } = globe;
  const at = new Cartesian2(pixel.x, pixel.y);
  const picked: unknown = scene.pick(at);
  const ground = groundAt(globe, pixel.x, pixel.y);
  if (picked instanceof Cesium3DTileFeature) {
    const layer = layers.shown().find(({ tileset }) => tileset?.tileset === picked.tileset);
    const id: unknown = picked.getProperty("id");
    if (layer !== undefined && id !== undefined) {
      const surface = scene.pickPositionSupported ? positionOf(scene.pickPosition(at)) : undefined;
      return { dataset: layer.entry.id, featureId: String(id), position: surface ?? ground };
    }
  }
  const symbol = (picked as { id?: unknown } | undefined)?.id;
  if (isSymbolId(symbol)) return { ...symbol, position: ground };
  if (ground === undefined) return undefined;
  const [longitudeDegrees, latitudeDegrees] = ground;
  const toleranceMetres = TOLERANCE_PIXELS * metresPerPixel(globe, ground);
  for (const { entry, style, imagery, state } of layers.shown().toReversed()) {
    if (entry.kind !== "flat" || imagery === undefined || !state.visible) continue;
    const featureId = await client.pick({
      address: tilesetAddress(entry),
      style,
      longitudeDegrees,
      latitudeDegrees,
      toleranceMetres,
    });
    if (featureId !== undefined) return { dataset: entry.id, featureId, position: ground };
  }
  return undefined;
}

function metresPerPixel({ scene }: Globe, [longitude, latitude, height]: Position): number {
  const { camera, canvas } = scene;
  const target = Cartographic.toCartesian(Cartographic.fromDegrees(longitude, latitude, height));
  const dx = target.x - camera.positionWC.x;
  const dy = target.y - camera.positionWC.y;
  const dz = target.z - camera.positionWC.z;
  const fov = (camera.frustum as { fovy?: number }).fovy ?? Math.PI / 3;
  return (2 * Math.hypot(dx, dy, dz) * Math.tan(fov / 2)) / Math.max(1, canvas.clientHeight);
}
