import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import type { BenchResult } from "./bench-result.ts";
import { benchBuildings } from "./buildings.ts";
import { benchImagery } from "./imagery.ts";
import { benchIngestFootprints } from "./ingest-footprints.ts";
import { benchTileServer } from "./tile-server.ts";

/** `npm run bench [-- NAME …]`: prints a table, writes test-results/bench.json. */
const BENCHES: Readonly<Record<string, () => Promise<BenchResult>>> = {
  buildings: benchBuildings,
  footprints: benchIngestFootprints,
  imagery: benchImagery,
  "tile-server": benchTileServer,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `No benchmark ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}.`,
  );
  process.exit(2);
}

const results: BenchResult[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const result = await bench();
  results.push(result);
  const isReached = result.value >= result.goal ? "reached" : "MISSED";
  console.log(
    `${result.name}: ${result.value.toPrecision(4)} ${result.unit} (goal ${result.goal.toPrecision(3)}, ${isReached})`,
  );
  for (const [detail, value] of Object.entries(result.details)) {
    console.log(`  ${detail}: ${Number(value.toPrecision(5))}`);
  }
}

const folder = path.resolve(import.meta.dirname, "../../test-results");
mkdirSync(folder, { recursive: true });
writeFileSync(
  path.join(folder, "bench.json"),
  `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, results }, null, 2)}\n`,
);
