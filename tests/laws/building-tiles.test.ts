import { beforeAll, describe, expect, it } from "vitest";
import { tileBuildings } from "../../ingest/tilers/buildings/tile-buildings.ts";
import { meshPositions } from "../support/drawn-positions.ts";
import {
  createMemoryTileset,
  type MemoryTileset,
  type WalkedTile,
  walkTiles,
} from "../support/memory-tileset.ts";
import { type ReadGlb, readGlb } from "../support/read-glb.ts";
import { seededBuildings } from "../support/seeded-buildings.ts";
import { validateGlb } from "../support/validate-glb.ts";

const COUNT = 2500;
/** a quarter of the position grid's step */
const TOLERANCE_METRES = 1 / 512;

interface Drawn extends WalkedTile {
  readonly read: ReadGlb;
}

let memory: MemoryTileset;
let tiles: readonly Drawn[];

const readAll = async (source: MemoryTileset): Promise<Drawn[]> =>
  Promise.all(
    walkTiles(source).map(async (walked) => ({ ...walked, read: await readGlb(walked.glb!) })),
  );

beforeAll(async () => {
  memory = createMemoryTileset();
  await tileBuildings(seededBuildings(COUNT), memory.context, { tileBytes: 150_000 });
  tiles = await readAll(memory);
}, 60_000);

describe("tiles of buildings", () => {
  it("hold every building exactly once at their leaves", () => {
    const ids = tiles.filter((tile) => tile.isLeaf).flatMap((tile) => tile.read.strings("id"));
    expect(ids.length).toBe(COUNT);
    expect(new Set(ids)).toEqual(
      new Set(Array.from({ length: COUNT }, (_, index) => `楼-${index}`)),
    );
  });

  it("hold in a far tile only buildings of the leaves below it, with the same asset index", () => {
    for (const { read } of tiles) {
      const ids = read.strings("id");
      const { attributes } = read.gltf.meshes[0]!.primitives[0]!;
      const rows = read.values(attributes["_FEATURE_ID_0"]!);
      const assets = read.values(attributes["_FEATURE_ID_1"]!);
      const wrong = rows.filter((row, vertex) => ids[row] !== `楼-${assets[vertex]}`);
      expect(wrong).toEqual([]);
      expect(new Set(rows).size).toBe(ids.length);
    }
  });

  it("lie inside the bounding volumes of themselves and of every ancestor", () => {
    for (const { tile, ancestors, read } of tiles) {
      const positions = meshPositions(read);
      for (const { boundingVolume } of [tile, ...ancestors]) {
        const box = (boundingVolume as { box: number[] }).box;
        const outside = positions.filter((position) =>
          position.some(
            (value, axis) => Math.abs(value - box[axis]!) > box[3 + axis * 4]! + TOLERANCE_METRES,
          ),
        );
        expect(outside).toEqual([]);
      }
    }
  });

  it("have a geometric error that never grows downwards and is 0 at the leaves", () => {
    for (const { tile, ancestors, isLeaf } of tiles) {
      const parent = ancestors.at(-1);
      if (parent) expect(tile.geometricError).toBeLessThan(parent.geometricError);
      if (isLeaf) expect(tile.geometricError).toBe(0);
    }
  });

  it("keep the skyline: a far tile is as high as the highest leaf below it, but for what stands on a roof", () => {
    const topOf = ({ read }: Drawn): number =>
      Math.max(...meshPositions(read).map((position) => position[2]!));
    for (const far of tiles.filter((tile) => !tile.isLeaf)) {
      const leaves = tiles.filter((tile) => tile.isLeaf && tile.ancestors.includes(far.tile));
      expect(leaves.length).toBeGreaterThan(1);
      const highest = Math.max(...leaves.map(topOf));
      expect(highest - topOf(far)).toBeLessThan(4.8);
    }
  });

  it("drop nothing from a far tile that is larger than its geometric error", () => {
    const heights = new Map<string, number>();
    for (const batch of seededBuildings(COUNT))
      for (const { id, heightMetres } of batch) heights.set(id, heightMetres!);
    for (const far of tiles.filter((tile) => !tile.isLeaf)) {
      const kept = new Set(far.read.strings("id"));
      const dropped = tiles
        .filter((tile) => tile.isLeaf && tile.ancestors.includes(far.tile))
        .flatMap((leaf) => leaf.read.strings("id"))
        .filter((id) => !kept.has(id));
      for (const id of dropped)
        expect(heights.get(id)).toBeLessThanOrEqual(far.tile.geometricError + 1e-3);
    }
  });

  it("are the same bytes however many workers there are and however the batches fall", async () => {
    const again = createMemoryTileset({ workerCount: 7 });
    const inOne = [[...seededBuildings(COUNT)].flat()];
    await tileBuildings(inOne, again.context, { tileBytes: 150_000 });
    expect([...again.files.keys()].sort()).toEqual([...memory.files.keys()].sort());
    expect(
      Buffer.from(again.files.get("tileset.json")!).equals(memory.files.get("tileset.json")!),
    ).toBe(true);
  });

  it("pass the glTF validator without an error once decompressed", async () => {
    for (const { read } of tiles.slice(0, 6)) {
      expect(await validateGlb(read.plain())).toEqual([]);
    }
  });
});
