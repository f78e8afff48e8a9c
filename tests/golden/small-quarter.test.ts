import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeServed } from "../support/describe-served.ts";
import { ingest, temporaryFolder } from "../support/run-ingest.ts";
import { type ServedApp, serveApp } from "../support/serve-app.ts";

const SLOW_MILLISECONDS = 60_000;
const STEP_DEGREES = 1e-3;
const SIDE_DEGREES = 3e-4;

type Place = readonly [longitude: number, latitude: number];

/** Features on a 10-column grid at Chuxiong, 100 m apart. */
const grid = (count: number, make: (place: Place, index: number) => object): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: Array.from({ length: count }, (_, index) => ({
      type: "Feature",
      id: `f-${index}`,
      ...make(
        [101.54 + (index % 10) * STEP_DEGREES, 25.03 + Math.floor(index / 10) * STEP_DEGREES],
        index,
      ),
    })),
  });

const QUARTER = {
  buildings: grid(80, ([x, y], index) => ({
    properties: { name: `${index} 栋`, use: "residential", storeys: 3 + (index % 20), year: 2010 },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [x, y],
          [x + SIDE_DEGREES, y],
          [x + SIDE_DEGREES, y + SIDE_DEGREES],
          [x, y + SIDE_DEGREES],
          [x, y],
        ],
      ],
    },
  })),
  trees: grid(120, (coordinates, index) => ({
    properties: { class: "tree", heightMetres: 5 + (index % 8) },
    geometry: { type: "Point", coordinates },
  })),
  roads: grid(40, ([x, y], index) => ({
    properties: { roadClass: index < 4 ? "arterial" : "local", lanes: 2, name: `${index} 路` },
    geometry: {
      type: "LineString",
      coordinates: [
        [x, y],
        [x + STEP_DEGREES * (index < 4 ? 8 : 0.4), y],
      ],
    },
  })),
} as const;

const data = temporaryFolder();
let server: ServedApp;

beforeAll(async () => {
  for (const [id, text] of Object.entries(QUARTER)) {
    const path = join(data, `${id}.geojson`);
    writeFileSync(path, text);
    await ingest(data, path, `--id=${id}`);
  }
  server = await serveApp(data);
}, SLOW_MILLISECONDS);

afterAll(() => server.close());

it.each(Object.keys(QUARTER))("the %s of a small quarter become these tiles", async (dataset) => {
  await expect(await describeServed(server, dataset)).toMatchFileSnapshot(
    `small-quarter-${dataset}.txt`,
  );
});
