import type { JsonObject, JsonValue } from "../vocabulary/json.ts";
import { numberOf } from "./height-expression.ts";

/** Size and heading of one tree or lamp; undefined where the source does not tell. */
export interface InstanceFacts {
  readonly heightMetres: number | undefined;
  readonly crownMetres: number | undefined;
  readonly headingRadians: number | undefined;
}

const HEIGHT_NAMES = ["heightMetres", "height", "Height", "HEIGHT", "高度", "树高"];
const CROWN_NAMES = ["crownMetres", "crown", "diameter_crown", "crownDiameter", "冠幅"];
const HEADING_NAMES = ["headingDegrees", "heading", "direction", "rotation", "方向"];
const MAXIMUM_HEIGHT_METRES = 150;
const MAXIMUM_CROWN_METRES = 60;

/** @example readInstanceFacts({ height: "7.5" }).heightMetres // 7.5 */
export function readInstanceFacts(properties: JsonObject): InstanceFacts {
  const heading = firstNumber(properties, HEADING_NAMES);
  return {
    heightMetres: within(firstNumber(properties, HEIGHT_NAMES), MAXIMUM_HEIGHT_METRES),
    crownMetres: within(firstNumber(properties, CROWN_NAMES), MAXIMUM_CROWN_METRES),
    headingRadians: heading === undefined ? undefined : (heading * Math.PI) / 180,
  };
}

function firstNumber(properties: JsonObject, names: readonly string[]): number | undefined {
  for (const name of names) {
    const value: JsonValue | undefined = properties[name];
    const number = numberOf(value);
    if (Number.isFinite(number)) return number;
  }
  return undefined;
}

const within = (value: number | undefined, maximum: number): number | undefined =>
  value !== undefined && value > 0 && value <= maximum ? value : undefined;
