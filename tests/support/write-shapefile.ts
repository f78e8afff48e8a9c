/** A shape's record content and its row of attributes as raw bytes. */
export interface ShapeRow {
  readonly content: Uint8Array;
  readonly values?: readonly Uint8Array[];
  readonly isDeleted?: boolean;
}

export interface DbfColumn {
  readonly name: Uint8Array | string;
  readonly type: string;
  readonly byteLength: number;
}

/** The three files of a small shapefile, built as the specification says. */
export interface ShapefileParts {
  readonly shp: Uint8Array;
  readonly shx: Uint8Array;
  readonly dbf: Uint8Array;
}

export function writeShapefile(
  shapeType: number,
  columns: readonly DbfColumn[],
  rows: readonly ShapeRow[],
): ShapefileParts {
  const records = rows.map((row, index) => {
    const head = Buffer.alloc(8);
    head.writeInt32BE(index + 1, 0);
    head.writeInt32BE(row.content.length / 2, 4);
    return Buffer.concat([head, row.content]);
  });
  const entries = Buffer.alloc(rows.length * 8);
  let offset = 100;
  for (const [index, record] of records.entries()) {
    entries.writeInt32BE(offset / 2, index * 8);
    entries.writeInt32BE((record.length - 8) / 2, index * 8 + 4);
    offset += record.length;
  }
  return {
    shp: Buffer.concat([header(shapeType, offset), ...records]),
    shx: Buffer.concat([header(shapeType, 100 + entries.length), entries]),
    dbf: writeDbf(columns, rows),
  };
}

function header(shapeType: number, byteLength: number): Buffer {
  const bytes = Buffer.alloc(100);
  bytes.writeInt32BE(9994, 0);
  bytes.writeInt32BE(byteLength / 2, 24);
  bytes.writeInt32LE(1000, 28);
  bytes.writeInt32LE(shapeType, 32);
  return bytes;
}

function writeDbf(columns: readonly DbfColumn[], rows: readonly ShapeRow[]): Buffer {
  const recordBytes = 1 + columns.reduce((sum, column) => sum + column.byteLength, 0);
  const head = Buffer.alloc(32 + columns.length * 32 + 1);
  head[0] = 3;
  head.writeUInt32LE(rows.length, 4);
  head.writeUInt16LE(head.length, 8);
  head.writeUInt16LE(recordBytes, 10);
  for (const [index, column] of columns.entries()) {
    const at = 32 + index * 32;
    head.set(Buffer.from(column.name).subarray(0, 11), at);
    head[at + 11] = column.type.charCodeAt(0);
    head[at + 16] = column.byteLength;
  }
  head[head.length - 1] = 0x0d;
  const records = rows.map((row) => {
    const record = Buffer.alloc(recordBytes, 0x20);
    if (row.isDeleted === true) record[0] = 0x2a;
    let at = 1;
    for (const [index, column] of columns.entries()) {
      record.set((row.values?.[index] ?? Buffer.alloc(0)).subarray(0, column.byteLength), at);
      at += column.byteLength;
    }
    return record;
  });
  return Buffer.concat([head, ...records, Buffer.from([0x1a])]);
}

const int32s = (...values: readonly number[]): Buffer =>
  Buffer.from(Int32Array.from(values).buffer);
const float64s = (...values: readonly number[]): Buffer =>
  Buffer.from(Float64Array.from(values).buffer);

export const nullShape = (): Uint8Array => int32s(0);

export const pointShape = (x: number, y: number, z?: number): Uint8Array =>
  z === undefined
    ? Buffer.concat([int32s(1), float64s(x, y)])
    : Buffer.concat([int32s(11), float64s(x, y, z, 0)]);

export type Vertex = readonly number[];

/** PolyLine (3), Polygon (5), their Z types (13, 15), or MultiPatch (31, with `partTypes`). */
export function partsShape(
  type: number,
  parts: readonly (readonly Vertex[])[],
  partTypes?: readonly number[],
): Uint8Array {
  const vertices = parts.flat();
  const starts: number[] = [];
  let start = 0;
  for (const part of parts) {
    starts.push(start);
    start += part.length;
  }
  const hasZ = type === 13 || type === 15 || type === 31;
  return Buffer.concat([
    int32s(type),
    float64s(0, 0, 0, 0),
    int32s(parts.length, vertices.length, ...starts, ...(partTypes ?? [])),
    float64s(...vertices.flatMap(([x, y]) => [x!, y!])),
    ...(hasZ ? [float64s(0, 0, ...vertices.map(([, , z]) => z ?? 0))] : []),
  ]);
}

export const multiPointShape = (vertices: readonly Vertex[]): Uint8Array =>
  Buffer.concat([
    int32s(8),
    float64s(0, 0, 0, 0),
    int32s(vertices.length),
    float64s(...vertices.flatMap(([x, y]) => [x!, y!])),
  ]);
