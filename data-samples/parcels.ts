import {
  clipLeft,
  counterClockwise,
  type Frame,
  fromFrame,
  insetRing,
  type Point,
  type Ring,
  ringArea,
  ringCentre,
} from "./geometry.ts";
import { type Block, type CityPlan, outline, type Zone } from "./plan.ts";
import { createRandom, type Random } from "./random.ts";
import { BANK_TOP_METRES } from "./river.ts";
import { halfReserveMetres } from "./roads.ts";

/** A piece of land with one use, before anything stands on it. */
export interface Parcel {
  /** planning unit and number, e.g. "CX-03-12" */
  readonly code: string;
  readonly zone: Zone;
  /** the block that the parcel is cut from */
  readonly block: Block;
  /** counter-clockwise */
  readonly ring: Ring;
  /** axes along the block's sides: x downstream, y away from the river's south bank (roughly north) */
  readonly frame: Frame;
  readonly landUse: LandUse;
  /** name and class of the street at its south side, for addresses */
  readonly street: string;
  readonly isWaterfront: boolean;
}

/** Code and name of the national classification of land use (2023). */
export interface LandUse {
  readonly code: string;
  readonly name: string;
}

const USE = {
  residential: { code: "0701", name: "城镇住宅用地" },
  government: { code: "0801", name: "机关团体用地" },
  culture: { code: "0803", name: "文化用地" },
  education: { code: "0804", name: "教育用地" },
  sport: { code: "0805", name: "体育用地" },
  health: { code: "0806", name: "医疗卫生用地" },
  commerce: { code: "0901", name: "商业用地" },
  business: { code: "0902", name: "商务金融用地" },
  industry: { code: "1001", name: "工业用地" },
  logistics: { code: "1101", name: "物流仓储用地" },
  power: { code: "1303", name: "供电用地" },
  fire: { code: "1310", name: "消防用地" },
  park: { code: "1401", name: "公园绿地" },
  square: { code: "1403", name: "广场用地" },
} as const satisfies Record<string, LandUse>;

const LAND_USE: Readonly<Partial<Record<Zone, LandUse>>> = {
  towers: USE.residential,
  "mid-rise": USE.residential,
  slabs: USE.residential,
  villas: USE.residential,
  "old-quarter": USE.residential,
  office: USE.business,
  commerce: USE.commerce,
  civic: USE.government,
  axis: USE.square,
  park: USE.park,
  "river-park": USE.park,
  "hill-park": USE.park,
  school: USE.education,
  college: USE.education,
  hospital: USE.health,
  "fire-station": USE.fire,
  stadium: USE.sport,
  industry: USE.industry,
  logistics: USE.logistics,
  utility: USE.power,
};

/** The axis carries the museum and the theatre north of these streets. */
export const HALL_STREETS: ReadonlySet<string> = new Set(["滨江北路", "云岭大道"]);

/** Cuts every block into parcels, numbered within planning units; rivers and the old quarter are left out. */
export function cutParcels(plan: CityPlan): Parcel[] {
  const random = createRandom(plan.seed, "parcels");
  const numbers = new Map<string, number>();
  const parcels: Parcel[] = [];
  for (const block of plan.blocks) {
    if (block.zone === "river" || block.zone === "old-quarter") continue;
    const whole = blockRing(plan, block);
    const frame = blockFrame(plan, block);
    for (const ring of splitBlock(whole, frame, block, random)) {
      const unit = planningUnit(plan, block);
      const number = (numbers.get(unit) ?? 0) + 1;
      numbers.set(unit, number);
      const street = plan.longStreets[block.south]!.name;
      const isHall = block.zone === "axis" && HALL_STREETS.has(street);
      const landUse = isHall ? USE.culture : LAND_USE[block.zone];
      if (landUse === undefined) continue;
      parcels.push({
        code: `CX-${unit}-${String(number).padStart(2, "0")}`,
        zone: block.zone,
        block,
        ring,
        frame: { centre: ringCentre(ring), angleRadians: frame.angleRadians },
        landUse,
        street,
        isWaterfront: isBesideRiver(plan, block),
      });
    }
  }
  return [...nameShowpiece(plan, parcels), ...riverParks(plan)];
}

/** The parcel of the planning story: offices in the first row at the river, west of the axis. */
export const SHOWPIECE_CODE = "CX-03-12";
const SHOWPIECE_EAST_METRES = -210;

function nameShowpiece(plan: CityPlan, parcels: readonly Parcel[]): Parcel[] {
  const off = (parcel: Parcel): number =>
    Math.abs(plan.river.fromPlane(parcel.frame.centre)[0] - SHOWPIECE_EAST_METRES);
  const [chosen] = parcels
    .filter((parcel) => parcel.zone === "office" && parcel.isWaterfront)
    .sort((a, b) => off(a) - off(b));
  if (chosen === undefined) return [...parcels];
  return parcels.map((parcel) => {
    if (parcel === chosen) return { ...parcel, code: SHOWPIECE_CODE };
    return parcel.code === SHOWPIECE_CODE ? { ...parcel, code: chosen.code } : parcel;
  });
}

/** The green banks: one parcel per bank and column, from the top of the bank to the riverside street. */
function riverParks(plan: CityPlan): Parcel[] {
  const { crossStreets, longStreets } = plan;
  const parcels: Parcel[] = [];
  for (const block of plan.blocks) {
    if (block.zone !== "river") continue;
    const s = [crossStreets[block.west]!, crossStreets[block.east]!] as const;
    const sides = s.map((street) => (street.bridge ? halfReserveMetres(street.roadClass) : 0));
    for (const bank of ["south", "north"] as const) {
      const street = bank === "south" ? longStreets[block.south]! : longStreets[block.north]!;
      const edge = (bank === "south" ? -1 : 1) * (BANK_TOP_METRES + 14);
      const range = bank === "south" ? ([street.at, edge] as const) : ([edge, street.at] as const);
      const { ring, sideLengths } = outline(plan, [s[0].at, s[1].at], range);
      const reserve = halfReserveMetres(street.roadClass);
      const distances = [
        bank === "south" ? reserve : 0,
        sides[1]!,
        bank === "north" ? reserve : 0,
        sides[0]!,
      ];
      const inset = insetRing(
        ring,
        distances.flatMap((distance, side) =>
          Array.from({ length: sideLengths[side]! }, () => distance),
        ),
      );
      const a = plan.river.toPlane(s[0].at, edge);
      const b = plan.river.toPlane(s[1].at, edge);
      parcels.push({
        code: `CX-06-${String(parcels.length + 1).padStart(2, "0")}`,
        zone: "river-park",
        block,
        ring: inset,
        frame: { centre: ringCentre(inset), angleRadians: Math.atan2(b[1] - a[1], b[0] - a[0]) },
        landUse: USE.park,
        street: street.name,
        isWaterfront: true,
      });
    }
  }
  return parcels;
}

function isBesideRiver(plan: CityPlan, block: Block): boolean {
  return (
    plan.zoneAt(block.west, block.south - 1) === "river" ||
    plan.zoneAt(block.west, block.north) === "river"
  );
}

/** Units 01 north-west, 02 north-east, 03 centre, 04 old quarter and south-west, 05 south-east. */
function planningUnit(plan: CityPlan, block: Block): string {
  const s = (plan.crossStreets[block.west]!.at + plan.crossStreets[block.east]!.at) / 2;
  const t = (plan.longStreets[block.south]!.at + plan.longStreets[block.north]!.at) / 2;
  if (t > 0 && t < 920 && Math.abs(s) < 600) return "03";
  if (t > 0) return s < 0 ? "01" : "02";
  return s < 0 ? "04" : "05";
}

/** The block within the reserves of the streets around it, counter-clockwise. */
export function blockRing(plan: CityPlan, block: Block): Ring {
  const { crossStreets, longStreets } = plan;
  const west = crossStreets[block.west]!;
  const east = crossStreets[block.east]!;
  const south = longStreets[block.south]!;
  const north = longStreets[block.north]!;
  const { ring, sideLengths } = outline(plan, [west.at, east.at], [south.at, north.at]);
  const distances = [south, east, north, west].flatMap((street, side) =>
    Array.from({ length: sideLengths[side]! }, () => halfReserveMetres(street.roadClass)),
  );
  return counterClockwise(insetRing(ring, distances));
}

function blockFrame(plan: CityPlan, block: Block): Frame {
  const { crossStreets, longStreets, river } = plan;
  const t = (longStreets[block.south]!.at + longStreets[block.north]!.at) / 2;
  const a = river.toPlane(crossStreets[block.west]!.at, t);
  const b = river.toPlane(crossStreets[block.east]!.at, t);
  return {
    centre: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
    angleRadians: Math.atan2(b[1] - a[1], b[0] - a[0]),
  };
}

function splitBlock(ring: Ring, frame: Frame, block: Block, random: Random): Ring[] {
  const cells = (block.east - block.west) * (block.north - block.south);
  const across = random.between(-0.08, 0.08);
  switch (block.zone) {
    case "office":
      return random.chance(0.5) ? split(ring, frame, "x", across) : [ring];
    case "commerce":
      return split(ring, frame, "x", across);
    case "towers":
    case "mid-rise":
      // a school or a neighbourhood centre takes its corner of the larger estates
      if (cells > 1) return split(ring, frame, block.east - block.west > 1 ? "x" : "y", across * 2);
      return [ring];
    case "slabs":
      return random.chance(0.35) ? split(ring, frame, "y", across) : [ring];
    case "villas":
    case "industry":
      return cells === 1 && random.chance(0.4) ? split(ring, frame, "x", across) : [ring];
    default:
      return [ring];
  }
}

/** Halves a ring across its x or y axis, `shift` (fraction of its size) off the middle. */
export function split(ring: Ring, frame: Frame, axis: "x" | "y", shift: number): Ring[] {
  const reach = Math.sqrt(Math.abs(ringArea(ring)));
  const middle: Frame = { centre: ringCentre(ring), angleRadians: frame.angleRadians };
  const at = shift * reach;
  const far = 4000;
  const [a, b]: [Point, Point] =
    axis === "x"
      ? [fromFrame(middle, [at, -far]), fromFrame(middle, [at, far])]
      : [fromFrame(middle, [far, at]), fromFrame(middle, [-far, at])];
  return [clipLeft(ring, a, b), clipLeft(ring, b, a)];
}
