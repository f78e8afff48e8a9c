import type { BoundingVolume, Tile, Tileset } from "../vocabulary/tileset.ts";

/** A tileset.json holds at most about this many tiles; deeper ones lie in external tilesets. */
export const TILES_PER_FILE = 500;

/** A tile while it is being made; what is there is as in the specification. */
export interface TileDraft {
  boundingVolume: BoundingVolume;
  geometricError: number;
  refine?: "ADD" | "REPLACE";
  transform?: readonly number[];
  contentUri?: string;
  readonly children: readonly TileDraft[];
}

/**
 * Writes `root` as tileset.json, and subtrees of large tilesets as `tiles-1.json` … beside it.
 * @see OGC 22-025r4, External tilesets: the external root repeats what stands for it in its parent
 */
export async function writeTilesetJson(
  root: TileDraft,
  geometricError: number,
  writeFile: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  let fileCount = 0;
  const pending: Promise<void>[] = [];
  const write = (path: string, tile: Tile, error: number): void => {
    const tileset: Tileset = { asset: { version: "1.1" }, geometricError: error, root: tile };
    pending.push(writeFile(path, Buffer.from(JSON.stringify(tileset))));
  };
  const counts = new Map<TileDraft, number>();
  /** Tiles that stay in the file of `draft`: a subtree that would overfill it moves out. */
  const cut = new Set<TileDraft>();
  const count = (draft: TileDraft): number => {
    let total = 1;
    const sizes = draft.children.map((child) => ({ child, size: count(child) }));
    for (const { size } of sizes) total += size;
    for (const { child, size } of sizes.sort((a, b) => b.size - a.size)) {
      if (total <= TILES_PER_FILE || size < TILES_PER_FILE / 16) break;
      cut.add(child);
      total -= size - 1;
    }
    counts.set(draft, total);
    return total;
  };
  count(root);
  const tileOf = (draft: TileDraft, isCutHere: boolean): Tile => {
    const { boundingVolume, geometricError, refine } = draft;
    const shared = { boundingVolume, geometricError, ...(refine ? { refine } : {}) };
    if (isCutHere) {
      const path = `tiles-${++fileCount}.json`;
      write(path, tileOf(draft, false), geometricError);
      return { ...shared, content: { uri: path } };
    }
    return {
      ...shared,
      ...(draft.transform ? { transform: draft.transform } : {}),
      ...(draft.contentUri === undefined ? {} : { content: { uri: draft.contentUri } }),
      ...(draft.children.length === 0
        ? {}
        : { children: draft.children.map((child) => tileOf(child, cut.has(child))) }),
    };
  };
  write("tileset.json", tileOf(root, false), geometricError);
  await Promise.all(pending);
}
