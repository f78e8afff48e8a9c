import type { Source } from "../../sources/source.ts";
import type { JsonValue } from "../../vocabulary/json.ts";
import { splitJson } from "../json/split-json.ts";
import type { VertexTransform } from "./cityjson-header.ts";

/** Vertices in the CRS's units, xyz each; NaN where one was not three numbers. */
export type Vertices = Float64Array;

/** Reads `vertices` of a CityJSON file without holding its text: 24 bytes per vertex. */
export async function readCityjsonVertices(
  source: Source,
  transform: VertexTransform,
  signal: AbortSignal | undefined,
): Promise<Vertices> {
  let vertices = new Float64Array(3 * 4096);
  let count = 0;
  const treat = (key: string) => (key === "vertices" ? "split" : "skip");
  for await (const { bytes, pieces } of splitJson(source, { treat, signal })) {
    for (const piece of pieces) {
      if (piece.kind !== "element") continue;
      if (count * 3 + 3 > vertices.length) {
        const larger = new Float64Array(vertices.length * 2);
        larger.set(vertices);
        vertices = larger;
      }
      readTriple(bytes, piece, vertices.subarray(count * 3, count * 3 + 3));
      count++;
    }
  }
  const used = vertices.subarray(0, count * 3);
  applyTransform(used, transform);
  return used;
}

/** Already parsed vertices (CityJSONFeature, templates) as a flat array. */
export function flattenVertices(
  value: JsonValue | undefined,
  transform: VertexTransform,
): Vertices {
  const rows = Array.isArray(value) ? (value as readonly JsonValue[]) : [];
  const vertices = new Float64Array(rows.length * 3).fill(Number.NaN);
  for (const [index, row] of rows.entries()) {
    if (!Array.isArray(row)) continue;
    for (let axis = 0; axis < 3; axis++) {
      const coordinate = (row as readonly JsonValue[])[axis];
      if (typeof coordinate === "number") vertices[index * 3 + axis] = coordinate;
    }
  }
  applyTransform(vertices, transform);
  return vertices;
}

function applyTransform(vertices: Vertices, { scale, translate }: VertexTransform): void {
  for (let i = 0; i < vertices.length; i++) {
    vertices[i] = vertices[i]! * scale[i % 3]! + translate[i % 3]!;
  }
}

interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** `[12, -34, 56]` as bytes → three numbers; small integers, nearly all there are, by hand. */
function readTriple(bytes: Buffer, { start, end }: ByteRange, dst: Float64Array): void {
  let axis = 0;
  let i = start + 1;
  while (i < end && axis < 3) {
    let byte = bytes[i]!;
    if (byte <= 0x20 || byte === 0x2c || byte === 0x5d) {
      i++;
      continue;
    }
    const first = i;
    const isNegative = byte === 0x2d;
    if (isNegative) i++;
    let value = 0;
    byte = bytes[i]!;
    while (byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + byte - 0x30;
      byte = bytes[++i]!;
    }
    const isInteger = byte <= 0x20 || byte === 0x2c || byte === 0x5d;
    if (isInteger && i > first + (isNegative ? 1 : 0) && i - first < 16) {
      dst[axis++] = isNegative ? -value : value;
      continue;
    }
    while (i < end && byte > 0x20 && byte !== 0x2c && byte !== 0x5d) byte = bytes[++i]!;
    dst[axis++] = Number(bytes.toString("latin1", first, i));
  }
  while (axis < 3) dst[axis++] = Number.NaN;
}
