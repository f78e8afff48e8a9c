import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { contentFolder, datasetFolder } from "../vocabulary/catalogue.ts";
import { BrokenRuleError } from "../vocabulary/errors.ts";
import { diskError, hashFile } from "./disk.ts";
import { type HeldLock, holdLock } from "./hold-lock.ts";
import type { TileSink } from "./tiling.ts";

const compress = promisify(gzip);
/** On meshopt-compressed tiles level 6 saves 50 %, level 1 saves 47 % in half of the time. */
const GZIP_OPTIONS = { level: 1, memLevel: 9 } as const;
/** what is text saves more at a level that costs more */
const GZIP_TEXT_OPTIONS = { level: 6 } as const;
const TEXT = /json$/;
/** a smaller file must be worth a second file and a header */
const GZIP_WORTH = 0.95;
const GZIP_MINIMUM_BYTES = 256;
/** already compressed, or read at random offsets */
const NEVER_COMPRESSED = /\.(webp|png|jpe?g|sqlite|bin)$/;

/** What a version is made of, for its name and for the switch. */
export interface StagedVersion {
  /** first 16 hex digits of the hash over paths and bytes */
  readonly version: string;
  /** names in the content folder that this version needs */
  readonly contents: readonly string[];
  /** bytes of tiles, properties and metadata, without the compressed copies */
  readonly byteLength: number;
}

/** A dataset being written aside; nothing in it is seen by a reader. */
export interface Staging {
  readonly id: string;
  readonly dataFolder: string;
  readonly folder: string;
  readonly sink: TileSink;
  /** Counts in a file of the version that was written by path, as SQLite does. */
  addFile(path: string): Promise<void>;
  /** Path of a file of the version inside the staging folder. */
  pathOf(path: string): string;
  seal(): StagedVersion;
  /** Removes what is still aside and gives the dataset back. */
  close(): Promise<void>;
}

/**
 * Opens the staging folder of a dataset and holds the dataset until `close`. What a killed run left there,
 * for this or another dataset, is removed.
 * @throws UnavailableError `locked` when another process is writing this dataset.
 */
export async function openStaging(
  dataFolder: string,
  id: string,
  signal: AbortSignal,
): Promise<Staging> {
  const lock = await holdDataset(dataFolder, id, signal);
  const folder = join(dataFolder, ".staging", id);
  try {
    await removeStale(dataFolder, id, signal);
    await mkdir(join(folder, "content"), { recursive: true });
    await mkdir(join(folder, "version"), { recursive: true });
    await mkdir(join(dataFolder, datasetFolder(id)), { recursive: true });
  } catch (cause) {
    await lock.release();
    throw diskError(cause, `Preparing ${folder}`);
  }
  return createStaging({ dataFolder, id, folder, lock });
}

const holdDataset = (dataFolder: string, id: string, signal: AbortSignal, wait = 0) =>
  holdLock(join(dataFolder, ".locks", `dataset-${id}`), {
    waitMilliseconds: wait,
    what: `Dataset ${id}`,
    signal,
  });

async function removeStale(dataFolder: string, id: string, signal: AbortSignal): Promise<void> {
  const parent = join(dataFolder, ".staging");
  await rm(join(parent, id), { recursive: true, force: true });
  for (const name of existsSync(parent) ? await readdir(parent) : []) {
    const lock = await holdDataset(dataFolder, name, signal).catch(() => undefined);
    if (lock === undefined) continue; // somebody is at work there
    await rm(join(parent, name), { recursive: true, force: true });
    await lock.release();
  }
}

interface StagingParts {
  readonly dataFolder: string;
  readonly id: string;
  readonly folder: string;
  readonly lock: HeldLock;
}

function createStaging({ dataFolder, id, folder, lock }: StagingParts): Staging {
  const published = join(dataFolder, contentFolder(id));
  const files = new Map<string, string>();
  const contents = new Map<string, number>();
  let fileBytes = 0;
  const writeTile = createTileWriter();
  const pathOf = (path: string): string => join(folder, "version", path);
  const claim = (path: string): void => {
    if (!files.has(path)) return;
    throw new BrokenRuleError("written-twice", `${id}: ${path} was written twice in one version.`);
  };
  const sink: TileSink = {
    async writeContent(bytes, extension) {
      const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
      const name = `${hash}.${extension}`;
      if (!contents.has(name)) {
        contents.set(name, bytes.byteLength);
        if (!existsSync(join(published, name))) {
          await writeTile(join(folder, "content", name), bytes);
        }
      }
      return `../content/${name}`;
    },
    async writeFile(path, bytes) {
      claim(path);
      files.set(path, createHash("sha256").update(bytes).digest("hex"));
      fileBytes += bytes.byteLength;
      await writeTile(pathOf(path), bytes);
    },
  };
  return {
    id,
    dataFolder,
    folder,
    sink,
    pathOf,
    async addFile(path) {
      claim(path);
      const { sha256, byteLength } = await hashFile(pathOf(path));
      files.set(path, sha256);
      fileBytes += byteLength;
    },
    seal() {
      const hash = createHash("sha256");
      for (const path of [...files.keys()].sort()) hash.update(`${path} ${files.get(path)}\n`);
      const names = [...contents.keys()].sort();
      for (const name of names) hash.update(`${name}\n`);
      let byteLength = fileBytes;
      for (const contentBytes of contents.values()) byteLength += contentBytes;
      return { version: hash.digest("hex").slice(0, 16), contents: names, byteLength };
    },
    async close() {
      await rm(folder, { recursive: true, force: true });
      await lock.release();
    },
  };
}

/**
 * Writes tiles, with a compressed copy beside where that is worth it. The writes are synchronous: thousands
 * of small files cost several times more through promises, and staging is on a local disk.
 */
function createTileWriter(): (path: string, bytes: Uint8Array) => Promise<void> {
  const folders = new Set<string>();
  const write = (path: string, bytes: Uint8Array): void => {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, bytes);
  };
  return async (path, bytes) => {
    try {
      write(path, bytes);
      if (NEVER_COMPRESSED.test(path) || bytes.byteLength < GZIP_MINIMUM_BYTES) return;
      const options = TEXT.test(path) ? GZIP_TEXT_OPTIONS : GZIP_OPTIONS;
      // One piece of output: joining zlib's 16 kB pieces costs a fifth of the whole compression.
      const chunkSize = Math.max(GZIP_MINIMUM_BYTES, bytes.byteLength);
      const compressed = await compress(bytes, { ...options, chunkSize });
      if (compressed.byteLength < bytes.byteLength * GZIP_WORTH) write(`${path}.gz`, compressed);
    } catch (cause) {
      throw diskError(cause, "Writing tiles");
    }
  };
}

/** Content names that a published version needs, as its `contents.json` lists them. */
export async function readContents(versionPath: string): Promise<readonly string[]> {
  const text = await readFile(join(versionPath, "contents.json"), "utf8");
  return (JSON.parse(text) as { contents: string[] }).contents;
}
