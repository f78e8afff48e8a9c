import type { Source } from "../../sources/source.ts";
import type { JsonValue } from "../../vocabulary/json.ts";
import { isDoubleByte } from "../encoding-label.ts";
import { createPieceParser } from "../json/parse-piece.ts";
import { splitJson } from "../json/split-json.ts";
import { splitLines } from "../json/split-lines.ts";
import type { SourceDescription } from "../reader.ts";
import type { GeojsonLayout } from "./read-geojson-records.ts";

interface DescribeOptions {
  readonly layout: GeojsonLayout;
  readonly encoding: string;
}

/** Reads the head of a GeoJSON file, and its tail where the `crs` member may lie there. */
export async function describeGeojson(
  source: Source,
  { layout, encoding }: DescribeOptions,
): Promise<SourceDescription> {
  const head =
    layout === "whole" ? await readHead(source, encoding) : await sampleSequence(source, encoding);
  const stated = crsOf(head.members["crs"] ?? (await crsAfterFeatures(source, head, encoding)));
  const outside = stated === undefined ? findOutside(head.sample) : undefined;
  const warnings: string[] = [];
  if (outside !== undefined) {
    warnings.push(
      `${source.name} has no crs member, and its first coordinates (${outside.join(", ")}) are no longitude and latitude as RFC 7946 demands. Tell its CRS with --crs.`,
    );
  }
  const name = head.members["name"];
  return {
    format: layout === "whole" ? "GeoJSON" : "GeoJSON sequence",
    version: "RFC 7946",
    crs: stated ?? (outside === undefined ? "EPSG:4326" : undefined),
    crsFrom: stated !== undefined || outside === undefined ? "file" : undefined,
    declaredCount: undefined,
    layers: typeof name === "string" ? [name] : [],
    encoding,
    warnings,
    details: { crsStated: stated !== undefined },
  };
}

interface Head {
  readonly members: { [key: string]: JsonValue };
  /** some of the first values, to look for coordinates in */
  readonly sample: readonly JsonValue[];
  readonly isWhole: boolean;
}

const SAMPLE_COUNT = 100;
const SMALL_MEMBERS = new Set(["type", "crs", "name"]);

/** Everything up to and including the first features. */
async function readHead(source: Source, encoding: string): Promise<Head> {
  const parser = createPieceParser(encoding);
  const members: { [key: string]: JsonValue } = {};
  const sample: JsonValue[] = [];
  const treat = (key: string) => (key === "features" ? "split" : "keep");
  const options = { treat, isDoubleByte: isDoubleByte(encoding) };
  for await (const slab of splitJson(source, options)) {
    for (const piece of slab.pieces) {
      if (piece.kind === "record-end") return { members, sample, isWhole: true };
      if (piece.kind === "element" && sample.length >= SAMPLE_COUNT) continue;
      const path = piece.kind === "element" ? `$.features[${piece.index}]` : `$.${piece.key}`;
      const place = { name: source.name, byteOffset: piece.byteOffset, path };
      const value = parser.parse(slab.bytes, piece.start, piece.end, place);
      if (piece.kind === "member" && SMALL_MEMBERS.has(piece.key)) members[piece.key] = value;
      else sample.push(value);
    }
    if (sample.length > 0) break;
  }
  return { members, sample, isWhole: false };
}

async function sampleSequence(source: Source, encoding: string): Promise<Head> {
  const parser = createPieceParser(encoding);
  const sample: JsonValue[] = [];
  for await (const slab of splitLines(source)) {
    for (const line of slab.lines.slice(0, SAMPLE_COUNT)) {
      const place = {
        name: source.name,
        byteOffset: line.byteOffset,
        path: `record ${line.number}`,
      };
      try {
        sample.push(parser.parse(slab.bytes, line.start, line.end, place));
      } catch {
        // a damaged record is counted when the features are read
      }
    }
    break;
  }
  return { members: {}, sample, isWhole: true };
}

const TAIL_BYTES = 1 << 16;

/** Some writers put `crs` behind the features; only then is the whole file scanned twice. */
async function crsAfterFeatures(
  source: Source,
  head: Head,
  encoding: string,
): Promise<JsonValue | undefined> {
  if (head.isWhole) return undefined;
  const tail = await source.read(Math.max(0, source.byteLength - TAIL_BYTES), TAIL_BYTES);
  if (!Buffer.from(tail.buffer, tail.byteOffset, tail.length).includes('"crs"')) return undefined;
  const treat = (key: string) => (key === "crs" ? "keep" : "skip");
  const options = { treat, isDoubleByte: isDoubleByte(encoding) };
  for await (const slab of splitJson(source, options)) {
    for (const piece of slab.pieces) {
      if (piece.kind !== "member" || piece.key !== "crs") continue;
      const place = { name: source.name, byteOffset: piece.byteOffset, path: "$.crs" };
      return createPieceParser(encoding).parse(slab.bytes, piece.start, piece.end, place);
    }
  }
  return undefined;
}

/** The legacy crs member: a named CRS, or an EPSG code. @see The GeoJSON Format Specification 2008, 3 */
function crsOf(crs: JsonValue | undefined): string | undefined {
  if (typeof crs === "string") return crs;
  if (typeof crs !== "object" || crs === null || Array.isArray(crs)) return undefined;
  const { properties } = crs as { [key: string]: JsonValue };
  if (typeof properties !== "object" || properties === null || Array.isArray(properties)) return;
  const { name, code } = properties as { [key: string]: JsonValue };
  if (typeof name === "string") return name;
  return typeof code === "number" || typeof code === "string" ? `EPSG:${code}` : undefined;
}

/** The first coordinates that cannot be degrees; `-360..360` passes what crosses the antimeridian. */
function findOutside(values: readonly JsonValue[]): readonly [number, number] | undefined {
  for (const value of values) {
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      const [x, y] = value as JsonValue[];
      if (typeof x === "number" && typeof y === "number") {
        if (Math.abs(x) > 360 || Math.abs(y) > 90.000001) return [x, y];
        continue;
      }
      const found = findOutside(value as JsonValue[]);
      if (found !== undefined) return found;
      continue;
    }
    const { coordinates, geometry, geometries } = value as { [key: string]: JsonValue };
    const found = findOutside([coordinates, geometry, geometries].filter((v) => v !== undefined));
    if (found !== undefined) return found;
  }
  return undefined;
}
