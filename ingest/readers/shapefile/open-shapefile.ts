import type { Feature, FeatureBatch } from "../../model/features.ts";
import type { Source } from "../../sources/source.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import { createFeatureIdPicker, type FeatureIdPicker } from "../feature-id.ts";
import { createGeometryBuilder, NO_VERTICES } from "../geometry-builder.ts";
import { createGeometryIssues } from "../geometry-issues.ts";
import type { FeatureReader, Reading, ReadOptions, SourceDescription } from "../reader.ts";
import { type DbfTable, openDbfTable } from "./dbf-table.ts";
import { createShapeGeometryReader, type ShapeGeometryReader } from "./shape-geometry.ts";
import { readShpHeader, SHAPE_TYPES, type ShpHeader } from "./shp-header.ts";
import { readShpRecords, readShxIndex, type ShpRecord, type ShxIndex } from "./shp-records.ts";

/**
 * A shapefile: geometry from the .shp, attributes from the .dbf, order from the .shx, CRS from the .prj,
 * text encoding from --encoding, the .cpg, the .dbf or its bytes. Only the .shp must be there.
 * @throws BadInputError `shapefile-damaged`, `dbf-damaged`, `encoding-unknown`, `file-role`
 * @see ESRI Shapefile Technical Description, July 1998
 */
export async function openShapefile(
  source: Source,
  options: ReadOptions = {},
): Promise<FeatureReader> {
  const header = await readShpHeader(source);
  if (/\.shx$/i.test(source.name)) throw indexGiven(source);
  const table = await openTable(source, options.encoding);
  const index = await readIndex(source);
  const isIndexShort = index !== undefined && index.length / 2 < (table?.recordCount ?? 0);
  const shapefile: OpenShapefile = {
    source,
    table,
    index: isIndexShort ? undefined : index,
    className: source.name.replace(/\.[^.]*$/, ""),
  };
  const crs = await readText(source, ".prj");
  return {
    kind: "features",
    description: describeShapefile(shapefile, header, { crs, isIndexShort }),
    features: (reading) => readFeatures(shapefile, options, reading),
    close: async () => {
      await table?.close();
      await source.close();
    },
  };
}

async function openTable(
  source: Source,
  option: string | undefined,
): Promise<DbfTable | undefined> {
  const cpg = await readText(source, ".cpg");
  const sidecar = await source.sidecar(".dbf");
  if (sidecar === undefined) return undefined;
  try {
    return await openDbfTable(sidecar, { option, cpg });
  } catch (error) {
    await sidecar.close();
    throw error;
  }
}

interface OpenShapefile {
  readonly source: Source;
  readonly table: DbfTable | undefined;
  readonly index: ShxIndex | undefined;
  readonly className: string;
}

const indexGiven = (source: Source): BadInputError =>
  new BadInputError(
    "file-role",
    `${source.name} is only the index of a shapefile. Give the .shp beside it.`,
    { parameters: { name: source.name } },
  );

async function readText(source: Source, extension: string): Promise<string | undefined> {
  const sidecar = await source.sidecar(extension);
  if (sidecar === undefined) return undefined;
  try {
    const bytes = await sidecar.read(0, Math.min(sidecar.byteLength, 1 << 16));
    const text = Buffer.from(bytes)
      .toString("utf8")
      .replace(/^\ufeff/, "")
      .trim();
    return text === "" ? undefined : text;
  } finally {
    await sidecar.close();
  }
}

async function readIndex(source: Source): Promise<ShxIndex | undefined> {
  const sidecar = await source.sidecar(".shx");
  if (sidecar === undefined) return undefined;
  try {
    return await readShxIndex(sidecar);
  } finally {
    await sidecar.close();
  }
}

interface Told {
  readonly crs: string | undefined;
  readonly isIndexShort: boolean;
}

function describeShapefile(
  { source, table, index, className }: OpenShapefile,
  header: ShpHeader,
  { crs, isIndexShort }: Told,
): SourceDescription {
  const warnings: string[] = [];
  if (header.byteLength !== source.byteLength) {
    const what =
      header.byteLength > source.byteLength ? "the file is cut short" : "something follows its end";
    warnings.push(
      `${source.name}: its header says ${header.byteLength} bytes, the file has ${source.byteLength}: ${what}.`,
    );
  }
  if (table === undefined) {
    warnings.push(`${source.name} has no .dbf beside it: its shapes have no attributes.`);
  }
  if (isIndexShort) {
    warnings.push(`${source.name}: its .shx has fewer records than its .dbf and was not used.`);
  }
  if (table?.encoding.warning !== undefined) warnings.push(table.encoding.warning);
  return {
    format: "ESRI Shapefile",
    version: "1000",
    crs,
    crsFrom: crs === undefined ? undefined : "sidecar",
    declaredCount: table?.recordCount ?? (index === undefined ? undefined : index.length / 2),
    layers: [className],
    ...(table === undefined
      ? {}
      : { encoding: `${table.encoding.label} (${table.encoding.from})` }),
    warnings,
    details: { shapeType: SHAPE_TYPES[header.shapeType]!, bounds: [...header.bounds] },
  };
}

const BATCH_FEATURES = 512;

async function* readFeatures(
  shapefile: OpenShapefile,
  options: ReadOptions,
  reading: Reading,
): AsyncGenerator<FeatureBatch> {
  const { source, table, index } = shapefile;
  const issues = createGeometryIssues();
  const geometries = createShapeGeometryReader(createGeometryBuilder(issues));
  const ids = createFeatureIdPicker(source.name, options.idField);
  const counts = { records: 0, withoutShape: 0, withoutRow: 0, endByteOffset: 0 };
  let batch: Feature[] = [];
  for await (const record of readShpRecords(source, index, reading.signal)) {
    const feature = await readFeature(record, { shapefile, geometries, ids, reading, counts });
    if (feature !== undefined) batch.push(feature);
    if (batch.length < BATCH_FEATURES) continue;
    reading.progress?.(Math.min(record.endByteOffset, source.byteLength), source.byteLength);
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  reading.progress?.(source.byteLength, source.byteLength);
  const messages = [...countMessages(shapefile, counts), ...issues.messages()];
  for (const message of messages) reading.warn(`${source.name}: ${message}`);
  if (table !== undefined && counts.records !== table.recordCount) {
    reading.warn(
      `${source.name} holds ${counts.records} shapes, its .dbf says ${table.recordCount} records.`,
    );
  }
}

interface Counts {
  records: number;
  withoutShape: number;
  withoutRow: number;
  endByteOffset: number;
}

interface FeatureContext {
  readonly shapefile: OpenShapefile;
  readonly geometries: ShapeGeometryReader;
  readonly ids: FeatureIdPicker;
  readonly reading: Reading;
  readonly counts: Counts;
}

async function readFeature(
  record: ShpRecord,
  { shapefile, geometries, ids, reading, counts }: FeatureContext,
): Promise<Feature | undefined> {
  const { table, className } = shapefile;
  counts.records++;
  counts.endByteOffset = record.endByteOffset;
  if (record.content === undefined) {
    reading.skips.add("the shape's record is cut or lies outside the file");
    return undefined;
  }
  const finished = geometries(record.content, `record ${record.index + 1}`);
  const row = await table?.readRow(record.index, reading.signal);
  if (row === "missing") counts.withoutRow++;
  if (row !== undefined && row !== "missing" && row.isDeleted) {
    reading.skips.add("marked as deleted in the .dbf");
    return undefined;
  }
  const properties = row === undefined || row === "missing" ? {} : row.properties;
  if (finished === undefined || finished.reason === NO_VERTICES) counts.withoutShape++;
  else if (finished.geometry === undefined) {
    reading.skips.add(finished.reason);
    return undefined;
  }
  const id = row === undefined || row === "missing" ? undefined : ids.pick(undefined, properties);
  return { id, className, properties, geometry: finished?.geometry };
}

function countMessages({ source, index }: OpenShapefile, counts: Counts): string[] {
  const messages: string[] = [];
  if (counts.withoutShape > 0) messages.push(`${counts.withoutShape} records have no shape.`);
  if (counts.withoutRow > 0) {
    messages.push(`${counts.withoutRow} shapes have no record in the .dbf, hence no attributes.`);
  }
  const trailing = source.byteLength - counts.endByteOffset;
  if (index === undefined && counts.records > 0 && trailing > 0) {
    messages.push(
      `${trailing} bytes after record ${counts.records} (byte ${counts.endByteOffset}) are no record and were left out.`,
    );
  }
  return messages;
}
