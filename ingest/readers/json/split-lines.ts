import type { Source } from "../../sources/source.ts";
import { UnsupportedError } from "../../vocabulary/errors.ts";

/** The records that became complete with one read; `bytes` is theirs until the next pull. */
export interface LineSlab {
  readonly bytes: Buffer;
  readonly lines: readonly Line[];
  readonly bytesDone: number;
}

/** One non-blank record as a range of the slab's bytes. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly byteOffset: number;
  /** counted from 1, blank ones too */
  readonly number: number;
}

const LINE_FEED = 0x0a;
/** Separates JSON texts that may hold line feeds themselves. @see RFC 8142 */
const RECORD_SEPARATOR = 0x1e;
const LONGEST_LINE_BYTES = 500_000_000;

/** What `splitLines` may be told. */
export interface SplitLinesOptions {
  readonly signal?: AbortSignal | undefined;
  readonly chunkBytes?: number;
}

/**
 * Streams the records of a JSON text sequence: by record separators when the file begins with one, else
 * by lines. Memory is one chunk, or the longest record.
 */
export async function* splitLines(
  source: Source,
  { signal, chunkBytes = 1 << 20 }: SplitLinesOptions = {},
): AsyncGenerator<LineSlab> {
  const [firstByte] = await source.read(0, 1, signal);
  const separator = firstByte === RECORD_SEPARATOR ? RECORD_SEPARATOR : LINE_FEED;
  let carry: Uint8Array = new Uint8Array(0);
  let bytesDone = 0;
  let number = 0;
  while (bytesDone < source.byteLength) {
    const chunk = await source.read(bytesDone, Math.max(chunkBytes, carry.length), signal);
    if (chunk.length === 0) return;
    const bytes = Buffer.allocUnsafeSlow(carry.length + chunk.length);
    bytes.set(carry);
    bytes.set(chunk, carry.length);
    const byteOffset = bytesDone - carry.length;
    bytesDone += chunk.length;
    const isLast = bytesDone >= source.byteLength;
    const lines: Line[] = [];
    let start = 0;
    let searchFrom = carry.length;
    while (start < bytes.length) {
      const found = bytes.indexOf(separator, searchFrom);
      if (found === -1 && !isLast) break;
      const end = found === -1 ? bytes.length : found;
      number++;
      const line = trim(bytes, start, end);
      if (line.end > line.start) {
        lines.push({ ...line, byteOffset: byteOffset + line.start, number });
      }
      start = end + 1;
      searchFrom = start;
    }
    carry = bytes.subarray(Math.min(start, bytes.length));
    if (carry.length > LONGEST_LINE_BYTES) {
      throw new UnsupportedError(
        "json-value-too-long",
        `${source.name}, record ${number + 1}: longer than ${LONGEST_LINE_BYTES / 1e6} MB. Split it into smaller features.`,
        { parameters: { name: source.name, record: number + 1 } },
      );
    }
    if (lines.length > 0) yield { bytes, lines, bytesDone };
  }
}

/** Without blanks at the ends, a comma after the record, a separator or a byte order mark before it. */
function trim(bytes: Buffer, first: number, last: number): { start: number; end: number } {
  let start = first;
  let end = last;
  const isMargin = (byte: number): boolean => byte <= 0x20 || byte === 0x2c;
  while (start < end && (isMargin(bytes[start]!) || isByteOrderMark(bytes[start]!))) start++;
  while (end > start && isMargin(bytes[end - 1]!)) end--;
  return { start, end };
}

const isByteOrderMark = (byte: number): boolean => byte === 0xef || byte === 0xbb || byte === 0xbf;
