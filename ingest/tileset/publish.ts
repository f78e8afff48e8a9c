import { closeSync, type Dirent, existsSync, fsync, openSync, renameSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  type CatalogueEntry,
  contentFolder,
  datasetFolder,
  versionFolder,
} from "../vocabulary/catalogue.ts";
import { readCatalogue, switchCatalogue } from "./catalogue-file.ts";
import { diskError, syncPath, writeWhole } from "./disk.ts";
import { readContents, type StagedVersion, type Staging } from "./staging.ts";

const KEPT_VERSIONS = 2;
const KEPT_MILLISECONDS = 3_600_000;
const SYNCS_AT_ONCE = 16;

export interface Publishing {
  readonly staging: Staging;
  readonly sealed: StagedVersion;
  readonly entry: CatalogueEntry;
  readonly nowMilliseconds: number;
  readonly signal: AbortSignal;
}

/**
 * Publishes a sealed staging: its files reach the medium, move into place, and the catalogue is switched.
 * Until the switch every reader sees the old version; whenever the process is killed, what it left is
 * either invisible or, being content-addressed, right. Older versions stay until nobody can need them.
 */
export async function publish(publishing: Publishing): Promise<void> {
  const { staging, sealed, entry, signal } = publishing;
  try {
    await writeWhole(
      staging.pathOf("contents.json"),
      `${JSON.stringify({ contents: sealed.contents })}\n`,
    );
    await syncTree(staging.folder, signal);
    signal.throwIfAborted();
    await moveContent(staging);
    await moveVersion(publishing);
  } catch (cause) {
    throw diskError(cause, `Publishing ${staging.id}`);
  }
  await switchCatalogue(staging.dataFolder, entry, signal);
  await removeUnused(publishing).catch(() => {
    // The switch is done; what could not be removed now is tried again by the next publish.
  });
}

/**
 * Syncs every file below a folder. It comes after all of them were written: the first sync then carries
 * most of the others with it, where one sync per write cost up to 2 ms each.
 */
async function syncTree(folder: string, signal: AbortSignal): Promise<void> {
  const { files: paths, folders } = await listTree(folder);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < paths.length) {
      signal.throwIfAborted();
      await syncCheaply(paths[next++]!);
    }
  };
  await Promise.all(Array.from({ length: SYNCS_AT_ONCE }, work));
  for (const path of folders) await syncPath(path);
}

const fsyncLater = promisify(fsync);

/** One asynchronous call instead of three: with thousands of tiles the other two cost more than they wait. */
async function syncCheaply(path: string): Promise<void> {
  const descriptor = openSync(path, "r");
  try {
    await fsyncLater(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function listTree(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const pathOf = ({ parentPath, name }: Dirent): string => join(parentPath, name);
  return {
    files: entries.filter((found) => found.isFile()).map(pathOf),
    folders: [folder, ...entries.filter((found) => found.isDirectory()).map(pathOf)],
  };
}

async function moveContent({ dataFolder, id, folder }: Staging): Promise<void> {
  const target = join(dataFolder, contentFolder(id));
  await mkdir(target, { recursive: true });
  // The compressed copy first: a reader that finds the content then also finds its copy.
  const names = (await readdir(join(folder, "content"))).sort((a, b) => b.length - a.length);
  for (const name of names) renameSync(join(folder, "content", name), join(target, name));
  await syncPath(target);
}

async function moveVersion(publishing: Publishing): Promise<void> {
  const { staging, sealed, nowMilliseconds } = publishing;
  const target = join(staging.dataFolder, versionFolder(staging.id, sealed.version));
  const seconds = nowMilliseconds / 1000;
  // Same name means same bytes: a folder that is already there is whole, for it came by one rename.
  if (!existsSync(target)) await rename(join(staging.folder, "version"), target);
  await utimes(target, seconds, seconds);
  await syncPath(join(staging.dataFolder, datasetFolder(staging.id)));
}

async function removeUnused({ staging, nowMilliseconds }: Publishing): Promise<void> {
  const { dataFolder, id } = staging;
  const root = join(dataFolder, datasetFolder(id));
  const current = (await readCatalogue(dataFolder)).datasets.find((entry) => entry.id === id);
  const versions: { path: string; name: string; age: number }[] = [];
  for (const found of await readdir(root, { withFileTypes: true })) {
    if (!found.isDirectory() || found.name === "content") continue;
    const path = join(root, found.name);
    versions.push({ path, name: found.name, age: nowMilliseconds - (await stat(path)).mtimeMs });
  }
  const isCurrent = (name: string): boolean => name === current?.version;
  versions.sort((a, b) => Number(isCurrent(b.name)) - Number(isCurrent(a.name)) || a.age - b.age);
  const needed = new Set<string>();
  for (const [order, { path, age }] of versions.entries()) {
    if (order >= KEPT_VERSIONS && age > KEPT_MILLISECONDS) {
      await rm(path, { recursive: true, force: true });
      continue;
    }
    for (const name of await readContents(path)) needed.add(name);
  }
  const content = join(dataFolder, contentFolder(id));
  for (const name of await readdir(content)) {
    if (!needed.has(name.replace(/\.gz$/, ""))) await rm(join(content, name), { force: true });
  }
}
