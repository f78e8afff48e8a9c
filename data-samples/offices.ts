import type { Point, Ring } from "./geometry.ts";
import { bar, chamfered, oval } from "./shapes.ts";
import type { Building, BuildingSpec, Site } from "./site.ts";

const NAMES = [
  "云投",
  "滇中",
  "彝州",
  "金沙江",
  "华侨",
  "绿汁",
  "元谋",
  "紫溪",
  "哀牢",
  "铜都",
  "丝路",
  "白盐井",
  "黑井",
  "太阳历",
  "星回",
  "万象",
  "龙江",
];
const KINDS = ["大厦", "国际中心", "金融中心", "广场", "商务中心", "总部大楼"];

/** What the plan asks of one office parcel. */
export interface OfficeBrief {
  readonly name?: string;
  /** top of the tallest tower, metres */
  readonly heightMetres: number;
}

/** A podium with one or two towers on it and a paved forecourt. */
export function buildOffice(site: Site, brief: OfficeBrief): void {
  const { random, extent } = site;
  const [west, south, east, north] = extent;
  const width = east - west;
  const depth = north - south;
  const name = brief.name ?? random.pick(NAMES) + random.pick(KINDS);
  const year = random.whole(2012, 2025);
  site.ground("plaza", bar(width - 2, depth - 2), [(west + east) / 2, (south + north) / 2]);
  const podium = tryPodium(site, [(west + east) / 2, (south + north) / 2], {
    width: width * random.between(0.74, 0.86),
    depth: depth * random.between(0.62, 0.76),
    name,
    year,
  });
  if (podium === undefined) return;
  // a drive around the podium
  for (const side of [-1, 1]) {
    site.ground("drive", bar(podium.width + 20, 6), [
      podium.at[0],
      podium.at[1] + side * (podium.depth / 2 + 7),
    ]);
    site.ground("drive", bar(6, podium.depth + 20), [
      podium.at[0] + side * (podium.width / 2 + 7),
      podium.at[1],
    ]);
  }
  const isTwin = podium.width > 96 && random.chance(0.75);
  const slots: Point[] = isTwin
    ? [
        [podium.at[0] - podium.width * 0.27, podium.at[1] + random.between(-4, 4)],
        [podium.at[0] + podium.width * 0.27, podium.at[1] + random.between(-4, 4)],
      ]
    : [[podium.at[0] + podium.width * random.between(-0.1, 0.1), podium.at[1]]];
  slots.forEach((at, index) => {
    const size = Math.min(
      46,
      podium.depth * 0.62,
      isTwin ? podium.width * 0.36 : podium.width * 0.5,
    );
    const heightMetres =
      index === 0 ? brief.heightMetres : brief.heightMetres * random.between(0.62, 0.86);
    raiseTower(site, podium.building, at, { size, heightMetres, name, year });
  });
}

interface Podium {
  readonly building: Building;
  readonly at: Point;
  readonly width: number;
  readonly depth: number;
}

function tryPodium(
  site: Site,
  at: Point,
  wish: { width: number; depth: number; name: string; year: number },
): Podium | undefined {
  const storeys = site.random.whole(3, 4);
  for (const scale of [1, 0.92, 0.84, 0.76, 0.66, 0.55]) {
    const width = wish.width * scale;
    const depth = wish.depth * scale;
    const building = site.place(chamfered(width, depth, Math.min(9, width * 0.1)), at, {
      name: `${wish.name}裙楼`,
      use: "commercial",
      storeys,
      storeyHeightMetres: 5,
      year: wish.year,
      areaPerPerson: 60,
    });
    if (building !== undefined) return { building, at, width, depth };
  }
  return undefined;
}

interface TowerBrief {
  readonly size: number;
  readonly heightMetres: number;
  readonly name: string;
  readonly year: number;
}

/** A tower in one of five forms, each of one to four stacked parts that shrink upwards. */
export function raiseTower(site: Site, podium: Building, at: Point, brief: TowerBrief): void {
  const { random } = site;
  const form = random.whole(0, 4);
  const depth = brief.size * random.between(0.82, 1);
  const outline = (scale: number): Ring => {
    const w = brief.size * scale;
    const d = depth * scale;
    if (form === 0) return bar(w, d);
    if (form === 1) return chamfered(w, d, w * 0.18);
    if (form === 2) return oval(w * 1.05, d * 1.05, 20);
    if (form === 3) return chamfered(w, d * 0.9, w * 0.08);
    return bar(w * 1.1, d * 0.8);
  };
  const steps: readonly (readonly [until: number, scale: number])[] =
    form === 0 || form === 4
      ? [[1, 1]]
      : form === 1
        ? [
            [0.55, 1],
            [0.82, 0.88],
            [1, 0.74],
          ]
        : form === 2
          ? [[1, 1]]
          : [
              [0.7, 1],
              [1, 0.84],
            ];
  const total = brief.heightMetres - podium.heightMetres;
  let base = podium;
  let done = 0;
  for (const [until, scale] of steps) {
    const storeys = Math.max(2, Math.round((total * (until - done)) / 4));
    base = site.stack(base, outline(scale), at, officePart(brief, storeys, 4));
    done = until;
  }
  // plant and crown
  site.stack(
    base,
    bar(brief.size * 0.46, depth * 0.42),
    at,
    officePart(brief, 1, random.between(4, 6.5)),
  );
}

function officePart(
  brief: { name: string; year: number },
  storeys: number,
  storeyHeightMetres: number,
): BuildingSpec {
  return {
    name: brief.name,
    use: "office",
    storeys,
    storeyHeightMetres: Math.round(storeyHeightMetres * 10) / 10,
    year: brief.year,
    areaPerPerson: storeys > 1 ? 18 : 0,
  };
}

/** The landmark: 龙川塔, a tapering tower of eight stacked parts and a mast, 258 m. */
export function buildLandmark(site: Site): void {
  const { extent } = site;
  const centre: Point = [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2];
  site.ground("plaza", bar(extent[2] - extent[0] + 8, extent[3] - extent[1] + 8), centre);
  site.ground("water", oval(60, 20, 28), [centre[0], extent[1] + 12]);
  const podium = tryPodium(site, [centre[0], centre[1] + 6], {
    width: extent[2] - extent[0],
    depth: (extent[3] - extent[1]) * 0.62,
    name: "龙川中心",
    year: 2024,
  });
  if (podium === undefined) return;
  let base = podium.building;
  const parts: readonly (readonly [scale: number, storeys: number])[] = [
    [1, 14],
    [0.97, 12],
    [0.93, 10],
    [0.88, 9],
    [0.8, 6],
    [0.68, 4],
  ];
  for (const [scale, storeys] of parts) {
    base = site.stack(
      base,
      chamfered(50 * scale, 50 * scale, 11 * scale),
      podium.at,
      officePart({ name: "龙川中心", year: 2024 }, storeys, 4.2),
    );
  }
  base = site.stack(
    base,
    oval(14, 14, 8),
    podium.at,
    officePart({ name: "龙川中心", year: 2024 }, 1, 9),
  );
  site.stack(
    base,
    oval(3.2, 3.2, 6),
    podium.at,
    officePart({ name: "龙川中心", year: 2024 }, 1, 16),
  );
}

/** A shopping centre: a deep block of five storeys with a raised hall and a street of shops beside it. */
export function buildMall(site: Site): void {
  const { random, extent } = site;
  const [west, south, east, north] = extent;
  const centre: Point = [(west + east) / 2, (south + north) / 2];
  const name = random.pick(NAMES) + random.pick(["天街", "购物中心", "百货", "生活广场", "酒店"]);
  const year = random.whole(2008, 2024);
  site.ground("plaza", bar(east - west - 2, north - south - 2), centre);
  const podium = tryPodium(site, centre, {
    width: (east - west) * 0.9,
    depth: (north - south) * 0.78,
    name,
    year,
  });
  if (podium === undefined) return;
  const hall = site.stack(
    podium.building,
    oval(podium.width * 0.5, podium.depth * 0.5, 24),
    centre,
    {
      name,
      use: "commercial",
      storeys: 1,
      storeyHeightMetres: 7,
      year,
      areaPerPerson: 60,
    },
  );
  if (random.chance(0.5)) {
    site.stack(
      podium.building,
      bar(podium.width * 0.24, podium.depth * 0.7),
      [centre[0] + podium.width * 0.35, centre[1]],
      {
        name: `${name}酒店`,
        use: "commercial",
        storeys: random.whole(12, 20),
        storeyHeightMetres: 3.6,
        year: hall.year,
        areaPerPerson: 40,
      },
    );
  }
}
