import type { Point } from "./geometry.ts";
import { bar, ell, oval, slab, tower } from "./shapes.ts";
import type { Building, BuildingSpec, Site } from "./site.ts";

const FIRST = [
  "龙江",
  "彝海",
  "紫溪",
  "云岭",
  "星回",
  "鹿鸣",
  "金沙",
  "马樱",
  "茶花",
  "雁塔",
  "青龙",
  "松云",
  "听江",
  "望山",
  "铜韵",
  "锦绣",
  "和顺",
  "南诏",
  "太阳",
  "月琴",
];
const LAST = [
  "花园",
  "雅苑",
  "府",
  "新城",
  "家园",
  "澜庭",
  "公馆",
  "嘉园",
  "里",
  "名邸",
  "康居",
  "华庭",
];

/** One kind of housing: how high, how wide, how far apart. */
interface Housing {
  readonly storeys: readonly [low: number, high: number];
  readonly units: readonly [low: number, high: number];
  readonly unitWidthMetres: number;
  readonly depthMetres: number;
  readonly form: "slab" | "tower" | "villa";
  readonly years: readonly [first: number, last: number];
  readonly areaPerPerson: number;
}

const HOUSING: Readonly<Record<string, Housing>> = {
  slabs: {
    storeys: [5, 7],
    units: [3, 5],
    unitWidthMetres: 13.2,
    depthMetres: 12,
    form: "slab",
    years: [1996, 2009],
    areaPerPerson: 34,
  },
  "mid-rise": {
    storeys: [10, 18],
    units: [2, 3],
    unitWidthMetres: 17,
    depthMetres: 13,
    form: "slab",
    years: [2009, 2020],
    areaPerPerson: 38,
  },
  towers: {
    storeys: [24, 33],
    units: [1, 1],
    unitWidthMetres: 31,
    depthMetres: 17,
    form: "tower",
    years: [2013, 2025],
    areaPerPerson: 42,
  },
  villas: {
    storeys: [3, 4],
    units: [1, 2],
    unitWidthMetres: 12,
    depthMetres: 13,
    form: "villa",
    years: [2010, 2019],
    areaPerPerson: 60,
  },
};

/** Winter sun at 25° N asks for about the height between rows of slabs; slender towers stand closer. */
function rowGapMetres(housing: Housing, heightMetres: number): number {
  if (housing.form === "tower") return Math.max(32, heightMetres * 0.4);
  if (housing.form === "villa") return 12;
  return Math.max(14, heightMetres * 0.95);
}

/** Fills a parcel with housing: rows that face south, shops at the street, a nursery, a loop drive and gardens. */
export function buildEstate(site: Site): void {
  const { random, bounds: extent, parcel } = site;
  const housing = HOUSING[parcel.zone]!;
  const name = random.pick(FIRST) + random.pick(LAST);
  const year = random.whole(housing.years[0], housing.years[1]);
  const base = random.whole(housing.storeys[0], housing.storeys[1]);
  const [west, south, east, north] = extent;
  if (housing.form !== "villa" && random.chance(0.75)) shopsAlong(site, name, year);
  if ((east - west) * (north - south) > 22000 && housing.form !== "villa")
    nursery(site, name, year);
  const storeyHeightMetres = housing.form === "villa" ? 3.3 : 3;
  let y = south + housing.depthMetres / 2 + random.between(1, 4);
  for (let row = 0; y < north - housing.depthMetres / 2; row++) {
    // the skyline steps up away from the southern sun
    const storeys = Math.max(
      3,
      base + (housing.form === "tower" ? random.whole(-4, 3) + row : random.whole(-1, 1)),
    );
    placeRow(site, housing, { y, row, storeys, storeyHeightMetres, name, year });
    // the drive to the doors, on the north side
    site.ground("drive", bar(extent[2] - extent[0], 4.5), [
      (west + east) / 2,
      y + housing.depthMetres / 2 + 6,
    ]);
    y +=
      housing.depthMetres +
      rowGapMetres(housing, storeys * storeyHeightMetres) +
      random.between(0, 3);
  }
  layGardens(site, housing);
}

interface Row {
  readonly y: number;
  readonly row: number;
  readonly storeys: number;
  readonly storeyHeightMetres: number;
  readonly name: string;
  readonly year: number;
}

function placeRow(site: Site, housing: Housing, row: Row): void {
  const { random, bounds: extent } = site;
  const [west, , east] = extent;
  const gap =
    housing.form === "tower"
      ? random.between(22, 30)
      : housing.form === "villa"
        ? 9
        : random.between(8, 13);
  let x =
    west +
    (housing.form === "tower" && row.row % 2 === 1 ? random.between(14, 24) : random.between(0, 4));
  while (x < east) {
    const units = random.whole(housing.units[0], housing.units[1]);
    const width = units * housing.unitWidthMetres;
    const storeys = row.storeys + (housing.form === "villa" ? 0 : random.whole(-1, 1));
    const shape =
      housing.form === "tower"
        ? tower(width + random.between(-3, 2), housing.depthMetres)
        : housing.form === "slab"
          ? slab(units, housing.unitWidthMetres, housing.depthMetres)
          : slab(units, housing.unitWidthMetres, housing.depthMetres - 3);
    const spec: BuildingSpec = {
      name: `${row.name}${site.buildings.length + 1}栋`,
      use: housing.form === "villa" ? "villa" : "residential",
      storeys: Math.max(2, storeys),
      storeyHeightMetres: row.storeyHeightMetres,
      year: row.year,
      areaPerPerson: housing.areaPerPerson,
      spacing: housing.form === "tower" ? 18 : housing.form === "villa" ? 7 : 7.5,
    };
    const placed = slide(site, shape, [x + width / 2, row.y], spec);
    if (placed === undefined) {
      x += 4;
      continue;
    }
    if (housing.form === "tower") liftHouse(site, placed, shape);
    x += width + gap;
  }
}

/** Tries the place and a few metres to the north, where a street bends into the row. */
function slide(
  site: Site,
  shape: ReturnType<typeof bar>,
  [x, y]: Point,
  spec: BuildingSpec,
): Building | undefined {
  for (const up of [0, 3, 6, -3]) {
    const placed = site.place(shape, [x, y + up], spec);
    if (placed !== undefined) {
      site.ground(
        "paving",
        shape.map(([px, py]) => [px * 1.08, py * 1.3] as const),
        [x, y + up],
      );
      placedAt.set(placed, [x, y + up]);
      return placed;
    }
  }
  return undefined;
}

const placedAt = new WeakMap<Building, Point>();

function liftHouse(site: Site, base: Building, shape: ReturnType<typeof bar>): void {
  const at = placedAt.get(base)!;
  const width = Math.max(...shape.map(([x]) => x)) * 0.62;
  site.stack(base, bar(width, 6.5), [at[0], at[1] + 1.2], {
    name: `${base.name}机房`,
    use: "residential",
    storeys: 1,
    storeyHeightMetres: 4.2,
    year: base.year,
  });
}

/** Two-storey shops along the south street, with gaps for the gates. */
function shopsAlong(site: Site, name: string, year: number): void {
  const { random, bounds: extent } = site;
  const [west, south, east] = extent;
  const length = random.between(34, 58);
  for (let x = west + length / 2; x < east - length / 2; x += length + random.between(12, 22)) {
    for (const inset of [-4, -1, 2]) {
      const placed = site.place(bar(length, 11), [x, south + inset + 2], {
        name: `${name}商铺`,
        use: "commercial",
        storeys: random.whole(2, 3),
        storeyHeightMetres: 4.2,
        year,
        isAtStreet: true,
      });
      if (placed !== undefined) break;
    }
  }
}

function nursery(site: Site, name: string, year: number): void {
  const { random, bounds: extent } = site;
  const [west, , east, north] = extent;
  const isEast = random.chance(0.5);
  const at: Point = [isEast ? east - 26 : west + 26, north - 22];
  const placed = site.place(ell(42, 30, 12, !isEast), at, {
    name: `${name}幼儿园`,
    use: "school",
    storeys: 3,
    storeyHeightMetres: 3.6,
    year,
    areaPerPerson: 14,
    spacing: 12,
  });
  if (placed !== undefined)
    site.ground("court", bar(22, 14), [at[0] + (isEast ? 5 : -5), at[1] - 7]);
}

function layGardens(site: Site, housing: Housing): void {
  const { random, bounds: extent } = site;
  const [west, south, east, north] = extent;
  const middle: Point = [(west + east) / 2, (south + north) / 2];
  // the garden's path down the middle, and a drive at either end
  site.ground("paving", bar(3, north - south), middle);
  for (const x of [west + 3, east - 3]) site.ground("drive", bar(5, north - south), [x, middle[1]]);
  const taken: Point[] = [];
  const tries = Math.round(((east - west) * (north - south)) / 700);
  for (let index = 0; index < tries; index++) {
    const at: Point = [random.between(west, east), random.between(south, north)];
    const plot = GARDEN_PLOTS.find(({ until }) => index / tries < until)!;
    if (taken.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < 27)) continue;
    if (!site.isFree(at, plot.clear)) continue;
    if (plot.material === "water" && housing.form === "slab") continue;
    if (site.ground(plot.material, plot.shape, at)) taken.push(at);
  }
}

/** What the gardens hold besides lawn, in the order in which room is looked for. */
const GARDEN_PLOTS = [
  { until: 0.12, material: "court", shape: bar(28, 15), clear: 15 },
  { until: 0.2, material: "water", shape: oval(26, 14, 22), clear: 14 },
  { until: 0.4, material: "plaza", shape: oval(19, 19, 20), clear: 12 },
  { until: 1, material: "parking", shape: bar(26, 11), clear: 9 },
] as const;
