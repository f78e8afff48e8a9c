import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createViewerStore, type ViewerStore } from "../../../viewer/store/create-store.ts";
import { createSession, type Session } from "../../../viewer/store/session.ts";
import type { ViewerState } from "../../../viewer/store/state.ts";
import {
  catalogueEntry,
  createDataFolder,
  type DataFolder,
  storedFeature,
} from "../../support/data-folder.ts";
import { type ServedApp, serveApp } from "../../support/serve-app.ts";

const VERSION = "0123456789abcdef";

let folder: DataFolder;
let served: ServedApp;
let store: ViewerStore;
let session: Session;
/** waits that the session is in, in order; a test ends them */
let waits: (() => void)[];
let isCut: boolean;

beforeEach(async () => {
  folder = createDataFolder();
  folder.writeFeatures("buildings", VERSION, [
    storedFeature({
      id: "b/1 塔",
      asset: 1,
      name: "龙川中心",
      initials: "lczx longchuanzhongxin",
      properties: JSON.stringify({ heightMetres: 271, use: "office" }),
    }),
  ]);
  folder.publish([catalogueEntry({ id: "buildings", kind: "features", version: VERSION })]);
  served = await serveApp(folder.path);
  waits = [];
  isCut = false;
});

afterEach(async () => {
  session.close();
  await served.close();
  folder.remove();
});

function open(query = ""): void {
  store = createViewerStore();
  session = createSession(store, {
    fetch: (address, init) =>
      isCut
        ? Promise.reject(new TypeError("cut by the test"))
        : fetch(new URL(address, served.origin), init),
    query,
    wait: (_milliseconds, signal) =>
      new Promise((resolve, reject) => {
        waits.push(resolve);
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  });
}

const until = (condition: (state: ViewerState) => boolean): Promise<ViewerState> =>
  new Promise((resolve) => {
    if (condition(store.getState())) return resolve(store.getState());
    const unsubscribe = store.subscribe((state) => {
      if (!condition(state)) return;
      unsubscribe();
      resolve(state);
    });
  });

/** Ends the wait that the session is in, or comes to be in. */
async function passWait(): Promise<void> {
  while (waits.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  waits.shift()?.();
}

describe("a session", () => {
  it("says which scene file the server left out, and opens the others", async () => {
    const scenes = new URL("../../../scenes/planning.json", import.meta.url);
    folder.write("scenes/planning.json", readFileSync(scenes));
    folder.write("scenes/broken.json", "{not json");
    await served.close();
    served = await serveApp(folder.path, {
      environment: { CITYTWIN_SCENES: `${folder.path}/scenes` },
    });
    open();
    await session.load();
    expect(store.getState().sceneId).toBe("planning");
    expect(store.getState().toasts).toMatchObject([
      { key: "problem.scene-invalid", parameters: { fileName: "broken.json" }, tone: "problem" },
    ]);
  });

  it("opens the first scene with its layers, of which those without a dataset are missing", async () => {
    open();
    await session.load();
    const state = store.getState();
    expect(state.phase).toBe("ready");
    expect(state.sceneId).toBe("planning");
    expect(state.undoDepth).toBe(0);
    expect(state.flight).toMatchObject({ seconds: 0, camera: state.scenes[0]?.camera });
    const problems = Object.fromEntries(
      state.layers.map((layer) => [layer.dataset, layer.problem]),
    );
    expect(problems["buildings"]).toBeUndefined();
    expect(problems["terrain"]).toBe("missing");
    expect(state.layers[0]?.dataset).toBe("terrain");
  });

  it("opens what a link says", async () => {
    open("?scene=emergency&c=101.5,25,2000,10,-30&t=2026-06-21T0600&d=trees*,roads~40&lang=en");
    await session.load();
    const state = store.getState();
    expect(state.sceneId).toBe("emergency");
    expect(state.language).toBe("en");
    expect(state.time).toEqual({ date: "2026-06-21", minuteOfDay: 360 });
    expect(state.flight?.camera.longitudeDegrees).toBe(101.5);
    const layer = (dataset: string) => state.layers.find((one) => one.dataset === dataset);
    expect(layer("trees")?.visible).toBe(false);
    expect(layer("roads")?.opacity).toBe(0.4);
  });

  it("changes the scene as one step that undo takes back", async () => {
    open();
    await session.load();
    const before = store.getState();
    session.openScene("exhibition");
    expect(store.getState().sceneId).toBe("exhibition");
    store.undo();
    const after = store.getState();
    expect(after.sceneId).toBe("planning");
    expect(after.layers).toBe(before.layers);
    expect(after.time).toBe(before.time);
  });

  it("reads the properties of what is selected, and says which code where it cannot", async () => {
    open();
    await session.load();
    const select = (featureId: string): void => {
      const selection = { dataset: "buildings", featureId, position: undefined };
      store.run({ kind: "select", selection });
    };
    select("b/1 塔");
    const ready = await until((state) => state.selectionDetail?.kind === "ready");
    expect(ready.selectionDetail).toMatchObject({
      feature: { id: "b/1 塔", name: "龙川中心", properties: { heightMetres: 271 } },
    });
    select("absent");
    const failed = await until((state) => state.selectionDetail?.kind === "failed");
    expect(failed.selectionDetail).toEqual({ kind: "failed", code: "feature-not-found" });
    store.run({ kind: "select", selection: undefined });
    expect(store.getState().selectionDetail).toBeUndefined();
  });

  it("finds by name and by pinyin initials, and lets an abort through", async () => {
    open();
    await session.load();
    const { signal } = new AbortController();
    expect((await session.search("龙川", signal))[0]?.id).toBe("b/1 塔");
    expect((await session.search("lczx", signal))[0]?.id).toBe("b/1 塔");
    await expect(session.search("x", AbortSignal.abort("typed on"))).rejects.toBe("typed on");
  });

  it("fails after three silences, keeps asking, and loads by itself when the server is back", async () => {
    open();
    isCut = true;
    const loading = session.load();
    await passWait();
    await passWait();
    await loading;
    expect(store.getState()).toMatchObject({ phase: "failed", problemCode: "network" });
    await passWait();
    isCut = false;
    await passWait();
    expect((await until((state) => state.phase === "ready")).sceneId).toBe("planning");
  });

  it("is offline after two silences, keeps the view, and reads the catalogue again afterwards", async () => {
    open();
    await session.load();
    isCut = true;
    await passWait();
    expect(store.getState().phase).toBe("ready");
    await passWait();
    await until((state) => state.phase === "offline");
    expect(store.getState().layers.length).toBeGreaterThan(5);
    folder.publish([
      catalogueEntry({ id: "buildings", kind: "features", version: VERSION }),
      catalogueEntry({ id: "terrain", kind: "terrain", version: VERSION }),
    ]);
    isCut = false;
    await passWait();
    await until((state) => state.phase === "ready" && state.catalogue.length === 2);
    expect(store.getState().layers[0]?.problem).toBeUndefined();
    expect(store.getState().toasts.at(-1)?.key).toBe("toast.online");
  });
});
