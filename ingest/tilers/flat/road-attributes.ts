import type { JsonObject, JsonValue } from "../../vocabulary/json.ts";
import {
  ROAD_FLAG_BRIDGE,
  ROAD_FLAG_TUNNEL,
  ROAD_GRAPH_CLASSES,
} from "../../vocabulary/road-graph.ts";

/** What routing wants to know about a road. */
export interface RoadAttributes {
  /** index into ROAD_GRAPH_CLASSES */
  readonly roadClass: number;
  readonly speedKilometresPerHour: number;
  readonly lanes: number;
  readonly flags: number;
  readonly isForward: boolean;
  readonly isBackward: boolean;
}

/** Where nobody tells a speed: by class. @see CJJ 37-2012, design speeds; the lower of each range */
const DEFAULT_SPEEDS = [30, 80, 50, 40, 30, 5];

const SPEED_NAMES = ["speedKilometresPerHour", "maxspeed", "speed", "speedlimit", "限速"];
const LANE_NAMES = ["lanes", "车道数", "lanecount"];
const ONE_WAY_NAMES = ["oneway", "one_way", "ONEWAY", "单行", "单向"];
const FORWARD_WORDS = new Set(["yes", "true", "1", "ft", "f", "是"]);
const BACKWARD_WORDS = new Set(["-1", "reverse", "tf", "t"]);

/** The attributes of a road line; undefined for a line that nothing tells to be a road. */
export function readRoadAttributes(
  className: string,
  properties: JsonObject,
): RoadAttributes | undefined {
  const classIndex = ROAD_GRAPH_CLASSES.indexOf(className as (typeof ROAD_GRAPH_CLASSES)[number]);
  const lanes = wholeNumber(firstOf(properties, LANE_NAMES));
  if (classIndex <= 0 && lanes === 0) return undefined;
  const roadClass = Math.max(0, classIndex);
  const speed = wholeNumber(firstOf(properties, SPEED_NAMES));
  const oneWay = String(firstOf(properties, ONE_WAY_NAMES) ?? "").toLowerCase();
  return {
    roadClass,
    speedKilometresPerHour: speed > 0 ? Math.min(speed, 255) : DEFAULT_SPEEDS[roadClass]!,
    lanes: Math.min(lanes, 255),
    flags:
      (isSet(properties["bridge"]) ? ROAD_FLAG_BRIDGE : 0) |
      (isSet(properties["tunnel"]) ? ROAD_FLAG_TUNNEL : 0),
    isForward: !BACKWARD_WORDS.has(oneWay),
    isBackward: !FORWARD_WORDS.has(oneWay),
  };
}

function firstOf(properties: JsonObject, names: readonly string[]): JsonValue | undefined {
  for (const name of names) {
    const value = properties[name];
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}

/** 4, "4", "60 km/h" */
function wholeNumber(value: JsonValue | undefined): number {
  const number = typeof value === "string" ? Number.parseFloat(value) : Number(value ?? 0);
  return number > 0 ? Math.round(number) : 0;
}

const isSet = (value: JsonValue | undefined): boolean =>
  value !== undefined &&
  value !== null &&
  !["", "no", "false", "0"].includes(String(value).toLowerCase());
