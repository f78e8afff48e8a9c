/** How the value of a top-level member is given. */
export type MemberTreatment =
  /** whole, as bytes */
  | "keep"
  /** element by element (array) or member by member (object); a scalar comes whole */
  | "split"
  /** its byte range only */
  | "skip";

/** A piece of a JSON text; `start` and `end` are indices into the scanned bytes. */
export interface JsonPiece {
  readonly kind: "member" | "element" | "range" | "record-end";
  /** the top-level member that it is or belongs to; "" for `record-end` */
  readonly key: string;
  /** an element's name where the split value is an object */
  readonly name: string | undefined;
  /** an element's place in its array or object */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** first byte of the value in the file, and the byte after it */
  readonly byteOffset: number;
  readonly endByteOffset: number;
}

/** What stood where something else had to stand; `position` is an index into the scanned bytes. */
export class JsonScanFailure extends Error {
  readonly position: number;
  readonly expected: string;
  constructor(position: number, expected: string) {
    super(expected);
    this.position = position;
    this.expected = expected;
  }
}

/** Finds the values of a stream of JSON objects, without parsing them. */
export interface JsonScanner {
  /**
   * Scans `bytes` from `position` to their end, adding what is complete to `pieces`; the first byte is
   * at `byteOffset` in the file. Returns the index of the first byte that must be given again, at the
   * start of the next call's bytes (`bytes.length` if none).
   * @throws JsonScanFailure where the text is not JSON.
   */
  scan(bytes: Uint8Array, position: number, byteOffset: number, pieces: JsonPiece[]): number;
  /** true between two records, where the text may end */
  isBetweenRecords(): boolean;
  /** where in the text the scan is, as a JSON path */
  path(): string;
}

export interface JsonScannerOptions {
  readonly treat: (key: string) => MemberTreatment;
  /** true for GBK and GB 18030, whose second bytes can look like quotes' neighbours `\` and `{` */
  readonly isDoubleByte?: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

/** 1 quote, 2 opens, 3 closes, 4 comma or white space, 0 any other byte. */
const BYTE_CLASS = new Uint8Array(256);
BYTE_CLASS[QUOTE] = 1;
BYTE_CLASS[OPEN_OBJECT] = BYTE_CLASS[OPEN_ARRAY] = 2;
BYTE_CLASS[CLOSE_OBJECT] = BYTE_CLASS[CLOSE_ARRAY] = 3;
for (const byte of [COMMA, 0x20, 0x09, 0x0a, 0x0d, 0x1e]) BYTE_CLASS[byte] = 4;

const isBlank = (byte: number): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

type Phase = "record" | "first" | "next" | "key" | "colon" | "value" | "inside" | "after";

/**
 * A byte-level state machine; the one hot loop is `skipValue` (about 1 GB per CPU second). RFC 8142
 * record separators, blank lines and a UTF-8 byte order mark are passed over between records.
 */
export function createJsonScanner(options: JsonScannerOptions): JsonScanner {
  const firstDouble = options.isDoubleByte === true ? 0x81 : 0x100;
  let phase: Phase = "record";
  // the record itself, then a split value inside it
  let level = 0;
  const closers = [0, 0];
  let recordIndex = -1;
  let topKey = "";
  let elementName: string | undefined;
  let elementIndex = 0;
  let treatment: MemberTreatment = "keep";
  // inside a key or value
  let valueStart = 0;
  let valueByteOffset = 0;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;

  /**
   * Moves to the end of the value at `position`; -1 where the bytes end first. What has to outlive the call
   * is kept in locals meanwhile: captured variables made this loop twice as slow.
   */
  const skipValue = (bytes: Uint8Array, position: number): number => {
    const byteLength = bytes.length;
    let i = position;
    let opened = depth;
    let end = -1;
    if (isEscaped && i < byteLength) {
      isEscaped = false;
      i++;
    }
    let inString = isInString;
    while (i < byteLength) {
      if (inString) {
        let byte = bytes[i]!;
        while (byte !== QUOTE && byte !== BACKSLASH && byte < firstDouble) {
          if (++i === byteLength) break;
          byte = bytes[i]!;
        }
        if (i === byteLength) break;
        if (byte !== QUOTE) {
          // the next byte is the second of an escape or of a character
          i += 2;
          continue;
        }
        i++;
        inString = false;
        if (opened > 0) continue;
        end = i;
        break;
      }
      const kind = BYTE_CLASS[bytes[i]!]!;
      if (kind === 0) {
        i++;
      } else if (kind === 1) {
        inString = true;
        i++;
      } else if (kind === 2) {
        opened++;
        i++;
      } else if (opened === 0) {
        // a scalar ends before the comma, blank or bracket that follows it
        end = i;
        break;
      } else {
        i++;
        if (kind === 3 && --opened === 0) {
          end = i;
          break;
        }
      }
    }
    isEscaped = i > byteLength;
    isInString = inString;
    depth = opened;
    return end;
  };

  const begin = (position: number, byteOffset: number): void => {
    valueStart = position;
    valueByteOffset = byteOffset + position;
    depth = 0;
    isInString = false;
    isEscaped = false;
  };

  let bytesOffset = 0;
  const piece = (kind: JsonPiece["kind"], end: number): JsonPiece => ({
    kind,
    key: kind === "record-end" ? "" : topKey,
    name: kind === "element" ? elementName : undefined,
    index: kind === "element" ? elementIndex : 0,
    start: valueStart,
    end,
    byteOffset: valueByteOffset,
    endByteOffset: bytesOffset + end,
  });

  const closeContainer = (position: number, pieces: JsonPiece[]): void => {
    if (level === 2) {
      level = 1;
      phase = "after";
      return;
    }
    level = 0;
    phase = "record";
    valueStart = position;
    pieces.push(piece("record-end", position));
  };

  const finishKey = (bytes: Uint8Array, end: number): void => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + valueStart, end - valueStart);
    const key = readKey(text.toString("utf8"), valueStart);
    if (level === 1) topKey = key;
    else elementName = key;
    phase = "colon";
  };

  const finishValue = (end: number, pieces: JsonPiece[]): void => {
    if (end === valueStart) throw new JsonScanFailure(end, "a value");
    if (level === 2) {
      pieces.push(piece("element", end));
      elementIndex++;
    } else {
      pieces.push(piece(treatment === "skip" ? "range" : "member", end));
    }
    phase = "after";
  };

  const step = (byte: number, position: number, byteOffset: number, pieces: JsonPiece[]): void => {
    switch (phase) {
      case "record":
        if (byte === 0x1e || byte === 0xef || byte === 0xbb || byte === 0xbf) return;
        if (byte !== OPEN_OBJECT) throw new JsonScanFailure(position, "an object, {");
        recordIndex++;
        level = 1;
        closers[0] = CLOSE_OBJECT;
        phase = "first";
        return;
      case "first":
      case "next":
        if (byte === closers[level - 1] && phase === "first") {
          closeContainer(position, pieces);
          return;
        }
        begin(position, byteOffset);
        if (closers[level - 1] === CLOSE_ARRAY) {
          phase = "inside";
          return;
        }
        if (byte !== QUOTE) throw new JsonScanFailure(position, "a member's name");
        phase = "key";
        return;
      case "colon":
        if (byte !== COLON) throw new JsonScanFailure(position, "a colon");
        phase = "value";
        return;
      case "value":
        if (level === 1) {
          treatment = options.treat(topKey);
          if (treatment === "split" && (byte === OPEN_ARRAY || byte === OPEN_OBJECT)) {
            level = 2;
            closers[1] = byte + 2;
            elementIndex = 0;
            elementName = undefined;
            phase = "first";
            return;
          }
          if (byte !== OPEN_ARRAY && byte !== OPEN_OBJECT) treatment = "keep";
        }
        begin(position, byteOffset);
        phase = "inside";
        return;
      case "after":
        if (byte === COMMA) {
          phase = "next";
          return;
        }
        if (byte !== closers[level - 1]) {
          throw new JsonScanFailure(
            position,
            `a comma or ${String.fromCharCode(closers[level - 1]!)}`,
          );
        }
        closeContainer(position, pieces);
        return;
      case "key":
      case "inside":
    }
  };

  const isCapturing = (): boolean => phase === "inside" || phase === "key";

  return {
    scan(bytes, position, byteOffset, pieces) {
      // what was kept from the last call lies at the start again
      valueStart = 0;
      bytesOffset = byteOffset;
      let i = position;
      while (i < bytes.length) {
        if (!isCapturing()) {
          const byte = bytes[i]!;
          if (!isBlank(byte)) step(byte, i, byteOffset, pieces);
          if (!isCapturing()) {
            i++;
            continue;
          }
        }
        const end = skipValue(bytes, i);
        if (end === -1) break;
        if (phase === "key") finishKey(bytes, end);
        else finishValue(end, pieces);
        i = end;
      }
      const isInsideKept =
        phase === "key" || (phase === "inside" && !(level === 1 && treatment === "skip"));
      return isInsideKept ? valueStart : bytes.length;
    },
    isBetweenRecords: () => phase === "record",
    path: () => {
      const record = recordIndex > 0 ? `$[${recordIndex}]` : "$";
      if (level === 0) return record;
      const member = topKey === "" ? record : `${record}.${topKey}`;
      if (level === 1) return member;
      return closers[1] === CLOSE_ARRAY ? `${member}[${elementIndex}]` : `${member}.${elementName}`;
    },
  };
}

function readKey(text: string, position: number): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new JsonScanFailure(position, "a member's name");
  }
}
