import type { Source } from "../../sources/source.ts";
import { BadInputError, UnsupportedError } from "../../vocabulary/errors.ts";
import {
  createJsonScanner,
  type JsonPiece,
  JsonScanFailure,
  type MemberTreatment,
} from "./json-scanner.ts";

/** The pieces that became complete with one read; `bytes` is theirs until the next pull. */
export interface JsonSlab {
  readonly bytes: Buffer;
  readonly pieces: readonly JsonPiece[];
  /** bytes of the source read so far */
  readonly bytesDone: number;
}

/** What `splitJson` may be told. */
export interface SplitJsonOptions {
  /** how to give the value of a top-level member; default: keep every one */
  readonly treat?: (key: string) => MemberTreatment;
  readonly isDoubleByte?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** bytes per read; small values are for tests */
  readonly chunkBytes?: number;
}

export const DEFAULT_CHUNK_BYTES = 1 << 20;
/** V8's longest string is a little above 512 MB. */
const LONGEST_PIECE_BYTES = 500_000_000;

/**
 * Streams the values of one or many JSON objects (newline-delimited, RFC 8142, or one whole) in bounded
 * memory: one chunk, or the largest single value.
 * @throws BadInputError `json-damaged`, `json-truncated` with byte offset and JSON path.
 */
export async function* splitJson(
  source: Source,
  options: SplitJsonOptions = {},
): AsyncGenerator<JsonSlab> {
  const { signal, chunkBytes = DEFAULT_CHUNK_BYTES, isDoubleByte = false } = options;
  const scanner = createJsonScanner({ treat: options.treat ?? (() => "keep"), isDoubleByte });
  let carry: Uint8Array = new Uint8Array(0);
  let bytesDone = 0;
  while (bytesDone < source.byteLength) {
    // a long value doubles the read, so that copying what is carried stays linear
    const chunk = await source.read(bytesDone, Math.max(chunkBytes, carry.length), signal);
    if (chunk.length === 0) break;
    const bytes = Buffer.allocUnsafeSlow(carry.length + chunk.length);
    bytes.set(carry);
    bytes.set(chunk, carry.length);
    const pieces: JsonPiece[] = [];
    const byteOffset = bytesDone - carry.length;
    bytesDone += chunk.length;
    let keptFrom: number;
    try {
      keptFrom = scanner.scan(bytes, carry.length, byteOffset, pieces);
    } catch (cause) {
      throw scanError(source, scanner.path(), { cause, bytes, byteOffset });
    }
    carry = bytes.subarray(keptFrom);
    if (carry.length > LONGEST_PIECE_BYTES) throw tooLong(source, scanner.path());
    if (pieces.length > 0) yield { bytes, pieces, bytesDone };
  }
  if (!scanner.isBetweenRecords()) {
    throw new BadInputError(
      "json-truncated",
      `${source.name} ends at byte ${bytesDone}, inside ${scanner.path()}. The file is cut short; copy it again.`,
      { parameters: { name: source.name, byteOffset: bytesDone, path: scanner.path() } },
    );
  }
}

interface ScanPlace {
  readonly cause: unknown;
  readonly bytes: Buffer;
  readonly byteOffset: number;
}

function scanError(source: Source, path: string, { cause, bytes, byteOffset }: ScanPlace): unknown {
  if (!(cause instanceof JsonScanFailure)) return cause;
  const at = byteOffset + cause.position;
  const found = JSON.stringify(bytes.toString("latin1", cause.position, cause.position + 20));
  return new BadInputError(
    "json-damaged",
    `${source.name} at byte ${at} (${path}): found ${found}; expected ${cause.expected}. The file is not valid JSON there; export it again.`,
    { parameters: { name: source.name, byteOffset: at, path, expected: cause.expected } },
  );
}

const tooLong = (source: Source, path: string): UnsupportedError =>
  new UnsupportedError(
    "json-value-too-long",
    `${source.name} at ${path}: one value is longer than ${LONGEST_PIECE_BYTES / 1e6} MB. Split it into smaller features.`,
    { parameters: { name: source.name, path } },
  );
