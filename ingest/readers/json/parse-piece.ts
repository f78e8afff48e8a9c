import { isUtf8 } from "node:buffer";
import { BadInputError } from "../../vocabulary/errors.ts";
import type { JsonValue } from "../../vocabulary/json.ts";

/** Where a piece of JSON text stands, for messages. */
export interface JsonPlace {
  readonly name: string;
  readonly byteOffset: number;
  readonly path: string;
}

/** Turns the bytes of one JSON value into the value. */
export interface PieceParser {
  /** @throws BadInputError `json-damaged`, `text-encoding` with byte offset and JSON path. */
  parse(bytes: Buffer, start: number, end: number, place: JsonPlace): JsonValue;
  /** values that held NaN or Infinity, which JSON has not: they were read as null */
  readonly nonFiniteCount: number;
}

/** `encoding` is a label of the WHATWG Encoding Standard; UTF-8 is checked, not replaced. */
export function createPieceParser(encoding = "utf-8"): PieceParser {
  const decoder = encoding === "utf-8" ? undefined : new TextDecoder(encoding, { fatal: true });
  let nonFiniteCount = 0;
  const decode = (bytes: Buffer, start: number, end: number, place: JsonPlace): string => {
    if (decoder === undefined) {
      const text = bytes.toString("utf8", start, end);
      // U+FFFD is there only where the bytes were wrong, or hold that very character
      if (text.includes("\ufffd") && !isUtf8(bytes.subarray(start, end))) {
        throw encodingError(place, "UTF-8");
      }
      return text;
    }
    try {
      return decoder.decode(bytes.subarray(start, end));
    } catch {
      throw encodingError(place, encoding);
    }
  };
  return {
    parse(bytes, start, end, place) {
      const text = decode(bytes, start, end, place);
      try {
        return JSON.parse(text) as JsonValue;
      } catch (cause) {
        const repaired = withoutNonFinite(text);
        if (repaired === undefined) throw damagedError(place, cause);
        nonFiniteCount++;
        return repaired;
      }
    },
    get nonFiniteCount() {
      return nonFiniteCount;
    },
  };
}

/** NaN and Infinity as some writers put them (Python's json, R): read as null. */
function withoutNonFinite(text: string): JsonValue | undefined {
  const repaired = text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/gs, (token) =>
    token.startsWith('"') ? token : "null",
  );
  if (repaired === text) return undefined;
  try {
    return JSON.parse(repaired) as JsonValue;
  } catch {
    return undefined;
  }
}

function damagedError(place: JsonPlace, cause: unknown): BadInputError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const inside = /position (\d+)/.exec(reason)?.[1];
  const byteOffset = place.byteOffset + Number(inside ?? 0);
  return new BadInputError(
    "json-damaged",
    `${place.name} near byte ${byteOffset} (${place.path}): ${reason}. The file is not valid JSON there; export it again.`,
    { parameters: { name: place.name, byteOffset, path: place.path, reason }, cause },
  );
}

const encodingError = (place: JsonPlace, encoding: string): BadInputError =>
  new BadInputError(
    "text-encoding",
    `${place.name} at byte ${place.byteOffset} (${place.path}): the text is not ${encoding}. Tell its encoding with --encoding, for instance --encoding gb18030.`,
    { parameters: { name: place.name, byteOffset: place.byteOffset, path: place.path, encoding } },
  );
