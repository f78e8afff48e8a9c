import { BadInputError } from "./errors.ts";

/** Reads little- or big-endian values in order; every read past the end is a BadInputError with its byte. */
export interface ByteReader {
  readonly name: string;
  readonly byteLength: number;
  byteOffset: number;
  littleEndian: boolean;
  u8(): number;
  u16(): number;
  u32(): number;
  i32(): number;
  f32(): number;
  f64(): number;
  u64(): bigint;
  bytes(byteLength: number): Uint8Array;
}

/** @throws BadInputError `truncated` (from any read) with the file's name, the byte and the length. */
export function createByteReader(source: Uint8Array, name: string): ByteReader {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const take = (byteLength: number): number => {
    const start = reader.byteOffset;
    if (byteLength < 0 || start + byteLength > source.byteLength) {
      throw new BadInputError(
        "truncated",
        `${name} at byte ${start}: ${byteLength} more bytes expected, ${source.byteLength - start} left of ${source.byteLength}. The file is cut short or damaged; copy it again.`,
        { parameters: { name, byteOffset: start, byteLength: source.byteLength } },
      );
    }
    reader.byteOffset = start + byteLength;
    return start;
  };
  const reader: ByteReader = {
    name,
    byteLength: source.byteLength,
    byteOffset: 0,
    littleEndian: true,
    u8: () => view.getUint8(take(1)),
    u16: () => view.getUint16(take(2), reader.littleEndian),
    u32: () => view.getUint32(take(4), reader.littleEndian),
    i32: () => view.getInt32(take(4), reader.littleEndian),
    f32: () => view.getFloat32(take(4), reader.littleEndian),
    f64: () => view.getFloat64(take(8), reader.littleEndian),
    u64: () => view.getBigUint64(take(8), reader.littleEndian),
    bytes: (byteLength) => {
      const start = take(byteLength);
      return source.subarray(start, start + byteLength);
    },
  };
  return reader;
}

/** A growing little-endian buffer; `finish` returns a view of what was written. */
export interface ByteWriter {
  readonly byteOffset: number;
  u8(value: number): void;
  u16(value: number): void;
  u32(value: number): void;
  f32(value: number): void;
  f64(value: number): void;
  bytes(values: Uint8Array): void;
  /** Fills with `fill` up to the next multiple of `alignment`. */
  align(alignment: number, fill?: number): void;
  finish(): Uint8Array;
}

export function createByteWriter(initialByteLength = 1024): ByteWriter {
  let buffer = new Uint8Array(initialByteLength);
  let view = new DataView(buffer.buffer);
  let end = 0;
  const reserve = (byteLength: number): number => {
    const start = end;
    end += byteLength;
    if (end > buffer.byteLength) {
      const larger = new Uint8Array(Math.max(end, buffer.byteLength * 2));
      larger.set(buffer);
      buffer = larger;
      view = new DataView(buffer.buffer);
    }
    return start;
  };
  return {
    get byteOffset() {
      return end;
    },
    u8: (value) => {
      const start = reserve(1);
      view.setUint8(start, value);
    },
    u16: (value) => {
      const start = reserve(2);
      view.setUint16(start, value, true);
    },
    u32: (value) => {
      const start = reserve(4);
      view.setUint32(start, value, true);
    },
    f32: (value) => {
      const start = reserve(4);
      view.setFloat32(start, value, true);
    },
    f64: (value) => {
      const start = reserve(8);
      view.setFloat64(start, value, true);
    },
    bytes: (values) => {
      const start = reserve(values.byteLength);
      buffer.set(values, start);
    },
    align: (alignment, fill = 0) => {
      const padding = (alignment - (end % alignment)) % alignment;
      const start = reserve(padding);
      buffer.fill(fill, start, start + padding);
    },
    finish: () => buffer.subarray(0, end),
  };
}
