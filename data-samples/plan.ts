import type { Point, Ring } from "./geometry.ts";
import { createRandom } from "./random.ts";
import { createRiverMap, type RiverMap } from "./river.ts";

export type RoadClass = "expressway" | "arterial" | "secondary" | "local" | "path";
export type CitySize = "district" | "city";

/** What a cell of the street grid is for; the letter is how the plan's map draws it. */
export const ZONES = {
  T: "towers",
  M: "mid-rise",
  S: "slabs",
  B: "villas",
  O: "office",
  C: "commerce",
  V: "civic",
  A: "axis",
  G: "park",
  E: "school",
  U: "college",
  H: "hospital",
  F: "fire-station",
  X: "stadium",
  K: "hill-park",
  Q: "old-quarter",
  I: "industry",
  L: "logistics",
  P: "utility",
  R: "river",
  r: "river-park",
  ".": "outside",
} as const;
export type Zone = (typeof ZONES)[keyof typeof ZONES];

/** A street of the grid: `at` is its s (crossing the river's direction) or t (along it), metres. */
export interface Street {
  readonly at: number;
  readonly roadClass: RoadClass;
  readonly name: string;
  /** whether it crosses the river */
  readonly bridge?: boolean;
}

/** One or two cells of the grid with one purpose, between street lines of these indices. */
export interface Block {
  readonly zone: Zone;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface CityPlan {
  readonly seed: number;
  readonly size: CitySize;
  readonly river: RiverMap;
  /** lines of constant s, west to east */
  readonly crossStreets: readonly Street[];
  /** lines of constant t, south to north */
  readonly longStreets: readonly Street[];
  readonly blocks: readonly Block[];
  /** zone of the cell between street lines (column, row), "outside" beyond the map */
  zoneAt(column: number, row: number): Zone;
  /** half the side of the elevation model, metres */
  readonly terrainReachMetres: number;
  readonly terrainStepMetres: number;
  /** half the side of the fine orthophoto, metres */
  readonly orthoReachMetres: number;
  readonly orthoStepMetres: number;
}

const CROSS: readonly Street[] = [
  { at: -1460, roadClass: "secondary", name: "西山路", bridge: true },
  { at: -1225, roadClass: "local", name: "松云街" },
  { at: -990, roadClass: "arterial", name: "彝海大道", bridge: true },
  { at: -775, roadClass: "local", name: "紫溪街" },
  { at: -560, roadClass: "secondary", name: "文庙路" },
  { at: -340, roadClass: "arterial", name: "龙川大道", bridge: true },
  { at: -92, roadClass: "local", name: "中轴西街" },
  { at: 92, roadClass: "local", name: "中轴东街" },
  { at: 340, roadClass: "arterial", name: "鹿城大道", bridge: true },
  { at: 570, roadClass: "secondary", name: "青龙路" },
  { at: 790, roadClass: "local", name: "茶花街" },
  { at: 1010, roadClass: "arterial", name: "元谋大道", bridge: true },
  { at: 1240, roadClass: "local", name: "铜源街" },
  { at: 1470, roadClass: "secondary", name: "东河路", bridge: true },
];

const LONG: readonly Street[] = [
  { at: -1330, roadClass: "secondary", name: "南山路" },
  { at: -1130, roadClass: "local", name: "马樱街" },
  { at: -925, roadClass: "secondary", name: "哀牢路" },
  { at: -725, roadClass: "local", name: "雁塔街" },
  { at: -525, roadClass: "arterial", name: "威楚大道" },
  { at: -330, roadClass: "local", name: "南诏街" },
  { at: -150, roadClass: "secondary", name: "滨江南路" },
  { at: 165, roadClass: "secondary", name: "滨江北路" },
  { at: 345, roadClass: "local", name: "金沙街" },
  { at: 535, roadClass: "arterial", name: "云岭大道" },
  { at: 725, roadClass: "local", name: "星回街" },
  { at: 915, roadClass: "secondary", name: "火把路" },
  { at: 1105, roadClass: "local", name: "杜鹃街" },
  { at: 1300, roadClass: "arterial", name: "北环大道" },
  { at: 1490, roadClass: "local", name: "山脚街" },
];

/** The plan seen from above, north up: a letter for each cell between the streets. */
const DISTRICT_MAP = [
  "...MTTGTM.III",
  "..BMTETTMSIIL",
  ".BMTTTVTESIIL",
  ".MTETOVOTTIIP",
  "SMTTOOAOOTTFI",
  "SSMCOOAOOCTMS",
  "SSECOOAOOCHMS",
  "RRRRRRRRRRRRR",
  "MTQQQCGCXXTTM",
  "MEQQQTTTTEUUM",
  "SMQQQMTETMUUS",
  ".SSMMSTFMSMKK",
  "..SSESMMSMKK.",
  "...SSSM.KK...",
];
const RIVER_ROW = 6;
const CITY_MARGIN_CELLS = 9;
const CITY_CELL_METRES = 225;

/** Lays out a city of one seed; the same seed gives the same city. */
export function createPlan(seed: number, size: CitySize): CityPlan {
  const random = createRandom(seed, "plan");
  const margin = size === "city" ? CITY_MARGIN_CELLS : 0;
  const crossStreets = extend(CROSS, margin, "号路").map((street) => jitter(street));
  const longStreets = extend(LONG, margin, "号街").map((street) => jitter(street));
  function jitter(street: Street): Street {
    // the river's own streets and the axis stay where the bridges and the landmark are designed
    const keeps = Math.abs(street.at) < 100 || street.at === -150 || street.at === 165;
    return keeps ? street : { ...street, at: street.at + random.between(-9, 9) };
  }
  const outskirts = createRandom(seed, "outskirts");
  const columns = crossStreets.length - 1;
  const rows = longStreets.length - 1;
  const zones: Zone[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      zones.push(zoneOfCell(column - margin, row - margin, margin > 0, outskirts.next()));
    }
  }
  const zoneAt = (column: number, row: number): Zone => {
    if (column < 0 || row < 0 || column >= columns || row >= rows) return "outside";
    return zones[row * columns + column]!;
  };
  return {
    seed,
    size,
    river: createRiverMap(seed),
    crossStreets,
    longStreets,
    zoneAt,
    blocks: mergeCells(columns, rows, zoneAt, seed),
    terrainReachMetres: size === "city" ? 10000 : 6000,
    terrainStepMetres: size === "city" ? 20 : 10,
    orthoReachMetres: size === "city" ? 4096 : 1792,
    orthoStepMetres: size === "city" ? 1 : 0.5,
  };
}

/** Adds streets beyond both ends of the designed ones, for the larger city. */
function extend(streets: readonly Street[], count: number, suffix: string): readonly Street[] {
  const beyond = (from: number, direction: number): Street[] =>
    Array.from({ length: count }, (_, index) => ({
      at: from + direction * CITY_CELL_METRES * (index + 1),
      roadClass: index % 3 === 1 ? "arterial" : index % 3 === 2 ? "local" : "secondary",
      name: `${direction < 0 ? "西南" : "东北"}${index + 1}${suffix}`,
      bridge: index % 3 === 1,
    }));
  return [...beyond(streets[0]!.at, -1).reverse(), ...streets, ...beyond(streets.at(-1)!.at, 1)];
}

function zoneOfCell(column: number, row: number, isCity: boolean, drawn: number): Zone {
  const letter = DISTRICT_MAP[DISTRICT_MAP.length - 1 - row]?.[column];
  if (letter !== undefined && letter !== ".") return ZONES[letter as keyof typeof ZONES];
  if (!isCity) return "outside";
  if (row === RIVER_ROW) return "river";
  const reach = Math.hypot(column - 6, row - 7);
  if (reach > 14 + drawn * 3) return "outside";
  const ladder: readonly Zone[] = ["towers", "mid-rise", "mid-rise", "slabs", "slabs", "school"];
  if (drawn > 0.94) return "park";
  if (drawn > 0.88) return column > 10 ? "industry" : "commerce";
  return ladder[Math.floor((drawn / 0.88) * ladder.length)]!;
}

/** Zones that may grow over two cells, so that the grid is not even everywhere. */
const MERGES: ReadonlySet<Zone> = new Set(["towers", "mid-rise", "industry", "slabs"]);
const ALWAYS_MERGES: ReadonlySet<Zone> = new Set(["stadium", "college", "hill-park"]);

function mergeCells(
  columns: number,
  rows: number,
  zoneAt: CityPlan["zoneAt"],
  seed: number,
): readonly Block[] {
  const random = createRandom(seed, "merge");
  const taken = new Set<number>();
  const blocks: Block[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const zone = zoneAt(column, row);
      if (zone === "outside" || taken.has(row * columns + column)) continue;
      const isFree = (c: number, r: number): boolean =>
        zoneAt(c, r) === zone && !taken.has(r * columns + c);
      const always = ALWAYS_MERGES.has(zone);
      const wants = always || (MERGES.has(zone) && random.chance(0.45));
      const wide = wants && isFree(column + 1, row) && (always || column % 2 === 0);
      const high = wants && isFree(column, row + 1) && (!wide || zone === "college");
      const east = column + (wide ? 2 : 1);
      const north = row + (high ? 2 : 1);
      for (let c = column; c < east; c++) {
        for (let r = row; r < north; r++) taken.add(r * columns + c);
      }
      blocks.push({ zone, west: column, east, south: row, north });
    }
  }
  return blocks;
}

const EDGE_STEP_METRES = 16;

/** Points along a street line between two values of the other coordinate, both ends exact. */
export function sampleLine(
  plan: CityPlan,
  fixed: "s" | "t",
  at: number,
  range: readonly [from: number, to: number],
): Point[] {
  const steps = Math.max(1, Math.round(Math.abs(range[1] - range[0]) / EDGE_STEP_METRES));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const moving = range[0] + ((range[1] - range[0]) * index) / steps;
    return fixed === "s" ? plan.river.toPlane(at, moving) : plan.river.toPlane(moving, at);
  });
}

/** The outline of a rectangle of s and t, counter-clockwise, with how many points each side has. */
export function outline(
  plan: CityPlan,
  s: readonly [west: number, east: number],
  t: readonly [south: number, north: number],
): { readonly ring: Ring; readonly sideLengths: readonly number[] } {
  const sides = [
    sampleLine(plan, "t", t[0], s),
    sampleLine(plan, "s", s[1], t),
    sampleLine(plan, "t", t[1], [s[1], s[0]]),
    sampleLine(plan, "s", s[0], [t[1], t[0]]),
  ].map((side) => side.slice(0, -1));
  return { ring: sides.flat(), sideLengths: sides.map((side) => side.length) };
}
