import type Database from "libsql";
import { BadInputError } from "../../vocabulary/errors.ts";

/** A value of a row: text decoded, integers as bigint, blobs as they are. */
export type GeopackageCell = string | bigint | number | Buffer | null;

/**
 * SQL that gives a column's text as its bytes: libsql ends the process on text that is not UTF-8, so no
 * text of a foreign file may come out of it as text. With `isBlobKept` false, blobs come as null, and
 * every Buffer is text.
 */
export const asBytes = (column: string, isBlobKept: boolean): string =>
  `CASE typeof(${column}) WHEN 'text' THEN CAST(${column} AS BLOB)${isBlobKept ? "" : " WHEN 'blob' THEN NULL"} ELSE ${column} END`;

/** Rows of columns that hold text, numbers or null; blobs are null. */
export function readRows(
  database: Database.Database,
  { columns, from, name }: { columns: readonly string[]; from: string; name: string },
  ...parameters: readonly unknown[]
): GeopackageCell[][] {
  const list = columns.map((column, index) => `${asBytes(column, false)} AS c${index}`);
  const rows = database
    .prepare(`SELECT ${list.join(", ")} FROM ${from}`)
    .raw(true)
    .safeIntegers(true)
    .all(...parameters) as GeopackageCell[][];
  return rows.map((row) =>
    row.map((cell) => (Buffer.isBuffer(cell) ? decodeStrictly(cell, name) : cell)),
  );
}

/** Names must come back whole, or later SQL would not find them. */
function decodeStrictly(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadInputError(
      "geopackage-damaged",
      `${name}: the schema holds text that is not UTF-8 (${bytes.subarray(0, 16).toString("hex")}). The GeoPackage is damaged; copy or export it again.`,
      { parameters: { name }, cause },
    );
  }
}
