import { ringArea } from "./geometry.ts";
import { SHOWPIECE_CODE } from "./parcels.ts";
import { createRandom } from "./random.ts";
import type { Site } from "./site.ts";

/** What the detailed plan allows on a parcel, and what stands there. */
export interface ParcelPlan {
  readonly areaSquareMetres: number;
  readonly farLimit: number;
  readonly densityLimitPercent: number;
  readonly heightLimitMetres: number;
  readonly greenRatioPercent: number;
  readonly far: number;
  readonly densityPercent: number;
  readonly heightMetres: number;
  /** which limit is broken on purpose, for the planner to find */
  readonly violation: "height" | "far" | "density" | undefined;
}

const HEIGHT_STEPS = [9, 12, 15, 18, 24, 30, 36, 45, 54, 60, 80, 100, 120, 150, 180, 200, 250, 280];
const VIOLATION_SHARE = 0.035;

/** Floor area above ground of what stands on a site, square metres. */
export function floorArea(site: Site): number {
  return site.buildings.reduce((sum, building) => {
    const holes = building.holes.reduce((area, hole) => area + Math.abs(ringArea(hole)), 0);
    const storeys =
      (building.heightMetres - building.minHeightMetres) / building.storeyHeightMetres;
    return sum + (Math.abs(ringArea(building.ring)) - holes) * Math.max(1, Math.round(storeys));
  }, 0);
}

/**
 * Limits that a plan of this kind would set: a little above what stands, in the steps that plans use.
 * A few parcels break one limit, so that a compliance check has something to find.
 */
export function planLimits(site: Site, seed: number): ParcelPlan {
  const random = createRandom(seed, `limits ${site.parcel.code}`);
  const areaSquareMetres = Math.round(ringArea(site.parcel.ring));
  const covered = site.buildings
    .filter((building) => building.partOf === undefined)
    .reduce(
      (sum, building) =>
        sum +
        Math.abs(ringArea(building.ring)) -
        building.holes.reduce((holes, hole) => holes + Math.abs(ringArea(hole)), 0),
      0,
    );
  const far = round(floorArea(site) / areaSquareMetres, 2);
  const densityPercent = round((100 * covered) / areaSquareMetres, 1);
  const heightMetres = site.buildings.reduce(
    (most, building) => Math.max(most, building.heightMetres),
    0,
  );
  // the showpiece breaks its height for sure
  const drawn = site.parcel.code === SHOWPIECE_CODE ? 0 : random.next();
  const isBreakable = site.parcel.zone !== "old-quarter" && far > 0.6;
  const violation =
    !isBreakable || drawn > VIOLATION_SHARE
      ? undefined
      : (["height", "far", "density"] as const)[Math.floor((drawn / VIOLATION_SHARE) * 3)];
  const slack = random.between(1.02, 1.15);
  const nextHeight = HEIGHT_STEPS.find((step) => step >= heightMetres) ?? 300;
  const lowerHeight = HEIGHT_STEPS.findLast((step) => step < heightMetres - 2) ?? 9;
  const isGreen = site.parcel.landUse.code.startsWith("14");
  return {
    areaSquareMetres,
    farLimit:
      violation === "far"
        ? round(far * 0.86, 1)
        : isGreen
          ? 0.1
          : Math.max(0.5, Math.ceil(far * slack * 10) / 10),
    densityLimitPercent:
      violation === "density"
        ? Math.floor(densityPercent * 0.85)
        : isGreen
          ? 5
          : Math.max(20, Math.ceil((densityPercent * slack) / 5) * 5),
    heightLimitMetres:
      violation === "height" ? lowerHeight : Math.max(isGreen ? 9 : 12, nextHeight),
    greenRatioPercent: isGreen ? 70 : greenRatio(site),
    far,
    densityPercent,
    heightMetres,
    violation,
  };
}

function greenRatio({ parcel }: Site): number {
  switch (parcel.landUse.code) {
    case "0701":
      return parcel.zone === "old-quarter" ? 15 : 35;
    case "0901":
    case "0902":
      return 20;
    case "1001":
    case "1101":
      return 15;
    default:
      return 30;
  }
}

const round = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;
