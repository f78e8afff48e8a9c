import { describe, expect, it } from "vitest";
import {
  TILES_PER_FILE,
  type TileDraft,
  writeTilesetJson,
} from "../../../ingest/tileset/tileset-json.ts";
import type { Tile, Tileset } from "../../../ingest/vocabulary/tileset.ts";

const BOX = { box: [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1] };

/** A full quadtree of drafts whose contents are named by their place. */
function draftOf(levels: number, name = "r"): TileDraft {
  return {
    boundingVolume: BOX,
    geometricError: 2 ** levels - 1,
    refine: "REPLACE",
    contentUri: `../content/${name}.glb`,
    children:
      levels === 0 ? [] : [0, 1, 2, 3].map((child) => draftOf(levels - 1, `${name}${child}`)),
  };
}

async function writtenFiles(root: TileDraft): Promise<Map<string, Tileset>> {
  const files = new Map<string, Tileset>();
  await writeTilesetJson(root, 100, async (path, bytes) => {
    files.set(path, JSON.parse(Buffer.from(bytes).toString()) as Tileset);
  });
  return files;
}

const countTiles = (tile: Tile): number =>
  1 + (tile.children ?? []).reduce((total, child) => total + countTiles(child), 0);

describe("writeTilesetJson", () => {
  it("writes a small tileset as one file with its transform at the root", async () => {
    const transform = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
    const files = await writtenFiles({ ...draftOf(2), transform });
    expect([...files.keys()]).toEqual(["tileset.json"]);
    expect(files.get("tileset.json")!.root.transform).toEqual(transform);
    expect(countTiles(files.get("tileset.json")!.root)).toBe(21);
  });

  it("moves subtrees of a large one into external tilesets, each of a bounded size", async () => {
    const files = await writtenFiles(draftOf(6));
    expect(files.size).toBeGreaterThan(1);
    for (const { root } of files.values())
      expect(countTiles(root)).toBeLessThan(TILES_PER_FILE * 2);
  });

  it("loses and doubles no content when it is cut", async () => {
    const files = await writtenFiles(draftOf(6));
    const contents: string[] = [];
    const visit = (tile: Tile): void => {
      const uri = tile.content?.uri;
      if (uri?.endsWith(".json")) visit(files.get(uri)!.root);
      else if (uri !== undefined) contents.push(uri);
      tile.children?.forEach(visit);
    };
    visit(files.get("tileset.json")!.root);
    expect(contents.length).toBe((4 ** 7 - 1) / 3);
    expect(new Set(contents).size).toBe(contents.length);
  });

  it("repeats an external root's error and volume in the tile that stands for it", async () => {
    const files = await writtenFiles(draftOf(6));
    const visit = (tile: Tile): void => {
      const uri = tile.content?.uri;
      if (uri?.endsWith(".json")) {
        const external = files.get(uri)!;
        expect(external.root.geometricError).toBe(tile.geometricError);
        expect(external.geometricError).toBe(tile.geometricError);
        expect(external.root.boundingVolume).toEqual(tile.boundingVolume);
        expect(tile.children).toBeUndefined();
      }
      tile.children?.forEach(visit);
    };
    for (const { root } of files.values()) visit(root);
  });
});
