import type { InstancePrototype } from "../ingest/vocabulary/metadata-schema.ts";
import type { City } from "./city.ts";
import {
  boxOf,
  closed,
  distanceToSegment,
  isInside,
  lineDistance,
  offsetLine,
  type Point,
  ringArea,
  stations,
} from "./geometry.ts";
import { createNoise } from "./noise.ts";
import { createRandom, type Random } from "./random.ts";
import { ROAD_STANDARDS, type Road } from "./roads.ts";
import type { GroundMaterial, Site } from "./site.ts";
import { createSpatialIndex, type SpatialIndex } from "./spatial-index.ts";
import { farming, type Terrain } from "./terrain.ts";

/** A tree where it stands. */
export interface Tree {
  readonly class: InstancePrototype;
  readonly species: string;
  readonly at: Point;
  readonly heightMetres: number;
  readonly crownMetres: number;
}

interface Species {
  readonly class: InstancePrototype;
  readonly name: string;
  readonly heightMetres: readonly [number, number];
  /** crown over height */
  readonly crown: number;
}

const SPECIES = {
  camphor: { class: "tree", name: "香樟", heightMetres: [7, 11], crown: 0.72 },
  hackberry: { class: "tree", name: "滇朴", heightMetres: [8, 12], crown: 0.7 },
  ginkgo: { class: "tree", name: "银杏", heightMetres: [8, 12], crown: 0.48 },
  jacaranda: { class: "tree", name: "蓝花楹", heightMetres: [7, 10], crown: 0.8 },
  willow: { class: "tree", name: "垂柳", heightMetres: [6, 9], crown: 0.85 },
  pine: { class: "conifer", name: "云南松", heightMetres: [8, 15], crown: 0.42 },
  cypress: { class: "conifer", name: "滇柏", heightMetres: [6, 11], crown: 0.34 },
  palm: { class: "palm", name: "加拿利海枣", heightMetres: [6, 10], crown: 0.55 },
  camellia: { class: "shrub", name: "山茶", heightMetres: [1.6, 2.6], crown: 0.95 },
} as const satisfies Record<string, Species>;

/** All trees: along the streets, on the parcels, on the foothills. */
export function plantTrees(city: City, terrain: Terrain): Tree[] {
  const roads = indexRoads(city.roads);
  return [
    ...streetTrees(city, roads),
    ...city.sites.flatMap((site) => parcelTrees(city, site)),
    ...hillTrees(city, terrain, roads),
  ];
}

function indexRoads(roads: readonly Road[]): SpatialIndex<Road> {
  const index = createSpatialIndex<Road>(60);
  for (const road of roads) index.add(road.line, road);
  return index;
}

function grow(random: Random, species: Species, at: Point): Tree {
  const heightMetres = round1(random.between(...species.heightMetres));
  return {
    class: species.class,
    species: species.name,
    at,
    heightMetres,
    crownMetres: round1(heightMetres * species.crown * random.between(0.88, 1.12)),
  };
}

const STREET_SPACING_METRES: Readonly<Record<Road["roadClass"], number>> = {
  expressway: 14,
  arterial: 12,
  secondary: 12,
  local: 18,
  path: 0,
};
const JUNCTION_CLEAR_METRES = 16;

function streetTrees(city: City, roads: SpatialIndex<Road>): Tree[] {
  const random = createRandom(city.plan.seed, "street-trees");
  const streetSpecies = new Map<string, Species>();
  const trees: Tree[] = [];
  for (const road of city.roads) {
    const spacing = STREET_SPACING_METRES[road.roadClass];
    if (road.bridge || spacing === 0) continue;
    // a street keeps its kind of tree from end to end
    let species = streetSpecies.get(road.name);
    if (species === undefined) {
      species = random.pick([
        SPECIES.camphor,
        SPECIES.camphor,
        SPECIES.hackberry,
        SPECIES.ginkgo,
        SPECIES.jacaranda,
      ]);
      streetSpecies.set(road.name, species);
    }
    for (const side of [1, -1]) {
      const line = offsetLine(
        road.line,
        side * (road.widthMetres / 2 + ROAD_STANDARDS[road.roadClass].vergeMetres * 0.35),
      );
      for (const { point } of stations(
        line,
        spacing,
        JUNCTION_CLEAR_METRES + 6,
        JUNCTION_CLEAR_METRES,
      )) {
        if (random.chance(0.94) && isOffRoads(roads, point, road, 2))
          trees.push(grow(random, species, point));
      }
    }
    if (road.roadClass !== "arterial") continue;
    for (const { point } of stations(road.line, 12, 30, 28))
      trees.push(grow(random, SPECIES.camellia, point));
  }
  return trees;
}

function isOffRoads(
  roads: SpatialIndex<Road>,
  point: Point,
  own: Road | undefined,
  margin: number,
): boolean {
  return roads.near([point], 30).every((road) => {
    if (road === own) return true;
    const clear = road.widthMetres / 2 + margin;
    return !road.line.some(
      (b, index) => index > 0 && distanceToSegment(point, road.line[index - 1]!, b) < clear,
    );
  });
}

/** Trees per hectare, and which, by what the parcel is for. */
const PLANTING: Readonly<
  Partial<Record<Site["parcel"]["zone"], readonly [perHectare: number, ...Species[]]>>
> = {
  towers: [30, SPECIES.camphor, SPECIES.hackberry, SPECIES.ginkgo, SPECIES.camellia],
  "mid-rise": [28, SPECIES.camphor, SPECIES.hackberry, SPECIES.camellia],
  slabs: [24, SPECIES.camphor, SPECIES.cypress, SPECIES.camellia],
  villas: [44, SPECIES.camphor, SPECIES.jacaranda, SPECIES.camellia],
  office: [20, SPECIES.ginkgo, SPECIES.hackberry],
  commerce: [18, SPECIES.camphor, SPECIES.palm],
  civic: [40, SPECIES.cypress, SPECIES.camphor, SPECIES.palm],
  axis: [34, SPECIES.ginkgo, SPECIES.palm],
  park: [100, SPECIES.camphor, SPECIES.hackberry, SPECIES.pine, SPECIES.jacaranda],
  "river-park": [
    88,
    SPECIES.willow,
    SPECIES.camphor,
    SPECIES.hackberry,
    SPECIES.jacaranda,
    SPECIES.pine,
  ],
  "hill-park": [90, SPECIES.pine, SPECIES.pine, SPECIES.hackberry],
  school: [28, SPECIES.camphor, SPECIES.ginkgo],
  college: [34, SPECIES.camphor, SPECIES.ginkgo, SPECIES.hackberry],
  hospital: [36, SPECIES.camphor, SPECIES.cypress],
  "fire-station": [22, SPECIES.camphor],
  stadium: [26, SPECIES.palm, SPECIES.camphor],
  industry: [10, SPECIES.camphor],
  logistics: [7, SPECIES.camphor],
  utility: [12, SPECIES.camphor],
  "old-quarter": [14, SPECIES.hackberry, SPECIES.camphor],
};

/** What a tree may grow in; bare parcel ground counts as garden. */
const PLANTABLE: ReadonlySet<GroundMaterial> = new Set([
  "lawn",
  "grove",
  "plaza",
  "concrete",
  "stone",
]);
const PAVED_SHARE = 0.35;

function parcelTrees(city: City, site: Site): Tree[] {
  const random = createRandom(city.plan.seed, `trees ${site.parcel.code}`);
  const noise = createNoise(city.plan.seed + 5);
  const planting = PLANTING[site.parcel.zone];
  if (planting === undefined) return [];
  const [perHectare, ...species] = planting;
  const { ring } = site.parcel;
  const [west, south, east, north] = boxOf(ring);
  const wanted = Math.round((perHectare * ringArea(ring)) / 10000);
  const isPark = site.parcel.landUse.code === "1401";
  const trees: Tree[] = [];
  for (let attempt = 0; trees.length < wanted && attempt < wanted * 5; attempt++) {
    const at: Point = [random.between(west, east), random.between(south, north)];
    if (!isInside(ring, at)) continue;
    const ground = site.patches.findLast((patch) => isInside(patch.ring, at))?.material;
    if (ground !== undefined && !PLANTABLE.has(ground)) continue;
    if (
      ground !== undefined &&
      ground !== "grove" &&
      ground !== "lawn" &&
      !random.chance(PAVED_SHARE)
    )
      continue;
    // groves and clearings: in parks trees stand together
    if (isPark && noise(at[0] / 34, at[1] / 34) < (ground === "lawn" ? 0.25 : -0.22)) continue;
    const tree = grow(random, random.pick(species), at);
    const clear = tree.crownMetres * 0.45 + 1;
    if (!isClearOfBuildings(site, at, clear)) continue;
    if (trees.some((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < 3.4)) continue;
    trees.push(tree);
  }
  return trees;
}

function isClearOfBuildings(site: Site, at: Point, clear: number): boolean {
  return site.buildings.every((building) => {
    const [west, south, east, north] = boxOf(building.ring);
    if (
      at[0] < west - clear ||
      at[0] > east + clear ||
      at[1] < south - clear ||
      at[1] > north + clear
    )
      return true;
    return !isInside(building.ring, at) && lineDistance(closed(building.ring), [at, at]) >= clear;
  });
}

const HILL_TREES = 1800;

/** Pines and oaks where the foothills begin, thinning out with distance: the image carries the forest beyond. */
function hillTrees(city: City, terrain: Terrain, roads: SpatialIndex<Road>): Tree[] {
  const random = createRandom(city.plan.seed, "hill-trees");
  const noise = createNoise(city.plan.seed);
  const reach = city.plan.crossStreets.at(-1)!.at + 700;
  const trees: Tree[] = [];
  for (let attempt = 0; trees.length < HILL_TREES && attempt < HILL_TREES * 40; attempt++) {
    const at: Point = [random.between(-reach, reach), random.between(-reach, reach)];
    const wild = terrain.wildnessAt(at);
    if (wild < 0.02 || random.next() < wild * 0.55) continue;
    if (farming(noise, at[0], at[1]) > 0.4 && random.chance(0.93)) continue;
    if (noise(at[0] / 60, at[1] / 60) < -0.05) continue;
    if (!isOffRoads(roads, at, undefined, 6)) continue;
    trees.push(grow(random, random.pick([SPECIES.pine, SPECIES.pine, SPECIES.hackberry]), at));
  }
  return trees;
}

const round1 = (value: number): number => Math.round(value * 10) / 10;
