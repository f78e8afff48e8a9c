import { beforeAll, describe, expect, it } from "vitest";
import { tileInstances } from "../../ingest/tilers/instances/tile-instances.ts";
import { instancePositions } from "../support/drawn-positions.ts";
import {
  createMemoryTileset,
  type MemoryTileset,
  type WalkedTile,
  walkTiles,
} from "../support/memory-tileset.ts";
import { type ReadGlb, readGlb } from "../support/read-glb.ts";
import { seededInstances } from "../support/seeded-instances.ts";
import { validateGlb } from "../support/validate-glb.ts";

const COUNT = 6000;
const TOLERANCE_METRES = 1e-3;

interface Drawn extends WalkedTile {
  readonly read: ReadGlb;
}

let memory: MemoryTileset;
let tiles: readonly Drawn[];

beforeAll(async () => {
  memory = createMemoryTileset();
  await tileInstances([seededInstances(COUNT, 3000)], memory.context);
  tiles = await Promise.all(
    walkTiles(memory).map(async (walked) => ({ ...walked, read: await readGlb(walked.glb!) })),
  );
}, 60_000);

describe("tiles of instances", () => {
  it("hold every instance exactly once at their leaves", () => {
    const ids = tiles.filter((tile) => tile.isLeaf).flatMap((tile) => tile.read.strings("id"));
    expect(ids.length).toBe(COUNT);
    expect(new Set(ids).size).toBe(COUNT);
  });

  it("give each instance its row of the table and its asset index", () => {
    for (const { read } of tiles) {
      const ids = read.strings("id");
      const rows = read.gltf.nodes.flatMap(({ extensions }) => {
        const { attributes } = extensions!.EXT_mesh_gpu_instancing;
        const assets = read.values(attributes["_FEATURE_ID_1"]!);
        const features = read.values(attributes["_FEATURE_ID_0"]!);
        features.forEach((row, at) => {
          expect(ids[row]).toBe(`树-${assets[at]}`);
        });
        return features;
      });
      expect(rows.sort((a, b) => a - b)).toEqual(ids.map((_, row) => row));
    }
  });

  it("lie inside the bounding volumes of themselves and of every ancestor", () => {
    for (const { tile, ancestors, read } of tiles) {
      const boxes = [tile, ...ancestors].map(
        ({ boundingVolume }) => (boundingVolume as { box: number[] }).box,
      );
      let outside = 0;
      for (const position of instancePositions(read))
        for (const box of boxes)
          for (let axis = 0; axis < 3; axis++) {
            const distance = Math.abs(position[axis]! - box[axis]!);
            if (distance > box[3 + axis * 4]! + TOLERANCE_METRES) outside++;
          }
      expect(outside).toBe(0);
    }
  }, 30_000);

  it("have a geometric error that never grows downwards and is 0 at the leaves", () => {
    for (const { tile, ancestors, isLeaf } of tiles) {
      const parent = ancestors.at(-1);
      if (parent) expect(tile.geometricError).toBeLessThan(parent.geometricError);
      if (isLeaf) expect(tile.geometricError).toBe(0);
    }
  });

  it("stay a wood at a distance: a tile of 3 km keeps a quarter of the trees or more, simpler ones", () => {
    const root = tiles[0]!;
    const trees = root.read.strings("class").filter((name) => name === "tree");
    const all = seededInstances(COUNT, 3000).filter(({ prototype }) => prototype === "tree");
    expect(trees.length).toBeGreaterThan(all.length / 5);
    const triangles = (read: ReadGlb): number => {
      const node = read.gltf.nodes.find(({ name }) => name === "tree")!;
      return read.gltf.meshes[node.mesh]!.primitives.reduce(
        (total, { indices }) => total + read.gltf.accessors[indices]!.count / 3,
        0,
      );
    };
    expect(triangles(root.read)).toBe(20);
    const leaf = tiles.find((tile) => tile.isLeaf && tile.read.strings("class").includes("tree"))!;
    expect(triangles(leaf.read)).toBeGreaterThanOrEqual(200);
    expect(triangles(leaf.read)).toBeLessThanOrEqual(360);
  });

  it("are the same bytes however the batches fall", async () => {
    const again = createMemoryTileset({ workerCount: 5 });
    const all = seededInstances(COUNT, 3000);
    await tileInstances([all.slice(0, 999), all.slice(999)], again.context);
    expect([...again.files.keys()].sort()).toEqual([...memory.files.keys()].sort());
  });

  it("pass the glTF validator without an error once decompressed", async () => {
    for (const { read } of [tiles[0]!, tiles.find((tile) => tile.isLeaf)!]) {
      expect(await validateGlb(read.plain())).toEqual([]);
    }
  });
});
