import { expect, it } from "vitest";
import { createViewerStore } from "../../../viewer/store/create-store.ts";
import { keepBookmarks } from "../../../viewer/store/saved-bookmarks.ts";

const bookmark = {
  title: "东门",
  camera: {
    longitudeDegrees: 101.54,
    latitudeDegrees: 25.03,
    heightMetres: 2000,
    headingDegrees: 0,
    pitchDegrees: -45,
  },
};

it("bookmarks are found back, and damaged storage holds none", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const store = createViewerStore();
  keepBookmarks(store, () => storage);
  store.run({ kind: "add-bookmark", bookmark, index: 0 });
  const later = createViewerStore();
  keepBookmarks(later, () => storage);
  expect(later.getState().bookmarks).toEqual([bookmark]);
  for (const key of kept.keys()) kept.set(key, "[{}");
  const damaged = createViewerStore();
  keepBookmarks(damaged, () => storage);
  expect(damaged.getState().bookmarks).toEqual([]);
});

it("a browser that forbids storage still keeps bookmarks for the page", () => {
  const store = createViewerStore();
  keepBookmarks(store, () => {
    throw new DOMException("forbidden", "SecurityError");
  });
  store.run({ kind: "add-bookmark", bookmark, index: 0 });
  expect(store.getState().bookmarks).toEqual([bookmark]);
});
