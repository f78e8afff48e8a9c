import { BadInputError } from "../vocabulary/errors.ts";
import type { JsonObject, JsonValue } from "../vocabulary/json.ts";

/** Gives the id that a feature has in its source. */
export interface FeatureIdPicker {
  /** `ownId` is the format's own id of the feature, where the format has one. */
  pick(ownId: JsonValue | undefined, properties: JsonObject): string | undefined;
}

/** Attributes that are an id by their name, in any case, when the format has no id of its own. */
const ID_NAMES = new Set(["id", "gml_id", "globalid"]);

/**
 * `--id-field` first, then the format's own id, then an attribute that is called id. An empty id, and the
 * 0 that ArcGIS writes into every `Id`, are none.
 * @throws BadInputError (from `pick`) `id-field-missing` when the first feature has no such attribute.
 */
export function createFeatureIdPicker(name: string, idField: string | undefined): FeatureIdPicker {
  let isChecked = idField === undefined;
  return {
    pick(ownId, properties) {
      if (idField !== undefined) {
        if (!isChecked && !(idField in properties)) throw missingField(name, idField, properties);
        isChecked = true;
        return toId(properties[idField]);
      }
      const own = toId(ownId);
      if (own !== undefined) return own;
      for (const key in properties) {
        if (key.length > 8 || !ID_NAMES.has(key.toLowerCase())) continue;
        const value = properties[key];
        if (value !== 0 && value !== "0") return toId(value);
      }
      return undefined;
    },
  };
}

function toId(value: JsonValue | undefined): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "number" ? String(value) : undefined;
}

const missingField = (name: string, idField: string, properties: JsonObject): BadInputError =>
  new BadInputError(
    "id-field-missing",
    `${name}: the first feature has no attribute "${idField}"; it has ${Object.keys(properties).join(", ") || "none"}. Give one of these with --id-field.`,
    { parameters: { name, idField } },
  );
