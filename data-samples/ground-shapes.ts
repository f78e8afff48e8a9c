import { growthBoundary, waterAreas } from "./areas.ts";
import type { City } from "./city.ts";
import {
  boxOf,
  closed,
  corridor,
  fromFrame,
  insetRing,
  type Point,
  type Ring,
  ringArea,
  ringCentre,
  toFrame,
} from "./geometry.ts";
import { createRandom, type Random } from "./random.ts";
import { BANK_TOP_METRES, RIVER_HALF_WIDTH_METRES } from "./river.ts";
import { halfReserveMetres } from "./roads.ts";
import { oval } from "./shapes.ts";
import type { GroundMaterial, GroundPatch, Site } from "./site.ts";
import type { Tree } from "./trees.ts";

export type PaintMaterial =
  | GroundMaterial
  | "garden"
  | "asphalt"
  | "pavement"
  | "bank"
  | "river"
  | "white-line"
  | "shadow"
  | "roof"
  | "tree-shade"
  | "car-white"
  | "car-dark"
  | "car-red"
  | "car-blue";

/** Something to paint; later ones lie on top. */
export interface GroundShape {
  readonly material: PaintMaterial;
  readonly rings: readonly Ring[];
  /** details smaller than a pixel of the far image are left out there */
  readonly isDetail: boolean;
}

/** Everything on the ground in the order in which it is painted. Buildings are left to the model that covers them. */
export function listGroundShapes(city: City, trees: readonly Tree[]): GroundShape[] {
  const random = createRandom(city.plan.seed, "ground");
  const shapes: GroundShape[] = [];
  const add = (material: PaintMaterial, rings: readonly Ring[], isDetail = false): void => {
    shapes.push({ material, rings, isDetail });
  };
  add("garden", [growthBoundary(city.plan)]);
  for (const road of city.roads) {
    if (!road.bridge && road.roadClass !== "path")
      add("pavement", [corridor(road.line, halfReserveMetres(road.roadClass))]);
  }
  for (const site of city.sites) {
    add(BASE[site.parcel.zone] ?? "garden", [site.parcel.ring]);
    if (BELTED.has(site.parcel.zone))
      add("lawn", [grown(site.parcel.ring, -1), grown(site.parcel.ring, -6)]);
    for (const patch of site.patches) {
      if (patch.material === "water") add("stone", [grown(patch.ring, 1.4)]);
      add(patch.material, [patch.ring]);
      for (const ring of markings(patch)) add("white-line", ring, true);
      if (patch.material === "parking") parkCars(site, patch, random, add);
    }
  }
  const axis = waterAreas(city)[0]!;
  const middle = riverLine(axis.ring);
  add("bank", [corridor(middle, BANK_TOP_METRES)]);
  add("stone", [corridor(middle, RIVER_HALF_WIDTH_METRES + 2.2)]);
  add("river", [axis.ring]);
  const junctions = new Map<Point, number>();
  for (const road of city.roads) {
    add(road.roadClass === "path" ? "paving" : "asphalt", [
      corridor(road.line, road.widthMetres / 2),
    ]);
    for (const end of [road.line[0]!, road.line.at(-1)!]) {
      junctions.set(
        end,
        Math.max(junctions.get(end) ?? 0, road.roadClass === "path" ? 0 : road.widthMetres),
      );
    }
  }
  for (const [[x, y], width] of junctions) {
    if (width > 0)
      add("asphalt", [
        oval(width * 1.12, width * 1.12, 20).map(([px, py]) => [x + px, y + py] as const),
      ]);
  }
  for (const site of city.sites) {
    for (const building of site.buildings) {
      if (building.partOf !== undefined) continue;
      const reach = Math.min(5, 1.2 + building.heightMetres * 0.05);
      add("shadow", [grown(building.ring, reach)], true);
      add("shadow", [grown(building.ring, reach * 0.45)], true);
      add("roof", [building.ring, ...building.holes]);
    }
  }
  for (const tree of trees) {
    const size = tree.crownMetres * 0.9;
    add(
      "tree-shade",
      [oval(size, size, 9).map(([x, y]) => [tree.at[0] + x, tree.at[1] + y] as const)],
      true,
    );
  }
  return shapes;
}

const BASE: Readonly<Partial<Record<Site["parcel"]["zone"], PaintMaterial>>> = {
  office: "paving",
  commerce: "paving",
  axis: "plaza",
  civic: "plaza",
  stadium: "paving",
  hospital: "paving",
  school: "paving",
  industry: "concrete",
  logistics: "concrete",
  utility: "concrete",
  "fire-station": "concrete",
  "old-quarter": "stone",
  park: "grove",
  "river-park": "grove",
  "hill-park": "grove",
};

/** Plots with a belt of lawn along their edge. */
const BELTED: ReadonlySet<Site["parcel"]["zone"]> = new Set([
  "office",
  "commerce",
  "civic",
  "school",
  "hospital",
  "industry",
  "logistics",
  "stadium",
]);

/** The river's corridor ring back to its axis: the right bank runs forth, the left bank back. */
function riverLine(ring: Ring): Point[] {
  const half = ring.length / 2;
  return Array.from({ length: half }, (_, index) => {
    const a = ring[index]!;
    const b = ring[ring.length - 1 - index]!;
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  });
}

function grown(ring: Ring, distance: number): Ring {
  return insetRing(
    ring,
    ring.map(() => -distance),
  );
}

const LINE_METRES = 0.3;

/** White lines of sports grounds and parking bays. */
function markings({ material, ring }: GroundPatch): Ring[][] {
  const around = (inset: number): Ring[] => {
    const distances = (by: number): number[] => ring.map(() => by);
    return [
      insetRing(ring, distances(inset)),
      [...insetRing(ring, distances(inset + LINE_METRES))].reverse(),
    ];
  };
  switch (material) {
    case "court":
      return [around(1.5), [middleLine(ring, 1.5)]];
    case "field":
      return [around(5), [middleLine(ring, 5)]];
    case "track":
      return Math.abs(ringArea(ring)) > 1500 ? [1.3, 2.6, 3.9, 5.2, 6.5, 7.8].map(around) : [];
    default:
      return [];
  }
}

/** A line across the longer axis of a ring, through its middle. */
function middleLine(ring: Ring, inset: number): Ring {
  const frame = frameOf(ring);
  const [, south, , north] = boxOf(ring.map((point) => toFrame(frame, point)));
  const ends: Point[] = [
    [0, south + inset],
    [0, north - inset],
  ];
  return corridor(
    ends.map((end) => fromFrame(frame, end)),
    LINE_METRES / 2,
  );
}

function frameOf(ring: Ring) {
  let longest = 0;
  let angleRadians = 0;
  const points = closed(ring);
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1]!, points[index]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length <= longest + 0.01) continue;
    longest = length;
    angleRadians = Math.atan2(b[1] - a[1], b[0] - a[0]);
  }
  return { centre: ringCentre(ring), angleRadians };
}

const BAY_METRES = 2.6;

function parkCars(
  site: Site,
  patch: GroundPatch,
  random: Random,
  add: (material: PaintMaterial, rings: readonly Ring[], isDetail: boolean) => void,
): void {
  const frame = frameOf(patch.ring);
  const [west, south, east, north] = boxOf(patch.ring.map((point) => toFrame(frame, point)));
  const share = site.parcel.zone === "industry" ? 0.4 : 0.66;
  for (const y of [south + 2.6, north - 2.6]) {
    for (let x = west + 1.6; x < east - 1.2; x += BAY_METRES) {
      const centre: Point = [x, y];
      const box = (width: number, depth: number, dx = 0): Ring =>
        [
          [-width / 2, -depth / 2],
          [width / 2, -depth / 2],
          [width / 2, depth / 2],
          [-width / 2, depth / 2],
        ].map(([px, py]) => fromFrame(frame, [centre[0] + px! + dx, centre[1] + py!]));
      add("white-line", [box(0.15, 5, -BAY_METRES / 2)], true);
      if (!random.chance(share)) continue;
      add(
        random.pick(["car-white", "car-white", "car-dark", "car-dark", "car-red", "car-blue"]),
        [box(1.8, 4.4)],
        true,
      );
    }
  }
}
