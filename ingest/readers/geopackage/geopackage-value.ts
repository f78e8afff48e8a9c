import type { JsonValue } from "../../vocabulary/json.ts";

/** An SQLite value as JSON: integers beyond 2^53 as text, blobs and NaN as null, booleans by their type. */
export function geopackageValue(value: unknown, declaredType: string): JsonValue {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? value : null;
    case "bigint": {
      if (/^bool/i.test(declaredType)) return value !== 0n;
      const number = Number(value);
      return Number.isSafeInteger(number) ? number : String(value);
    }
    default:
      return null;
  }
}
