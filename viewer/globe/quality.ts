import type { StageQuality } from "./look-stages.ts";

/** What the picture costs. `shadows` is the size of the shadow map, 0 for none. */
export interface Quality extends StageQuality {
  readonly shadows: number;
  readonly roofDetail: boolean;
  /** trees and street furniture in their near models as far as sharpness asks */
  readonly treeDetail: boolean;
  readonly antialias: "msaa" | "fxaa" | "none";
  /** share of the screen's pixels along each side */
  readonly resolution: number;
}

export const FULL_QUALITY: Quality = {
  occlusion: true,
  bloom: true,
  reflection: true,
  shadows: 2048,
  roofDetail: true,
  treeDetail: true,
  antialias: "msaa",
  resolution: 1,
};

/** In the order in which they go when frames take too long; the names are shown in the status bar. */
export const QUALITY_DROPS: readonly {
  readonly name: string;
  readonly drop: (quality: Quality) => Quality;
}[] = [
  { name: "reflection", drop: (quality) => ({ ...quality, reflection: false }) },
  { name: "bloom", drop: (quality) => ({ ...quality, bloom: false }) },
  { name: "occlusion", drop: (quality) => ({ ...quality, occlusion: false }) },
  { name: "antialias", drop: (quality) => ({ ...quality, antialias: "fxaa" }) },
  { name: "roof-detail", drop: (quality) => ({ ...quality, roofDetail: false }) },
  { name: "tree-detail", drop: (quality) => ({ ...quality, treeDetail: false }) },
  { name: "shadow-size", drop: (quality) => ({ ...quality, shadows: 1024 }) },
  { name: "resolution", drop: (quality) => ({ ...quality, resolution: 0.7 }) },
];

/** The quality after the first `dropCount` drops. */
export const qualityAfter = (dropCount: number): Quality =>
  QUALITY_DROPS.slice(0, dropCount).reduce((quality, step) => step.drop(quality), FULL_QUALITY);

/** Where pictures are drawn by the processor, everything that is full screen is too dear from the start. */
export const SOFTWARE_DROPS = 4;

/** True for renderers without a graphics card. */
export const isSoftware = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);

/** Frames longer than this are over budget; much shorter ones allow one drop to come back. */
const SLOW_MILLISECONDS = 28;
const FAST_MILLISECONDS = 9;
const SAMPLE_COUNT = 24;

export interface Governor {
  /** Takes the time between two frames drawn in a row; gives the new count of drops when it changes. */
  readonly sample: (frameMilliseconds: number) => number | undefined;
  readonly dropCount: () => number;
}

/**
 * Drops one part of the look when the median frame of a moving camera is slow, and takes one back when it
 * is fast for three times as long. Pure: time comes in from outside.
 */
export function createGovernor(startCount = 0): Governor {
  let count = startCount;
  let samples: number[] = [];
  let fastRuns = 0;
  return {
    dropCount: () => count,
    sample(frameMilliseconds) {
      // A pause is not a frame: rendering is on demand.
      if (frameMilliseconds > 1000) return undefined;
      samples.push(frameMilliseconds);
      if (samples.length < SAMPLE_COUNT) return undefined;
      const median = samples.sort((a, b) => a - b)[SAMPLE_COUNT >> 1]!;
      samples = [];
      fastRuns = median < FAST_MILLISECONDS ? fastRuns + 1 : 0;
      if (median > SLOW_MILLISECONDS && count < QUALITY_DROPS.length) {
        count++;
        return count;
      }
      if (fastRuns >= 3 && count > 0) {
        fastRuns = 0;
        count--;
        return count;
      }
      return undefined;
    },
  };
}
