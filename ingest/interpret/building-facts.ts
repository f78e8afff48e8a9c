import type { Geometry } from "../model/features.ts";
import type { BuildingFacts } from "../model/placed-feature.ts";
import type { JsonObject } from "../vocabulary/json.ts";
import { BUILDING_USES, type BuildingUse } from "../vocabulary/metadata-schema.ts";
import type { FoundAttributes } from "./attribute-roles.ts";
import { buildingUseOf } from "./building-use.ts";
import { type HeightExpression, numberOf } from "./height-expression.ts";

/** Metres per storey where a source gives storeys and no height. */
export const STOREY_HEIGHT_METRES = 3;
/** The tallest building stands 828 m; a larger number is another unit, or another thing. */
const MAXIMUM_HEIGHT_METRES = 1500;
/** A building whose height is stated as 0 is drawn as a slab that shows and is picked. */
export const SLAB_HEIGHT_METRES = 0.1;
const MAXIMUM_STOREYS = 250;

const uses = new Map<string, BuildingUse>(BUILDING_USES.map((use) => [use, use]));

/** What a feature's attributes say about a building; what they do not say is 0 or "unknown". */
export function findBuildingFacts(
  properties: JsonObject,
  found: FoundAttributes,
  expression: HeightExpression | undefined,
): BuildingFacts {
  const storeys = wholeNumber(found.storeys?.value, MAXIMUM_STOREYS);
  return {
    use: readUse(String(found.use?.value ?? "")),
    heightMetres: heightOf(properties, found, { expression, storeys }),
    storeys,
    year: yearOf(found.year?.value),
  };
}

interface HeightHints {
  readonly expression: HeightExpression | undefined;
  readonly storeys: number;
}

function heightOf(properties: JsonObject, found: FoundAttributes, hints: HeightHints): number {
  if (hints.expression !== undefined) return drawable(hints.expression.evaluate(properties));
  const value = found.heightMetres?.value;
  // "12 m" is common in OpenStreetMap; feet ('40\'') are not guessed.
  const text = typeof value === "string" ? value.replace(/\s*(m|米)$/i, "") : value;
  const stated = drawable(typeof text === "boolean" ? Number.NaN : numberOf(text));
  if (stated > SLAB_HEIGHT_METRES || hints.storeys === 0) return stated;
  return hints.storeys * STOREY_HEIGHT_METRES;
}

/** The extent of a body's own z, which says more about its height than any attribute. */
export function surfacesHeightMetres(geometry: Geometry): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let z = 2; z < geometry.positions.length; z += 3) {
    low = Math.min(low, geometry.positions[z]!);
    high = Math.max(high, geometry.positions[z]!);
  }
  return high > low ? high - low : 0;
}

/** 0 where there is no height that a building can have. */
const drawable = (value: number): number =>
  value >= 0 && value <= MAXIMUM_HEIGHT_METRES ? Math.max(value, SLAB_HEIGHT_METRES) : 0;

function wholeNumber(value: string | number | boolean | undefined, maximum: number): number {
  const number = Math.round(typeof value === "boolean" ? 0 : numberOf(value));
  return number > 0 && number <= maximum ? number : 0;
}

/** 1998, "1998", "1998-05-01", "1998年" */
function yearOf(value: string | number | boolean | undefined): number {
  const year = Number(/^\d{4}/.exec(String(value ?? ""))?.[0] ?? 0);
  return year >= 1000 && year <= 2200 ? year : 0;
}

function readUse(text: string): BuildingUse {
  let use = uses.get(text);
  if (use === undefined) {
    use = buildingUseOf(text.trim());
    if (uses.size < 10_000) uses.set(text, use); // a free-text column must not grow it without end
  }
  return use;
}
