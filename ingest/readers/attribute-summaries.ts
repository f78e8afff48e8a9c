import type { JsonObject, JsonValue } from "../vocabulary/json.ts";

/** What one attribute looks like over all features. */
export interface AttributeSummary {
  readonly name: string;
  /** "mixed" where it differs from feature to feature, "null" where it is always empty */
  readonly type: "text" | "number" | "boolean" | "object" | "list" | "mixed" | "null";
  /** features in which it is not empty */
  readonly count: number;
  /** the first different values, long ones cut */
  readonly samples: readonly JsonValue[];
  /** of its numbers */
  readonly range?: readonly [number, number];
}

/** Summaries of all attributes that features have. */
export interface AttributeSummaries {
  add(properties: JsonObject): void;
  list(): readonly AttributeSummary[];
}

const SAMPLE_COUNT = 3;
const LONGEST_SAMPLE = 80;

interface Growing {
  type: AttributeSummary["type"];
  count: number;
  samples: JsonValue[];
  low: number;
  high: number;
}

export function createAttributeSummaries(): AttributeSummaries {
  const byName = new Map<string, Growing>();
  const addValue = (name: string, value: JsonValue): void => {
    let summary = byName.get(name);
    if (summary === undefined) {
      summary = { type: "null", count: 0, samples: [], low: Infinity, high: -Infinity };
      byName.set(name, summary);
    }
    if (value === null) return;
    const type = typeOf(value);
    if (summary.type === "null") summary.type = type;
    else if (summary.type !== type) summary.type = "mixed";
    summary.count++;
    if (typeof value === "number") {
      summary.low = Math.min(summary.low, value);
      summary.high = Math.max(summary.high, value);
    }
    if (summary.samples.length >= SAMPLE_COUNT) return;
    const sample = shorten(value);
    if (!summary.samples.includes(sample)) summary.samples.push(sample);
  };
  return {
    add(properties) {
      for (const name in properties) addValue(name, properties[name] ?? null);
    },
    list: () =>
      [...byName].map(([name, { type, count, samples, low, high }]) => ({
        name,
        type,
        count,
        samples,
        ...(low <= high ? { range: [low, high] as const } : {}),
      })),
  };
}

function typeOf(value: Exclude<JsonValue, null>): AttributeSummary["type"] {
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  return typeof value === "number" || typeof value === "boolean"
    ? (typeof value as "number" | "boolean")
    : "object";
}

function shorten(value: JsonValue): JsonValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text;
}
