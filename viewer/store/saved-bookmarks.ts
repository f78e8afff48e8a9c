import type { ViewerStore } from "./create-store.ts";
import type { ViewerState } from "./state.ts";

const KEY = "citytwin.bookmarks";

/** Gives the part of localStorage that is used; a browser that forbids storage throws when it is named. */
export type OpenStorage = () => Pick<Storage, "getItem" | "setItem">;

/**
 * Reads the user's bookmarks and writes them back at every change. A browser that forbids storage keeps
 * them for this page only.
 */
export function keepBookmarks(store: ViewerStore, openStorage: OpenStorage): () => void {
  store.setState({ bookmarks: readBookmarks(openStorage) });
  return store.subscribe((state, before) => {
    if (state.bookmarks === before.bookmarks) return;
    try {
      openStorage().setItem(KEY, JSON.stringify(state.bookmarks));
    } catch {
      // Private windows and full disks refuse: the bookmarks still work until the page is closed.
    }
  });
}

function readBookmarks(openStorage: OpenStorage): ViewerState["bookmarks"] {
  try {
    const value: unknown = JSON.parse(openStorage().getItem(KEY) ?? "[]");
    return Array.isArray(value) ? value.filter(isBookmark) : [];
  } catch {
    // Damaged or forbidden storage holds no bookmarks.
    return [];
  }
}

function isBookmark(value: unknown): value is ViewerState["bookmarks"][number] {
  const camera = (value as { readonly camera?: Readonly<Record<string, unknown>> } | null)?.camera;
  const title = (value as { readonly title?: unknown } | null)?.title;
  return (
    typeof title === "string" &&
    camera !== undefined &&
    ["longitudeDegrees", "latitudeDegrees", "heightMetres", "headingDegrees", "pitchDegrees"].every(
      (name) => typeof camera[name] === "number",
    )
  );
}
