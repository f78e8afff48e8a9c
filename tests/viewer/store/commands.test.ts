import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCommand, type Command, viewOf } from "../../../viewer/store/commands.ts";
import { createViewerStore, EMPTY_STATE } from "../../../viewer/store/create-store.ts";
import { HISTORY_STEPS } from "../../../viewer/store/history.ts";
import type { LayerState, ViewerState } from "../../../viewer/store/state.ts";

const layer = (dataset: string): LayerState => ({
  dataset,
  style: undefined,
  visible: true,
  opacity: 1,
  loading: undefined,
  problem: undefined,
});

const camera = (longitudeDegrees: number) => ({
  longitudeDegrees,
  latitudeDegrees: 25,
  heightMetres: 2000,
  headingDegrees: 10,
  pitchDegrees: -20,
});

const START: ViewerState = {
  ...EMPTY_STATE,
  sceneId: "planning",
  camera: camera(101),
  layers: ["terrain", "ortho", "roads", "buildings"].map(layer),
};

const dataset = fc.constantFrom("terrain", "ortho", "roads", "buildings", "absent");
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant("set-layer-visible"), dataset, visible: fc.boolean() }),
  fc.record({
    kind: fc.constant("set-layer-opacity"),
    dataset,
    opacity: fc.double({ min: -1, max: 2, noNaN: true }),
  }),
  fc.record({ kind: fc.constant("move-layer"), dataset, toIndex: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ kind: fc.constant("remove-layer"), dataset }),
  fc.record({
    kind: fc.constant("add-layer"),
    layer: dataset.map(layer),
    index: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({
    kind: fc.constant("select"),
    selection: fc.option(
      fc.record({ dataset, featureId: fc.string(), position: fc.constant(undefined) }),
      { nil: undefined },
    ),
  }),
  fc.record({
    kind: fc.constant("set-time"),
    time: fc.record({
      date: fc.constantFrom("2026-06-21", "2026-12-21"),
      minuteOfDay: fc.integer({ min: 0, max: 1439 }),
    }),
  }),
  fc.record({ kind: fc.constant("set-language"), language: fc.constantFrom("zh-CN", "en") }),
  fc.record({
    kind: fc.constant("set-theme"),
    theme: fc.constantFrom("dark", "light", "high-contrast"),
  }),
  fc.record({
    kind: fc.constant("fly-to"),
    camera: fc.integer({ min: 90, max: 110 }).map(camera),
    seconds: fc.constant(0.7),
  }),
  fc.record({
    kind: fc.constant("add-bookmark"),
    bookmark: fc.record({ title: fc.string(), camera: fc.constant(camera(101)) }),
    index: fc.constant(0),
  }),
  fc.record({ kind: fc.constant("remove-bookmark"), index: fc.integer({ min: 0, max: 3 }) }),
) as fc.Arbitrary<Command>;

const commands = fc.oneof(
  { weight: 5, arbitrary: command },
  {
    weight: 1,
    arbitrary: fc
      .array(command, { maxLength: 4 })
      .map((list): Command => ({ kind: "batch", commands: list })),
  },
);

/** What a person would call the view: bookmarks too, but not the counters of flights. */
const seen = (state: ViewerState) => ({ ...viewOf(state), bookmarks: state.bookmarks });

describe("commands", () => {
  it("are taken back by their inverse", () => {
    fc.assert(
      fc.property(commands, (one) => {
        const change = applyCommand(START, one);
        if (change === undefined) return;
        const after = { ...START, ...change.patch };
        const back = applyCommand(after, change.inverse);
        expect(seen({ ...after, ...back?.patch })).toEqual(seen(START));
      }),
      { numRuns: 500 },
    );
  });

  it("walk back to the start and forward to the end again in any number", () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 40 }), (list) => {
        let milliseconds = 0;
        const store = createViewerStore(START, () => {
          milliseconds += 10_000;
          return milliseconds;
        });
        for (const one of list) store.run(one);
        const end = seen(store.getState());
        while (store.undo()) {}
        expect(seen(store.getState())).toEqual(seen(START));
        while (store.redo()) {}
        expect(seen(store.getState())).toEqual(end);
      }),
      { numRuns: 100 },
    );
  });

  it("change nothing and leave no step when they say what already is", () => {
    const store = createViewerStore(START);
    expect(store.run({ kind: "set-theme", theme: "dark" })).toBe(false);
    expect(store.run({ kind: "remove-layer", dataset: "absent" })).toBe(false);
    expect(store.run({ kind: "batch", commands: [] })).toBe(false);
    expect(store.getState().undoDepth).toBe(0);
  });

  it("bring a removed layer back to its place together with what was selected in it", () => {
    const store = createViewerStore({
      ...START,
      selection: { dataset: "roads", featureId: "r1", position: undefined },
    });
    store.run({ kind: "remove-layer", dataset: "roads" });
    expect(store.getState().selection).toBeUndefined();
    store.undo();
    expect(store.getState().layers[2]?.dataset).toBe("roads");
    expect(store.getState().selection?.featureId).toBe("r1");
  });
});

describe("history", () => {
  it("takes back at least a hundred steps and forgets the oldest beyond its limit", () => {
    let milliseconds = 0;
    const store = createViewerStore(START, () => {
      milliseconds += 10_000;
      return milliseconds;
    });
    for (let minute = 0; minute < HISTORY_STEPS + 50; minute += 1) {
      store.run({ kind: "set-time", time: { date: "2026-12-21", minuteOfDay: minute } });
    }
    expect(store.getState().undoDepth).toBe(HISTORY_STEPS);
    expect(HISTORY_STEPS).toBeGreaterThanOrEqual(100);
  });

  it("makes one step of a slider's drag and a second one after a pause", () => {
    let milliseconds = 0;
    const store = createViewerStore(START, () => milliseconds);
    for (const opacity of [0.9, 0.8, 0.7]) {
      milliseconds += 50;
      store.run({ kind: "set-layer-opacity", dataset: "roads", opacity });
    }
    milliseconds += 5_000;
    store.run({ kind: "set-layer-opacity", dataset: "roads", opacity: 0.2 });
    expect(store.getState().undoDepth).toBe(2);
    store.undo();
    expect(store.getState().layers[2]?.opacity).toBe(0.7);
    store.undo();
    expect(store.getState().layers[2]?.opacity).toBe(1);
  });

  it("forgets what could be redone when something new is done", () => {
    const store = createViewerStore(START);
    store.run({ kind: "set-theme", theme: "light" });
    store.undo();
    expect(store.getState().redoDepth).toBe(1);
    store.run({ kind: "set-language", language: "en" });
    expect(store.getState().redoDepth).toBe(0);
  });
});
