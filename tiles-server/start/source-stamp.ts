import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMissing } from "../http/file-cache.ts";

/**
 * One hash over every file below some paths of the package, by name and content; times do not count, so a
 * fresh checkout of the same sources has the same stamp. Paths that are not there count as absent.
 */
export async function stampSources(
  packageFolder: string,
  paths: readonly string[],
): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of await filesBelow(packageFolder, path)) {
      const content = await readFile(join(packageFolder, file));
      hash.update(`${file} ${content.byteLength}\n`).update(content);
    }
  }
  return hash.digest("hex").slice(0, 32);
}

async function filesBelow(packageFolder: string, path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(packageFolder, path), {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(packageFolder.length + 1))
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return [path];
    if (isMissing(error)) return [];
    throw error;
  }
}

/** What a stamp file says, "" where there is none. */
export async function readStamp(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if (isMissing(error)) return "";
    throw error;
  }
}
