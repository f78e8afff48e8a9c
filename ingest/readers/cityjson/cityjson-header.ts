import { BadInputError } from "../../vocabulary/errors.ts";
import type { JsonObject, JsonValue } from "../../vocabulary/json.ts";

/** What a CityJSON file says about all of its objects. */
export interface CityjsonHeader {
  readonly version: string;
  readonly crs: string | undefined;
  readonly transform: VertexTransform;
  readonly warnings: readonly string[];
  readonly details: JsonObject;
}

/** vertex = integer vertex x scale + translate, in the CRS's units */
export interface VertexTransform {
  readonly scale: readonly [number, number, number];
  readonly translate: readonly [number, number, number];
}

/** The transform of CityJSON 1.0 files that have none: coordinates as they are. */
export const NO_TRANSFORM: VertexTransform = { scale: [1, 1, 1], translate: [0, 0, 0] };

const KNOWN_VERSIONS = new Set(["1.0", "1.0.0", "1.0.1", "1.0.2", "1.0.3", "1.1", "1.1.0", "2.0"]);
const KNOWN_MAJOR = new Set(["1.0", "1.1", "2.0"]);

/**
 * Reads the members of the first object, `CityObjects` and `vertices` apart.
 * @throws BadInputError `cityjson-damaged` with the JSON path.
 */
export function parseCityjsonHeader(
  members: { readonly [key: string]: JsonValue },
  name: string,
): CityjsonHeader {
  if (members["type"] !== "CityJSON") {
    throw new BadInputError(
      "cityjson-damaged",
      `${name} at $.type: found ${JSON.stringify(members["type"] ?? null)}; expected "CityJSON". Export the file again.`,
      { parameters: { name, path: "$.type" } },
    );
  }
  const version = String(members["version"] ?? "unknown");
  const warnings: string[] = [];
  if (!KNOWN_VERSIONS.has(version) && !KNOWN_MAJOR.has(version.slice(0, 3))) {
    warnings.push(
      `${name} says CityJSON version ${version}; 1.0, 1.1 and 2.0 are known, so something may be read wrong.`,
    );
  }
  const metadata = asObject(members["metadata"]);
  const transform = members["transform"];
  if (transform === undefined && !version.startsWith("1.0")) {
    warnings.push(
      `${name} has no transform, which CityJSON ${version} demands; vertices are taken as they are.`,
    );
  }
  const extensions = Object.keys(asObject(members["extensions"]));
  return {
    version,
    crs: crsOf(metadata),
    transform: transform === undefined ? NO_TRANSFORM : parseTransform(transform, name),
    warnings,
    details: {
      ...(typeof metadata["title"] === "string" ? { title: metadata["title"] } : {}),
      ...(extensions.length > 0 ? { extensions } : {}),
    },
  };
}

/** 1.1 and 2.0: a URL; 1.0: a URN; older ones: an EPSG number. */
function crsOf(metadata: JsonObject): string | undefined {
  const { referenceSystem, crs } = metadata as { [key: string]: JsonValue };
  if (typeof referenceSystem === "string" && referenceSystem !== "") return referenceSystem;
  const epsg = asObject(crs)["epsg"];
  return typeof epsg === "number" ? `EPSG:${epsg}` : undefined;
}

function parseTransform(transform: JsonValue, name: string): VertexTransform {
  const { scale, translate } = asObject(transform) as { [key: string]: JsonValue };
  if (isTriple(scale) && isTriple(translate)) return { scale, translate };
  throw new BadInputError(
    "cityjson-damaged",
    `${name} at $.transform: found ${JSON.stringify(transform).slice(0, 100)}; expected scale and translate of three numbers each. Export the file again.`,
    { parameters: { name, path: "$.transform" } },
  );
}

const isTriple = (value: JsonValue | undefined): value is readonly [number, number, number] =>
  Array.isArray(value) && value.length === 3 && value.every((axis) => Number.isFinite(axis));

const asObject = (value: JsonValue | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
