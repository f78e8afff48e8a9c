import { describe, expect, it } from "vitest";
import { createByteReader, createByteWriter } from "../../../ingest/vocabulary/bytes.ts";
import { BadInputError } from "../../../ingest/vocabulary/errors.ts";

describe("bytes", () => {
  it("what a writer writes a reader reads back, through growth and alignment", () => {
    const writer = createByteWriter(2);
    writer.u8(7);
    writer.align(4);
    writer.u16(65_535);
    writer.align(8, 0x20);
    writer.u32(4_000_000_000);
    writer.f32(0.5);
    writer.f64(Math.PI);
    writer.bytes(new Uint8Array([1, 2, 3]));
    expect(writer.byteOffset).toBe(27);
    const reader = createByteReader(writer.finish(), "memory");
    expect(reader.u8()).toBe(7);
    expect([...reader.bytes(3)]).toEqual([0, 0, 0]);
    expect(reader.u16()).toBe(65_535);
    expect([...reader.bytes(2)]).toEqual([0x20, 0x20]);
    expect(reader.u32()).toBe(4_000_000_000);
    expect(reader.f32()).toBe(0.5);
    expect(reader.f64()).toBe(Math.PI);
    expect([...reader.bytes(3)]).toEqual([1, 2, 3]);
  });

  it("both byte orders are read, signed and 64-bit values too", () => {
    const reader = createByteReader(
      new Uint8Array([255, 255, 255, 254, 0, 0, 0, 0, 0, 0, 1, 0]),
      "memory",
    );
    reader.littleEndian = false;
    expect(reader.i32()).toBe(-2);
    expect(reader.u64()).toBe(256n);
  });

  it("a read past the end names the file, the byte and both lengths", () => {
    const reader = createByteReader(new Uint8Array(6), "roads.shp");
    reader.byteOffset = 4;
    expect(() => reader.u32()).toThrow(BadInputError);
    expect(() => reader.u32()).toThrow(/roads\.shp at byte 4: 4 more bytes expected, 2 left of 6/);
    expect(reader.byteOffset).toBe(4);
  });
});
