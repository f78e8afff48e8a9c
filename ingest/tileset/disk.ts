import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { TwinError, UnavailableError } from "../vocabulary/errors.ts";

const DISK_ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full: free some space or give another folder with --data.",
  EDQUOT: "The disk quota is used up: free some space or give another folder with --data.",
  EACCES: "Permission is missing: run as the owner of the folder or give another with --data.",
  EPERM: "Permission is missing: run as the owner of the folder or give another with --data.",
  EROFS: "The disk is mounted read-only: give another folder with --data.",
  EMFILE: "Too many files are open: raise `ulimit -n` and try again.",
  ENOTDIR: "A part of the path is a file, not a folder: give another folder with --data.",
};

/**
 * Says a failed system call as an `UnavailableError` (what, where, what to do); a `TwinError` stays as it is.
 * Anything else is returned unchanged, for it is not the disk's fault.
 */
export function diskError(cause: unknown, doing: string): unknown {
  if (cause instanceof TwinError || !(cause instanceof Error)) return cause;
  const { code, path } = cause as NodeJS.ErrnoException;
  const isSqlite = typeof code === "string" && /^SQLITE_(FULL|IOERR|CANTOPEN|READONLY)/.test(code);
  if (typeof code !== "string" || !(isSqlite || /^E[A-Z]+$/.test(code))) return cause;
  const advice = isSqlite
    ? "Check free space and permissions of the data folder."
    : (DISK_ADVICE[code] ?? "Check the disk and try again.");
  return new UnavailableError(
    "disk-failed",
    `${doing}${path ? ` (${path})` : ""}: ${code}. ${advice} What was published before is untouched.`,
    { parameters: { doing, code }, cause },
  );
}

/** Writes a file and its folders; `sync` also waits until it is on the medium. */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  options: { readonly sync?: boolean } = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    if (options.sync) await file.sync();
  } finally {
    await file.close();
  }
}

/** Replaces a file in one step: whoever reads it sees the old or the new content, whole. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const aside = `${path}.${process.pid}.new`;
  try {
    await writeWhole(aside, content, { sync: true });
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { force: true });
    throw diskError(cause, `Replacing ${path}`);
  }
  await syncPath(dirname(path));
}

/** Waits until a file, or the names in a folder, are on the medium. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } catch (cause) {
    // Some network file systems know no fsync of folders; the rename itself is still whole there.
    if ((cause as NodeJS.ErrnoException).code !== "EINVAL") throw cause;
  } finally {
    await handle.close();
  }
}

/** SHA-256 of a file in hex and its length, read in pieces. */
export async function hashFile(
  path: string,
  signal?: AbortSignal,
): Promise<{ readonly sha256: string; readonly byteLength: number }> {
  const hash = createHash("sha256");
  let byteLength = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20, signal })) {
    hash.update(piece as Uint8Array);
    byteLength += (piece as Uint8Array).byteLength;
  }
  return { sha256: hash.digest("hex"), byteLength };
}
