import {
  buildCivic,
  buildCollege,
  buildFireStation,
  buildHospital,
  buildSchool,
  buildStadium,
} from "./campus.ts";
import { buildEstate } from "./estates.ts";
import { buildLandmark, buildMall, buildOffice } from "./offices.ts";
import { buildCourtyards } from "./old-quarter.ts";
import { type Parcel, SHOWPIECE_CODE } from "./parcels.ts";
import { buildAxis, buildPagoda, buildPark, buildRiverPark } from "./parks.ts";
import type { CityPlan, Zone } from "./plan.ts";
import { createRandom, type Random } from "./random.ts";
import { createSite, type Site } from "./site.ts";
import { buildFactory, buildLogistics, buildSubstation } from "./works.ts";

const SETBACK_METRES: Readonly<Partial<Record<Parcel["zone"], number>>> = {
  office: 9,
  commerce: 7,
  towers: 9,
  "mid-rise": 8,
  slabs: 6,
  axis: 3,
  park: 4,
  "river-park": 3,
  industry: 8,
};

/** Builds on every parcel; the order of parcels is kept. */
export function buildOn(plan: CityPlan, parcels: readonly Parcel[]): Site[] {
  const counters = { school: 0, park: 0, civic: 0 };
  return parcels.map((parcel) => {
    const random = createRandom(plan.seed, parcel.code);
    if (parcel.zone === "old-quarter") return buildCourtyards(parcel, random);
    const site = createSite(parcel, random, SETBACK_METRES[parcel.zone] ?? 8);
    BUILDERS[parcel.zone]?.({ plan, site, random, counters });
    return site;
  });
}

interface Ground {
  readonly plan: CityPlan;
  readonly site: Site;
  readonly random: Random;
  readonly counters: { school: number; park: number; civic: number };
}

const CIVIC = ["龙川江新区管委会", "龙川公共资源交易中心"];
const PARKS = ["江心", "马樱", "雁塔", "杜鹃", "锦鲤"];

const BUILDERS: Readonly<Partial<Record<Zone, (ground: Ground) => void>>> = {
  towers: ({ site }) => buildEstate(site),
  "mid-rise": ({ site }) => buildEstate(site),
  slabs: ({ site }) => buildEstate(site),
  villas: ({ site }) => buildEstate(site),
  office: ({ plan, site, random }) =>
    isLandmark(plan, site.parcel)
      ? buildLandmark(site)
      : buildOffice(site, { heightMetres: officeHeight(plan, site.parcel, random) }),
  commerce: ({ site }) => buildMall(site),
  civic: ({ site, counters }) => buildCivic(site, CIVIC[counters.civic++ % CIVIC.length]!),
  axis: ({ plan, site }) => buildAxis(site, axisRole(plan, site.parcel)),
  park: ({ site, counters }) => buildPark(site, `${PARKS[counters.park++ % PARKS.length]}公园`),
  "river-park": ({ site }) => buildRiverPark(site),
  "hill-park": ({ plan, site }) => {
    if (site.parcel.block.south === southernmostHill(plan)) buildPagoda(site, [0, 0]);
  },
  school: ({ site, counters }) => buildSchool(site, SCHOOLS[counters.school++ % SCHOOLS.length]!),
  college: ({ site }) => buildCollege(site),
  hospital: ({ site }) => buildHospital(site),
  "fire-station": ({ site }) =>
    buildFireStation(
      site,
      site.parcel.frame.centre[1] > 0 ? "铜源路消防救援站" : "哀牢路消防救援站",
    ),
  stadium: ({ site }) => buildStadium(site),
  industry: ({ site }) => buildFactory(site),
  logistics: ({ site }) => buildLogistics(site),
  utility: ({ site }) => buildSubstation(site),
};

const SCHOOLS = [
  "龙江小学",
  "紫溪中学",
  "彝海小学",
  "云岭实验学校",
  "鹿城中学",
  "雁塔小学",
  "金沙中学",
  "马樱小学",
  "青龙学校",
  "星回小学",
];

/** The landmark takes the first office parcel east of the axis beside the main avenue. */
function isLandmark(plan: CityPlan, parcel: Parcel): boolean {
  const first = plan.blocks.find(
    (block) =>
      block.zone === "office" &&
      plan.longStreets[block.south]!.name === "云岭大道" &&
      plan.crossStreets[block.west]!.name === "中轴东街",
  );
  return first === parcel.block && parcel.frame.centre[0] < middleOf(plan, parcel);
}

function middleOf(plan: CityPlan, { block }: Parcel): number {
  const t = (plan.longStreets[block.south]!.at + plan.longStreets[block.north]!.at) / 2;
  const s = (plan.crossStreets[block.west]!.at + plan.crossStreets[block.east]!.at) / 2;
  return plan.river.toPlane(s, t)[0] + 30;
}

/** Low at the river, high at the axis and the main avenue. */
function officeHeight(plan: CityPlan, parcel: Parcel, random: Random): number {
  // 18.8 m too high, for the compliance check to find
  if (parcel.code === SHOWPIECE_CODE) return 74.6;
  const [s, t] = plan.river.fromPlane(parcel.frame.centre);
  if (t < 345) return random.between(46, 62);
  const near = Math.exp(-(((Math.abs(s) - 180) / 320) ** 2)) * Math.exp(-(((t - 560) / 240) ** 2));
  return random.between(72, 98) + near * random.between(60, 110);
}

function axisRole(plan: CityPlan, parcel: Parcel): "museum" | "theatre" | "green" {
  const street = plan.longStreets[parcel.block.south]!.name;
  return street === "滨江北路" ? "museum" : street === "云岭大道" ? "theatre" : "green";
}

function southernmostHill(plan: CityPlan): number {
  return Math.min(
    ...plan.blocks.filter((block) => block.zone === "hill-park").map((block) => block.south),
  );
}
