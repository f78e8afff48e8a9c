import type { Feature, FeatureBatch } from "../../model/features.ts";
import type { Source } from "../../sources/source.ts";
import type { JsonValue } from "../../vocabulary/json.ts";
import { encodingLabel } from "../encoding-label.ts";
import { createFeatureIdPicker } from "../feature-id.ts";
import { createGeometryBuilder, NO_VERTICES } from "../geometry-builder.ts";
import { createGeometryIssues } from "../geometry-issues.ts";
import { guessEncoding } from "../guess-encoding.ts";
import { createPieceParser, type PieceParser } from "../json/parse-piece.ts";
import type { FeatureReader, Reading, ReadOptions } from "../reader.ts";
import { describeGeojson } from "./describe-geojson.ts";
import { createGeojsonGeometryReader } from "./geojson-geometry.ts";
import {
  type GeojsonLayout,
  type GeojsonRecord,
  readGeojsonRecords,
} from "./read-geojson-records.ts";

/**
 * GeoJSON as one FeatureCollection, Feature or geometry, or as a sequence of these (newline-delimited or
 * RFC 8142), streamed in bounded memory.
 * @throws BadInputError `json-damaged`, `json-truncated`, `text-encoding`.
 * @see RFC 7946
 */
export async function openGeojson(
  source: Source,
  options: ReadOptions & { readonly layout?: GeojsonLayout } = {},
): Promise<FeatureReader> {
  const layout = options.layout ?? "whole";
  const encoding =
    options.encoding === undefined ? await sniffEncoding(source) : encodingLabel(options.encoding);
  const description = await describeGeojson(source, { layout, encoding });
  return {
    kind: "features",
    description,
    features: (reading) => readFeatures(source, { ...options, layout, encoding }, reading),
    close: () => source.close(),
  };
}

interface GeojsonReading extends ReadOptions {
  readonly layout: GeojsonLayout;
  readonly encoding: string;
}

async function* readFeatures(
  source: Source,
  options: GeojsonReading,
  reading: Reading,
): AsyncGenerator<FeatureBatch> {
  const issues = createGeometryIssues();
  const geometries = createGeojsonGeometryReader(createGeometryBuilder(issues), issues);
  const ids = createFeatureIdPicker(source.name, options.idField);
  const parser = createPieceParser(options.encoding);
  const toFeature = (record: GeojsonRecord): Feature | undefined => {
    const { value } = record;
    if (!isFeature(value)) {
      reading.skips.add("not a GeoJSON Feature");
      return undefined;
    }
    const properties = isObject(value["properties"]) ? value["properties"] : {};
    const id = ids.pick(value["id"], properties);
    const geometry = value["geometry"];
    if (geometry === null || geometry === undefined) {
      return { id, className: undefined, properties, geometry: undefined };
    }
    const finished = geometries.read(geometry, id ?? record.path);
    if (finished.geometry === undefined && finished.reason !== NO_VERTICES) {
      reading.skips.add(finished.reason);
      return undefined;
    }
    return { id, className: undefined, properties, geometry: finished.geometry };
  };
  for await (const records of readGeojsonRecords(source, { ...options, parser }, reading)) {
    const batch: Feature[] = [];
    for (const record of records) {
      const feature = toFeature(record);
      if (feature !== undefined) batch.push(feature);
    }
    if (batch.length > 0) yield batch;
  }
  for (const message of issues.messages()) reading.warn(`${source.name}: ${message}`);
  warnOfNonFinite(source, parser, reading);
}

function warnOfNonFinite(source: Source, parser: PieceParser, reading: Reading): void {
  if (parser.nonFiniteCount === 0) return;
  reading.warn(
    `${source.name}: ${parser.nonFiniteCount} features hold NaN or Infinity, which JSON has not; these values were read as null.`,
  );
}

const isObject = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFeature = (value: JsonValue): value is { readonly [key: string]: JsonValue } =>
  isObject(value) && value["type"] === "Feature";

const SNIFFED_BYTES = 1 << 20;

/** GB 18030 where the first megabyte reads like it; all else is UTF-8, which is checked. */
async function sniffEncoding(source: Source): Promise<string> {
  const head = await source.read(0, SNIFFED_BYTES);
  return guessEncoding([head]) === "gb18030" ? "gb18030" : "utf-8";
}
