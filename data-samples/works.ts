import type { Point } from "./geometry.ts";
import { bar, chamfered, oval, quarterTurn } from "./shapes.ts";
import type { BuildingSpec, Site } from "./site.ts";

const TRADES = ["铜材", "绿色铝业", "生物制药", "新能源电池", "食品", "机械", "电子信息", "建材"];

function spec(
  name: string,
  use: BuildingSpec["use"],
  storeys: number,
  storeyHeightMetres: number,
  year: number,
  areaPerPerson = 0,
): BuildingSpec {
  return { name, use, storeys, storeyHeightMetres, year, areaPerPerson, spacing: 13 };
}

/** A factory: long sheds in rows, an office at the gate, silos or tanks and a yard. */
export function buildFactory(site: Site): void {
  const { random, extent } = site;
  const [west, south, east, north] = extent;
  const name = `楚雄${random.pick(TRADES)}厂`;
  const year = random.whole(2004, 2023);
  site.ground("concrete", bar(east - west, north - south), [
    (west + east) / 2,
    (south + north) / 2,
  ]);
  site.place(
    bar(46, 14),
    [west + 25, south + 8],
    spec(`${name}办公楼`, "office", 5, 3.6, year, 20),
  );
  const depth = random.between(32, 46);
  for (let y = south + 26 + depth / 2; y < north - depth / 2; y += depth + 15) {
    for (let x = west; x < east - 40; ) {
      const length = Math.min(random.between(60, 128), east - x - 1);
      const heightMetres = random.between(9, 14);
      site.place(
        bar(length, depth),
        [x + length / 2, y],
        spec(`${name}车间`, "industrial", 1, heightMetres, year, 90),
      );
      x += length + 16;
    }
  }
  if (random.chance(0.6)) {
    for (let index = 0; index < 4; index++) {
      site.place(oval(11, 11, 14), [east - 10 - index * 25, south + 9], {
        ...spec(`${name}料仓`, "industrial", 1, 17, year),
        spacing: 5,
      });
    }
  }
  site.ground("parking", bar(40, 16), [west + 90, south + 8]);
}

/** A logistics park: two deep warehouses with docks facing each other across a lorry yard. */
export function buildLogistics(site: Site): void {
  const { random, extent } = site;
  const [west, south, east, north] = extent;
  const middle = (west + east) / 2;
  site.ground("concrete", bar(east - west, north - south), [middle, (south + north) / 2]);
  const depth = Math.min(52, (north - south) * 0.33);
  for (const [index, y] of [south + depth / 2 + 1, north - depth / 2 - 1].entries()) {
    site.place(
      bar((east - west) * 0.92, depth),
      [middle, y],
      spec(`滇中物流${index + 1}号库`, "industrial", 1, random.between(11, 13.5), 2018, 160),
    ) ??
      site.place(
        bar((east - west) * 0.74, depth),
        [middle, y],
        spec(`滇中物流${index + 1}号库`, "industrial", 1, 12, 2018, 160),
      );
  }
  site.place(
    bar(30, 12),
    [east - 18, (south + north) / 2],
    spec("物流调度楼", "office", 3, 3.8, 2018, 25),
  );
}

/** A substation: a control hall, transformer bays and a yard of gravel. */
export function buildSubstation(site: Site): void {
  const { extent } = site;
  const [west, south, east, north] = extent;
  const centre: Point = [(west + east) / 2, (south + north) / 2];
  site.ground("sand", bar((east - west) * 0.9, (north - south) * 0.86), centre);
  site.place(
    bar(62, 20),
    [centre[0], south + 16],
    spec("东郊220千伏变电站主控楼", "utility", 2, 5, 2012, 80),
  );
  for (let index = -2; index <= 2; index++) {
    site.place(chamfered(15, 11, 1.5), [centre[0] + index * 27, centre[1] + 8], {
      ...spec("主变间", "utility", 1, 8, 2012),
      spacing: 6,
    });
  }
  site.place(
    quarterTurn(bar(40, 15)),
    [west + 12, centre[1] + 12],
    spec("配电装置楼", "utility", 2, 5.5, 2012),
  );
}
