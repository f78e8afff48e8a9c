import { describe, expect, it } from "vitest";
import { createGeometryBuilder, type Finished } from "../../../ingest/readers/geometry-builder.ts";
import { createGeometryIssues } from "../../../ingest/readers/geometry-issues.ts";
import { createWkbReader, WKB_DAMAGED, WKB_UNKNOWN } from "../../../ingest/readers/wkb.ts";

/** Little-endian pieces: integers as u32, everything in an array as doubles. */
const wkb = (type: number, ...parts: readonly (number | readonly number[] | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from([1]),
    u32(type),
    ...parts.map((part) => {
      if (Buffer.isBuffer(part)) return part;
      return typeof part === "number" ? u32(part) : Buffer.from(Float64Array.from(part).buffer);
    }),
  ]);

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function read(bytes: Buffer): Finished & { readonly messages: string } {
  const issues = createGeometryIssues();
  const finished = createWkbReader(createGeometryBuilder(issues), issues)(bytes, 0, "f");
  return { ...finished, messages: issues.messages().join() };
}

const positionsOf = (bytes: Buffer): number[] => [...(read(bytes).geometry?.positions ?? [])];
const SQUARE = [0, 0, 1, 0, 1, 1, 0, 1, 0, 0];
const SQUARE_Z = [0, 0, 5, 1, 0, 5, 1, 1, 5, 0, 1, 5, 0, 0, 5];

describe("createWkbReader", () => {
  it("reads points in every dimension and way of saying it", () => {
    expect(positionsOf(wkb(1, [1, 2]))).toEqual([1, 2, 0]);
    expect(positionsOf(wkb(1001, [1, 2, 3]))).toEqual([1, 2, 3]);
    expect(positionsOf(wkb(2001, [1, 2, 9]))).toEqual([1, 2, 0]);
    expect(positionsOf(wkb(3001, [1, 2, 3, 9]))).toEqual([1, 2, 3]);
    expect(positionsOf(wkb(0x80000001, [1, 2, 3]))).toEqual([1, 2, 3]);
    expect(positionsOf(wkb(0xe0000001, 4326, [1, 2, 3, 9]))).toEqual([1, 2, 3]);
  });

  it("reads big-endian", () => {
    const bytes = Buffer.alloc(21);
    bytes.writeUInt32BE(1, 1);
    bytes.writeDoubleBE(1, 5);
    bytes.writeDoubleBE(2, 13);
    expect(positionsOf(bytes)).toEqual([1, 2, 0]);
  });

  it("reads polygons, multipolygons and collections of one dimension", () => {
    const polygon = wkb(3, 1, 5, SQUARE);
    for (const bytes of [polygon, wkb(6, 2, polygon, polygon), wkb(7, 1, wkb(6, 1, polygon))]) {
      expect(read(bytes).geometry?.kind).toBe("polygons");
    }
    expect(positionsOf(wkb(6, 2, polygon, polygon)).length).toBe(24);
    expect(positionsOf(wkb(1003, 1, 5, SQUARE_Z)).filter((_, i) => i % 3 === 2)).toEqual([
      5, 5, 5, 5,
    ]);
  });

  it("reads polyhedral surfaces and TINs as surfaces", () => {
    const triangle = [0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0];
    const surface = wkb(1015, 1, wkb(1003, 1, 5, SQUARE_Z));
    expect(read(surface).geometry?.kind).toBe("surfaces");
    const tin = read(wkb(1016, 2, wkb(1017, 1, 4, triangle), wkb(1017, 1, 4, triangle))).geometry;
    expect(tin?.kind === "surfaces" && [...tin.polygonOffsets]).toEqual([0, 1, 2]);
  });

  it("replaces curves by their control points and says so", () => {
    const arc = wkb(8, 3, [0, 0, 1, 1, 2, 0]);
    const compound = wkb(9, 2, arc, wkb(2, 2, [2, 0, 3, 0]));
    const { geometry, messages } = read(compound);
    expect([...geometry!.positions]).toEqual([0, 0, 0, 1, 1, 0, 2, 0, 0, 3, 0, 0]);
    expect(messages).toContain("curves were replaced");
    const curved = wkb(10, 1, wkb(2, 5, SQUARE));
    expect(read(curved).geometry?.kind).toBe("polygons");
  });

  it("takes an empty point as no geometry, heights of 0 as none", () => {
    expect(read(wkb(1, [Number.NaN, Number.NaN])).reason).toBe("the geometry is empty");
    const flat = read(wkb(1001, [1, 2, 0])).geometry;
    expect(flat?.kind === "points" && flat.hasHeights).toBe(false);
  });

  it("says that cut, endless and unknown geometries are damaged", () => {
    const whole = wkb(6, 1, wkb(3, 1, 5, SQUARE));
    for (let byteLength = 0; byteLength < whole.length; byteLength++) {
      expect(read(whole.subarray(0, byteLength)).reason).toBe(WKB_DAMAGED);
    }
    expect(read(wkb(3, 0xffffffff)).reason).toBe(WKB_DAMAGED);
    expect(read(wkb(99, 1)).reason).toBe(WKB_DAMAGED);
    expect(read(wkb(7, 0)).reason).toBe(WKB_UNKNOWN);
    let nested = wkb(1, [1, 2]);
    for (let depth = 0; depth < 50; depth++) nested = wkb(7, 1, nested);
    expect(read(nested).reason).toBe(WKB_DAMAGED);
  });
});
