import { once } from "node:events";
import { createWriteStream } from "node:fs";

/** What a benchmark file holds; the same numbers give the same bytes. */
export interface FootprintsOptions {
  readonly count: number;
  readonly seed: number;
}

const CENTRE = [101.54, 25.03] as const;
const METRES_PER_DEGREE_NORTH = 110_775;
const METRES_PER_DEGREE_EAST = 100_900;
const STREETS = ["鹿城南路", "东瀛大道", "永安路", "环城东路", "龙川江路", "团结路"];
const USES = ["residential", "office", "commercial", "industrial", "school", "public"];

/** A small generator with 32 bits of state. @see Mulberry32, Tommy Ettinger */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes footprints of 4 to 10 corners with 20 attributes each, in blocks like a city's, as GeoJSON. */
export async function writeFootprints(path: string, options: FootprintsOptions): Promise<void> {
  const random = createRandom(options.seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const side = Math.ceil(Math.sqrt(options.count));
  const out = createWriteStream(path);
  out.write('{"type":"FeatureCollection","features":[\n');
  for (let index = 0; index < options.count; index++) {
    const x = ((index % side) - side / 2) * 42 + random() * 8;
    const y = (Math.floor(index / side) - side / 2) * 42 + random() * 8;
    const storeys = 1 + Math.floor(random() ** 3 * 33);
    const properties = {
      id: `b${index}`,
      name: `${pick(STREETS)}${1 + (index % 400)}号`,
      use: pick(USES),
      storeys,
      heightMetres: Math.round(storeys * 31 + random() * 10) / 10,
      year: 1960 + Math.floor(random() * 64),
      population: Math.floor(random() * 400),
      households: Math.floor(random() * 140),
      address: `${pick(STREETS)}${1 + Math.floor(random() * 900)}号`,
      code: `CX-${String(index).padStart(7, "0")}`,
      street: pick(STREETS),
      district: `D${Math.floor(random() * 12)}`,
      material: pick(["concrete", "brick", "steel"]),
      roof: pick(["flat", "pitched"]),
      area: Math.round(random() * 90_000) / 100,
      owner: `U${Math.floor(random() * 1e6)}`,
      energy: Math.round(random() * 3000) / 10,
      parking: Math.floor(random() * 60),
      isListed: random() < 0.01,
      surveyed: `202${Math.floor(random() * 6)}-0${1 + Math.floor(random() * 9)}-11`,
    };
    const text = JSON.stringify({
      type: "Feature",
      properties,
      geometry: { type: "Polygon", coordinates: [footprint(x, y, random)] },
    });
    const isLast = index === options.count - 1;
    if (!out.write(`${text}${isLast ? "" : ","}\n`)) await once(out, "drain");
  }
  out.end("]}\n");
  await once(out, "finish");
}

/** A rectangle, an L or a rectangle with cut corners. */
function footprint(x: number, y: number, random: () => number): [number, number][] {
  const width = 10 + random() * 16;
  const depth = 8 + random() * 16;
  const cut = 2 + random() * 1.9;
  const shape = random();
  const corners: [number, number][] =
    shape < 0.6
      ? [
          [0, 0],
          [width, 0],
          [width, depth],
          [0, depth],
        ]
      : shape < 0.85
        ? [
            [0, 0],
            [width, 0],
            [width, depth],
            [cut, depth],
            [cut, depth - cut],
            [0, depth - cut],
          ]
        : [
            [cut, 0],
            [width - cut, 0],
            [width, cut],
            [width, depth - cut],
            [width - cut, depth],
            [cut, depth],
            [0, depth - cut],
            [0, cut],
          ];
  const turn = random() * 0.3;
  const placed = corners.map(([dx, dy]): [number, number] => {
    const east = x + dx * Math.cos(turn) - dy * Math.sin(turn);
    const north = y + dx * Math.sin(turn) + dy * Math.cos(turn);
    return [
      Math.round((CENTRE[0] + east / METRES_PER_DEGREE_EAST) * 1e8) / 1e8,
      Math.round((CENTRE[1] + north / METRES_PER_DEGREE_NORTH) * 1e8) / 1e8,
    ];
  });
  return [...placed, placed[0]!];
}
