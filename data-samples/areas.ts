import type { City } from "./city.ts";
import { corridor, counterClockwise, type Point, type Ring, ringArea } from "./geometry.ts";
import { createNoise, fractal } from "./noise.ts";
import type { CityPlan } from "./plan.ts";
import { BLUE_LINE_METRES, RIVER_HALF_WIDTH_METRES } from "./river.ts";

/** A named area with a class: water, green or a control line. */
export interface Area {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly ring: Ring;
}

const AXIS_STEP_METRES = 20;

function riverAxis(plan: CityPlan, reach: number): Point[] {
  const count = Math.floor((2 * reach) / AXIS_STEP_METRES);
  return Array.from({ length: count + 1 }, (_, index) => {
    const east = -reach + index * AXIS_STEP_METRES;
    return [east, plan.river.axis(east)] as const;
  });
}

/** The river over the whole model, and the ponds of parks and estates. */
export function waterAreas(city: City): Area[] {
  const reach = city.plan.terrainReachMetres - 20;
  const river = corridor(riverAxis(city.plan, reach), RIVER_HALF_WIDTH_METRES);
  const ponds = city.sites.flatMap((site) =>
    site.patches
      .filter((patch) => patch.material === "water")
      .map(
        (patch, index): Area => ({
          id: `pond-${site.parcel.code}-${index + 1}`,
          class: "pond",
          name: "景观水池",
          ring: patch.ring,
        }),
      ),
  );
  return [
    { id: "river-1", class: "river", name: "龙川江", ring: counterClockwise(river) },
    ...ponds,
  ];
}

/** Parks and squares of the plan. */
export function greenAreas(city: City): Area[] {
  return city.sites
    .filter((site) => site.parcel.landUse.code.startsWith("14"))
    .map(
      ({ parcel, buildings }): Area => ({
        id: `green-${parcel.code}`,
        class: parcel.zone === "axis" ? "plaza" : "park",
        name:
          parcel.zone === "river-park"
            ? `龙川江${parcel.street.includes("北") ? "北岸" : "南岸"}公园`
            : parcel.zone === "axis"
              ? "中轴广场"
              : parcel.zone === "hill-park"
                ? "龙山公园"
                : (buildings[0]?.name.replace("茶室", "") ?? "公园"),
        ring: parcel.ring,
      }),
    );
}

/** The three control lines of territorial planning, and the river's blue line. */
export function controlLines(city: City): Area[] {
  const { plan } = city;
  const reach = plan.terrainReachMetres - 60;
  const blue = corridor(riverAxis(plan, reach), BLUE_LINE_METRES);
  return [
    {
      id: "ugb-1",
      class: "urban-growth-boundary",
      name: "龙川江新区城镇开发边界",
      ring: growthBoundary(plan),
    },
    ...farmland(plan),
    ...redlines(plan, reach),
    { id: "blue-1", class: "river-blue-line", name: "龙川江蓝线", ring: counterClockwise(blue) },
  ];
}

const BOUNDARY_MARGIN_METRES = 45;

/** Runs around the built columns of the plan. */
export function growthBoundary(plan: CityPlan): Ring {
  const north: Point[] = [];
  const south: Point[] = [];
  const { crossStreets, longStreets } = plan;
  for (let column = 0; column < crossStreets.length - 1; column++) {
    const rows = longStreets
      .slice(0, -1)
      .flatMap((_, row) => (plan.zoneAt(column, row) === "outside" ? [] : [row]));
    if (rows.length === 0) continue;
    const isFirst = north.length === 0;
    const isLast = column === crossStreets.length - 2;
    const west = crossStreets[column]!.at - (isFirst ? BOUNDARY_MARGIN_METRES : 0);
    const east = crossStreets[column + 1]!.at + (isLast ? BOUNDARY_MARGIN_METRES : 0);
    const top = longStreets[rows.at(-1)! + 1]!.at + BOUNDARY_MARGIN_METRES;
    const bottom = longStreets[rows[0]!]!.at - BOUNDARY_MARGIN_METRES;
    north.push(plan.river.toPlane(west, top), plan.river.toPlane(east, top));
    south.push(plan.river.toPlane(west, bottom), plan.river.toPlane(east, bottom));
  }
  return counterClockwise([...south, ...north.reverse()]);
}

const FIELD_COUNT_PER_END = 4;

/** Protected fields on the valley floor, up and down the river from the city. */
function farmland(plan: CityPlan): Area[] {
  const areas: Area[] = [];
  const first = plan.crossStreets.at(-1)!.at + 260;
  const length = (plan.terrainReachMetres - 500 - first) / FIELD_COUNT_PER_END;
  for (const end of [-1, 1]) {
    for (let index = 0; index < FIELD_COUNT_PER_END; index++) {
      for (const bank of [-1, 1]) {
        const from = end * (first + index * length);
        const to = end * (first + (index + 0.86) * length);
        const at = (x: number, off: number): Point => [x, plan.river.axis(x) + bank * off];
        const steps = Array.from({ length: 13 }, (_, step) => from + ((to - from) * step) / 12);
        const ring = [
          ...steps.map((x) => at(x, 105)),
          ...[...steps].reverse().map((x) => at(x, 330 + 40 * Math.sin(x / 170))),
        ];
        areas.push({
          id: `farm-${areas.length + 1}`,
          class: "permanent-farmland",
          name: `永久基本农田${areas.length + 1}号片`,
          ring: counterClockwise(ring),
        });
      }
    }
  }
  return areas;
}

/** The wooded ranges to the north and south. */
function redlines(plan: CityPlan, reach: number): Area[] {
  const noise = createNoise(plan.seed + 11);
  const steps = Array.from({ length: 61 }, (_, index) => -reach + (2 * reach * index) / 60);
  const edge = (x: number, side: 1 | -1): number => {
    const built = Math.exp(-((x / 2100) ** 4)) * (side > 0 ? 1150 : 1000);
    return (
      side * (1050 + built + 260 * fractal(noise, x / 900, side * 3, 3)) + plan.river.axis(x) * 0.3
    );
  };
  return ([1, -1] as const).map((side) => {
    const ring: Ring = [
      ...steps.map((x): Point => [x, edge(x, side)]),
      [reach, side * reach],
      [-reach, side * reach],
    ];
    return {
      id: side > 0 ? "red-1" : "red-2",
      class: "ecological-redline",
      name: side > 0 ? "北山水源涵养生态保护红线" : "南山水土保持生态保护红线",
      ring: ringArea(ring) < 0 ? [...ring].reverse() : ring,
    };
  });
}
