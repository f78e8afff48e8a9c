import { describe, expect, it } from "vitest";
import { parseHeightExpression } from "../../../ingest/interpret/height-expression.ts";

const heightOf = (text: string, properties = {}): number =>
  parseHeightExpression(text).evaluate(properties);

describe("height expression", () => {
  it("knows the precedence of its operators", () => {
    expect(heightOf("2 + 3 * 4")).toBe(14);
    expect(heightOf("(2 + 3) * 4")).toBe(20);
    expect(heightOf("10 - 4 - 3")).toBe(3);
    expect(heightOf("12 / 3 / 2")).toBe(2);
    expect(heightOf("-2 * -3")).toBe(6);
  });

  it("reads properties by plain, Chinese and quoted names", () => {
    expect(heightOf("storeys * 3.2", { storeys: 5 })).toBe(16);
    expect(heightOf("层数 * 3", { 层数: "6" })).toBe(18);
    expect(heightOf('"Building Height (m)"', { "Building Height (m)": 21 })).toBe(21);
  });

  it("takes the right side of ?? where the left one is missing or no number", () => {
    expect(heightOf("height ?? 3 * floors", { floors: 4 })).toBe(12);
    expect(heightOf("height ?? 3 * floors", { height: null, floors: 4 })).toBe(12);
    expect(heightOf("height ?? 3 * floors", { height: "tall", floors: 4 })).toBe(12);
    expect(heightOf("height ?? 3 * floors", { height: 0, floors: 4 })).toBe(0);
  });

  it("has min and max of any number of values", () => {
    expect(heightOf("max(a, b, 2)", { a: 1, b: 5 })).toBe(5);
    expect(heightOf("min(a ?? 9, 7)", {})).toBe(7);
  });

  it("answers NaN where a property is missing", () => {
    expect(heightOf("height + 1")).toBeNaN();
    expect(heightOf("height", { height: "" })).toBeNaN();
    expect(heightOf("height", { height: true })).toBeNaN();
  });

  it("lists the properties it asks for", () => {
    expect(parseHeightExpression("max(a, b) ?? 3 * c").names).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["storeys *", /character 10: found the end/],
    ["storeys 3", /character 9: found "3", expected an operator/],
    ["(a + b", /found the end, expected "\)"/],
    ["a ; b", /character 3: found "; b"/],
    ["process.exit(1)", /found "process.exit\("/],
    ["", /found the end/],
  ])("says where %s goes wrong", (text, message) => {
    expect(() => parseHeightExpression(text)).toThrow(message);
  });
});
