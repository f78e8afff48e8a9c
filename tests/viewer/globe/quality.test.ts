import { describe, expect, it } from "vitest";
import {
  createGovernor,
  FULL_QUALITY,
  isSoftware,
  QUALITY_DROPS,
  qualityAfter,
} from "../../../viewer/globe/quality.ts";

const run = (governor: ReturnType<typeof createGovernor>, milliseconds: number, frames: number) => {
  const changes: number[] = [];
  for (let i = 0; i < frames; i++) {
    const change = governor.sample(milliseconds);
    if (change !== undefined) changes.push(change);
  }
  return changes;
};

describe("quality governor", () => {
  it("drops reflection first and resolution last", () => {
    expect(QUALITY_DROPS[0]!.name).toBe("reflection");
    expect(QUALITY_DROPS.at(-1)!.name).toBe("resolution");
    expect(qualityAfter(0)).toEqual(FULL_QUALITY);
    expect(qualityAfter(1)).toEqual({ ...FULL_QUALITY, reflection: false });
  });

  it("drops one part after another while frames are slow, and stops at the last", () => {
    const governor = createGovernor();
    expect(run(governor, 60, 24 * 20)).toEqual(QUALITY_DROPS.map((_, i) => i + 1));
  });

  it("takes a part back only after a long time of fast frames", () => {
    const governor = createGovernor(3);
    expect(run(governor, 5, 24 * 2)).toEqual([]);
    expect(run(governor, 5, 24)).toEqual([2]);
  });

  it("takes no pause between frames for a slow frame", () => {
    expect(run(createGovernor(), 5000, 100)).toEqual([]);
  });

  it("knows renderers without a graphics card", () => {
    expect(isSoftware("ANGLE (Mesa, llvmpipe (LLVM 15.0.6 256 bits), OpenGL 4.5)")).toBe(true);
    expect(isSoftware("ANGLE (NVIDIA, NVIDIA H100, OpenGL 4.6)")).toBe(false);
  });
});
