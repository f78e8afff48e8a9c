import type { Source } from "../../sources/source.ts";
import { createByteWindow } from "../byte-window.ts";
import { SHP_HEADER_BYTES } from "./shp-header.ts";

/** The content of one shape, without its record header. */
export interface ShpRecord {
  /** from 0; the row of the .dbf */
  readonly index: number;
  /** undefined where the index points outside the file or the record is cut */
  readonly content: Buffer | undefined;
  readonly endByteOffset: number;
}

const RECORD_HEADER_BYTES = 8;

/** Offset and length of every record, as the .shx says; undefined where it is not usable. */
export type ShxIndex = Float64Array;

/** Reads the .shx: content offset and length per record, in bytes. */
export async function readShxIndex(shx: Source): Promise<ShxIndex | undefined> {
  const bytes = Buffer.from(await shx.read(0, shx.byteLength));
  if (bytes.length < SHP_HEADER_BYTES || bytes.readInt32BE(0) !== 9994) return undefined;
  const count = Math.floor((bytes.length - SHP_HEADER_BYTES) / 8);
  // words of two bytes: more than 31 bits once doubled
  const index = new Float64Array(count * 2);
  for (let i = 0; i < index.length; i++) {
    index[i] = bytes.readInt32BE(SHP_HEADER_BYTES + i * 4) * 2;
  }
  return index;
}

/**
 * The records in the order of the .shx where there is one: editors leave dead records in the .shp, which
 * only the index passes over. Without it they are read one after the other, up to the first that is cut.
 */
export async function* readShpRecords(
  shp: Source,
  index: ShxIndex | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<ShpRecord> {
  const window = createByteWindow(shp);
  const read = async (byteOffset: number, byteLength: number): Promise<Buffer> =>
    window.peek(byteOffset, byteLength) ?? (await window.load(byteOffset, byteLength, signal));
  if (index !== undefined) {
    for (let i = 0; i < index.length / 2; i++) {
      const start = index[i * 2]! + RECORD_HEADER_BYTES;
      const end = start + index[i * 2 + 1]!;
      const isInside = start >= SHP_HEADER_BYTES && end >= start && end <= shp.byteLength;
      const content = isInside ? await read(start, end - start) : undefined;
      yield { index: i, content, endByteOffset: end };
    }
    return;
  }
  let offset = SHP_HEADER_BYTES;
  for (let i = 0; offset + RECORD_HEADER_BYTES <= shp.byteLength; i++) {
    const head = await read(offset, RECORD_HEADER_BYTES);
    const byteLength = head.readInt32BE(4) * 2;
    const start = offset + RECORD_HEADER_BYTES;
    if (byteLength < 4 || start + byteLength > shp.byteLength) {
      yield { index: i, content: undefined, endByteOffset: shp.byteLength };
      return;
    }
    offset = start + byteLength;
    yield { index: i, content: await read(start, byteLength), endByteOffset: offset };
  }
}
