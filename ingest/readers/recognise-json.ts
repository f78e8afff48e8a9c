import type { Source } from "../sources/source.ts";
import { BadInputError, UnsupportedError } from "../vocabulary/errors.ts";
import { splitJson } from "./json/split-json.ts";

/** A JSON format that is read, and how its records lie in the file. */
export interface RecognisedJson {
  readonly format: "geojson" | "cityjson";
  readonly layout: "whole" | "sequence";
}

const GEOJSON_TYPES = new Set([
  "FeatureCollection",
  "Feature",
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
]);

/**
 * Tells GeoJSON from CityJSON by the members of the first object, in whatever order, and one object from
 * a sequence of them. Reads on only until that is clear.
 * @throws BadInputError `format-unknown`; UnsupportedError `format-foreign` for TopoJSON and Esri JSON.
 */
export async function recogniseJson(source: Source): Promise<RecognisedJson> {
  const first = await readFirstObject(source);
  const { type } = first;
  if (type === "CityJSON" || (type === undefined && first.keys.has("CityObjects"))) {
    return { format: "cityjson", layout: (await isSequence(source, first)) ? "sequence" : "whole" };
  }
  if (type === "CityJSONFeature") throw headerMissing(source);
  if (type === "FeatureCollection") return { format: "geojson", layout: "whole" };
  if (type !== undefined && GEOJSON_TYPES.has(type)) {
    return { format: "geojson", layout: (await isSequence(source, first)) ? "sequence" : "whole" };
  }
  throw unknownJson(source, first);
}

interface FirstObject {
  readonly type: string | undefined;
  readonly keys: ReadonlySet<string>;
  /** first byte after the object; undefined where the search ended before */
  readonly endByteOffset: number | undefined;
}

/** Up to the member that settles the question; `isEndWanted` reads on to the object's end. */
async function readFirstObject(source: Source, isEndWanted = false): Promise<FirstObject> {
  const keys = new Set<string>();
  let type: string | undefined;
  const treat = (key: string) => {
    keys.add(key);
    return key === "type" ? "keep" : "skip";
  };
  for await (const { bytes, pieces } of splitJson(source, { treat, chunkBytes: 1 << 16 })) {
    for (const piece of pieces) {
      if (piece.kind === "record-end")
        return { type, keys, endByteOffset: piece.endByteOffset + 1 };
      if (piece.key !== "type") continue;
      type = bytes.toString("utf8", piece.start, piece.end).replace(/^"|"$/g, "");
      if (!isEndWanted) return { type, keys, endByteOffset: undefined };
    }
    if (type === undefined && keys.has("features")) type = "FeatureCollection";
    if (type === undefined && keys.has("CityObjects")) type = "CityJSON";
    if (type !== undefined && !isEndWanted) break;
  }
  return { type, keys, endByteOffset: undefined };
}

/** Whether something other than blanks follows the first object. */
async function isSequence(source: Source, first: FirstObject): Promise<boolean> {
  const [firstByte] = await source.read(0, 1);
  if (firstByte === 0x1e) return true;
  const end = first.endByteOffset ?? (await endOfFirst(source));
  const rest = Buffer.from(await source.read(end, 256)).toString("latin1");
  return rest.replaceAll("\x1e", " ").replace(",", " ").trimStart().startsWith("{");
}

async function endOfFirst(source: Source): Promise<number> {
  const { endByteOffset } = await readFirstObject(source, true);
  return endByteOffset ?? source.byteLength;
}

const headerMissing = (source: Source): BadInputError =>
  new BadInputError(
    "cityjson-damaged",
    `${source.name}: the first record is a CityJSONFeature; expected a CityJSON object with the transform first. Put the metadata line before the features.`,
    { parameters: { name: source.name } },
  );

function unknownJson(source: Source, { type, keys }: FirstObject): Error {
  const foreign = foreignJson(type, keys);
  const members = [...keys].slice(0, 12).join(", ");
  const found = `a JSON object with ${keys.size === 0 ? "no members" : `the members ${members}`}${type === undefined ? "" : ` and the type "${type}"`}`;
  const parameters = { name: source.name, found };
  if (foreign !== undefined) {
    return new UnsupportedError(
      "format-foreign",
      `${source.name} looks like ${foreign}; expected GeoJSON or CityJSON. Convert it, for instance with ogr2ogr, and ingest the result.`,
      { parameters },
    );
  }
  return new BadInputError(
    "format-unknown",
    `${source.name}: found ${found}; expected GeoJSON (type FeatureCollection, Feature or a geometry) or CityJSON. Check that it is the right file.`,
    { parameters },
  );
}

function foreignJson(type: string | undefined, keys: ReadonlySet<string>): string | undefined {
  if (type === "Topology") return "TopoJSON";
  if (keys.has("geometryType") || keys.has("spatialReference")) return "Esri JSON";
  if (keys.has("asset") && (keys.has("root") || keys.has("accessors"))) {
    return "a 3D Tiles tileset or glTF model";
  }
  return undefined;
}
