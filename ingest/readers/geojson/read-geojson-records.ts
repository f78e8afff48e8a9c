import type { Source } from "../../sources/source.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import type { JsonValue } from "../../vocabulary/json.ts";
import { isDoubleByte } from "../encoding-label.ts";
import type { PieceParser } from "../json/parse-piece.ts";
import { splitJson } from "../json/split-json.ts";
import { splitLines } from "../json/split-lines.ts";
import type { Reading } from "../reader.ts";

/** How the records of a GeoJSON file lie in it. */
export type GeojsonLayout = "whole" | "sequence";

/** A Feature as parsed JSON, and where it stood. */
export interface GeojsonRecord {
  readonly value: JsonValue;
  readonly path: string;
}

interface RecordOptions {
  readonly layout: GeojsonLayout;
  readonly encoding: string;
  readonly parser: PieceParser;
}

/** The most records that one yielded batch holds. */
const BATCH_RECORDS = 1024;

/** Streams the features of a GeoJSON file, whatever wraps them; bare geometries become Features. */
export async function* readGeojsonRecords(
  source: Source,
  options: RecordOptions,
  reading: Reading,
): AsyncGenerator<readonly GeojsonRecord[]> {
  const records =
    options.layout === "sequence"
      ? readSequence(source, options, reading)
      : readWhole(source, options, reading);
  for await (const slab of records) {
    for (let start = 0; start < slab.length; start += BATCH_RECORDS) {
      yield slab.slice(start, start + BATCH_RECORDS);
    }
  }
}

async function* readWhole(
  source: Source,
  { encoding, parser }: RecordOptions,
  reading: Reading,
): AsyncGenerator<readonly GeojsonRecord[]> {
  const slabs = splitJson(source, {
    treat: (key) => (key === "features" ? "split" : "keep"),
    isDoubleByte: isDoubleByte(encoding),
    signal: reading.signal,
  });
  let members: { [key: string]: JsonValue } = {};
  for await (const { bytes, pieces, bytesDone } of slabs) {
    const records: GeojsonRecord[] = [];
    for (const piece of pieces) {
      if (piece.kind === "record-end") {
        addMembers(members, "$", records);
        members = {};
        continue;
      }
      const path = piece.kind === "element" ? `$.features[${piece.index}]` : `$.${piece.key}`;
      const place = { name: source.name, byteOffset: piece.byteOffset, path };
      const value = parser.parse(bytes, piece.start, piece.end, place);
      if (piece.kind === "element") records.push({ value, path });
      else members[piece.key] = value;
    }
    reading.progress?.(bytesDone, source.byteLength);
    if (records.length > 0) yield records;
  }
}

async function* readSequence(
  source: Source,
  { parser }: RecordOptions,
  reading: Reading,
): AsyncGenerator<readonly GeojsonRecord[]> {
  for await (const { bytes, lines, bytesDone } of splitLines(source, { signal: reading.signal })) {
    const records: GeojsonRecord[] = [];
    for (const line of lines) {
      const path = `record ${line.number}`;
      const place = { name: source.name, byteOffset: line.byteOffset, path };
      try {
        const value = parser.parse(bytes, line.start, line.end, place);
        addMembers(value as { [key: string]: JsonValue }, path, records);
      } catch (error) {
        // RFC 8142, 2.3: one damaged text does not end the sequence
        if (!(error instanceof BadInputError) || error.code !== "json-damaged") throw error;
        reading.skips.add("the record is not valid JSON");
        reading.warn(error.message);
      }
    }
    reading.progress?.(bytesDone, source.byteLength);
    if (records.length > 0) yield records;
  }
}

/** A record by its type: a FeatureCollection's features, a Feature, or a geometry made one. */
function addMembers(
  value: { readonly [key: string]: JsonValue },
  path: string,
  records: GeojsonRecord[],
): void {
  const type = value?.["type"];
  const features = value?.["features"];
  // of a whole collection the features have gone by already
  if (type === "FeatureCollection" && path === "$") return;
  if (type === "FeatureCollection" && Array.isArray(features)) {
    for (const [index, feature] of features.entries()) {
      records.push({ value: feature, path: `${path}.features[${index}]` });
    }
    return;
  }
  if (type === "Feature" || typeof type !== "string") {
    records.push({ value, path });
    return;
  }
  records.push({ value: { type: "Feature", properties: {}, geometry: value }, path });
}
