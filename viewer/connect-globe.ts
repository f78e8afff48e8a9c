import { cameraView, flyTo } from "./globe/camera-view.ts";
import { createGlobe } from "./globe/create-globe.ts";
import { listenToKeys } from "./globe/keyboard-camera.ts";
import { listenToPointer } from "./globe/pointer.ts";
import {
  createGovernor,
  isSoftware,
  QUALITY_DROPS,
  qualityAfter,
  SOFTWARE_DROPS,
} from "./globe/quality.ts";
import { createFlatClient } from "./overlays/flat-client.ts";
import { createGroundMask } from "./overlays/ground-mask.ts";
import { createLayerSet } from "./overlays/layer-set.ts";
import { createMapTags } from "./overlays/map-tags.ts";
import { groundAt, pickAt } from "./overlays/pick.ts";
import { FLIGHT_SECONDS } from "./store/commands.ts";
import type { ViewerStore } from "./store/create-store.ts";
import { setLayerProgress } from "./store/layer-progress.ts";
import type { Selection, ViewerState } from "./store/state.ts";

/** The globe under the panels, as the page and its tests see it. */
export interface Composed {
  /** what lies under a pixel of the globe; changes nothing */
  readonly pickAt: (x: number, y: number) => Promise<Selection | undefined>;
  /** when everything in view is loaded and drawn */
  readonly settled: () => Promise<void>;
  /** PNG of the globe as it is drawn next */
  readonly capture: () => Promise<Blob>;
  readonly close: () => void;
}

const REPORT_MILLISECONDS = 250;
const QUIET_FRAMES = 3;
const DEFAULT_PLACE = { longitudeDegrees: 101.54, latitudeDegrees: 25.03, heightMetres: 1770 };

/** Where light, noise and haze are measured: the middle of the terrain or of the first dataset shown. */
function placeOf({ catalogue, layers, camera, flight }: ViewerState): typeof DEFAULT_PLACE {
  const target = flight?.camera ?? camera;
  const shown = layers.map(({ dataset }) => catalogue.find(({ id }) => id === dataset));
  const entry =
    shown.find((candidate) => candidate?.kind === "features") ??
    shown.find((candidate) => candidate !== undefined);
  if (entry === undefined)
    return target === undefined ? DEFAULT_PLACE : { ...target, heightMetres: 0 };
  const [west, south, east, north] = entry.boundsDegrees;
  const place = {
    longitudeDegrees: (west + east) / 2,
    latitudeDegrees: (south + north) / 2,
    heightMetres: entry.heightRangeMetres[0],
  };
  // Uploads may lie anywhere; what the camera looks at decides.
  const isNear =
    target === undefined ||
    Math.hypot(
      target.longitudeDegrees - place.longitudeDegrees,
      target.latitudeDegrees - place.latitudeDegrees,
    ) < 0.5;
  return isNear ? place : { ...target, heightMetres: 0 };
}

/**
 * Puts one globe into its container and keeps it and the store in line, both ways. `onLost` is called when
 * the browser took the graphics context away or a frame failed: this globe then draws no more.
 */
export function connectGlobe(
  container: HTMLElement,
  store: ViewerStore,
  onLost: () => void,
): Composed {
  const initial = store.getState();
  const globe = createGlobe(container, placeOf(initial), initial.time.date);
  const { scene } = globe;
  const flatClient = createFlatClient();
  const ends: (() => void)[] = [];
  const onContextLost = (event: Event): void => {
    event.preventDefault();
    onLost();
  };
  scene.canvas.addEventListener("webglcontextlost", onContextLost);
  ends.push(() => scene.canvas.removeEventListener("webglcontextlost", onContextLost));
  ends.push(scene.renderError.addEventListener(onLost));

  const mask = createGroundMask(globe, flatClient);
  const tags = createMapTags(container, globe);
  const layers = createLayerSet(
    globe,
    flatClient,
    (dataset, problem) => setLayerProgress(store, dataset, { problem }),
    () => {
      mask.sync(layers.shown());
      tags.setPlaces(
        layers.shown().flatMap(({ symbols }) => (symbols?.isVisible() ? symbols.points : [])),
      );
    },
  );

  // Store to globe.
  let served = -1;
  const serveFlight = (state: ViewerState): void => {
    const { flight } = state;
    if (flight === undefined || flight.serial === served) return;
    const isFirst = served < 0;
    served = flight.serial;
    // A globe made anew goes on where the one before it stood.
    if (isFirst && state.arrivedSerial === flight.serial && state.camera !== undefined) {
      flyTo(scene, state.camera, 0, () => undefined);
      return;
    }
    const isReduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
    flyTo(scene, flight.camera, isReduced ? 0 : flight.seconds, () => {
      store.setState({ camera: cameraView(scene.camera), arrivedSerial: flight.serial });
    });
  };
  const showSelection = (state: ViewerState): void => {
    const { selection, selectionDetail } = state;
    const asset =
      selectionDetail?.kind === "ready" && selectionDetail.feature.id === selection?.featureId
        ? selectionDetail.feature.asset
        : undefined;
    for (const { entry, tileset } of layers.shown()) {
      tileset?.select(entry.id === selection?.dataset ? asset : undefined, selection !== undefined);
    }
    layers.highlight(selection?.dataset, selection?.featureId);
    tags.setSelected(selection?.featureId);
  };
  let before: ViewerState | undefined;
  const serve = (state: ViewerState): void => {
    const last = before;
    before = state;
    if (state.layers !== last?.layers || state.catalogue !== last.catalogue) {
      if (isOtherList(state, last)) {
        globe.place(placeOf(state));
        layers.sync(state.layers, state.catalogue);
      }
    }
    if (state.time !== last?.time) globe.setTime(state.time.date, state.time.minuteOfDay);
    if (state.flight !== last?.flight) serveFlight(state);
    if (state.selection !== last?.selection || state.selectionDetail !== last?.selectionDetail) {
      showSelection(state);
    }
  };
  serve(initial);
  ends.push(store.subscribe(serve));

  // Globe to store.
  ends.push(
    scene.camera.moveEnd.addEventListener(() => {
      store.setState({
        camera: cameraView(scene.camera),
        arrivedSerial: served < 0 ? undefined : served,
      });
    }),
  );
  const startDrops = startDropCount(globe.renderer);
  const governor = createGovernor(startDrops);
  const applyQuality = (dropCount: number): void => {
    const quality = qualityAfter(dropCount);
    globe.setQuality(quality);
    for (const { tileset } of layers.shown()) tileset?.setQuality(quality);
    store.setState({ qualityDropped: QUALITY_DROPS.slice(0, dropCount).map(({ name }) => name) });
  };
  if (startDrops > 0) applyQuality(startDrops);
  const isFixed = fixedQuality() !== undefined;
  let lastFrame = 0;
  let framesPerSecond: number | undefined;
  ends.push(
    scene.postRender.addEventListener(() => {
      const now = performance.now();
      const taken = now - lastFrame;
      lastFrame = now;
      if (taken < 1000) framesPerSecond = Math.round(1000 / Math.max(taken, 1));
      // Frames while tiles come in are slow for another reason.
      const isMoving = scene.globe.tilesLoaded && taken < 1000;
      const dropCount = isMoving && !isFixed ? governor.sample(taken) : undefined;
      if (dropCount !== undefined) applyQuality(dropCount);
    }),
  );
  let pendingGround = 0;
  ends.push(
    scene.globe.tileLoadProgressEvent.addEventListener((pending: number) => {
      pendingGround = pending;
    }),
  );
  const report = (): void => {
    const state = store.getState();
    let tilesPending = pendingGround;
    for (const { entry, tileset, imagery, state: layer, isOpening } of layers.shown()) {
      const loading = isOpening
        ? 0
        : (tileset?.loading() ?? (imagery && layer.visible && pendingGround > 8 ? 0.5 : undefined));
      if (loading !== undefined && tileset !== undefined) tilesPending++;
      setLayerProgress(store, entry.id, { loading });
    }
    if (state.tilesPending !== tilesPending || state.framesPerSecond !== framesPerSecond) {
      store.setState({ tilesPending, framesPerSecond });
    }
  };
  const reporter = setInterval(report, REPORT_MILLISECONDS);
  ends.push(() => clearInterval(reporter));

  const pick = (x: number, y: number): Promise<Selection | undefined> =>
    pickAt(globe, layers, flatClient, { x, y });
  ends.push(
    listenToPointer(scene, {
      onClick: (x, y) =>
        void pick(x, y).then((selection) => store.run({ kind: "select", selection })),
      onHover: (x, y) => store.setState({ cursor: groundAt(globe, x, y) }),
      onLeave: () => store.setState({ cursor: undefined }),
    }),
  );

  scene.canvas.tabIndex = 0;
  ends.push(
    listenToKeys(container, scene, () => {
      const { scenes, sceneId } = store.getState();
      const home = scenes.find(({ id }) => id === sceneId)?.camera;
      if (home !== undefined) {
        store.run({ kind: "fly-to", camera: home, seconds: FLIGHT_SECONDS });
      }
    }),
  );
  const resizing = new ResizeObserver(() => {
    globe.widget.resize();
    globe.requestRender();
  });
  resizing.observe(container);
  ends.push(() => resizing.disconnect());

  const isQuiet = (): boolean =>
    !layers.isOpening() &&
    !mask.isDrawing() &&
    scene.globe.tilesLoaded &&
    layers
      .shown()
      .every(({ tileset, state }) => !state.visible || (tileset?.tileset.tilesLoaded ?? true));

  if (startDrops > 0) {
    let quietFrames = 0;
    ends.push(
      scene.postRender.addEventListener(() => {
        quietFrames = isQuiet() ? quietFrames + 1 : 0;
        globe.setDraft(quietFrames < QUIET_FRAMES);
      }),
    );
  }

  const composed: Composed = {
    pickAt: pick,
    settled: () =>
      new Promise((resolve) => {
        let quietFrames = 0;
        const remove = scene.postRender.addEventListener(() => {
          // A draft is not what the reader shall see.
          quietFrames = isQuiet() && globe.draftScale() === 1 ? quietFrames + 1 : 0;
          if (quietFrames >= QUIET_FRAMES) {
            remove();
            resolve();
            return;
          }
          requestAnimationFrame(() => scene.requestRender());
        });
        scene.requestRender();
      }),
    capture: () =>
      new Promise((resolve, reject) => {
        const remove = scene.postRender.addEventListener(() => {
          remove();
          // Read in the frame that drew it: the drawing buffer is not kept.
          scene.canvas.toBlob((blob) =>
            blob === null ? reject(new Error("The globe's picture is empty.")) : resolve(blob),
          );
        });
        scene.requestRender();
      }),
    close() {
      for (const end of ends.toReversed()) end();
      tags.close();
      layers.close();
      flatClient.close();
      globe.close();
    },
  };
  return composed;
}

/** `?quality=full` or `?quality=low` in the address fixes what the governor would choose. */
const fixedQuality = (): string | undefined =>
  new URLSearchParams(location.search).get("quality") ?? undefined;

function startDropCount(renderer: string): number {
  const fixed = fixedQuality();
  if (fixed === "full") return 0;
  if (fixed === "low") return QUALITY_DROPS.length;
  return isSoftware(renderer) ? SOFTWARE_DROPS : 0;
}

/** Progress reports renew the list without changing what is drawn. */
function isOtherList(state: ViewerState, last: ViewerState | undefined): boolean {
  if (last === undefined || state.catalogue !== last.catalogue) return true;
  if (state.layers.length !== last.layers.length) return true;
  return state.layers.some((layer, index) => {
    const other = last.layers[index]!;
    return (
      layer.dataset !== other.dataset ||
      layer.style !== other.style ||
      layer.visible !== other.visible ||
      layer.opacity !== other.opacity
    );
  });
}
