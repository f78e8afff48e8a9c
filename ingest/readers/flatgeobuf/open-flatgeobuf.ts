import { ByteBuffer } from "flatbuffers";
import { Feature as FlatFeature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { parseProperties } from "flatgeobuf/lib/mjs/generic/feature.js";
import type { Feature, FeatureBatch } from "../../model/features.ts";
import type { Source } from "../../sources/source.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import type { JsonObject, JsonValue } from "../../vocabulary/json.ts";
import { createByteWindow } from "../byte-window.ts";
import { createFeatureIdPicker } from "../feature-id.ts";
import { createGeometryBuilder, type Finished, NO_VERTICES } from "../geometry-builder.ts";
import { createGeometryIssues } from "../geometry-issues.ts";
import type { FeatureReader, Reading, ReadOptions } from "../reader.ts";
import { createFlatgeobufGeometryReader } from "./flatgeobuf-geometry.ts";
import { type FlatgeobufHeader, readFlatgeobufHeader } from "./flatgeobuf-header.ts";

/**
 * A FlatGeobuf file, streamed feature by feature; its spatial index is passed over.
 * @throws BadInputError `flatgeobuf-damaged`
 * @see FlatGeobuf specification 3.0
 */
export async function openFlatgeobuf(
  source: Source,
  options: ReadOptions = {},
): Promise<FeatureReader> {
  const header = await readFlatgeobufHeader(source);
  const { meta, crs } = header;
  return {
    kind: "features",
    description: {
      format: "FlatGeobuf",
      version: "3",
      crs,
      crsFrom: crs === undefined ? undefined : "file",
      // 0 stands for unknown: the writer streamed
      declaredCount: meta.featuresCount === 0 ? undefined : meta.featuresCount,
      layers: header.name === undefined ? [] : [header.name],
      warnings: [],
      details: meta.description === null ? {} : { description: meta.description },
    },
    features: (reading) => readFeatures(source, header, { idField: options.idField, reading }),
    close: () => source.close(),
  };
}

const SIZE_BYTES = 4;
const BATCH_FEATURES = 512;
const DAMAGED = "the feature's record is damaged";

interface FeatureReading {
  readonly idField: string | undefined;
  readonly reading: Reading;
}

async function* readFeatures(
  source: Source,
  header: FlatgeobufHeader,
  { idField, reading }: FeatureReading,
): AsyncGenerator<FeatureBatch> {
  const issues = createGeometryIssues();
  const builder = createGeometryBuilder(issues);
  const readGeometry = createFlatgeobufGeometryReader(builder, issues);
  const ids = createFeatureIdPicker(source.name, idField);
  const { meta } = header;
  let count = 0;
  let withoutGeometry = 0;
  const readFeature = (record: Uint8Array): Feature | undefined => {
    const parsed = parseFeature(record, header);
    if (parsed === undefined) {
      reading.skips.add(DAMAGED);
      return undefined;
    }
    const { flat, properties } = parsed;
    const id = ids.pick(undefined, properties);
    let finished: Finished | undefined;
    try {
      const geometry = flat.geometry();
      if (geometry !== null) finished = readGeometry(geometry, meta.geometryType, id ?? `${count}`);
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      finished = { geometry: undefined, reason: DAMAGED };
    }
    if (finished?.geometry === undefined && (finished?.reason ?? NO_VERTICES) !== NO_VERTICES) {
      reading.skips.add(finished!.reason!);
      return undefined;
    }
    if (finished?.geometry === undefined) withoutGeometry++;
    return { id, className: header.name, properties, geometry: finished?.geometry };
  };

  let batch: Feature[] = [];
  let byteOffset = header.featuresByteOffset;
  const records = readRecords(source, byteOffset, reading.signal);
  for await (const record of records) {
    count++;
    byteOffset += record.length;
    const feature = readFeature(record);
    if (feature !== undefined) batch.push(feature);
    if (batch.length < BATCH_FEATURES) continue;
    reading.progress?.(byteOffset, source.byteLength);
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  reading.progress?.(byteOffset, source.byteLength);
  checkCount(source, { count, declared: meta.featuresCount, byteOffset }, reading);
  if (withoutGeometry > 0) {
    reading.warn(`${source.name}: ${withoutGeometry} features have no geometry.`);
  }
  for (const message of issues.messages()) reading.warn(`${source.name}: ${message}`);
}

/** Each record with its size in front, in a buffer of its own alignment: valid until the next one. */
async function* readRecords(
  source: Source,
  firstByteOffset: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const window = createByteWindow(source);
  let scratch = new Uint8Array(1 << 16);
  let byteOffset = firstByteOffset;
  while (byteOffset + SIZE_BYTES <= source.byteLength) {
    const size =
      window.peek(byteOffset, SIZE_BYTES) ?? (await window.load(byteOffset, SIZE_BYTES, signal));
    const recordBytes = SIZE_BYTES + size.readUInt32LE(0);
    if (byteOffset + recordBytes > source.byteLength) return;
    const bytes =
      window.peek(byteOffset, recordBytes) ?? (await window.load(byteOffset, recordBytes, signal));
    if (recordBytes > scratch.length) scratch = new Uint8Array(recordBytes * 2);
    // doubles are aligned to the record's start, which lies anywhere in the file
    scratch.set(bytes);
    yield scratch.subarray(0, recordBytes);
    byteOffset += recordBytes;
  }
}

interface ParsedFeature {
  readonly flat: FlatFeature;
  readonly properties: JsonObject;
}

function parseFeature(record: Uint8Array, { meta }: FlatgeobufHeader): ParsedFeature | undefined {
  try {
    const flat = FlatFeature.getSizePrefixedRootAsFeature(new ByteBuffer(record));
    const properties: { [key: string]: JsonValue } = {};
    for (const [key, value] of Object.entries(parseProperties(flat, meta.columns))) {
      const isJson = !(value instanceof Uint8Array) && value !== undefined;
      properties[key] = isJson ? withoutNonFinite(value as JsonValue) : null;
    }
    return { flat, properties };
  } catch {
    // the generated reader trusts its bytes: whatever it throws says that these are damaged
    return undefined;
  }
}

const withoutNonFinite = (value: JsonValue): JsonValue =>
  typeof value === "number" && !Number.isFinite(value) ? null : value;

interface Counted {
  readonly count: number;
  readonly declared: number;
  readonly byteOffset: number;
}

function checkCount(
  source: Source,
  { count, declared, byteOffset }: Counted,
  reading: Reading,
): void {
  if (byteOffset >= source.byteLength && (declared === 0 || count === declared)) return;
  const { name, byteLength } = source;
  const message = `${name} holds ${count} whole features up to byte ${byteOffset} of ${byteLength}, its header says ${declared === 0 ? "nothing of their number" : declared}`;
  if (count === 0) {
    throw new BadInputError(
      "flatgeobuf-damaged",
      `${message}. The file is damaged or cut short; copy it again.`,
      { parameters: { name, count, declared } },
    );
  }
  reading.warn(`${message}: it is damaged or cut short.`);
}
