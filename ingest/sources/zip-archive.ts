import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
// yauzl: reads the central directory only, checks sizes while it inflates, and leaves names to us.
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { BadInputError } from "../vocabulary/errors.ts";
import { openFileSource } from "./file-source.ts";
import type { Source } from "./source.ts";
import { unpackEntry } from "./unpack-entry.ts";
import { checkZipEntries, DEFAULT_ZIP_LIMITS, type ZipLimits } from "./zip-limits.ts";
import { readEntryName } from "./zip-names.ts";

/** A file inside a zip. */
export interface ZipMember {
  /** path inside the archive, with slashes */
  readonly path: string;
  readonly entry: Entry;
}

/** An open zip; entries are unpacked to a temporary folder when they are first read. */
export interface ZipArchive {
  readonly name: string;
  readonly members: readonly ZipMember[];
  /** The source of one member; its sidecars are the members beside it. */
  open(member: ZipMember): Source;
  /** Closes the archive and removes what was unpacked. */
  close(): Promise<void>;
}

/**
 * Opens a zip, refusing what is no honest archive before anything is unpacked: paths that leave it, links,
 * more or larger entries than `limits`, entries that overlap.
 * @throws BadInputError `zip-damaged`, `zip-unsafe`, `zip-too-large`; from a source's `read` also UnsupportedError `zip-method`
 */
export async function openZipArchive(
  path: string,
  limits: ZipLimits = DEFAULT_ZIP_LIMITS,
): Promise<ZipArchive> {
  const name = basename(path);
  const zip = await openZip(path, name);
  try {
    const members = await listMembers(zip, name, limits);
    checkZipEntries(
      members.map((member) => member.entry),
      { name, byteLength: zip.fileSize, limits },
    );
    return createArchive(zip, name, members);
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** A zip that cannot be read as it is. */
const zipDamaged = (name: string, where: string, cause: unknown): BadInputError =>
  new BadInputError(
    "zip-damaged",
    `${name}${where}: ${cause instanceof Error ? cause.message : String(cause)}. The zip is damaged or cut short; copy or pack it again.`,
    { parameters: { name }, cause },
  );

async function openZip(path: string, name: string): Promise<ZipFile> {
  // the usual errors of a missing or unreadable file
  await (await openFileSource(path)).close();
  try {
    return await yauzl.openPromise(path, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: true,
    });
  } catch (cause) {
    throw zipDamaged(name, "", cause);
  }
}

async function listMembers(zip: ZipFile, name: string, limits: ZipLimits): Promise<ZipMember[]> {
  const members: ZipMember[] = [];
  const entries = zip.eachEntry();
  let entryCount = 0;
  while (true) {
    let next: IteratorResult<Entry>;
    try {
      next = await entries.next();
    } catch (cause) {
      throw zipDamaged(name, `, entry ${entryCount + 1}`, cause);
    }
    if (next.done === true) return members;
    entryCount++;
    if (entryCount > limits.entryCount) {
      throw new BadInputError(
        "zip-too-large",
        `${name} has more than ${limits.entryCount} entries. Unpack it by hand and give the folder.`,
        { parameters: { name, limit: limits.entryCount } },
      );
    }
    const path = readEntryName(next.value, name);
    if (!path.endsWith("/")) members.push({ path, entry: next.value });
  }
}

function createArchive(zip: ZipFile, name: string, members: readonly ZipMember[]): ZipArchive {
  let folder: Promise<string> | undefined;
  const unpacked = new Map<ZipMember, Promise<string>>();
  const opened = new Set<Source>();

  const unpack = async (member: ZipMember): Promise<string> => {
    folder ??= mkdtemp(join(tmpdir(), "citytwin-zip-"));
    const dst = join(await folder, member.path);
    await mkdir(dirname(dst), { recursive: true });
    await unpackEntry(zip, member.entry, { name: `${name}/${member.path}`, dst });
    return dst;
  };

  const pathOf = (member: ZipMember): Promise<string> => {
    const known = unpacked.get(member);
    if (known !== undefined) return known;
    const path = unpack(member);
    unpacked.set(member, path);
    return path;
  };

  const openMember = (member: ZipMember): Source => {
    let file: Promise<Source> | undefined;
    const getFile = (): Promise<Source> => {
      file ??= pathOf(member).then(openFileSource);
      return file;
    };
    const source: Source = {
      name: basename(member.path),
      byteLength: member.entry.uncompressedSize,
      read: async (offset, length, signal) => (await getFile()).read(offset, length, signal),
      sidecar: async (extension) => {
        const companion = findCompanion(members, member.path, extension);
        return companion === undefined ? undefined : openMember(companion);
      },
      path: () => pathOf(member),
      close: async () => {
        opened.delete(source);
        await (await file?.catch(() => undefined))?.close();
        file = undefined;
      },
    };
    opened.add(source);
    return source;
  };

  return {
    name,
    members,
    open: openMember,
    close: async () => {
      for (const source of [...opened]) await source.close();
      zip.close();
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true });
    },
  };
}

function findCompanion(
  members: readonly ZipMember[],
  path: string,
  extension: string,
): ZipMember | undefined {
  const wanted = path.replace(/\.[^./]*$/, "") + extension;
  return (
    members.find((member) => member.path === wanted) ??
    members.find((member) => member.path.toLowerCase() === wanted.toLowerCase())
  );
}
