// yauzl: reads zip directories by position, so an archive of many gigabytes opens at once.
import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "libsql";
import yauzl from "yauzl";
import type { ReadFile, Report } from "./report.ts";
import { unzipped } from "./unzipped.ts";

/** The files of a packed tileset by path. @see 3TZ 1.3 (zip, stored or deflated) and .3dtiles (SQLite table `media`) */
export interface Archive {
  readonly readFile: ReadFile;
  close(): void;
}

/** Opens a 3tz or 3dtiles archive; undefined (after an error) when it is damaged. */
export async function openArchive(
  report: Report,
  bytes: Uint8Array,
  file: string,
): Promise<Archive | undefined> {
  try {
    return bytes[0] === 0x50 ? await openZip(bytes) : openSqlite(bytes);
  } catch (cause) {
    report.error("archive-damaged", file, String(cause));
    return undefined;
  }
}

async function openZip(bytes: Uint8Array): Promise<Archive> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.fromBuffer(
      Buffer.from(bytes),
      { lazyEntries: true, autoClose: false },
      (error, opened) => (error === null ? resolve(opened) : reject(error)),
    ),
  );
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on("entry", (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on("end", resolve);
    zip.on("error", reject);
    zip.readEntry();
  });
  return {
    async readFile(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
        zip.openReadStream(entry, (error, opened) =>
          error === null ? resolve(opened) : reject(error),
        ),
      );
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      return unzipped(Buffer.concat(parts));
    },
    close: () => zip.close(),
  };
}

function openSqlite(bytes: Uint8Array): Archive {
  const name = path.join(
    tmpdir(),
    `citytwin-check-${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.sqlite`,
  );
  writeFileSync(name, bytes);
  const database = new Database(name, { readonly: true });
  const select = database.prepare("SELECT content FROM media WHERE key = ?");
  return {
    async readFile(key) {
      const row = select.get(key) as { content: Buffer } | undefined;
      return row === undefined ? undefined : unzipped(row.content);
    },
    close() {
      database.close();
      rmSync(name, { force: true });
    },
  };
}
