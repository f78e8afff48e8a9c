import { readFile as readBytes } from "node:fs/promises";
import { basename } from "node:path";
import { expect } from "vitest";
import { createMemorySource } from "../../../ingest/sources/memory-source.ts";
import { TwinError } from "../../../ingest/vocabulary/errors.ts";
import { type ReadFeatures, readFeatures } from "../../support/read-features.ts";
import { describeWithData, itWithData, testData } from "../../support/test-data.ts";

/** A file of each format with its feature count. */
const FILES = [
  ["gis/footprint-with-height.geojson", 177],
  ["gis/DH_01_subs.city.json", 12],
  ["gis/lod2_buildings.city.jsonl", 100],
  ["gis/footprint_shp/footprint.shp", 177],
  ["gis/footprint.gpkg", 177],
  ["gis/countries.fgb", 179],
] as const;

const SIDECARS = [".dbf", ".shx", ".prj", ".cpg"];

interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sidecars: Readonly<Record<string, Uint8Array>>;
}

async function loadFile(path: string): Promise<TestFile> {
  const sidecars: Record<string, Uint8Array> = {};
  for (const extension of path.endsWith(".shp") ? SIDECARS : []) {
    const companion = path.replace(/\.shp$/, extension);
    sidecars[basename(companion)] = await readBytes(testData(companion));
  }
  return { name: basename(path), bytes: await readBytes(testData(path)), sidecars };
}

/** The features, or the TwinError; anything else fails the test. */
async function attempt(file: TestFile, bytes: Uint8Array): Promise<ReadFeatures | TwinError> {
  try {
    return await readFeatures(createMemorySource(file.name, bytes, file.sidecars));
  } catch (error) {
    if (error instanceof TwinError) return error;
    throw error;
  }
}

/** A small generator with a stated seed, so that a failure can be repeated. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SECONDS = 1000;

describeWithData("damaged vector files", () => {
  for (const [path, count] of FILES) {
    itWithData(
      `${basename(path)} cut at every tenth gives a clear error or a counted part`,
      async () => {
        const file = await loadFile(path);
        for (let tenth = 0; tenth < 10; tenth++) {
          const cut = file.bytes.subarray(0, Math.floor((file.bytes.length * tenth) / 10));
          const outcome = await attempt(file, cut);
          if (outcome instanceof TwinError) {
            expect(outcome.message).toContain(file.name);
            expect(outcome.message.length).toBeGreaterThan(40);
            continue;
          }
          expect(outcome.features.length).toBeLessThan(count);
          const told = outcome.warnings.length + outcome.skippedCount;
          expect(told, `${tenth}0 %: ${outcome.features.length} features`).toBeGreaterThan(0);
        }
      },
      60 * SECONDS,
    );

    itWithData(
      `${basename(path)} with flipped bytes fails with a TwinError or is read`,
      async () => {
        const file = await loadFile(path);
        const random = createRandom(file.bytes.length);
        for (let round = 0; round < 40; round++) {
          const bytes = Uint8Array.from(file.bytes);
          const flips = 1 + Math.floor(random() * 8);
          // headers are short: half of the rounds aim at them
          const range = round % 2 === 0 ? bytes.length : Math.min(bytes.length, 2048);
          for (let flip = 0; flip < flips; flip++) {
            bytes[Math.floor(random() * range)] = Math.floor(random() * 256);
          }
          await attempt(file, bytes);
        }
      },
      120 * SECONDS,
    );
  }
});
