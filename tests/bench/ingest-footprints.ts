import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BenchResult } from "./bench-result.ts";
import { writeFootprints } from "./seeded-footprints.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const COUNT = 100_000;
const GOAL_FEATURES_PER_CPU_SECOND = 15_000;
const RUNS = 3;

/**
 * 100,000 seeded footprints with 20 attributes, from GeoJSON to published tiles: features per CPU second of
 * the whole command, start-up and property store included; the median of three runs into an empty folder.
 */
export async function benchIngestFootprints(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), "citytwin-bench-"));
  try {
    const file = join(folder, "footprints.geojson");
    await writeFootprints(file, { count: COUNT, seed: 7 });
    const runs = Array.from({ length: RUNS }, (_, run) =>
      measure(file, join(folder, `data-${run}`)),
    );
    runs.sort((a, b) => a.cpuSeconds - b.cpuSeconds);
    const median = runs[Math.floor(RUNS / 2)]!;
    return {
      name: "ingest 100,000 footprints",
      unit: "features per CPU second",
      value: Math.round(COUNT / median.cpuSeconds),
      goal: GOAL_FEATURES_PER_CPU_SECOND,
      details: { ...median, inputMegabytes: statSync(file).size / 1e6 },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(file: string, data: string) {
  const timing = join(data, "..", "cpu.txt");
  const script = `TIMEFORMAT='%U %S %R'; { time "$@" 2>/dev/null; } 2>"${timing}"`;
  const command = [process.execPath, "--import", "tsx", join(ROOT, "ingest/cli.ts")];
  const args = ["ingest", file, "--data", data, "--id", "bench", "--json"];
  const child = spawnSync("bash", ["-c", script, "bash", ...command, ...args], { cwd: ROOT });
  if (child.status !== 0) throw new Error(`ingest failed; run it by hand: ${args.join(" ")}`);
  const answer = JSON.parse(child.stdout.toString()) as Record<string, number>;
  const [user = 0, system = 0, wall = 0] = readFileSync(timing, "utf8")
    .trim()
    .split(" ")
    .map(Number);
  return {
    cpuSeconds: user + system,
    wallSeconds: wall,
    features: answer["features"]!,
    tiles: answer["tiles"]!,
    megabytes: answer["bytes"]! / 1e6,
    peakMemoryMegabytes: answer["peakMemoryMegabytes"]!,
  };
}
