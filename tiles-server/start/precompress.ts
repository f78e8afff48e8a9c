import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const COMPRESSIBLE = /\.(?:html|js|css|json|svg|wasm|xml|webmanifest|txt)$/;
const SMALLEST_BYTES = 1024;
/** 11 costs four times the CPU of 9 for 4 % fewer bytes on the engine's chunk. */
const BROTLI_QUALITY = 9;
const AT_ONCE = 2;

/** Lays a `.br` and a `.gz` beside every file of a folder that gets smaller by it; gives how many. */
export async function precompress(folder: string, signal: AbortSignal): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < paths.length) {
      signal.throwIfAborted();
      await compressFile(paths[next++] ?? "");
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return paths.length;
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.byteLength < SMALLEST_BYTES) return;
  const brotli = await toBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
  await keep(`${path}.br`, brotli, bytes);
  await keep(`${path}.gz`, await toGzip(bytes, { level: 6 }), bytes);
}

async function keep(path: string, compressed: Buffer, bytes: Buffer): Promise<void> {
  if (compressed.byteLength < bytes.byteLength * 0.95) await writeFile(path, compressed);
  else await rm(path, { force: true });
}
