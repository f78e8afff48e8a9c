import type { Entry } from "yauzl";
import { BadInputError } from "../vocabulary/errors.ts";

/** What a zip may hold. */
export interface ZipLimits {
  readonly entryCount: number;
  /** sum of all entries, unpacked */
  readonly unpackedBytes: number;
  /** unpacked over packed size; looked at only beyond `harmlessBytes` */
  readonly ratio: number;
  readonly harmlessBytes: number;
}

export const DEFAULT_ZIP_LIMITS: ZipLimits = {
  entryCount: 20_000,
  unpackedBytes: 64 * 2 ** 30,
  ratio: 250,
  harmlessBytes: 256 * 2 ** 20,
};

interface ZipPlace {
  readonly name: string;
  /** of the archive */
  readonly byteLength: number;
  readonly limits: ZipLimits;
}

const LOCAL_HEADER_BYTES = 30;
const FILE_TYPE_MASK = 0o170000;
const LINK = 0o120000;

/** @throws BadInputError `zip-unsafe` (links, overlapping entries), `zip-too-large` (bombs) */
export function checkZipEntries(entries: readonly Entry[], place: ZipPlace): void {
  const { name, byteLength, limits } = place;
  let unpacked = 0;
  for (const entry of entries) {
    unpacked += entry.uncompressedSize;
    // the upper half holds the Unix mode where the archive was made on Unix, zero elsewhere
    if (((entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK) === LINK) {
      throw new BadInputError(
        "zip-unsafe",
        `${name} holds a symbolic link (${entry.fileNameRaw}), which is never followed. Pack the file itself.`,
        { parameters: { name } },
      );
    }
  }
  const isTooLarge = unpacked > limits.unpackedBytes;
  const isBomb = unpacked > limits.harmlessBytes && unpacked > byteLength * limits.ratio;
  if (isTooLarge || isBomb) {
    throw new BadInputError(
      "zip-too-large",
      `${name}: ${byteLength} bytes would unpack to ${unpacked}; at most ${limits.unpackedBytes} bytes and ${limits.ratio} times its size are taken. If it is what you want, unpack it by hand and give the folder.`,
      { parameters: { name, byteLength, unpacked } },
    );
  }
  checkOverlap(entries, name);
}

/** Entries that share bytes are how a small zip unpacks to petabytes. @see Fifield 2019, WOOT */
function checkOverlap(entries: readonly Entry[], name: string): void {
  const byOffset = [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const entry of byOffset) {
    if (entry.relativeOffsetOfLocalHeader < end) {
      throw new BadInputError(
        "zip-unsafe",
        `${name}: entry ${entry.fileNameRaw} overlaps the one before it. The zip is damaged or hostile; pack it again.`,
        { parameters: { name } },
      );
    }
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize;
  }
}
