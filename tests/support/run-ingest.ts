import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";
import type { Catalogue, CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const CLI = [process.execPath, "--import", "tsx", join(ROOT, "ingest/cli.ts")] as const;

/** What one call of the command answered. */
export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the ingest command as a person would, with the repository as the working folder. */
export function startCli(args: readonly string[]): ChildProcess {
  const [program, ...first] = CLI;
  return spawn(program, [...first, ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
}

export async function runCli(args: readonly string[]): Promise<Answer> {
  const child = startCli(args);
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (text) => {
    stdout += text;
  });
  child.stderr?.on("data", (text) => {
    stderr += text;
  });
  const status = await new Promise<number | null>((done) => child.once("close", done));
  return { status, stdout, stderr };
}

/** The object of `ingest --json`. */
export interface IngestAnswer {
  readonly id: string;
  readonly kind: string;
  readonly version: string;
  readonly entry: string;
  readonly features: number;
  readonly triangles: number;
  readonly tiles: number;
  readonly bytes: number;
  readonly boundsDegrees: readonly [number, number, number, number];
  readonly heightRangeMetres: readonly [number, number];
  readonly crs: string;
  readonly crsFrom: string;
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  readonly warnings: readonly string[];
  readonly seconds: number;
  readonly peakMemoryMegabytes: number;
}

/** Runs `ingest … --json`, which must succeed. */
export async function ingest(dataFolder: string, ...args: string[]): Promise<IngestAnswer> {
  const { status, stdout, stderr } = await runCli([
    "ingest",
    ...args,
    "--data",
    dataFolder,
    "--json",
  ]);
  if (status !== 0) throw new Error(`ingest ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as IngestAnswer;
}

/** Thousands of tiles on a busy disk take longer to remove than a hook usually may. */
const REMOVAL_MILLISECONDS = 120_000;

/** An empty folder that is removed after the file's tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "citytwin-flow-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }), REMOVAL_MILLISECONDS);
  return folder;
}

export function readEntry(dataFolder: string, id: string): CatalogueEntry {
  const text = readFileSync(join(dataFolder, "catalog.json"), "utf8");
  const entry = (JSON.parse(text) as Catalogue).datasets.find((dataset) => dataset.id === id);
  if (entry === undefined) throw new Error(`${id} is not in the catalogue`);
  return entry;
}
