import type { CameraView, Language } from "../../scenes/scene.ts";
import type { LayerState, Selection, Theme, ViewerState } from "./state.ts";

/** A bookmark that the user saved. */
export type Bookmark = ViewerState["bookmarks"][number];

/** The part of the state that a scene sets and a link carries. */
export type View = Pick<
  ViewerState,
  "sceneId" | "layers" | "selection" | "time" | "language" | "theme"
> & { readonly camera: CameraView | undefined };

/** Every change of the view; undo, link, story and replay are made of these. */
export type Command =
  | { readonly kind: "set-layer-visible"; readonly dataset: string; readonly visible: boolean }
  | { readonly kind: "set-layer-opacity"; readonly dataset: string; readonly opacity: number }
  | { readonly kind: "move-layer"; readonly dataset: string; readonly toIndex: number }
  | { readonly kind: "add-layer"; readonly layer: LayerState; readonly index: number }
  | { readonly kind: "remove-layer"; readonly dataset: string }
  | { readonly kind: "select"; readonly selection: Selection | undefined }
  | { readonly kind: "set-time"; readonly time: ViewerState["time"] }
  | { readonly kind: "set-language"; readonly language: Language }
  | { readonly kind: "set-theme"; readonly theme: Theme }
  | { readonly kind: "fly-to"; readonly camera: CameraView; readonly seconds: number }
  | { readonly kind: "add-bookmark"; readonly bookmark: Bookmark; readonly index: number }
  | { readonly kind: "remove-bookmark"; readonly index: number }
  | { readonly kind: "restore-view"; readonly view: View; readonly seconds: number }
  | { readonly kind: "batch"; readonly commands: readonly Command[] };

/** What a command changes, and the command that takes it back; undefined when it changes nothing. */
export type Change = { readonly patch: Partial<ViewerState>; readonly inverse: Command };

/** Camera moves take this long unless the reader asked for less motion. */
export const FLIGHT_SECONDS = 0.7;

/** Where the camera is or is about to be. */
export const cameraTarget = (state: ViewerState): CameraView | undefined =>
  state.flight?.camera !== undefined && !hasArrived(state)
    ? state.flight.camera
    : (state.camera ?? state.flight?.camera);

// The globe writes `camera` only at rest, so a flight newer than the last rest is where the view is going.
const hasArrived = (state: ViewerState): boolean => state.arrivedSerial === state.flight?.serial;

/** The view as it is now, as a scene or a link would set it again. */
export const viewOf = (state: ViewerState): View => ({
  sceneId: state.sceneId,
  layers: state.layers,
  selection: state.selection,
  time: state.time,
  language: state.language,
  theme: state.theme,
  camera: cameraTarget(state),
});

/** Pure: the same state and command give the same change. */
export function applyCommand(state: ViewerState, command: Command): Change | undefined {
  switch (command.kind) {
    case "set-layer-visible": {
      const layer = findLayer(state, command.dataset);
      if (layer === undefined || layer.visible === command.visible) return undefined;
      return {
        patch: { layers: withLayer(state, { ...layer, visible: command.visible }) },
        inverse: { ...command, visible: layer.visible },
      };
    }
    case "set-layer-opacity": {
      const layer = findLayer(state, command.dataset);
      const opacity = Math.round(Math.min(1, Math.max(0, command.opacity)) * 100) / 100;
      if (layer === undefined || layer.opacity === opacity) return undefined;
      return {
        patch: { layers: withLayer(state, { ...layer, opacity }) },
        inverse: { ...command, opacity: layer.opacity },
      };
    }
    case "move-layer": {
      const fromIndex = state.layers.findIndex((layer) => layer.dataset === command.dataset);
      const toIndex = Math.min(Math.max(command.toIndex, 0), state.layers.length - 1);
      if (fromIndex < 0 || fromIndex === toIndex) return undefined;
      const layers = [...state.layers];
      layers.splice(toIndex, 0, ...layers.splice(fromIndex, 1));
      return { patch: { layers }, inverse: { ...command, toIndex: fromIndex } };
    }
    case "add-layer": {
      if (findLayer(state, command.layer.dataset) !== undefined) return undefined;
      return {
        patch: { layers: state.layers.toSpliced(command.index, 0, command.layer) },
        inverse: { kind: "remove-layer", dataset: command.layer.dataset },
      };
    }
    case "remove-layer": {
      const index = state.layers.findIndex((layer) => layer.dataset === command.dataset);
      const layer = state.layers[index];
      if (layer === undefined) return undefined;
      const wasSelected = state.selection?.dataset === command.dataset;
      const addBack: Command = { kind: "add-layer", layer, index };
      return {
        patch: {
          layers: state.layers.toSpliced(index, 1),
          ...(wasSelected ? { selection: undefined } : {}),
        },
        inverse: wasSelected
          ? { kind: "batch", commands: [addBack, { kind: "select", selection: state.selection }] }
          : addBack,
      };
    }
    case "select":
      if (isSameSelection(state.selection, command.selection)) return undefined;
      return {
        patch: { selection: command.selection },
        inverse: { kind: "select", selection: state.selection },
      };
    case "set-time": {
      const { date, minuteOfDay } = state.time;
      if (date === command.time.date && minuteOfDay === command.time.minuteOfDay) return undefined;
      return { patch: { time: command.time }, inverse: { kind: "set-time", time: state.time } };
    }
    case "set-language":
      if (state.language === command.language) return undefined;
      return {
        patch: { language: command.language },
        inverse: { kind: "set-language", language: state.language },
      };
    case "set-theme":
      if (state.theme === command.theme) return undefined;
      return {
        patch: { theme: command.theme },
        inverse: { kind: "set-theme", theme: state.theme },
      };
    case "fly-to": {
      const back = cameraTarget(state);
      return {
        patch: { flight: nextFlight(state, command.camera, command.seconds) },
        inverse: { ...command, camera: back ?? command.camera },
      };
    }
    case "add-bookmark":
      return {
        patch: { bookmarks: state.bookmarks.toSpliced(command.index, 0, command.bookmark) },
        inverse: { kind: "remove-bookmark", index: command.index },
      };
    case "remove-bookmark": {
      const bookmark = state.bookmarks[command.index];
      if (bookmark === undefined) return undefined;
      return {
        patch: { bookmarks: state.bookmarks.toSpliced(command.index, 1) },
        inverse: { kind: "add-bookmark", bookmark, index: command.index },
      };
    }
    case "restore-view": {
      const { camera, ...rest } = command.view;
      return {
        patch: {
          ...rest,
          ...(camera === undefined ? {} : { flight: nextFlight(state, camera, command.seconds) }),
        },
        inverse: { ...command, view: viewOf(state) },
      };
    }
    case "batch":
      return applyBatch(state, command.commands);
  }
}

function applyBatch(state: ViewerState, commands: readonly Command[]): Change | undefined {
  let now = state;
  let patch: Partial<ViewerState> = {};
  const inverses: Command[] = [];
  for (const command of commands) {
    const change = applyCommand(now, command);
    if (change === undefined) continue;
    now = { ...now, ...change.patch };
    patch = { ...patch, ...change.patch };
    inverses.unshift(change.inverse);
  }
  if (inverses.length === 0) return undefined;
  return { patch, inverse: { kind: "batch", commands: inverses } };
}

const findLayer = (state: ViewerState, dataset: string): LayerState | undefined =>
  state.layers.find((layer) => layer.dataset === dataset);

const withLayer = (state: ViewerState, changed: LayerState): readonly LayerState[] =>
  state.layers.map((layer) => (layer.dataset === changed.dataset ? changed : layer));

const nextFlight = (
  state: ViewerState,
  camera: CameraView,
  seconds: number,
): NonNullable<ViewerState["flight"]> => ({
  serial: (state.flight?.serial ?? 0) + 1,
  camera,
  seconds,
});

const isSameSelection = (a: Selection | undefined, b: Selection | undefined): boolean =>
  a?.dataset === b?.dataset && a?.featureId === b?.featureId;
