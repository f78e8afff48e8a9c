import type { Point } from "./geometry.ts";
import { bar, chamfered, comb, oval, quarterTurn, runningTrack, you } from "./shapes.ts";
import type { Building, BuildingSpec, Site } from "./site.ts";

function spec(
  name: string,
  use: BuildingSpec["use"],
  storeys: number,
  storeyHeightMetres: number,
  year: number,
  areaPerPerson = 0,
): BuildingSpec {
  return { name, use, storeys, storeyHeightMetres, year, areaPerPerson, spacing: 9 };
}

/** A school: a running track, rows of class rooms joined by corridors, a hall, a laboratory and courts. */
export function buildSchool(site: Site, name: string): void {
  const { random, extent } = site;
  const [west, south, east, north] = extent;
  const year = random.whole(2006, 2022);
  const wide = east - west;
  const high = north - south;
  const isEastTrack = random.chance(0.5);
  const side = isEastTrack ? 1 : -1;
  // 300 m or 200 m tracks, long axis to the north as the rule for sports grounds asks
  const length = Math.min(high - 4, 140);
  const width = Math.min(length * 0.56, wide * 0.42);
  const trackAt: Point = [(side === 1 ? east : west) - side * (width / 2 + 1), (south + north) / 2];
  layTrack(site, trackAt, length, width);
  const left = side === 1 ? west : west + width + 8;
  const right = side === 1 ? east - width - 8 : east;
  const middle = (left + right) / 2;
  const block = Math.min(66, right - left - 4);
  site.ground("plaza", bar(right - left - 2, 22), [middle, south + 10]);
  for (let y = south + 40; y < north - 18; y += 43) {
    site.place(
      comb(block, 40, 9.5, 10),
      [middle, y],
      spec(`${name}教学楼`, "school", random.whole(4, 5), 3.7, year, 9),
    ) ??
      site.place(
        bar(block * 0.8, 10),
        [middle, y],
        spec(`${name}实验楼`, "school", 4, 3.7, year, 12),
      );
  }
  site.place(
    bar(34, 24),
    [middle - block * 0.2, north - 13],
    spec(`${name}体育馆`, "school", 1, 11, year),
  );
  site.place(
    chamfered(28, 14, 3),
    [middle, south + 8],
    spec(`${name}综合楼`, "school", 3, 3.8, year, 20),
  );
}

function layTrack(site: Site, at: Point, length: number, width: number): void {
  if (!site.ground("track", quarterTurn(runningTrack(length, width)), at)) return;
  site.ground("field", quarterTurn(runningTrack(length - 20, width - 20)), at);
}

/** The district's hospital: an outpatient hall, a ward tower on it, a laboratory wing and a helipad's ward block. */
export function buildHospital(site: Site): void {
  const { extent } = site;
  const [west, south, east, north] = extent;
  const centre: Point = [(west + east) / 2, (south + north) / 2];
  const name = "龙川新区人民医院";
  site.ground("plaza", bar((east - west) * 0.9, 30), [centre[0], south + 16]);
  site.ground("parking", bar(46, 22), [west + 26, south + 14]);
  const outpatient = site.place(
    comb((east - west) * 0.62, 62, 22, 40),
    [centre[0], centre[1] - 4],
    spec(`${name}门诊楼`, "hospital", 4, 4.5, 2016, 25),
  );
  if (outpatient) {
    const wards = site.stack(
      outpatient,
      bar((east - west) * 0.5, 18),
      [centre[0], centre[1] + 16],
      spec(`${name}住院楼`, "hospital", 14, 3.9, 2016, 24),
    );
    site.stack(
      wards,
      oval(22, 22, 16),
      [centre[0], centre[1] + 16],
      spec(`${name}停机坪`, "hospital", 1, 3, 2016),
    );
  }
  site.place(
    bar(44, 16),
    [west + 26, north - 12],
    spec(`${name}传染病楼`, "hospital", 5, 3.9, 2020, 24),
  );
  site.place(
    you(46, 34, 13),
    [east - 28, north - 22],
    spec(`${name}医技楼`, "hospital", 6, 4.2, 2016, 24),
  );
  site.place(
    bar(30, 13),
    [east - 20, south + 12],
    spec(`${name}急救中心`, "hospital", 3, 4.5, 2016, 30),
  );
}

/** A fire station: engine bays, a training tower, quarters and a drill yard. */
export function buildFireStation(site: Site, name: string): void {
  const { extent } = site;
  const [west, south, east, north] = extent;
  const centre: Point = [(west + east) / 2, (south + north) / 2];
  site.ground("concrete", bar((east - west) * 0.8, (north - south) * 0.8), centre);
  site.place(
    bar(54, 18),
    [centre[0] - 14, south + 14],
    spec(`${name}车库`, "public", 2, 5.5, 2018, 60),
  );
  site.place(bar(9, 9), [east - 16, centre[1]], spec(`${name}训练塔`, "public", 9, 3.2, 2018));
  site.place(
    you(48, 30, 11),
    [centre[0] - 10, north - 24],
    spec(`${name}营房`, "public", 4, 3.4, 2018, 30),
  );
  site.ground("track", runningTrack(66, 26), [centre[0] - 6, centre[1] + 2]);
}

/** A college: a quad, lecture halls, a library, dormitories in rows and a 400 m track. */
export function buildCollege(site: Site): void {
  const { random, extent } = site;
  const [west, south, east, north] = extent;
  const name = "滇中应用技术学院";
  const centre: Point = [(west + east) / 2, (south + north) / 2];
  site.ground("plaza", bar(34, (north - south) * 0.7), [centre[0], south + (north - south) * 0.36]);
  layTrack(site, [east - 52, north - 96], 176, 96);
  const library = site.place(
    oval(62, 52, 28),
    [centre[0], centre[1] + 12],
    spec(`${name}图书馆`, "school", 6, 4.5, 2014, 30),
  );
  if (library)
    site.stack(
      library,
      oval(38, 32, 24),
      [centre[0], centre[1] + 12],
      spec(`${name}图书馆`, "school", 2, 4.5, 2014, 30),
    );
  for (const x of [west + 48, centre[0] - 60, centre[0] + 66, east - 50]) {
    for (let y = south + 32; y < centre[1] - 30; y += 74) {
      site.place(
        random.chance(0.5) ? comb(74, 52, 13, 12) : you(70, 50, 14),
        [x, y],
        spec(`${name}教学楼`, "school", random.whole(4, 6), 3.9, 2013, 11),
      );
    }
  }
  for (let y = centre[1] - 6; y < north - 12; y += 34) {
    for (let x = west + 34; x < centre[0] - 40; x += 74) {
      site.place(bar(60, 13), [x, y], spec(`${name}宿舍`, "residential", 6, 3.3, 2013, 14));
    }
  }
  site.place(
    chamfered(56, 36, 6),
    [centre[0] + 20, north - 32],
    spec(`${name}体育馆`, "school", 1, 15, 2015),
  );
  site.place(
    bar(58, 30),
    [centre[0] - 20, north - 32],
    spec(`${name}食堂`, "school", 2, 5, 2013, 20),
  );
}

/** The civic hall: three wings around a forecourt, the middle one high. */
export function buildCivic(site: Site, name: string): void {
  const { extent } = site;
  const [west, south, east, north] = extent;
  const centre: Point = [(west + east) / 2, (south + north) / 2];
  site.ground("plaza", bar(east - west, north - south), centre);
  site.ground("lawn", bar((east - west) * 0.5, 26), [centre[0], south + 18]);
  const hall = site.place(
    bar((east - west) * 0.42, 26),
    [centre[0], north - 24],
    spec(`${name}主楼`, "public", 8, 4, 2015, 24),
  );
  if (hall)
    site.stack(
      hall,
      bar((east - west) * 0.24, 18),
      [centre[0], north - 24],
      spec(`${name}主楼`, "public", 4, 4, 2015, 24),
    );
  for (const side of [-1, 1]) {
    site.place(
      quarterTurn(bar((north - south) * 0.6, 18)),
      [centre[0] + side * ((east - west) / 2 - 12), centre[1]],
      spec(side < 0 ? "市民服务中心" : "规划展览馆", "public", 5, 4.2, 2015, 28),
    );
  }
}

/** The stadium: a ring of stands about a 400 m track, with a hall and a pool beside it. */
export function buildStadium(site: Site): void {
  const { extent } = site;
  const [west, south, east, north] = extent;
  const middle = (south + north) / 2;
  const depth = Math.min(north - south - 4, 132);
  const at: Point = [west + depth * 0.72, middle];
  const field = runningTrack(depth * 0.94, depth * 0.52);
  const hole = oval(depth * 1.06, depth * 0.66, 40);
  site.ground("plaza", bar(east - west - 4, north - south - 4), [(west + east) / 2, middle]);
  site.place(oval(depth * 1.4, depth, 40), at, {
    ...spec("龙川体育场", "public", 3, 6.5, 2019),
    holes: [[...hole].reverse()],
  });
  site.ground("track", field, at);
  site.ground("field", runningTrack(depth * 0.94 - 16, depth * 0.52 - 16), at);
  const hall: Building | undefined = site.place(
    chamfered(82, 62, 16),
    [east - 58, middle + 18],
    spec("龙川体育馆", "public", 2, 9, 2019),
  );
  if (hall)
    site.stack(
      hall,
      oval(58, 42, 24),
      [east - 58, middle + 18],
      spec("龙川体育馆", "public", 1, 6, 2019),
    );
  site.place(bar(60, 26), [east - 130, middle - 30], spec("游泳馆", "public", 2, 7, 2019));
  site.ground("court", bar(60, 30), [east - 128, middle + 24]);
}
