import { type FileHandle, open } from "node:fs/promises";

/** One file as it was when opened: small ones with their bytes, large ones to be opened again and piped. */
export interface CachedFile {
  readonly path: string;
  readonly byteLength: number;
  /** changes whenever the file is replaced or rewritten */
  readonly stamp: string;
  readonly bytes: Buffer | undefined;
  readonly modifiedMilliseconds: number;
}

export interface FileCache {
  /** From memory, without touching the disk, or undefined. */
  peek(path: string): CachedFile | "missing" | undefined;
  /** From memory where it was checked lately, else from disk; "missing" where there is no such file. */
  load(path: string): Promise<CachedFile | "missing">;
  readonly statistics: { readonly hits: number; readonly misses: number; readonly bytes: number };
}

export interface FileCacheOptions {
  /** total of cached bytes */
  readonly capacityBytes: number;
  /** larger files are never held in memory */
  readonly largestFileBytes: number;
  /** how long an answer is given without looking at the disk again, also that a file is missing */
  readonly trustMilliseconds: number;
  readonly now: () => number;
}

export const DEFAULT_FILE_CACHE: FileCacheOptions = {
  capacityBytes: 128 * 1024 * 1024,
  largestFileBytes: 2 * 1024 * 1024,
  trustMilliseconds: 2000,
  now: () => performance.now(),
};

/** What an entry costs beside its bytes; keeps a flood of addresses of missing files bounded too. */
const ENTRY_BYTES = 512;

interface Entry {
  readonly file: CachedFile | "missing";
  readonly checkedAt: number;
  isUsed: boolean;
}

/**
 * Files by path within a budget of bytes, answered from memory for a while without a look at the disk: the
 * habit of nginx's open_file_cache. What was used since it was last passed over gets a second chance, which
 * costs a hit one write; moving it to the end of a list on each use cost a microsecond.
 */
export function createFileCache(options: Partial<FileCacheOptions> = {}): FileCache {
  const { capacityBytes, largestFileBytes, trustMilliseconds, now } = {
    ...DEFAULT_FILE_CACHE,
    ...options,
  };
  // A Map keeps insertion order, so its first key is the one that was passed over longest ago.
  const entries = new Map<string, Entry>();
  const pending = new Map<string, Promise<CachedFile | "missing">>();
  const statistics = { hits: 0, misses: 0, bytes: 0 };

  const costOf = (file: CachedFile | "missing"): number =>
    ENTRY_BYTES + (file === "missing" ? 0 : (file.bytes?.byteLength ?? 0));

  const forget = (path: string): void => {
    const entry = entries.get(path);
    if (entry === undefined) return;
    entries.delete(path);
    statistics.bytes -= costOf(entry.file);
  };

  const remember = (path: string, file: CachedFile | "missing"): void => {
    forget(path);
    entries.set(path, { file, checkedAt: now(), isUsed: false });
    statistics.bytes += costOf(file);
    for (const [oldest, entry] of entries) {
      if (statistics.bytes <= capacityBytes) break;
      if (!entry.isUsed) {
        forget(oldest);
        continue;
      }
      entry.isUsed = false;
      entries.delete(oldest);
      entries.set(oldest, entry);
    }
  };

  const peek = (path: string): CachedFile | "missing" | undefined => {
    const entry = entries.get(path);
    if (entry === undefined || now() - entry.checkedAt > trustMilliseconds) return undefined;
    entry.isUsed = true;
    statistics.hits++;
    return entry.file;
  };

  const refresh = async (path: string): Promise<CachedFile | "missing"> => {
    statistics.misses++;
    const known = entries.get(path)?.file;
    const file = await readFile(path, known, largestFileBytes);
    remember(path, file);
    return file;
  };

  return {
    statistics,
    peek,
    load(path) {
      const known = peek(path);
      if (known !== undefined) return Promise.resolve(known);
      const running = pending.get(path);
      if (running !== undefined) return running;
      const started = refresh(path).finally(() => pending.delete(path));
      pending.set(path, started);
      return started;
    },
  };
}

async function readFile(
  path: string,
  known: CachedFile | "missing" | undefined,
  largestFileBytes: number,
): Promise<CachedFile | "missing"> {
  let handle: FileHandle;
  try {
    handle = await open(path, "r");
  } catch (error) {
    if (isMissing(error)) return "missing";
    throw error;
  }
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return "missing";
    const stamp = `${stat.ino.toString(36)}-${Math.round(stat.mtimeMs * 1000).toString(36)}-${stat.size.toString(36)}`;
    if (known !== undefined && known !== "missing" && known.stamp === stamp) return known;
    const bytes = stat.size <= largestFileBytes ? await handle.readFile() : undefined;
    return {
      path,
      byteLength: bytes?.byteLength ?? stat.size,
      stamp,
      bytes,
      modifiedMilliseconds: stat.mtimeMs,
    };
  } finally {
    await handle.close();
  }
}

const MISSING_CODES = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ELOOP"]);

/** Whether a failure of the file system means that there is no such file. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && MISSING_CODES.has(String(error.code));
