import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TilingContext } from "../../ingest/tileset/tiling.ts";

/** A tiling context whose sink writes plain files below `folder`; warnings are collected. */
export function createFolderContext(
  folder: string,
  changes: Partial<TilingContext> = {},
): TilingContext & { readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const writeFileAt = async (path: string, bytes: Uint8Array): Promise<void> => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  };
  return {
    sink: {
      writeContent: async (bytes, extension) => {
        const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
        await writeFileAt(`content/${hash}.${extension}`, bytes);
        return `content/${hash}.${extension}`;
      },
      writeFile: writeFileAt,
    },
    terrain: undefined,
    warn: (message) => warnings.push(message),
    progress: () => {},
    signal: new AbortController().signal,
    workerCount: 2,
    memoryBytes: 1e9,
    ...changes,
    warnings,
  };
}
