import type { Point } from "./geometry.ts";
import { bar, oval } from "./shapes.ts";
import type { Building, BuildingSpec, Site } from "./site.ts";

function spec(
  name: string,
  storeys: number,
  storeyHeightMetres: number,
  year: number,
  areaPerPerson = 0,
): BuildingSpec {
  return { name, use: "public", storeys, storeyHeightMetres, year, areaPerPerson, spacing: 6 };
}

/** A park: lawns, groves, a pond, curved paths and a tea house. */
export function buildPark(site: Site, name: string): void {
  const { random, extent } = site;
  const [west, south, east, north] = extent;
  const centre: Point = [(west + east) / 2, (south + north) / 2];
  const w = east - west;
  const d = north - south;
  site.ground("grove", bar(w, d), centre);
  site.ground("lawn", oval(w * 0.8, d * 0.8, 36), centre);
  site.ground("paving", oval(w * 0.56, d * 0.56, 36), centre);
  site.ground("lawn", oval(w * 0.56 - 8, d * 0.56 - 8, 36), centre);
  site.ground("water", oval(w * 0.3, d * 0.24, 28), [centre[0] - w * 0.06, centre[1] + d * 0.04]);
  site.ground("paving", bar(4, d * 0.98), [centre[0] + w * 0.2, centre[1]]);
  site.ground("paving", bar(w * 0.98, 4), [centre[0], centre[1] - d * 0.2]);
  site.place(
    oval(13, 13, 8),
    [centre[0] + w * 0.25, centre[1] + d * 0.14],
    spec(`${name}茶室`, 1, 5, random.whole(2008, 2020), 40),
  );
}

/** The hill park's pagoda: nine shrinking octagons, 52 m, on the top of the hill. */
export function buildPagoda(site: Site, at: Point): void {
  site.ground("stone", oval(46, 46, 24), at);
  let base: Building | undefined = site.place(oval(22, 22, 8), at, spec("龙山塔", 1, 6.5, 1986));
  for (let storey = 1; storey < 9 && base; storey++) {
    const width = 18.5 - storey * 1.45;
    base = site.stack(base, oval(width, width, 8), at, spec("龙山塔", 1, 5.2 - storey * 0.1, 1986));
  }
  if (base) site.stack(base, oval(1.6, 1.6, 6), at, spec("龙山塔", 1, 6, 1986));
}

/** One cell of the central axis: a lawn between two walks; the first carries the museum, the second the theatre. */
export function buildAxis(site: Site, which: "museum" | "theatre" | "green"): void {
  const { extent } = site;
  const [west, south, east, north] = extent;
  const centre: Point = [(west + east) / 2, (south + north) / 2];
  const w = east - west;
  const d = north - south;
  site.ground("plaza", bar(w + 6, d + 6), centre);
  site.ground("lawn", bar(w * 0.5, d * 0.84), centre);
  site.ground("water", bar(w * 0.16, d * 0.8), centre);
  if (which === "museum") {
    const hall = site.place(oval(w * 0.62, d * 0.5, 32), centre, {
      ...spec("龙川博物馆", 3, 6.2, 2021, 60),
      name: "龙川博物馆",
    });
    if (hall) site.stack(hall, oval(w * 0.3, d * 0.24, 24), centre, spec("龙川博物馆", 1, 5, 2021));
  }
  if (which === "theatre") {
    const hall = site.place(
      oval(w * 0.56, d * 0.52, 36),
      centre,
      spec("彝海大剧院", 3, 6, 2022, 50),
    );
    if (hall) site.stack(hall, oval(w * 0.3, d * 0.3, 24), centre, spec("彝海大剧院", 1, 12, 2022));
  }
}

/** A stretch of the river park between the riverside walk and the street: groves, lawns, a square, a pavilion. */
export function buildRiverPark(site: Site): void {
  const { random, extent } = site;
  const [west, south, east, north] = extent;
  const w = east - west;
  const d = north - south;
  const middle = (south + north) / 2;
  if (w < 40 || d < 20) return;
  for (let x = west + 30; x < east - 30; x += random.between(46, 70)) {
    site.ground("lawn", oval(random.between(36, 58), d * random.between(0.4, 0.7), 24), [
      x,
      middle + random.between(-0.12, 0.12) * d,
    ]);
  }
  const plazaAt: Point = [west + w * random.between(0.3, 0.7), middle];
  site.ground("plaza", oval(26, 26, 24), plazaAt);
  site.ground("paving", bar(3, d), plazaAt);
  if (random.chance(0.45)) site.place(oval(9, 9, 6), plazaAt, spec("观江亭", 1, 5.4, 2018));
  else if (random.chance(0.3))
    site.place(bar(22, 10), [plazaAt[0] + 30, middle], spec("滨江驿站", 1, 4.6, 2019, 40));
}
