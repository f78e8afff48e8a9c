import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { holdLock } from "../../ingest/tileset/hold-lock.ts";
import type { Tile, Tileset } from "../../ingest/vocabulary/tileset.ts";
import { ingest, readEntry, runCli, startCli, temporaryFolder } from "../support/run-ingest.ts";

const SLOW_MILLISECONDS = 240_000;
const KILLS = Number(process.env["CITYTWIN_KILLS"] ?? 5);

/** A grid of squares whose place says which of two versions it is. */
function writeSquares(path: string, shift: number): string {
  const features = Array.from({ length: 4000 }, (_, index) => {
    const x = 101 + (index % 64) / 1000 + shift;
    const y = 25 + Math.floor(index / 64) / 1000;
    return {
      type: "Feature",
      id: `s${index}`,
      properties: { name: `楚雄${index}` },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [x, y],
            [x + 5e-4, y],
            [x + 5e-4, y + 5e-4],
            [x, y + 5e-4],
            [x, y],
          ],
        ],
      },
    };
  });
  writeFileSync(path, JSON.stringify({ type: "FeatureCollection", features }));
  return path;
}

/** Every file that the current version of a dataset leads to is there and whole. */
function checkServed(data: string, id: string): string {
  const entry = readEntry(data, id);
  const folder = join(data, "datasets", id, entry.version);
  const tileset = JSON.parse(readFileSync(join(data, entry.entry), "utf8")) as Tileset;
  let features = 0;
  const visit = (tile: Tile): void => {
    if (tile.content !== undefined) {
      const text = readFileSync(join(folder, tile.content.uri), "utf8");
      features += (JSON.parse(text) as { features: unknown[] }).features.length;
    }
    for (const child of tile.children ?? []) visit(child);
  };
  visit(tileset.root);
  expect(features).toBe(entry.counts.features);
  expect(statSync(join(folder, "properties.sqlite")).size).toBeGreaterThan(0);
  return entry.version;
}

describe("an ingest that is killed", () => {
  const data = temporaryFolder();

  it(
    "leaves the old version served, and the next run publishes as if nothing had been",
    async () => {
      const first = writeSquares(join(data, "first.geojson"), 0);
      const second = writeSquares(join(data, "second.geojson"), 0.5);
      const old = await ingest(data, first, "--id", "squares");
      const started = performance.now();
      const whole = await ingest(data, second, "--id", "reference");
      const runMilliseconds = performance.now() - started;
      expect(whole.features).toBe(4000);
      let killed = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const child = startCli(["ingest", second, "--id", "squares", "--data", data]);
        const closed = once(child, "close");
        // later kills come closer to the end, where files move into place
        await sleep(runMilliseconds * (0.3 + (0.75 * kill) / KILLS));
        if (child.exitCode === null) killed++;
        child.kill("SIGKILL");
        await closed;
        const version = checkServed(data, "squares");
        if (child.exitCode === null) expect([old.version, whole.version]).toContain(version);
        if (version !== old.version) await ingest(data, first, "--id", "squares");
      }
      expect(killed).toBeGreaterThan(0);
      const after = await ingest(data, second, "--id", "squares");
      expect(after.version).toBe(whole.version);
      expect(checkServed(data, "squares")).toBe(whole.version);
      expect(readdirSync(join(data, ".staging"))).toEqual([]);
      expect(readdirSync(data).filter((name) => name.endsWith(".new"))).toEqual([]);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "by Ctrl-C ends with one line and cleans up after itself",
    async () => {
      const path = writeSquares(join(data, "third.geojson"), 0.2);
      const child = startCli(["ingest", path, "--id", "interrupted", "--data", data]);
      let stderr = "";
      child.stderr?.on("data", (text) => {
        stderr += text;
        if (String(text).includes("reading")) child.kill("SIGINT");
      });
      const [status] = (await once(child, "close")) as [number];
      expect(status).toBe(130);
      expect(stderr).toMatch(/Interrupted; what was published before is untouched/);
      expect(existsSync(join(data, ".staging", "interrupted"))).toBe(false);
    },
    SLOW_MILLISECONDS,
  );
});

describe("ingests at the same time", () => {
  const data = temporaryFolder();

  it(
    "of different datasets all land in the catalogue",
    async () => {
      const path = writeSquares(join(data, "squares.geojson"), 0);
      const ids = ["a", "b", "c"];
      await Promise.all(ids.map((id) => ingest(data, path, "--id", id)));
      for (const id of ids) checkServed(data, id);
    },
    SLOW_MILLISECONDS,
  );

  it(
    "of the same dataset: the second is refused while the first is at work",
    async () => {
      const path = writeSquares(join(data, "squares.geojson"), 0);
      const signal = new AbortController().signal;
      const lock = await holdLock(join(data, ".locks", "dataset-held"), {
        waitMilliseconds: 0,
        what: "Dataset held",
        signal,
      });
      const refused = await runCli(["ingest", path, "--id", "held", "--data", data]);
      await lock.release();
      expect(refused.status).toBe(1);
      expect(refused.stderr).toMatch(
        new RegExp(`Dataset held is being written by process ${process.pid}`),
      );
      await ingest(data, path, "--id", "held");
    },
    SLOW_MILLISECONDS,
  );
});
