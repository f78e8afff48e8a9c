import { createHash } from "node:crypto";
import type { TilingContext } from "../../ingest/tileset/tiling.ts";
import type { Tile, Tileset } from "../../ingest/vocabulary/tileset.ts";

/** A tiling context that keeps what it is given: files by path, contents by their hash. */
export interface MemoryTileset {
  readonly context: TilingContext;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly warnings: readonly string[];
  tileset(path?: string): Tileset;
}

export function createMemoryTileset(changes: Partial<TilingContext> = {}): MemoryTileset {
  const files = new Map<string, Uint8Array>();
  const warnings: string[] = [];
  const context: TilingContext = {
    sink: {
      writeContent: async (bytes, extension) => {
        const path = `content/${createHash("sha256").update(bytes).digest("hex")}.${extension}`;
        files.set(path, bytes);
        // as slow as a disk: whoever does not wait for an address sees it missing
        await new Promise((resolve) => setTimeout(resolve, 1));
        return path;
      },
      writeFile: async (path, bytes) => {
        files.set(path, bytes);
      },
    },
    terrain: undefined,
    warn: (message) => warnings.push(message),
    progress: () => {},
    signal: new AbortController().signal,
    workerCount: 2,
    memoryBytes: 1e9,
    ...changes,
  };
  const tileset = (path = "tileset.json"): Tileset =>
    JSON.parse(Buffer.from(files.get(path)!).toString()) as Tileset;
  return { context, files, warnings, tileset };
}

export interface WalkedTile {
  readonly tile: Tile;
  readonly ancestors: readonly Tile[];
  readonly glb: Uint8Array | undefined;
  readonly isLeaf: boolean;
}

/** Every tile of a tileset with a content or none, external tilesets followed, parents first. */
export function walkTiles(memory: MemoryTileset): readonly WalkedTile[] {
  const walked: WalkedTile[] = [];
  const visit = (tile: Tile, ancestors: readonly Tile[]): void => {
    const uri = tile.content?.uri;
    if (uri?.endsWith(".json")) {
      visit(memory.tileset(uri).root, [...ancestors, tile]);
      return;
    }
    const children = tile.children ?? [];
    const glb = uri === undefined ? undefined : memory.files.get(uri);
    walked.push({ tile, ancestors, glb, isLeaf: children.length === 0 });
    for (const child of children) visit(child, [...ancestors, tile]);
  };
  visit(memory.tileset().root, []);
  return walked;
}
