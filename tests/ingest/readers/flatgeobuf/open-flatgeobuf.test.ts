import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { describe, expect, it } from "vitest";
import { createMemorySource } from "../../../../ingest/sources/memory-source.ts";
import { type ReadFeatures, readFeatures } from "../../../support/read-features.ts";

interface GeojsonFeature {
  readonly type: "Feature";
  readonly properties: object;
  readonly geometry: object;
}

const feature = (type: string, coordinates: unknown, properties: object = {}): GeojsonFeature => ({
  type: "Feature",
  properties,
  geometry: { type, coordinates },
});

/** The format's own writer makes the file. */
const write = (...features: readonly GeojsonFeature[]): Uint8Array =>
  serialize({ type: "FeatureCollection", features } as Parameters<typeof serialize>[0]);

const read = (bytes: Uint8Array): Promise<ReadFeatures> =>
  readFeatures(createMemorySource("a.fgb", bytes));

const SQUARE = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 9],
  [0, 0],
];
const HOLE = [
  [1, 1],
  [1, 2],
  [2, 2],
  [1, 1],
];

describe("openFlatgeobuf", () => {
  it("reads every geometry type and attribute", async () => {
    const { features } = await read(
      write(
        feature("Point", [1, 2, 3], { id: "a", h: 2.5, open: true, name: "楚雄" }),
        feature(
          "MultiPoint",
          [
            [1, 2, 0],
            [3, 4, 0],
          ],
          { id: "b" },
        ),
        feature(
          "LineString",
          [
            [0, 0],
            [1, 1],
          ],
          { id: "c" },
        ),
        feature(
          "MultiLineString",
          [
            [
              [0, 0],
              [1, 1],
            ],
            [
              [2, 2],
              [3, 3],
            ],
          ],
          { id: "d" },
        ),
        feature("Polygon", [SQUARE, HOLE], { id: "e" }),
        feature("MultiPolygon", [[SQUARE, HOLE], [SQUARE]], { id: "f" }),
      ),
    );
    expect(features[0]!.properties).toEqual({ id: "a", h: 2.5, open: true, name: "楚雄" });
    const kinds = features.map(({ id, geometry }) => `${id} ${geometry?.kind}`);
    expect(kinds).toEqual([
      "a points",
      "b points",
      "c lines",
      "d lines",
      "e polygons",
      "f polygons",
    ]);
    const last = features[5]!.geometry!;
    expect(last.kind === "polygons" && [...last.polygonOffsets]).toEqual([0, 2, 3]);
    expect([...features[0]!.geometry!.positions]).toEqual([1, 2, 3]);
  });

  it("gives the whole features of a cut file and says both numbers", async () => {
    const points = Array.from({ length: 20 }, (_, i) => feature("Point", [i, i], { id: `p${i}` }));
    const bytes = write(...points);
    const { features, warnings } = await read(bytes.subarray(0, bytes.length - 10));
    expect(features.length).toBe(19);
    expect(warnings.join()).toMatch(/holds 19 whole features .* its header says 20/);
  });
});
