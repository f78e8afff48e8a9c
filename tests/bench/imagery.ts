import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BenchResult } from "./bench-result.ts";
import { writeOrthophoto } from "./seeded-orthophoto.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SIZE = Number(process.env["CITYTWIN_BENCH_SIZE"] ?? 8192);
const PIXEL_METRES = 0.25;
/** 512-pixel tiles of level n have the pixels of 256-pixel tiles of level n + 1. */
const OWN_LEVEL = 18;
const PEER_LEVELS = "1-19";
const GOAL_TIMES_PEER = 2;
const RUNS = Number(process.env["CITYTWIN_BENCH_RUNS"] ?? 3);
/** tiles of 256 pixels in one of ours */
const TILES_PER_TILE = 4;

/**
 * The same seeded orthophoto in EPSG:4543 tiled down from the same ground resolution by us and by
 * gdal2tiles.py, alternately: tiles per CPU second, counted in tiles of 256 pixels. The peer is told to
 * interpolate bilinearly as we do, once with its default PNG and once with WebP of our quality.
 */
export async function benchImagery(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), "citytwin-bench-"));
  try {
    const file = join(folder, "ortho.tif");
    await writeOrthophoto(file, { size: SIZE, seed: 11, pixelMetres: PIXEL_METRES });
    const gdal = [
      "gdal2tiles.py",
      "-q",
      "-z",
      PEER_LEVELS,
      "-r",
      "bilinear",
      "-w",
      "none",
      "--xyz",
    ];
    const webp = ["--tiledriver=WEBP", "--webp-quality=80"];
    const own: Measured[] = [];
    const png: Measured[] = [];
    const peerWebp: Measured[] = [];
    for (let run = 0; run < RUNS; run++) {
      const out = join(folder, `own-${run}`);
      const script = join(ROOT, "tests/bench/tile-imagery-once.ts");
      own.push(
        measure([process.execPath, "--import", "tsx", script, file, out, String(OWN_LEVEL)], out),
      );
      const pngOut = join(folder, `png-${run}`);
      png.push(measure([...gdal, file, pngOut], pngOut));
      const webpOut = join(folder, `webp-${run}`);
      peerWebp.push(measure([...gdal, ...webp, file, webpOut], webpOut));
      for (const path of [out, pngOut, webpOut]) rmSync(path, { recursive: true, force: true });
    }
    const [ownMedian, pngMedian, webpMedian] = [own, png, peerWebp].map(median) as [
      Measured,
      Measured,
      Measured,
    ];
    const ownRate = (ownMedian.tiles * TILES_PER_TILE) / ownMedian.cpuSeconds;
    const pngRate = pngMedian.tiles / pngMedian.cpuSeconds;
    const webpRate = webpMedian.tiles / webpMedian.cpuSeconds;
    return {
      name: `imagery of ${SIZE} x ${SIZE} pixels`,
      unit: "times gdal2tiles.py (PNG), tiles of 256 pixels per CPU second",
      value: Math.round((ownRate / pngRate) * 100) / 100,
      goal: GOAL_TIMES_PEER,
      details: {
        tilesPerCpuSecond: ownRate,
        gdal2tilesPngPerCpuSecond: pngRate,
        gdal2tilesWebpPerCpuSecond: webpRate,
        timesGdal2tilesWebp: ownRate / webpRate,
        cpuSeconds: ownMedian.cpuSeconds,
        wallSeconds: ownMedian.wallSeconds,
        megabytes: ownMedian.megabytes,
        gdal2tilesPngMegabytes: pngMedian.megabytes,
        gdal2tilesWebpMegabytes: webpMedian.megabytes,
        peakMemoryMegabytes: ownMedian.peakMemoryMegabytes,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly tiles: number;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly megabytes: number;
  readonly peakMemoryMegabytes: number;
}

const median = (runs: readonly Measured[]): Measured =>
  [...runs].sort((a, b) => a.cpuSeconds - b.cpuSeconds)[Math.floor(runs.length / 2)]!;

function measure(command: readonly string[], out: string): Measured {
  const timing = `${out}.time`;
  const child = spawnSync("/usr/bin/time", ["-o", timing, "-f", "%U %S %e %M", ...command], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (child.status !== 0) {
    throw new Error(
      `${command.join(" ")} failed (${child.error?.message ?? child.stderr}). The benchmark needs gdal2tiles.py and /usr/bin/time: apt-get install python3-gdal gdal-bin time.`,
    );
  }
  const [user = 0, system = 0, wall = 0, kilobytes = 0] = readFileSync(timing, "utf8")
    .trim()
    .split(" ")
    .map(Number);
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(webp|png)$/.test(path),
  );
  const bytes = files.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
  return {
    tiles: files.length,
    cpuSeconds: user + system,
    wallSeconds: wall,
    megabytes: bytes / 1e6,
    peakMemoryMegabytes: kilobytes / 1e3,
  };
}
