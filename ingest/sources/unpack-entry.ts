import { createWriteStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { BadInputError, UnavailableError, UnsupportedError } from "../vocabulary/errors.ts";

interface UnpackPlace {
  /** archive and path inside it, for messages */
  readonly name: string;
  /** file to write */
  readonly dst: string;
}

const STORED = 0;
const DEFLATED = 8;

/**
 * Inflates one entry to a file; its size and CRC-32 are checked on the way.
 * @throws BadInputError `zip-damaged`; UnsupportedError `zip-method`; UnavailableError `disk-unwritable`
 */
export async function unpackEntry(
  zip: ZipFile,
  entry: Entry,
  { name, dst }: UnpackPlace,
): Promise<void> {
  if (entry.isEncrypted()) throw unsupported(name, "it is encrypted");
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw unsupported(name, `compression method ${entry.compressionMethod} is not read`);
  }
  let crc = 0;
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      crc = crc32(chunk, crc);
      done(null, chunk);
    },
  });
  try {
    const inflated = await zip.openReadStreamPromise(entry);
    await pipeline(inflated, check, createWriteStream(dst, { flags: "wx" }));
  } catch (cause) {
    throw unpackError(name, cause);
  }
  if (crc !== entry.crc32) throw damaged(name, "its checksum does not fit its bytes", undefined);
}

const unsupported = (name: string, what: string): UnsupportedError =>
  new UnsupportedError("zip-method", `${name}: ${what}. Pack it again as an ordinary zip.`, {
    parameters: { name },
  });

const damaged = (name: string, what: string, cause: unknown): BadInputError =>
  new BadInputError(
    "zip-damaged",
    `${name}: ${what}. The zip is damaged or cut short; copy or pack it again.`,
    { parameters: { name }, cause },
  );

function unpackError(name: string, cause: unknown): BadInputError | UnavailableError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOSPC" || code === "EACCES" || code === "EROFS" || code === "ENAMETOOLONG") {
    return new UnavailableError(
      "disk-unwritable",
      `${name} cannot be unpacked (${reason}). Free space in the temporary folder (TMPDIR), or unpack it by hand.`,
      { parameters: { name }, cause },
    );
  }
  return damaged(name, reason, cause);
}
