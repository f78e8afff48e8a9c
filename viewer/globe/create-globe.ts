import "@cesium/engine/Source/Widget/CesiumWidget.css";
import {
  Cartesian3,
  CesiumWidget,
  Color,
  DirectionalLight,
  EllipsoidTerrainProvider,
  Ion,
  RequestScheduler,
  type Scene,
} from "@cesium/engine";
import { patchGround, patchMetadata, patchShadows } from "./engine-patches.ts";
import { BARE_GROUND, createGroundLook, type GroundLook } from "./ground-look.ts";
import { installStages } from "./look-stages.ts";
import { createLiveLook, type LiveLook, type LookPlace } from "./look-uniforms.ts";
import { FULL_QUALITY, isSoftware, type Quality } from "./quality.ts";

/** The engine and the light of the scene; panels never see this, only compose.ts does. */
export interface Globe {
  readonly widget: CesiumWidget;
  readonly scene: Scene;
  readonly live: LiveLook;
  readonly ground: GroundLook;
  /** draws once at the next animation frame, however often it is called before */
  readonly requestRender: () => void;
  readonly setTime: (date: string, minuteOfDay: number) => void;
  readonly place: (place: LookPlace) => void;
  readonly setQuality: (quality: Quality) => void;
  /**
   * A small picture without shadows that asks for the same tiles: where the processor draws, loading in it
   * is several times faster.
   */
  readonly setDraft: (isDraft: boolean) => void;
  /** by how much screen space errors shrink in a draft */
  readonly draftScale: () => number;
  /** the graphics card as the browser names it */
  readonly renderer: string;
  /** called before each frame, after light and ground have followed the camera */
  readonly onFrame: (listener: () => void) => () => void;
  readonly close: () => void;
}

function rendererOf(canvas: HTMLCanvasElement): string {
  const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  const names = gl?.getExtension("WEBGL_debug_renderer_info");
  return names ? String(gl?.getParameter(names.UNMASKED_RENDERER_WEBGL)) : "";
}

/** Sun height under which shadows would be longer than their map. */
const LOWEST_SHADOW_DEGREES = 4;
const SHADOW_METRES = 2600;
const GROUND_ERROR_PIXELS = 2;
const DRAFT_SCALE = 0.5;
/** The engine loads ground for 5 ms a frame, which is nothing where a frame takes a second. */
const SLOW_LOAD_MILLISECONDS = 90;

/**
 * Creates a CesiumWidget that asks nobody for anything: no token, no default imagery, terrain or sky.
 * The caller adds data. Draws on demand only.
 */
export function createGlobe(container: HTMLElement, start: LookPlace, date: string): Globe {
  Ion.defaultAccessToken = "";
  RequestScheduler.maximumRequestsPerServer = 24;
  patchShadows();
  patchMetadata();
  const widget = new CesiumWidget(container, {
    baseLayer: false,
    terrainProvider: new EllipsoidTerrainProvider(),
    requestRenderMode: true,
    maximumRenderTimeChange: Number.POSITIVE_INFINITY,
    scene3DOnly: true,
    skyBox: false,
    skyAtmosphere: false,
    shadows: true,
    msaaSamples: 1,
    creditContainer: document.createElement("div"),
    useBrowserRecommendedResolution: true,
    // The shell says what failed, in the reader's language.
    showRenderLoopErrors: false,
    contextOptions: { webgl: { alpha: false, powerPreference: "high-performance" } },
  });
  const { scene } = widget;
  widget.screenSpaceEventHandler.destroy();
  scene.highDynamicRange = true;
  scene.backgroundColor = Color.BLACK;
  if (scene.sun !== undefined) scene.sun.show = false;
  if (scene.moon !== undefined) scene.moon.show = false;
  scene.fog.renderable = false;
  scene.fog.density = 2.2e-4;
  scene.globe.baseColor = BARE_GROUND;
  scene.globe.showGroundAtmosphere = false;
  scene.globe.enableLighting = false;
  scene.globe.depthTestAgainstTerrain = true;
  scene.globe.showWaterEffect = false;
  scene.globe.tileCacheSize = 300;
  scene.globe.maximumScreenSpaceError = GROUND_ERROR_PIXELS;
  scene.screenSpaceCameraController.minimumZoomDistance = 3;
  scene.screenSpaceCameraController.maximumZoomDistance = 2.5e7;
  scene.pickTranslucentDepth = false;

  const live = createLiveLook(start, date);
  const light = new DirectionalLight({
    direction: Cartesian3.negate(live.uniforms.ct_sun, new Cartesian3()),
  });
  scene.light = light;
  const ground = createGroundLook(live);
  scene.globe.material = ground.material;
  patchGround(scene.globe);

  const shadowMap = scene.shadowMap;
  shadowMap.softShadows = true;
  shadowMap.maximumDistance = SHADOW_METRES;
  shadowMap.darkness = 0;
  shadowMap.normalOffset = true;
  shadowMap.fadingEnabled = false;
  let quality = FULL_QUALITY;
  let isDraft = false;

  const applyLight = (): void => {
    Cartesian3.negate(live.uniforms.ct_sun, light.direction);
    const hasShadows =
      !isDraft && quality.shadows > 0 && live.sunElevationDegrees() > LOWEST_SHADOW_DEGREES;
    shadowMap.enabled = hasShadows;
    if (hasShadows && shadowMap.size !== quality.shadows) shadowMap.size = quality.shadows;
  };
  const setQuality = (next: Quality): void => {
    quality = next;
    installStages(scene, live, next);
    widget.resolutionScale = next.resolution * (isDraft ? DRAFT_SCALE : 1);
    scene.msaaSamples = next.antialias === "msaa" ? 4 : 1;
    scene.postProcessStages.fxaa.enabled = next.antialias === "fxaa";
    applyLight();
    scene.requestRender();
  };
  setQuality(quality);
  applyLight();
  const renderer = rendererOf(scene.canvas);
  if (isSoftware(renderer)) {
    const surface = (scene.globe as unknown as { _surface: { _loadQueueTimeSlice: number } })
      ._surface;
    surface._loadQueueTimeSlice = SLOW_LOAD_MILLISECONDS;
  }

  const listeners = new Set<() => void>();
  const removePreUpdate = scene.preUpdate.addEventListener(() => {
    live.uniforms.ct_time = performance.now() / 1000;
    ground.setHasNormals(scene.terrainProvider.hasVertexNormals);
    ground.follow(live.eyeEnu(scene.camera.positionWC));
    for (const listener of listeners) listener();
  });

  return {
    widget,
    scene,
    live,
    ground,
    requestRender: () => scene.requestRender(),
    setTime(nextDate, minuteOfDay) {
      live.setTime(nextDate, minuteOfDay);
      applyLight();
      scene.requestRender();
    },
    place(place) {
      live.place(place);
      applyLight();
      scene.requestRender();
    },
    setQuality,
    setDraft(next) {
      if (next === isDraft) return;
      isDraft = next;
      const scale = isDraft ? DRAFT_SCALE : 1;
      widget.resolutionScale = quality.resolution * scale;
      scene.globe.maximumScreenSpaceError = GROUND_ERROR_PIXELS * scale;
      applyLight();
      scene.requestRender();
    },
    draftScale: () => (isDraft ? DRAFT_SCALE : 1),
    renderer,
    onFrame(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      removePreUpdate();
      listeners.clear();
      widget.destroy();
    },
  };
}
