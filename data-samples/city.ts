import { buildOn } from "./buildings.ts";
import { layOldQuarter } from "./old-quarter.ts";
import { cutParcels, type Parcel } from "./parcels.ts";
import { type CityPlan, type CitySize, createPlan } from "./plan.ts";
import { buildRoads, gridStreets, type Road, riverWalks } from "./roads.ts";
import type { Site } from "./site.ts";

/** Everything of the invented city that has a shape, in district metres. */
export interface City {
  readonly plan: CityPlan;
  readonly roads: readonly Road[];
  readonly parcels: readonly Parcel[];
  /** one per parcel, in the same order */
  readonly sites: readonly Site[];
}

/** Invents the city of one seed. */
export function createCity(seed: number, size: CitySize): City {
  const plan = createPlan(seed, size);
  const oldQuarter = layOldQuarter(plan);
  const roads = buildRoads([...gridStreets(plan), ...riverWalks(plan), ...oldQuarter.lanes]);
  const parcels = [...cutParcels(plan), ...oldQuarter.parcels];
  return { plan, roads, parcels, sites: buildOn(plan, parcels) };
}
