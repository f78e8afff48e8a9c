import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Source } from "./source.ts";

/**
 * A source over bytes in memory, which it shares with the caller. `sidecars` maps file names to bytes;
 * `path()` writes all of them to a temporary folder that `close()` removes.
 */
export function createMemorySource(
  name: string,
  bytes: Uint8Array,
  sidecars: Readonly<Record<string, Uint8Array>> = {},
): Source {
  const stem = name.replace(/\.[^.]*$/, "");
  let folder: Promise<string> | undefined;
  const unpack = async (): Promise<string> => {
    const created = await mkdtemp(join(tmpdir(), "citytwin-"));
    for (const [fileName, content] of [[name, bytes] as const, ...Object.entries(sidecars)]) {
      await writeFile(join(created, basename(fileName)), content);
    }
    return created;
  };
  return {
    name,
    byteLength: bytes.byteLength,
    read: async (offset, length, signal) => {
      signal?.throwIfAborted();
      return bytes.slice(offset, offset + length);
    },
    sidecar: async (extension) => {
      const wanted = (stem + extension).toLowerCase();
      const found = Object.entries(sidecars).find(
        ([fileName]) => fileName.toLowerCase() === wanted,
      );
      return found === undefined ? undefined : createMemorySource(found[0], found[1]);
    },
    path: async () => {
      folder ??= unpack();
      return join(await folder, basename(name));
    },
    close: async () => {
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true });
    },
  };
}
