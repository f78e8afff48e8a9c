import { createStore, type StoreApi } from "zustand/vanilla";
import { applyCommand, type Command } from "./commands.ts";
import { EMPTY_HISTORY, type History, recordStep } from "./history.ts";
import type { ViewerState } from "./state.ts";

/** The one store, and the only ways to change a view in it so that it can be taken back. */
export interface ViewerStore extends StoreApi<ViewerState> {
  /** Applies a command and remembers its inverse; false when it changed nothing. */
  run(command: Command): boolean;
  undo(): boolean;
  redo(): boolean;
  /** Forgets all steps, after the first view is set. */
  clearHistory(): void;
}

/** Before anything is loaded. */
export const EMPTY_STATE: ViewerState = {
  language: "zh-CN",
  theme: "dark",
  phase: "loading",
  problemCode: undefined,
  globe: "starting",
  scenes: [],
  sceneId: undefined,
  catalogue: [],
  layers: [],
  selection: undefined,
  selectionDetail: undefined,
  camera: undefined,
  flight: undefined,
  arrivedSerial: undefined,
  time: { date: "2026-12-21", minuteOfDay: 870 },
  cursor: undefined,
  tilesPending: 0,
  framesPerSecond: undefined,
  qualityDropped: [],
  uploads: [],
  bookmarks: [],
  toasts: [],
  undoDepth: 0,
  redoDepth: 0,
};

/** Makes the store; `now` is the clock that merges a slider's steps. */
export function createViewerStore(
  initial: Partial<ViewerState> = {},
  now: () => number = () => performance.now(),
): ViewerStore {
  const store = createStore<ViewerState>(() => ({ ...EMPTY_STATE, ...initial }));
  let history: History = EMPTY_HISTORY;
  // One write for view and depths: a subscriber never sees one without the other.
  const commit = (patch: Partial<ViewerState>, next: History): void => {
    history = next;
    store.setState({ ...patch, undoDepth: next.past.length, redoDepth: next.future.length });
  };
  return {
    ...store,
    run(command) {
      const change = applyCommand(store.getState(), command);
      if (change === undefined) return false;
      commit(change.patch, recordStep(history, command, change.inverse, now()));
      return true;
    },
    undo() {
      const step = history.past.at(-1);
      if (step === undefined) return false;
      const change = applyCommand(store.getState(), step.inverse);
      commit(change?.patch ?? {}, {
        past: history.past.slice(0, -1),
        future: [...history.future, step],
      });
      return true;
    },
    redo() {
      const step = history.future.at(-1);
      if (step === undefined) return false;
      const change = applyCommand(store.getState(), step.command);
      commit(change?.patch ?? {}, {
        past: [...history.past, { ...step, mergeKey: undefined }],
        future: history.future.slice(0, -1),
      });
      return true;
    },
    clearHistory: () => commit({}, EMPTY_HISTORY),
  };
}
