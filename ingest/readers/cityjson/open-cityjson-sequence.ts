import type { Feature, FeatureBatch } from "../../model/features.ts";
import type { Source } from "../../sources/source.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import type { JsonValue } from "../../vocabulary/json.ts";
import { createPieceParser } from "../json/parse-piece.ts";
import { splitLines } from "../json/split-lines.ts";
import type { FeatureReader, Reading, ReadOptions } from "../reader.ts";
import { createCityObjectReader } from "./city-object-reader.ts";
import { type CityjsonHeader, parseCityjsonHeader } from "./cityjson-header.ts";
import { flattenVertices } from "./cityjson-vertices.ts";
import { describeCityjson } from "./open-cityjson.ts";

/**
 * A CityJSON text sequence: the first line is a CityJSON object with the transform and metadata, each
 * following one a CityJSONFeature with its own vertices. Memory is the longest line.
 * @throws BadInputError `cityjson-damaged`, `json-damaged`
 * @see CityJSON Specifications 2.0.1, Text sequences and streaming with CityJSONFeature
 */
export async function openCityjsonSequence(
  source: Source,
  options: ReadOptions = {},
): Promise<FeatureReader> {
  const first = await readFirstLine(source);
  const header = parseCityjsonHeader(first, source.name);
  const templates = first["geometry-templates"];
  return {
    kind: "features",
    description: describeCityjson("CityJSON sequence", header, []),
    features: (reading) => readFeatures(source, { header, templates, options, reading }),
    close: () => source.close(),
  };
}

type Members = { readonly [key: string]: JsonValue };

async function readFirstLine(source: Source): Promise<Members> {
  for await (const { bytes, lines } of splitLines(source)) {
    const line = lines[0]!;
    const place = { name: source.name, byteOffset: line.byteOffset, path: "record 1" };
    return createPieceParser().parse(bytes, line.start, line.end, place) as Members;
  }
  throw new BadInputError("file-empty", `${source.name} holds no record. Export it again.`, {
    parameters: { name: source.name },
  });
}

interface SequenceReading {
  readonly header: CityjsonHeader;
  readonly templates: JsonValue | undefined;
  readonly options: ReadOptions;
  readonly reading: Reading;
}

async function* readFeatures(
  source: Source,
  { header, templates, options, reading }: SequenceReading,
): AsyncGenerator<FeatureBatch> {
  const parser = createPieceParser();
  const { idField } = options;
  const objects = createCityObjectReader({ name: source.name, idField, templates, reading });
  const readRecord = (record: JsonValue, batch: Feature[]): void => {
    const { type, CityObjects, vertices } = (record ?? {}) as Members;
    if (type === "CityJSON" && Object.keys(CityObjects ?? {}).length === 0) return;
    if (type !== "CityJSONFeature" && type !== "CityJSON") {
      reading.skips.add("not a CityJSONFeature");
      return;
    }
    const positions = flattenVertices(vertices, header.transform);
    for (const [id, object] of Object.entries(CityObjects ?? {})) {
      const feature = objects.read(id, object as JsonValue, positions);
      if (feature !== undefined) batch.push(feature);
    }
  };
  for await (const { bytes, lines, bytesDone } of splitLines(source, { signal: reading.signal })) {
    const batch: Feature[] = [];
    for (const line of lines) {
      const path = `record ${line.number}`;
      const place = { name: source.name, byteOffset: line.byteOffset, path };
      try {
        readRecord(parser.parse(bytes, line.start, line.end, place), batch);
      } catch (error) {
        if (!(error instanceof BadInputError) || error.code !== "json-damaged") throw error;
        reading.skips.add("the record is not valid JSON");
        reading.warn(error.message);
      }
    }
    reading.progress?.(bytesDone, source.byteLength);
    if (batch.length > 0) yield batch;
  }
  for (const message of objects.messages()) reading.warn(`${source.name}: ${message}`);
}
