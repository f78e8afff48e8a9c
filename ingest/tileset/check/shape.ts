import type { Report } from "./report.ts";

/** A JSON object whose members are not yet known. */
export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isFiniteNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

export const isIndex = (value: unknown, count: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;

/** Checks members of JSON objects and says path, found and expected in one voice. */
export interface Shape {
  readonly report: Report;
  readonly file: string;
  /** undefined (after an error unless optional and absent) when `value` is no object */
  members(value: unknown, path: string, isOptional?: boolean): Members | undefined;
  list(value: unknown, path: string, options?: ListOptions): readonly unknown[] | undefined;
  numbers(value: unknown, path: string, length: number): readonly number[] | undefined;
  number(value: unknown, path: string, isOptional?: boolean): number | undefined;
  text(value: unknown, path: string, isOptional?: boolean): string | undefined;
  integer(value: unknown, path: string, minimum: number, isOptional?: boolean): number | undefined;
  oneOf(value: unknown, path: string, allowed: readonly string[]): string | undefined;
  error(code: string, path: string, message: string): void;
  warning(code: string, path: string, message: string): void;
}

interface ListOptions {
  readonly isOptional?: boolean;
  readonly minimumLength?: number;
}

export function createShape(report: Report, file: string): Shape {
  const error = (code: string, path: string, message: string): void =>
    report.error(code, `${file} ${path}`, message);
  const typeError = (path: string, value: unknown, expected: string): undefined => {
    const isMissing = value === undefined;
    error(
      isMissing ? "member-missing" : "member-type",
      path,
      isMissing ? `missing; expected ${expected}` : `is ${shown(value)}; expected ${expected}`,
    );
    return undefined;
  };
  const shape: Shape = {
    report,
    file,
    error,
    warning: (code, path, message) => report.warning(code, `${file} ${path}`, message),
    members(value, path, isOptional = false) {
      if (value === undefined && isOptional) return undefined;
      return isMembers(value) ? value : typeError(path, value, "an object");
    },
    list(value, path, { isOptional = false, minimumLength = 0 } = {}) {
      if (value === undefined && isOptional) return undefined;
      if (!Array.isArray(value)) return typeError(path, value, "an array");
      if (value.length < minimumLength) {
        error(
          "array-length",
          path,
          `has ${value.length} elements; expected at least ${minimumLength}`,
        );
        return undefined;
      }
      return value;
    },
    numbers(value, path, length) {
      const list = shape.list(value, path);
      if (list === undefined) return undefined;
      if (list.length !== length) {
        error("array-length", path, `has ${list.length} elements; expected ${length}`);
        return undefined;
      }
      const wrong = list.findIndex((element) => !isFiniteNumber(element));
      if (wrong >= 0) return typeError(`${path}[${wrong}]`, list[wrong] ?? null, "a number");
      return list as readonly number[];
    },
    number(value, path, isOptional = false) {
      if (value === undefined && isOptional) return undefined;
      return isFiniteNumber(value) ? value : typeError(path, value, "a number");
    },
    text(value, path, isOptional = false) {
      if (value === undefined && isOptional) return undefined;
      return typeof value === "string" ? value : typeError(path, value, "a string");
    },
    integer(value, path, minimum, isOptional = false) {
      if (value === undefined && isOptional) return undefined;
      if (!Number.isInteger(value)) return typeError(path, value, "an integer");
      if ((value as number) < minimum) {
        error("value-range", path, `is ${value}; expected at least ${minimum}`);
        return undefined;
      }
      return value as number;
    },
    oneOf(value, path, allowed) {
      if (typeof value !== "string") return typeError(path, value, `one of ${allowed.join(", ")}`);
      if (allowed.includes(value)) return value;
      error("value-unknown", path, `is ${shown(value)}; expected one of ${allowed.join(", ")}`);
      return undefined;
    },
  };
  return shape;
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? "undefined").slice(0, 60);
