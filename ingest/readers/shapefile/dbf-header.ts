import type { Source } from "../../sources/source.ts";
import { BadInputError } from "../../vocabulary/errors.ts";

/** One column of a dBASE table; its bytes in a record are [byteOffset, byteOffset + byteLength). */
export interface DbfField {
  readonly nameBytes: Uint8Array;
  readonly type: string;
  readonly byteOffset: number;
  readonly byteLength: number;
  readonly decimals: number;
}

export interface DbfHeader {
  readonly recordCount: number;
  readonly headerBytes: number;
  readonly recordBytes: number;
  /** language driver id: the text encoding, 0 where not told */
  readonly languageDriver: number;
  readonly fields: readonly DbfField[];
}

const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;

/** @throws BadInputError `dbf-damaged` */
export async function readDbfHeader(source: Source): Promise<DbfHeader> {
  const head = Buffer.from(await source.read(0, 32));
  if (head.length < 32) throw damaged(source, `${head.length} bytes; a header has at least 32`);
  const headerBytes = head.readUInt16LE(8);
  const recordBytes = head.readUInt16LE(10);
  if (headerBytes < 33 || recordBytes < 1) {
    throw damaged(source, `a header of ${headerBytes} bytes and records of ${recordBytes}`);
  }
  const table = Buffer.from(await source.read(0, headerBytes));
  const fields: DbfField[] = [];
  // the first byte of a record is the deletion flag
  let byteOffset = 1;
  for (let at = 32; at + FIELD_BYTES <= table.length; at += FIELD_BYTES) {
    if (table[at] === END_OF_FIELDS) break;
    const nameEnd = table.subarray(at, at + 11).indexOf(0);
    const type = String.fromCharCode(table[at + 11]!);
    const decimals = table[at + 17]!;
    // long text: the decimals are the length's upper byte
    const byteLength = table[at + 16]! + (type === "C" ? decimals * 256 : 0);
    fields.push({
      nameBytes: table.subarray(at, at + (nameEnd === -1 ? 11 : nameEnd)),
      type,
      byteOffset,
      byteLength,
      decimals,
    });
    byteOffset += byteLength;
  }
  if (byteOffset > recordBytes) {
    throw damaged(source, `fields of ${byteOffset} bytes in records of ${recordBytes}`);
  }
  return {
    recordCount: head.readUInt32LE(4),
    headerBytes,
    recordBytes,
    languageDriver: head[29]!,
    fields,
  };
}

const damaged = (source: Source, found: string): BadInputError =>
  new BadInputError(
    "dbf-damaged",
    `${source.name}: found ${found}. The attribute table is damaged; copy it again, or remove it to ingest shapes alone.`,
    { parameters: { name: source.name, found } },
  );
