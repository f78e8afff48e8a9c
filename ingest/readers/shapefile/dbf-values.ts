import type { JsonValue } from "../../vocabulary/json.ts";
import type { DbfField } from "./dbf-header.ts";

/** Decodes the bytes of a text field. */
export type DecodeText = (bytes: Uint8Array) => string;

/** Reads one field of a record as JSON; null where it is empty or holds no value of its type. */
export function readDbfValue(record: Buffer, field: DbfField, decode: DecodeText): JsonValue {
  const { type, byteOffset, byteLength } = field;
  const bytes = record.subarray(byteOffset, byteOffset + byteLength);
  switch (type) {
    case "C":
    case "V":
      return readText(bytes, decode);
    case "N":
    case "F":
      return readNumber(bytes.toString("latin1"));
    case "L":
      return readLogical(bytes);
    case "D":
      return readDate(bytes.toString("latin1"));
    case "I":
    case "+":
      return byteLength === 4 ? bytes.readInt32LE(0) : null;
    case "B":
    case "O":
      return byteLength === 8 ? finiteOrNull(bytes.readDoubleLE(0)) : null;
    case "Y":
      return byteLength === 8 ? Number(bytes.readBigInt64LE(0)) / 10_000 : null;
    case "T":
    case "@":
      return byteLength === 8 ? readTimestamp(bytes) : null;
    default:
      // memos, pictures and binary fields point into other files
      return null;
  }
}

const isPadding = (byte: number): boolean => byte === 0x20 || byte === 0;

function readText(bytes: Buffer, decode: DecodeText): JsonValue {
  const zero = bytes.indexOf(0);
  let end = zero === -1 ? bytes.length : zero;
  while (end > 0 && isPadding(bytes[end - 1]!)) end--;
  return end === 0 ? null : decode(bytes.subarray(0, end));
}

/** Codes of more than 15 digits stay text: a double would change their last digits. */
function readNumber(padded: string): JsonValue {
  const text = padded.replaceAll("\0", " ").trim();
  if (text === "" || text.startsWith("*")) return null;
  const value = Number(text.replace(",", "."));
  if (!Number.isFinite(value)) return null;
  return /^-?\d{16,}$/.test(text) && !Number.isSafeInteger(value) ? text : value;
}

function readLogical(bytes: Buffer): JsonValue {
  const letter = String.fromCharCode(bytes[0] ?? 0x3f);
  if (/[TtYy1]/.test(letter)) return true;
  return /[FfNn0]/.test(letter) ? false : null;
}

function readDate(text: string): JsonValue {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (match === null || match[1] === "0000") return null;
  return `${match[1]}-${match[2]}-${match[3]}`;
}

const JULIAN_DAY_OF_1970 = 2_440_588;
const DAY_MILLISECONDS = 86_400_000;

/** Julian day and milliseconds of the day. */
function readTimestamp(bytes: Buffer): JsonValue {
  const day = bytes.readInt32LE(0);
  const milliseconds = bytes.readInt32LE(4);
  const date = new Date((day - JULIAN_DAY_OF_1970) * DAY_MILLISECONDS + milliseconds);
  return day === 0 || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

const finiteOrNull = (value: number): JsonValue => (Number.isFinite(value) ? value : null);
