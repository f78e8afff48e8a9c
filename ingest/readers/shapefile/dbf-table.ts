import type { Source } from "../../sources/source.ts";
import type { JsonObject, JsonValue } from "../../vocabulary/json.ts";
import { createByteWindow } from "../byte-window.ts";
import { type DbfHeader, readDbfHeader } from "./dbf-header.ts";
import { readDbfValue } from "./dbf-values.ts";
import { chooseEncoding, type TextEncoding } from "./text-encoding.ts";

/** A row of attributes; "missing" where the file ends before it. */
export type DbfRow = { readonly properties: JsonObject; readonly isDeleted: boolean } | "missing";

/** The attribute table of a shapefile. */
export interface DbfTable {
  readonly recordCount: number;
  readonly fieldNames: readonly string[];
  readonly encoding: TextEncoding;
  readRow(index: number, signal?: AbortSignal): Promise<DbfRow>;
  close(): Promise<void>;
}

const DELETED = 0x2a;
const SAMPLED_BYTES = 4 << 20;

/** @throws BadInputError `dbf-damaged`, `encoding-unknown` */
export async function openDbfTable(
  source: Source,
  told: { readonly option: string | undefined; readonly cpg: string | undefined },
): Promise<DbfTable> {
  const header = await readDbfHeader(source);
  const encoding = chooseEncoding({
    ...told,
    name: source.name,
    languageDriver: header.languageDriver,
    samples: await sampleTexts(source, header),
  });
  const decoder = new TextDecoder(encoding.label);
  const decode = (bytes: Uint8Array): string => decoder.decode(bytes);
  const fieldNames = uniqueNames(header.fields.map((field) => decode(field.nameBytes).trim()));
  const window = createByteWindow(source);
  return {
    recordCount: header.recordCount,
    fieldNames,
    encoding,
    async readRow(index, signal) {
      const at = header.headerBytes + index * header.recordBytes;
      const record =
        window.peek(at, header.recordBytes) ?? (await window.load(at, header.recordBytes, signal));
      if (index >= header.recordCount || record.length < header.recordBytes) return "missing";
      const properties: { [key: string]: JsonValue } = {};
      for (let field = 0; field < fieldNames.length; field++) {
        properties[fieldNames[field]!] = readDbfValue(record, header.fields[field]!, decode);
      }
      return { properties, isDeleted: record[0] === DELETED };
    },
    close: () => source.close(),
  };
}

/** Names of ten bytes, cut, may fall together. */
function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    const base = name === "" ? `field${index + 1}` : name;
    let unique = base;
    for (let copy = 2; seen.has(unique); copy++) unique = `${base}_${copy}`;
    seen.add(unique);
    return unique;
  });
}

/** The text values at the table's start, without padding, and the names of its fields. */
async function sampleTexts(source: Source, header: DbfHeader): Promise<Uint8Array[]> {
  const { fields, headerBytes, recordBytes } = header;
  const texts = fields.filter((field) => field.type === "C" || field.type === "V");
  const samples: Uint8Array[] = fields.map((field) => field.nameBytes);
  const bytes = await source.read(headerBytes, Math.min(SAMPLED_BYTES, source.byteLength));
  for (let at = 0; at + recordBytes <= bytes.length; at += recordBytes) {
    for (const { byteOffset, byteLength } of texts) {
      const start = at + byteOffset;
      let end = start + byteLength;
      while (end > start && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--;
      if (end > start) samples.push(bytes.subarray(start, end));
    }
  }
  return samples;
}
