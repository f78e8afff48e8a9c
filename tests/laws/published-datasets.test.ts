import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ecefToGeodetic, type PositionEcef } from "../../ingest/vocabulary/geodesy.ts";
import type { BoundingVolume } from "../../ingest/vocabulary/tileset.ts";
import { type FeatureAnswer, routes } from "../../tiles-server/vocabulary/routes.ts";
import { instancePositions, meshPositions } from "../support/drawn-positions.ts";
import { readGlb } from "../support/read-glb.ts";
import { ingest, temporaryFolder } from "../support/run-ingest.ts";
import { type ServedApp, serveApp } from "../support/serve-app.ts";
import {
  type Matrix,
  type ServedTile,
  transformPoint,
  walkServed,
} from "../support/walk-served.ts";

/** two steps of the position grid */
const TOLERANCE_METRES = 1 / 64;
const TOLERANCE_RADIANS = TOLERANCE_METRES / 6_378_137;
const SLOW_MILLISECONDS = 120_000;
const RADIANS_PER_DEGREE = Math.PI / 180;
const STEP_DEGREES = 4e-4;

type Coordinate = readonly [longitude: number, latitude: number];

const feature = (id: string, properties: object, type: string, coordinates: unknown): object => ({
  type: "Feature",
  id,
  properties,
  geometry: { type, coordinates },
});

const square = ([x, y]: Coordinate, side: number): Coordinate[][] => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ],
];

/** Places on a 30-column grid at Chuxiong; ids hold what addresses and tables must carry unchanged. */
const placesOf = <Row>(count: number, row: (index: number, place: Coordinate) => Row): Row[] =>
  Array.from({ length: count }, (_, index) =>
    row(index, [
      101.54 + (index % 30) * STEP_DEGREES,
      25.03 + Math.floor(index / 30) * STEP_DEGREES,
    ]),
  );

const SOURCES = {
  buildings: placesOf(700, (index, place) =>
    feature(
      `楼/${index} #a`,
      { height: 3 + ((index * 7) % 90), use: "residential" },
      "Polygon",
      square(place, 1e-4 + (index % 5) * 4e-5),
    ),
  ),
  trees: placesOf(900, (index, place) =>
    feature(`t%${index}`, { class: "tree", heightMetres: 4 + (index % 9) }, "Point", place),
  ),
  roads: placesOf(400, (index, [x, y]) =>
    feature(`路 ${index}`, { roadClass: "local", lanes: 2 }, "LineString", [
      [x, y],
      [x + STEP_DEGREES * (1 + (index % 7)), y + STEP_DEGREES],
    ]),
  ),
} as const;

type Dataset = keyof typeof SOURCES;
const DATASETS = Object.keys(SOURCES) as Dataset[];

/** What a tile's content draws. */
interface Content extends ServedTile {
  readonly ids: readonly string[];
  /** asset index of each id, where the content bakes it in */
  readonly assets: ReadonlyMap<string, number>;
  readonly positions: readonly PositionEcef[];
}

const data = temporaryFolder();
let server: ServedApp;
const contents = {} as Record<Dataset, readonly Content[]>;
const tiles = {} as Record<Dataset, readonly ServedTile[]>;

beforeAll(async () => {
  for (const dataset of DATASETS) {
    const path = join(data, `${dataset}.geojson`);
    writeFileSync(path, JSON.stringify({ type: "FeatureCollection", features: SOURCES[dataset] }));
    await ingest(data, path, `--id=${dataset}`);
  }
  server = await serveApp(data);
  for (const dataset of DATASETS) {
    tiles[dataset] = await walkServed(server, dataset);
    const withContent = tiles[dataset].filter((tile) => tile.contentPath !== undefined);
    contents[dataset] = await Promise.all(withContent.map(readContent));
  }
}, SLOW_MILLISECONDS);

afterAll(() => server.close());

async function readContent(served: ServedTile): Promise<Content> {
  const { body } = await server.ask(served.contentPath!);
  return served.contentPath!.endsWith(".glb")
    ? { ...served, ...(await readModel(new Uint8Array(body), served.transform)) }
    : { ...served, ...readGeojson(body) };
}

async function readModel(bytes: Uint8Array, transform: Matrix) {
  const read = await readGlb(bytes);
  const ids = read.strings("id");
  const assets = new Map<string, number>();
  const isInstanced = read.gltf.nodes.some(({ extensions }) => extensions !== undefined);
  const drawn = isInstanced ? [...instancePositions(read)] : meshPositions(read);
  const holders = isInstanced
    ? read.gltf.nodes.map(({ extensions }) => extensions!.EXT_mesh_gpu_instancing.attributes)
    : read.gltf.meshes.flatMap(({ primitives }) => primitives.map((one) => one.attributes));
  for (const attributes of holders) {
    const baked = read.values(attributes["_FEATURE_ID_1"]!);
    const rows = read.values(attributes["_FEATURE_ID_0"]!);
    for (const [index, row] of rows.entries()) assets.set(ids[row]!, baked[index]!);
  }
  return { ids, assets, positions: drawn.map((position) => transformPoint(transform, position)) };
}

function readGeojson(bytes: Uint8Array) {
  const { features } = JSON.parse(Buffer.from(bytes).toString()) as {
    features: { id: string; properties: { asset: number } }[];
  };
  return {
    ids: features.map(({ id }) => id),
    assets: new Map(features.map(({ id, properties }) => [id, properties.asset])),
    positions: [],
  };
}

/** Contents that a client shows when it has refined as far as it goes. */
const finest = (dataset: Dataset): readonly Content[] =>
  contents[dataset].filter(({ refine, tile }) => refine === "ADD" || tile.children === undefined);

const idsOf = (dataset: Dataset): readonly string[] =>
  SOURCES[dataset].map((source) => (source as { id: string }).id);

describe.each(DATASETS)("the published %s", (dataset) => {
  it("hold every feature of the source exactly once at their finest", () => {
    const ids = finest(dataset).flatMap((content) => content.ids);
    expect(ids.toSorted()).toEqual(idsOf(dataset).toSorted());
  });

  it("name in every tile only features that the server knows, under the same asset index", async () => {
    const baked = new Map<string, Set<number>>();
    for (const { assets } of contents[dataset]) {
      for (const [id, asset] of assets) baked.set(id, (baked.get(id) ?? new Set()).add(asset));
    }
    expect(baked.size).toBe(idsOf(dataset).length);
    const known = new Set<number>();
    for (const [id, assets] of baked) {
      const answer = await server.ask(routes.feature(dataset, id));
      expect([answer.status, id]).toEqual([200, id]);
      const found = answer.json() as FeatureAnswer;
      expect(found.id).toBe(id);
      expect([...assets]).toEqual([found.asset]);
      known.add(found.asset);
    }
    expect(known.size).toBe(baked.size);
  });

  it("lie inside the bounding volumes of their tile and of everything above it", () => {
    for (const { positions, tile, transform, ancestors } of contents[dataset]) {
      for (const volume of [...ancestors, { tile, transform }]) {
        const isInside = insideOf(volume.tile.boundingVolume, volume.transform);
        expect(positions.filter((position) => !isInside(position))).toEqual([]);
      }
    }
  });

  it("have geometric errors that never grow downwards", () => {
    expect(tiles[dataset].length).toBeGreaterThan(0);
    for (const { tile, ancestors } of tiles[dataset]) {
      const errors = [...ancestors.map((above) => above.tile), tile].map(
        ({ geometricError }) => geometricError,
      );
      expect(errors).toEqual(errors.toSorted((a, b) => b - a));
    }
  });
});

describe("the published roads", () => {
  it("have each line inside the regions of its tile and of everything above it", async () => {
    for (const { ids, tile, ancestors } of contents.roads) {
      const lines = SOURCES.roads.filter((road) => ids.includes((road as { id: string }).id));
      const positions = lines.flatMap(
        (line) => (line as { geometry: { coordinates: Coordinate[] } }).geometry.coordinates,
      );
      expect(positions.length).toBeGreaterThan(0);
      for (const { boundingVolume } of [...ancestors.map((above) => above.tile), tile]) {
        const [west, south, east, north] = (boundingVolume as { region: number[] }).region;
        for (const [longitude, latitude] of positions) {
          const [x, y] = [longitude * RADIANS_PER_DEGREE, latitude * RADIANS_PER_DEGREE];
          expect(x).toBeGreaterThanOrEqual(west! - TOLERANCE_RADIANS);
          expect(x).toBeLessThanOrEqual(east! + TOLERANCE_RADIANS);
          expect(y).toBeGreaterThanOrEqual(south! - TOLERANCE_RADIANS);
          expect(y).toBeLessThanOrEqual(north! + TOLERANCE_RADIANS);
        }
      }
    }
  });
});

/** Whether a point lies in a volume: a box in its tile's frame, or a region on the globe. */
function insideOf(volume: BoundingVolume, transform: Matrix): (position: PositionEcef) => boolean {
  if ("region" in volume) {
    const [west, south, east, north, low, high] = volume.region as readonly number[];
    return (position) => {
      const { longitudeRadians: x, latitudeRadians: y, heightMetres: z } = ecefToGeodetic(position);
      return (
        x >= west! - TOLERANCE_RADIANS &&
        x <= east! + TOLERANCE_RADIANS &&
        y >= south! - TOLERANCE_RADIANS &&
        y <= north! + TOLERANCE_RADIANS &&
        z >= low! - TOLERANCE_METRES &&
        z <= high! + TOLERANCE_METRES
      );
    };
  }
  if (!("box" in volume)) throw new Error("our tiles have boxes and regions only");
  const [cx, cy, cz, ...axes] = volume.box as readonly number[];
  const centre = transformPoint(transform, [cx!, cy!, cz!]);
  const origin = transformPoint(transform, [0, 0, 0]);
  const halfAxes = [0, 3, 6].map((at) =>
    transformPoint(transform, [axes[at]!, axes[at + 1]!, axes[at + 2]!]).map(
      (value, axis) => value - origin[axis]!,
    ),
  );
  return (position) =>
    halfAxes.every((half) => {
      const length = Math.hypot(...half);
      const along = half.reduce(
        (sum, value, axis) => sum + value * (position[axis]! - centre[axis]!),
        0,
      );
      return Math.abs(along) / length <= length + TOLERANCE_METRES;
    });
}
