import type { JsonObject } from "../vocabulary/json.ts";
import { BUILDING_USES, type ColumnSchema } from "../vocabulary/metadata-schema.ts";
import type { GlbWriter } from "./glb.ts";

/** Values of one column, row by row: strings, or a typed array of the column's component type. */
export type ColumnValues =
  | readonly string[]
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Uint32Array
  | Float32Array;

export interface PropertyTable {
  /** the schema's class, also the table's name */
  readonly className: string;
  readonly columns: readonly ColumnSchema[];
  readonly rowCount: number;
  /** by column name */
  readonly values: Readonly<Record<string, ColumnValues>>;
}

/**
 * Writes the table's columns into `glb` and gives the EXT_structural_metadata object of its root.
 * Strings are UTF-8 with offsets in bytes.
 * @see 3D Metadata Specification, Binary Table Format
 */
export function writePropertyTable(glb: GlbWriter, table: PropertyTable): JsonObject {
  const properties: Record<string, JsonObject> = {};
  for (const column of table.columns) {
    const values = table.values[column.name]!;
    properties[column.name] =
      column.type === "STRING"
        ? writeStrings(glb, values as readonly string[])
        : { values: glb.addBytes(bytesOf(values as Uint8Array)) };
  }
  return {
    schema: schemaOf(table.className, table.columns),
    propertyTables: [
      { name: table.className, class: table.className, count: table.rowCount, properties },
    ],
  };
}

const encoder = new TextEncoder();

function writeStrings(glb: GlbWriter, strings: readonly string[]): JsonObject {
  const offsets = new Uint32Array(strings.length + 1);
  const text = encoder.encode(strings.join(""));
  let byteOffset = 0;
  for (let row = 0; row < strings.length; row++) {
    byteOffset += Buffer.byteLength(strings[row]!);
    offsets[row + 1] = byteOffset;
  }
  return {
    // A buffer view may not be empty, a column of empty strings may.
    values: glb.addBytes(text.byteLength === 0 ? new Uint8Array(1) : text),
    stringOffsets: glb.addBytes(bytesOf(offsets)),
    stringOffsetType: "UINT32",
  };
}

/** The schema object of one class. @see 3D Metadata Specification, Schemas */
export function schemaOf(className: string, columns: readonly ColumnSchema[]): JsonObject {
  const properties: Record<string, JsonObject> = {};
  for (const { name, type, componentType, enumType } of columns) {
    properties[name] = {
      type,
      ...(type === "SCALAR" && componentType ? { componentType } : {}),
      ...(enumType ? { enumType } : {}),
      required: true,
    };
  }
  const hasUse = columns.some((column) => column.enumType === "use");
  const uses = BUILDING_USES.map((name, value) => ({ name, value }));
  return {
    id: "citytwin",
    classes: { [className]: { properties } },
    ...(hasUse ? { enums: { use: { valueType: "UINT8", values: uses } } } : {}),
  };
}

const bytesOf = (values: Uint8Array | Uint32Array): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
