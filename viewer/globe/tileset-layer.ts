import {
  Cesium3DTileStyle,
  Cesium3DTileset,
  type CustomShader,
  ImageBasedLighting,
} from "@cesium/engine";
import { routes } from "../../tiles-server/vocabulary/routes.ts";
import { createBuildingsLook, updateLookUniforms } from "./buildings-look.ts";
import type { Globe } from "./create-globe.ts";
import { createInstancesLook } from "./instances-look.ts";
import type { Quality } from "./quality.ts";

/** A 3D Tiles dataset in the scene. */
export interface TilesetLayer {
  readonly tileset: Cesium3DTileset;
  readonly setVisible: (isVisible: boolean) => void;
  readonly setOpacity: (opacity: number) => void;
  readonly setQuality: (quality: Quality) => void;
  /** asset index to show as selected, undefined for none; the rest greys while something is selected */
  readonly select: (asset: number | undefined, isContext: boolean) => void;
  /** 0 to 1 while tiles load, undefined when settled */
  readonly loading: () => number | undefined;
  readonly close: () => void;
}

const SCREEN_SPACE_ERROR: Readonly<Record<string, number>> = { features: 10, instances: 16 };
/** how much coarser instances may be where trees lose their detail */
const COARSE_INSTANCES = 3;
const CONTEXT_GREY = 0.16;
const TILE_BYTES = 384 * 1024 * 1024;

/** Opens the tileset of a dataset with the look of its kind; kinds without one keep their own materials. */
export async function openTilesetLayer(
  globe: Globe,
  dataset: string,
  kind: string,
): Promise<TilesetLayer> {
  const shader: CustomShader | undefined =
    kind === "features"
      ? createBuildingsLook(globe.live)
      : kind === "instances"
        ? createInstancesLook(globe.live)
        : undefined;
  const errorPixels = SCREEN_SPACE_ERROR[kind] ?? 12;
  const tileset = await Cesium3DTileset.fromUrl(routes.tileset(dataset), {
    ...(shader === undefined ? {} : { customShader: shader }),
    maximumScreenSpaceError: errorPixels,
    cacheBytes: TILE_BYTES,
    enableCollision: false,
    environmentMapOptions: { enabled: false },
    imageBasedLighting: new ImageBasedLighting(),
  } as ConstructorParameters<typeof Cesium3DTileset>[0]);
  tileset.environmentMapManager.enabled = false;
  globe.scene.primitives.add(tileset);
  let coarseness = 1;
  const removeFrame = globe.onFrame(() => {
    if (shader !== undefined) updateLookUniforms(shader, globe.live);
    tileset.maximumScreenSpaceError = errorPixels * coarseness * globe.draftScale();
  });
  let pending = 0;
  let most = 0;
  const removeProgress = tileset.loadProgress.addEventListener(
    (requests: number, processing: number) => {
      pending = requests + processing;
      most = pending === 0 ? 0 : Math.max(most, pending);
    },
  );
  return {
    tileset,
    setVisible(isVisible) {
      tileset.show = isVisible;
      globe.requestRender();
    },
    setOpacity(opacity) {
      tileset.style =
        opacity >= 0.995
          ? undefined
          : new Cesium3DTileStyle({ color: `color('#ffffff', ${opacity.toFixed(2)})` });
      globe.requestRender();
    },
    setQuality({ roofDetail, treeDetail }) {
      if (kind === "features") shader?.setUniform("ct_roofDetail", roofDetail ? 1 : 0);
      coarseness = kind === "instances" && !treeDetail ? COARSE_INSTANCES : 1;
    },
    select(asset, isContext) {
      if (kind !== "features") return;
      shader?.setUniform("ct_selectedAsset", asset ?? -1);
      shader?.setUniform("ct_contextGrey", isContext ? CONTEXT_GREY : 0);
      globe.requestRender();
    },
    loading: () => (pending === 0 || !tileset.show ? undefined : 1 - pending / (most + 1)),
    close() {
      removeFrame();
      removeProgress();
      globe.scene.primitives.remove(tileset);
      globe.requestRender();
    },
  };
}
