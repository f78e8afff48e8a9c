import type { JsonValue } from "../../vocabulary/json.ts";

/**
 * An SQLite value as JSON: integers beyond 2^53 as text, NaN as null, booleans by their type. A Buffer is
 * the bytes of a text.
 */
export function geopackageValue(
  value: unknown,
  declaredType: string,
  decode: (bytes: Buffer) => string,
): JsonValue {
  if (Buffer.isBuffer(value)) return decode(value);
  switch (typeof value) {
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
