import { describe, expect, it } from "vitest";
import { furnishedFrom } from "../../../../ingest/tilers/buildings/furnished-from.ts";

const heights = (count: number): Float32Array =>
  Float32Array.from({ length: count }, (_, building) => 3 + (building % 97));

describe("roofs", () => {
  it("are furnished on every building of a dataset of 10,000", () => {
    expect(furnishedFrom(heights(10_000))).toBe(0);
  });

  it("are furnished on the tallest 10,000 at most of a larger one, from a whole step of 5 m", () => {
    const many = heights(60_000);
    const from = furnishedFrom(many);
    expect(from % 5).toBe(0);
    const count = many.filter((height) => height >= from).length;
    expect(count).toBeGreaterThan(5_000);
    expect(count).toBeLessThanOrEqual(10_000);
  });

  it("are furnished where heights are still to be measured", () => {
    expect(furnishedFrom(new Float32Array(20_000).fill(Number.NaN))).toBe(0);
  });
});
