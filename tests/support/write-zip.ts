import { crc32, deflateRawSync } from "node:zlib";

/** An entry as it is to be written, honest or not. */
export interface ZipEntry {
  /** raw bytes where the name is not UTF-8 */
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  /** Unix mode; 0o120777 is a link */
  readonly mode?: number;
  /** what the directory claims instead of the truth */
  readonly claimedByteLength?: number;
  readonly claimedCrc?: number;
  readonly method?: number;
  readonly flags?: number;
}

/** A zip with no checks at all, which no library would write. */
export function writeZip(
  entries: readonly ZipEntry[],
  options: { overlap?: boolean } = {},
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string);
    const content = Buffer.from(entry.content as string);
    const packed = deflateRawSync(content);
    const crc = entry.claimedCrc ?? crc32(content);
    const byteLength = entry.claimedByteLength ?? content.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0, 2);
    common.writeUInt16LE(entry.method ?? 8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(byteLength, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, packed]);
    const central = Buffer.alloc(46);
    central.write("PK\x01\x02", 0, "latin1");
    central.writeUInt16LE(3 << 8, 4);
    common.copy(central, 6);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(options.overlap === true ? 0 : offset, 42);
    directory.push(Buffer.concat([central, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
