import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { City } from "./city.ts";
import { corridor, offsetLine, type Point, type Ring, stations } from "./geometry.ts";
import { GRID_EPSG, toGrid } from "./grid.ts";
import type { Road } from "./roads.ts";
import type { Terrain } from "./terrain.ts";

type Position = readonly [east: number, north: number, height: number];

/** A closed body of one bridge: outward rings with their CityGML surface type. */
interface Surface {
  readonly kind: "RoofSurface" | "WallSurface" | "GroundSurface";
  readonly ring: readonly Position[];
}

const DECK_THICKNESS_METRES = 1.5;
const DECK_RISE_METRES = 0.35;
const PAVEMENT_METRES = 3;
const RAIL_HEIGHT_METRES = 1.1;
const PIER_SPACING_METRES = 32;

/**
 * Writes the bridges as CityJSON 2.0: decks over the water with rails and piers, in absolute heights.
 * Footprints alone cannot say that a river passes below.
 */
export async function writeBridges(folder: string, city: City, terrain: Terrain): Promise<number> {
  const bridges = city.roads.filter((road) => road.bridge);
  const vertices: [number, number, number][] = [];
  const indexOf = new Map<string, number>();
  const vertex = ([east, north, height]: Position): number => {
    const [x, y] = toGrid([east, north]);
    const whole: [number, number, number] = [
      Math.round((x - TRANSLATE[0]) * 1000),
      Math.round((y - TRANSLATE[1]) * 1000),
      Math.round((height - TRANSLATE[2]) * 1000),
    ];
    const key = whole.join();
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    indexOf.set(key, vertices.length);
    return vertices.push(whole) - 1;
  };
  const objects: Record<string, unknown> = {};
  for (const [index, road] of bridges.entries()) {
    const bodies = bridgeBodies(road, terrain);
    objects[`bridge-${index + 1}`] = {
      type: "Bridge",
      attributes: {
        name: `${road.name}大桥`,
        use: "transport",
        roadClass: road.roadClass,
        year: 2012 + index,
      },
      geometry: [
        {
          type: "MultiSurface",
          lod: "2",
          boundaries: bodies.map(({ ring }) => [ring.map(vertex)]),
          semantics: {
            surfaces: SURFACE_KINDS.map((type) => ({ type })),
            values: bodies.map(({ kind }) => SURFACE_KINDS.indexOf(kind)),
          },
        },
      ],
    };
  }
  const model = {
    type: "CityJSON",
    version: "2.0",
    metadata: {
      title: "citytwin sample city, bridges (synthetic)",
      referenceSystem: `https://www.opengis.net/def/crs/EPSG/0/${GRID_EPSG}`,
    },
    transform: { scale: [0.001, 0.001, 0.001], translate: TRANSLATE },
    CityObjects: objects,
    vertices,
  };
  await writeFile(join(folder, "bridges.city.json"), `${JSON.stringify(model)}\n`);
  return bridges.length;
}

const TRANSLATE = [453600, 2769500, 1700] as const;
const SURFACE_KINDS = ["RoofSurface", "WallSurface", "GroundSurface"] as const;

function bridgeBodies(road: Road, terrain: Terrain): Surface[] {
  const half = road.widthMetres / 2 + PAVEMENT_METRES;
  const ends = [road.line[0]!, road.line.at(-1)!].map((point) => terrain.heightAt(point));
  const top = Math.max(...ends) + DECK_RISE_METRES;
  const under = top - DECK_THICKNESS_METRES;
  const bodies = prism(corridor(road.line, half), under, top);
  for (const side of [-1, 1]) {
    const rail = offsetLine(road.line, side * (half - 0.2));
    bodies.push(...prism(corridor(rail, 0.2), top, top + RAIL_HEIGHT_METRES));
  }
  for (const { point, direction } of stations(road.line, PIER_SPACING_METRES, 18, 14)) {
    const across: Point = [-direction[1], direction[0]];
    const reach = road.widthMetres / 2;
    const pier = corridor(
      [
        [point[0] - across[0] * reach, point[1] - across[1] * reach],
        [point[0] + across[0] * reach, point[1] + across[1] * reach],
      ],
      1.2,
    );
    bodies.push(...prism(pier, terrain.waterHeightAt(point) - 3, under));
  }
  return bodies;
}

/** A counter-clockwise ring drawn up from `low` to `high`, faces outwards. */
function prism(ring: Ring, low: number, high: number): Surface[] {
  const at = (height: number): Position[] => ring.map(([x, y]) => [x, y, height]);
  const walls = ring.map(([ax, ay], index): Surface => {
    const [bx, by] = ring[(index + 1) % ring.length]!;
    return {
      kind: "WallSurface",
      ring: [
        [ax, ay, low],
        [bx, by, low],
        [bx, by, high],
        [ax, ay, high],
      ],
    };
  });
  return [
    { kind: "RoofSurface", ring: at(high) },
    ...walls,
    { kind: "GroundSurface", ring: at(low).reverse() },
  ];
}
