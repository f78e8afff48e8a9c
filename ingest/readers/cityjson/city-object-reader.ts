import type { Feature } from "../../model/features.ts";
import type { JsonObject, JsonValue } from "../../vocabulary/json.ts";
import { createFeatureIdPicker } from "../feature-id.ts";
import { createGeometryBuilder, NO_VERTICES } from "../geometry-builder.ts";
import { createGeometryIssues } from "../geometry-issues.ts";
import type { Reading } from "../reader.ts";
import { createCityjsonGeometryReader } from "./cityjson-geometry.ts";
import type { Vertices } from "./cityjson-vertices.ts";

/** Makes features of CityObjects. */
export interface CityObjectReader {
  /** Undefined, and counted as skipped, where the object cannot be read. */
  read(id: string, object: JsonValue, vertices: Vertices): Feature | undefined;
  /** What was odd, as sentences. */
  messages(): string[];
}

export interface CityObjectReaderOptions {
  readonly name: string;
  readonly idField: string | undefined;
  readonly templates: JsonValue | undefined;
  readonly reading: Reading;
}

/** Every CityObject is a feature; one whose parts hold the geometry has none of its own. */
export function createCityObjectReader(options: CityObjectReaderOptions): CityObjectReader {
  const { name, idField, templates, reading } = options;
  const issues = createGeometryIssues();
  const builder = createGeometryBuilder(issues);
  const geometries = createCityjsonGeometryReader(builder, issues, templates);
  const ids = createFeatureIdPicker(name, undefined);
  return {
    read(objectId, object, vertices) {
      if (typeof object !== "object" || object === null || Array.isArray(object)) {
        reading.skips.add("not a CityObject");
        return undefined;
      }
      const { type, attributes, address, parents, geometry } = object as {
        readonly [key: string]: JsonValue;
      };
      const properties: JsonObject = {
        ...(isObject(attributes) ? attributes : {}),
        ...(address === undefined ? {} : { address }),
      };
      const fieldId = idField === undefined ? undefined : properties[idField];
      const id = ids.pick(fieldId ?? objectId, {}) ?? objectId;
      const finished = geometries.read(geometry, vertices, id);
      if (finished?.geometry === undefined && (finished?.reason ?? NO_VERTICES) !== NO_VERTICES) {
        reading.skips.add(finished!.reason!);
        return undefined;
      }
      const parent = Array.isArray(parents) ? (parents as readonly JsonValue[])[0] : undefined;
      return {
        id,
        className: typeof type === "string" ? type : undefined,
        ...(typeof parent === "string" ? { parentId: parent } : {}),
        properties,
        geometry: finished?.geometry,
      };
    },
    messages: () => issues.messages(),
  };
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
