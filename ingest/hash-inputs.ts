import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative } from "node:path";
import { hashFile } from "./tileset/disk.ts";
import type { SourceFile } from "./vocabulary/catalogue.ts";

/** Companions without which a file is not the same source. */
const SIDECARS = new Set([".dbf", ".shx", ".prj", ".cpg", ".tfw", ".jgw", ".wld"]);

/** Name, length and SHA-256 of every file of a call: files, their sidecars, and what folders hold. */
export async function hashInputs(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<readonly SourceFile[]> {
  const hashed = new Map<string, SourceFile>();
  for (const path of paths) {
    const root = (await stat(path)).isDirectory() ? path : dirname(path);
    for (const file of await filesOf(path)) {
      const { sha256, byteLength } = await hashFile(file, signal);
      hashed.set(file, { name: relative(root, file), byteLength, sha256 });
    }
  }
  return [...hashed.values()];
}

async function filesOf(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isDirectory()) {
    const found = await readdir(path, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  }
  const stem = basename(path, extname(path));
  const names = await readdir(dirname(path));
  const sidecars = names
    .filter((name) => SIDECARS.has(extname(name).toLowerCase()) && name !== basename(path))
    .filter((name) => basename(name, extname(name)) === stem)
    .sort();
  return [path, ...sidecars.map((name) => join(dirname(path), name))];
}
