// libsql: SQLite with prebuilt binaries for every platform; the GeoPackage above it is our own.
import Database from "libsql";
import type { Feature, FeatureBatch } from "../../model/features.ts";
import type { Source } from "../../sources/source.ts";
import { BadInputError, TwinError } from "../../vocabulary/errors.ts";
import type { JsonValue } from "../../vocabulary/json.ts";
import { encodingLabel } from "../encoding-label.ts";
import { createFeatureIdPicker } from "../feature-id.ts";
import { createGeometryBuilder, type Finished, NO_VERTICES } from "../geometry-builder.ts";
import { createGeometryIssues } from "../geometry-issues.ts";
import type { FeatureReader, Reading, ReadOptions } from "../reader.ts";
import { createWkbReader, WKB_DAMAGED, type WkbReader } from "../wkb.ts";
import {
  chooseLayer,
  describeLayer,
  type GeopackageLayer,
  listGeopackageLayers,
  quoted,
} from "./geopackage-layers.ts";
import { asBytes } from "./geopackage-rows.ts";
import { geopackageValue } from "./geopackage-value.ts";

/**
 * One feature table of a GeoPackage, opened for reading only.
 * @throws BadInputError `layer-ambiguous`, `layer-unknown`, `geopackage-damaged`; UnsupportedError
 *   `format-foreign`
 * @see OGC 12-128r19, GeoPackage Encoding Standard 1.4
 */
export async function openGeopackage(
  source: Source,
  options: ReadOptions = {},
): Promise<FeatureReader> {
  const path = await source.path();
  const guard = <T>(work: () => T): T => guarded(source.name, work);
  const database = guard(() => new Database(path, { readonly: true }));
  const closeAll = async (): Promise<void> => {
    database.close();
    await source.close();
  };
  try {
    return guard(() => {
      // a hostile schema may not call functions with side effects
      database.exec("PRAGMA trusted_schema = OFF");
      const layers = listGeopackageLayers(database, source.name);
      const layer = describeLayer(
        database,
        chooseLayer(layers, options.layer, source.name),
        source.name,
      );
      const count = database.prepare(`SELECT count(*) AS count FROM ${quoted(layer.table)}`).get();
      const version = database.prepare("PRAGMA user_version").get() as { user_version: number };
      return {
        kind: "features",
        description: {
          format: "GeoPackage",
          version: versionOf(version.user_version),
          crs: layer.crs,
          crsFrom: layer.crs === undefined ? undefined : "file",
          declaredCount: (count as { count: number }).count,
          layers,
          warnings: [],
          details: { layer: layer.table },
        },
        features: (reading) =>
          readFeatures(database, layer, {
            source,
            idField: options.idField,
            encoding: options.encoding,
            reading,
          }),
        close: closeAll,
      };
    });
  } catch (error) {
    database.close();
    throw error;
  }
}

/** 10300 → 1.3.0; 0 before GeoPackage 1.2 */
const versionOf = (userVersion: number): string =>
  userVersion === 0
    ? "1.0"
    : `${Math.floor(userVersion / 10_000)}.${Math.floor(userVersion / 100) % 100}.${userVersion % 100}`;

function guarded<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof TwinError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BadInputError(
      "geopackage-damaged",
      `${name}: SQLite says "${reason}". The GeoPackage is damaged or cut short; copy or export it again.`,
      { parameters: { name, reason }, cause },
    );
  }
}

interface LayerReading {
  readonly source: Source;
  readonly idField: string | undefined;
  readonly encoding: string | undefined;
  readonly reading: Reading;
}

const BATCH_FEATURES = 512;

async function* readFeatures(
  database: Database.Database,
  layer: GeopackageLayer,
  { source, idField, encoding, reading }: LayerReading,
): AsyncGenerator<FeatureBatch> {
  const { name, byteLength } = source;
  const issues = createGeometryIssues();
  const readWkb = createWkbReader(createGeometryBuilder(issues), issues);
  const ids = createFeatureIdPicker(name, idField);
  const decode = createDecoder(encoding);
  const sql = selectRows(layer);
  const rows = guarded(name, () =>
    database.prepare(sql).raw(true).safeIntegers(true).iterate(),
  ) as IterableIterator<readonly unknown[]>;
  let batch: Feature[] = [];
  let count = 0;
  let withoutGeometry = 0;
  const total = guarded(name, () => countRows(database, layer));
  while (true) {
    const next = guarded(name, () => rows.next());
    if (next.done === true) break;
    reading.signal?.throwIfAborted();
    const [keyValue, geometry, ...values] = next.value;
    count++;
    const properties: { [key: string]: JsonValue } = {};
    for (const [index, column] of layer.columns.entries()) {
      properties[column.name] = geopackageValue(values[index], column.type, decode);
    }
    const rowKey = geopackageValue(keyValue, "INTEGER", decode);
    const id = ids.pick(undefined, properties) ?? (rowKey === null ? undefined : String(rowKey));
    const finished = readGeometry(geometry, readWkb, `row ${id ?? count}`);
    if (finished?.geometry === undefined && (finished?.reason ?? NO_VERTICES) !== NO_VERTICES) {
      reading.skips.add(finished!.reason!);
      continue;
    }
    if (finished?.geometry === undefined) withoutGeometry++;
    batch.push({ id, className: layer.table, properties, geometry: finished?.geometry });
    if (batch.length < BATCH_FEATURES) continue;
    reading.progress?.((count / total) * byteLength, byteLength);
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  reading.progress?.(byteLength, byteLength);
  if (withoutGeometry > 0) reading.warn(`${name}: ${withoutGeometry} rows have no geometry.`);
  for (const message of issues.messages()) reading.warn(`${name}: ${message}`);
}

/** Key, geometry, attributes; text as bytes, and columns renamed, so that no name comes back either. */
function selectRows(layer: GeopackageLayer): string {
  const key = layer.keyColumn === undefined ? "NULL" : quoted(layer.keyColumn);
  const columns = [
    asBytes(key, false),
    asBytes(quoted(layer.geometryColumn), true),
    ...layer.columns.map((column) => asBytes(quoted(column.name), false)),
  ].map((column, index) => `${column} AS c${index}`);
  return `SELECT ${columns.join(", ")} FROM ${quoted(layer.table)}`;
}

/** The standard says UTF-8; --encoding is for files that do not keep to it. */
function createDecoder(encoding: string | undefined): (bytes: Buffer) => string {
  if (encoding === undefined) return (bytes) => bytes.toString("utf8");
  const decoder = new TextDecoder(encodingLabel(encoding));
  return (bytes) => decoder.decode(bytes);
}

const countRows = (database: Database.Database, layer: GeopackageLayer): number =>
  (
    database.prepare(`SELECT count(*) AS count FROM ${quoted(layer.table)}`).get() as {
      count: number;
    }
  ).count;

const ENVELOPE_BYTES = [0, 32, 48, 48, 64];
const HEADER_BYTES = 8;
const EMPTY_FLAG = 0x10;

/** The GeoPackage binary header, then WKB; undefined where there is no geometry. */
function readGeometry(value: unknown, readWkb: WkbReader, feature: string): Finished | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Buffer.isBuffer(value) || value.length < HEADER_BYTES || value.readUInt16BE(0) !== 0x4750) {
    return { geometry: undefined, reason: WKB_DAMAGED };
  }
  const flags = value[3]!;
  if ((flags & EMPTY_FLAG) !== 0) return undefined;
  const envelopeBytes = ENVELOPE_BYTES[(flags >> 1) & 7];
  if (envelopeBytes === undefined) return { geometry: undefined, reason: WKB_DAMAGED };
  return readWkb(value, HEADER_BYTES + envelopeBytes, feature);
}
