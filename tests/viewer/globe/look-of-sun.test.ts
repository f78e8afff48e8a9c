import { describe, expect, it } from "vitest";
import { lookOfSun } from "../../../viewer/globe/look-of-sun.ts";

describe("lookOfSun", () => {
  it("lights windows after sunset only", () => {
    expect(lookOfSun(30).night).toBe(0);
    expect(lookOfSun(-6).night).toBe(1);
  });

  it("never turns the horizon black", () => {
    for (let elevation = -90; elevation <= 90; elevation += 1) {
      expect(Math.max(...lookOfSun(elevation).horizon)).toBeGreaterThan(0.12);
    }
  });

  it("changes without jumps", () => {
    for (let elevation = -20; elevation < 90; elevation += 0.1) {
      const a = lookOfSun(elevation);
      const b = lookOfSun(elevation + 0.1);
      expect(Math.abs(a.sunColor[0] - b.sunColor[0])).toBeLessThan(0.05);
      expect(Math.abs(a.exposure - b.exposure)).toBeLessThan(0.01);
    }
  });
});
