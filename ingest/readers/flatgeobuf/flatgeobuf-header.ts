// flatbuffers and flatgeobuf: the format's own generated readers; files that can be streamed by range are
// read by us, since the package's own streams take a whole file or HTTP.
import { ByteBuffer } from "flatbuffers";
import { Header } from "flatgeobuf/lib/mjs/flat-geobuf/header.js";
import { fromByteBuffer, type HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import { calcTreeSize } from "flatgeobuf/lib/mjs/packedrtree.js";
import type { Source } from "../../sources/source.ts";
import { BadInputError } from "../../vocabulary/errors.ts";

/** The header of a FlatGeobuf file, and where its features begin. */
export interface FlatgeobufHeader {
  readonly meta: HeaderMeta;
  /** the layer's name */
  readonly name: string | undefined;
  readonly crs: string | undefined;
  readonly featuresByteOffset: number;
}

const MAGIC_BYTES = 8;
const SIZE_BYTES = 4;
/** The reference implementation's bound. */
const LARGEST_HEADER_BYTES = 10 * 2 ** 20;

/** @throws BadInputError `flatgeobuf-damaged` */
export async function readFlatgeobufHeader(source: Source): Promise<FlatgeobufHeader> {
  const head = Buffer.from(await source.read(0, MAGIC_BYTES + SIZE_BYTES));
  const headerBytes = head.length < 12 ? 0 : head.readUInt32LE(MAGIC_BYTES);
  const headerEnd = MAGIC_BYTES + SIZE_BYTES + headerBytes;
  if (headerBytes < 8 || headerBytes > LARGEST_HEADER_BYTES || headerEnd > source.byteLength) {
    throw damaged(source, `a header of ${headerBytes} bytes in a file of ${source.byteLength}`);
  }
  const bytes = await source.read(MAGIC_BYTES, SIZE_BYTES + headerBytes);
  const { meta, name } = parseHeader(source, bytes);
  const indexBytes =
    meta.indexNodeSize >= 2 && meta.featuresCount > 0
      ? calcTreeSize(meta.featuresCount, meta.indexNodeSize)
      : 0;
  const featuresByteOffset = headerEnd + indexBytes;
  if (!(featuresByteOffset <= source.byteLength)) {
    throw damaged(
      source,
      `an index up to byte ${featuresByteOffset} in a file of ${source.byteLength}`,
    );
  }
  return { meta, name, crs: crsOf(meta), featuresByteOffset };
}

function parseHeader(source: Source, bytes: Uint8Array): Pick<FlatgeobufHeader, "meta" | "name"> {
  let header: Pick<FlatgeobufHeader, "meta" | "name">;
  try {
    const name = Header.getSizePrefixedRootAsHeader(new ByteBuffer(bytes)).name();
    header = { meta: fromByteBuffer(new ByteBuffer(bytes)), name: name || undefined };
  } catch (cause) {
    throw damaged(source, "a header that cannot be read", cause);
  }
  if (Number.isSafeInteger(header.meta.featuresCount)) return header;
  throw damaged(source, "an impossible number of features");
}

function crsOf({ crs }: HeaderMeta): string | undefined {
  if (crs === null) return undefined;
  const authority = crs.org ?? "EPSG";
  if (crs.code > 0 && authority.toUpperCase() === "EPSG") return `EPSG:${crs.code}`;
  return crs.wkt ?? crs.code_string ?? undefined;
}

const damaged = (source: Source, found: string, cause?: unknown): BadInputError =>
  new BadInputError(
    "flatgeobuf-damaged",
    `${source.name}: found ${found}. The file is damaged or cut short; copy it again.`,
    { parameters: { name: source.name, found }, cause },
  );
