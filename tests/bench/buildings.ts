import { tileBuildings } from "../../ingest/tilers/buildings/tile-buildings.ts";
import { createMemoryTileset } from "../support/memory-tileset.ts";
import { seededBuildings } from "../support/seeded-buildings.ts";
import type { BenchResult } from "./bench-result.ts";

const COUNT = 100_000;
const RUNS = 3;
const GOAL_FEATURES_PER_CPU_SECOND = 28_000;

/**
 * 100,000 seeded footprints of 4 to 8 corners from memory to encoded tiles: the tiler's own share of an ingest,
 * without reading, the property store, compression by gzip and the disk; the best of three runs, the first of
 * which warms up.
 */
export async function benchBuildings(): Promise<BenchResult> {
  const batches = [...seededBuildings(COUNT)];
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    let bytes = 0;
    const memory = createMemoryTileset({
      sink: {
        writeContent: async (content) => {
          bytes += content.byteLength;
          return "content";
        },
        writeFile: async () => {},
      },
    });
    const start = process.cpuUsage();
    const { tiles, triangles } = await tileBuildings(batches, memory.context);
    const { user, system } = process.cpuUsage(start);
    runs.push({ cpuSeconds: (user + system) / 1e6, tiles, triangles, megabytes: bytes / 1e6 });
  }
  const best = runs.reduce((a, b) => (b.cpuSeconds < a.cpuSeconds ? b : a));
  return {
    name: "tile 100,000 footprints",
    unit: "features per CPU second",
    value: Math.round(COUNT / best.cpuSeconds),
    goal: GOAL_FEATURES_PER_CPU_SECOND,
    details: best,
  };
}
