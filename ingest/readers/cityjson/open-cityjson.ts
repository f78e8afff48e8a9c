import type { Feature, FeatureBatch } from "../../model/features.ts";
import type { Source } from "../../sources/source.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import type { JsonValue } from "../../vocabulary/json.ts";
import { createPieceParser } from "../json/parse-piece.ts";
import { splitJson } from "../json/split-json.ts";
import type { FeatureReader, Reading, ReadOptions, SourceDescription } from "../reader.ts";
import { createCityObjectReader } from "./city-object-reader.ts";
import { type CityjsonHeader, parseCityjsonHeader } from "./cityjson-header.ts";
import { readCityjsonVertices } from "./cityjson-vertices.ts";

/**
 * CityJSON 1.0, 1.1 and 2.0. Objects stream; the vertices that they point into are held (24 bytes each).
 * @throws BadInputError `cityjson-damaged`, `json-damaged`, `json-truncated`
 * @see CityJSON Specifications 2.0.1
 */
export async function openCityjson(
  source: Source,
  options: ReadOptions = {},
): Promise<FeatureReader> {
  const overview = await readOverview(source);
  const header = parseCityjsonHeader(overview.members, source.name);
  return {
    kind: "features",
    description: describeCityjson("CityJSON", header, overview.hasTextures ? [TEXTURES] : []),
    features: (reading) =>
      readFeatures(source, { header, templates: overview.templates, options, reading }),
    close: () => source.close(),
  };
}

const TEXTURES = "textures are not read; surfaces are shown by what they are";

/** What both CityJSON layouts say about themselves. */
export const describeCityjson = (
  format: string,
  header: CityjsonHeader,
  warnings: readonly string[],
): SourceDescription => ({
  format,
  version: header.version,
  crs: header.crs,
  crsFrom: header.crs === undefined ? undefined : "file",
  declaredCount: undefined,
  layers: [],
  warnings: [...header.warnings, ...warnings],
  details: header.details,
});

interface Overview {
  readonly members: { readonly [key: string]: JsonValue };
  readonly templates: JsonValue | undefined;
  readonly hasTextures: boolean;
}

const LARGE_MEMBERS = new Set(["CityObjects", "vertices", "appearance"]);

async function readOverview(source: Source): Promise<Overview> {
  const parser = createPieceParser();
  const members: { [key: string]: JsonValue } = {};
  let hasObjects = false;
  let hasVertices = false;
  let hasTextures = false;
  const treat = (key: string) => (LARGE_MEMBERS.has(key) ? "skip" : "keep");
  for await (const { bytes, pieces } of splitJson(source, { treat })) {
    for (const piece of pieces) {
      if (piece.kind === "range") {
        hasObjects ||= piece.key === "CityObjects";
        hasVertices ||= piece.key === "vertices";
        hasTextures ||=
          piece.key === "appearance" && (await hasTextureList(source, piece.byteOffset));
      }
      if (piece.kind !== "member") continue;
      const place = { name: source.name, byteOffset: piece.byteOffset, path: `$.${piece.key}` };
      members[piece.key] = parser.parse(bytes, piece.start, piece.end, place);
    }
  }
  if (!hasObjects || !hasVertices)
    throw missingMember(source, hasObjects ? "vertices" : "CityObjects");
  return { members, templates: members["geometry-templates"], hasTextures };
}

async function hasTextureList(source: Source, byteOffset: number): Promise<boolean> {
  const head = await source.read(byteOffset, 4096);
  return Buffer.from(head).includes('"textures"');
}

const missingMember = (source: Source, key: string): BadInputError =>
  new BadInputError(
    "cityjson-damaged",
    `${source.name} at $: has no ${key}, or it is no list. A CityJSON file needs CityObjects and vertices; export it again.`,
    { parameters: { name: source.name, path: "$", member: key } },
  );

interface ObjectsReading {
  readonly header: CityjsonHeader;
  readonly templates: JsonValue | undefined;
  readonly options: ReadOptions;
  readonly reading: Reading;
}

async function* readFeatures(
  source: Source,
  { header, templates, options, reading }: ObjectsReading,
): AsyncGenerator<FeatureBatch> {
  const { signal } = reading;
  const vertices = await readCityjsonVertices(source, header.transform, signal);
  const parser = createPieceParser();
  const { idField } = options;
  const objects = createCityObjectReader({ name: source.name, idField, templates, reading });
  const treat = (key: string) => (key === "CityObjects" ? "split" : "skip");
  for await (const { bytes, pieces, bytesDone } of splitJson(source, { treat, signal })) {
    const batch: Feature[] = [];
    for (const piece of pieces) {
      if (piece.kind !== "element") continue;
      const path = `$.CityObjects.${piece.name ?? piece.index}`;
      const place = { name: source.name, byteOffset: piece.byteOffset, path };
      const object = parser.parse(bytes, piece.start, piece.end, place);
      const feature = objects.read(piece.name ?? String(piece.index), object, vertices);
      if (feature !== undefined) batch.push(feature);
    }
    reading.progress?.(bytesDone, source.byteLength);
    if (batch.length > 0) yield batch;
  }
  for (const message of objects.messages()) reading.warn(`${source.name}: ${message}`);
}
