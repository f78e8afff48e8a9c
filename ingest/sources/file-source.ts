import { type FileHandle, open, readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { BadInputError, UnavailableError } from "../vocabulary/errors.ts";
import type { Source } from "./source.ts";

/**
 * Opens one file for random access by pread; a sidecar is found in the same folder, upper or lower case.
 * The caller closes it.
 * @throws BadInputError `file-missing`, `not-a-file`; UnavailableError `file-unreadable`.
 */
export async function openFileSource(path: string): Promise<Source> {
  const handle = await openHandle(path);
  const stat = await handle.stat();
  if (!stat.isFile()) {
    await handle.close();
    throw new BadInputError("not-a-file", `${path} is not a file. Give a file, folder or zip.`, {
      parameters: { path },
    });
  }
  return {
    name: basename(path),
    byteLength: stat.size,
    read: (offset, length, signal) => readFully(handle, { path, offset, length, signal }),
    sidecar: async (extension) => {
      const companion = await findCompanion(path, extension);
      return companion === undefined ? undefined : openFileSource(companion);
    },
    path: async () => resolve(path),
    close: () => handle.close(),
  };
}

async function openHandle(path: string): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch (cause) {
    throw fileError(path, cause);
  }
}

function fileError(path: string, cause: unknown): BadInputError | UnavailableError {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  const options = { parameters: { path, reason }, cause };
  if (reason === "ENOENT" || reason === "ENOTDIR") {
    return new BadInputError("file-missing", `${path}: no such file. Check the path.`, options);
  }
  return new UnavailableError(
    "file-unreadable",
    `${path} cannot be read (${reason}). Check the permissions and the disk.`,
    options,
  );
}

interface ReadRequest {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
  readonly signal: AbortSignal | undefined;
}

async function readFully(handle: FileHandle, request: ReadRequest): Promise<Uint8Array> {
  const bytes = new Uint8Array(request.length);
  let filled = 0;
  while (filled < request.length) {
    request.signal?.throwIfAborted();
    const bytesRead = await readOnce(handle, bytes, filled, request);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled === request.length ? bytes : bytes.subarray(0, filled);
}

async function readOnce(
  handle: FileHandle,
  bytes: Uint8Array,
  filled: number,
  { path, offset, length }: ReadRequest,
): Promise<number> {
  try {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
    return bytesRead;
  } catch (cause) {
    throw fileError(path, cause);
  }
}

/** The file beside `path` with another extension: exact case first, then any case. */
async function findCompanion(path: string, extension: string): Promise<string | undefined> {
  const folder = dirname(path);
  const wanted = basename(path).replace(/\.[^.]*$/, "") + extension;
  const names = await readdir(folder);
  const found =
    names.find((name) => name === wanted) ??
    names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  return found === undefined ? undefined : join(folder, found);
}
