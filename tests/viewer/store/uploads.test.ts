import { afterEach, beforeEach, expect, it } from "vitest";
import { createViewerStore } from "../../../viewer/store/create-store.ts";
import type { Fetch } from "../../../viewer/store/fetch-json.ts";
import { uploadFiles } from "../../../viewer/store/uploads.ts";
import { createDataFolder, type DataFolder } from "../../support/data-folder.ts";
import { type ServedApp, serveApp } from "../../support/serve-app.ts";

let folder: DataFolder;
let served: ServedApp;

beforeEach(async () => {
  folder = createDataFolder();
  served = await serveApp(folder.path);
});

afterEach(async () => {
  await served.close();
  folder.remove();
});

const files = [new File(["{}"], "a.geojson"), new File(["{}"], "b.geojson")];
const ask: Fetch = (address, init) => fetch(new URL(address, served.origin), init);

it("an upload that is cut after its first file fails on the one card that it has", async () => {
  const store = createViewerStore();
  let requestCount = 0;
  const cut: Fetch = (address, init) =>
    ++requestCount === 1 ? ask(address, init) : Promise.reject(new TypeError("cut by the test"));
  await uploadFiles(store, cut, files);
  const { uploads } = store.getState();
  expect(uploads.map(({ state, problem }) => [state, problem?.code])).toEqual([
    ["failed", "network"],
  ]);
});

it("an upload that the server refuses shows the server's own code", async () => {
  const store = createViewerStore();
  await uploadFiles(store, ask, [new File([], "empty.geojson")]);
  expect(store.getState().uploads.map(({ problem }) => problem?.code)).toEqual(["upload-empty"]);
});
