import { describe, expect, it } from "vitest";
import type { Geometry } from "../../../../ingest/model/features.ts";
import { readText } from "../../../support/read-features.ts";

const CUBE = [
  [0, 0, 0],
  [1000, 0, 0],
  [1000, 1000, 0],
  [0, 1000, 0],
  [0, 0, 1000],
  [1000, 0, 1000],
  [1000, 1000, 1000],
  [0, 1000, 1000],
];
const FACES = [
  [[0, 3, 2, 1]],
  [[4, 5, 6, 7]],
  [[0, 1, 5, 4]],
  [[1, 2, 6, 5]],
  [[2, 3, 7, 6]],
  [[3, 0, 4, 7]],
];
const TRANSFORM = { scale: [0.001, 0.001, 0.001], translate: [100, 200, 10] };

const city = (objects: unknown, more: object = {}): string =>
  JSON.stringify({
    type: "CityJSON",
    version: "2.0",
    transform: TRANSFORM,
    CityObjects: objects,
    vertices: CUBE,
    ...more,
  });

async function geometryOf(geometry: unknown, more: object = {}): Promise<Geometry | undefined> {
  const list = Array.isArray(geometry) ? geometry : [geometry];
  const text = city({ a: { type: "Building", geometry: list } }, more);
  return (await readText("a.city.json", text)).features[0]!.geometry;
}

const polygonCount = (geometry: Geometry | undefined): number =>
  geometry?.kind === "surfaces" ? geometry.polygonOffsets.length - 1 : -1;

describe("openCityjson", () => {
  it("applies the transform and keeps the winding of surfaces", async () => {
    const geometry = await geometryOf({ type: "MultiSurface", lod: "2", boundaries: [FACES[0]] });
    expect([...geometry!.positions]).toEqual([
      100, 200, 10, 100, 201, 10, 101, 201, 10, 101, 200, 10,
    ]);
  });

  it("reads every type of geometry", async () => {
    const solid = [FACES];
    for (const [type, boundaries, count] of [
      ["MultiSurface", FACES, 6],
      ["CompositeSurface", FACES, 6],
      ["Solid", solid, 6],
      ["MultiSolid", [solid, solid], 12],
      ["CompositeSolid", [solid], 6],
    ] as const) {
      expect(polygonCount(await geometryOf({ type, lod: "1", boundaries })), type).toBe(count);
    }
    const lines = await geometryOf({
      type: "MultiLineString",
      lod: "0",
      boundaries: [
        [0, 1],
        [2, 3, 4],
      ],
    });
    expect(lines?.kind === "lines" && [...lines.lineOffsets]).toEqual([0, 2, 5]);
    const points = await geometryOf({ type: "MultiPoint", lod: "0", boundaries: [6] });
    expect(points?.kind === "points" && [...points.positions]).toEqual([101, 201, 11]);
  });

  it("places geometry instances by matrix and reference point", async () => {
    const geometry = await geometryOf(
      {
        type: "GeometryInstance",
        template: 0,
        boundaries: [6],
        transformationMatrix: [2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1],
      },
      {
        "geometry-templates": {
          templates: [{ type: "MultiSurface", lod: "2", boundaries: [[[0, 1, 2]]] }],
          "vertices-templates": [
            [0, 0, 0],
            [1, 0, 0],
            [0, 0, 1.5],
          ],
        },
      },
    );
    expect([...geometry!.positions]).toEqual([101, 201, 11, 103, 201, 11, 101, 201, 14]);
  });

  it("takes the highest LoD that draws something", async () => {
    const geometry = await geometryOf([
      { type: "MultiSurface", lod: "1.2", boundaries: [FACES[0], FACES[1]] },
      { type: "MultiSurface", lod: "3", boundaries: [] },
      { type: "MultiSurface", lod: "2.2", boundaries: [FACES[0]] },
    ]);
    expect(polygonCount(geometry)).toBe(1);
  });

  it("gives surface kinds from semantics, whatever their nesting and gaps", async () => {
    const geometry = await geometryOf({
      type: "Solid",
      lod: "2",
      boundaries: [FACES],
      semantics: {
        surfaces: [
          { type: "GroundSurface" },
          { type: "RoofSurface" },
          { type: "WallSurface" },
          { type: "Window" },
        ],
        values: [[0, 1, 2, null, 3, 9]],
      },
    });
    expect(geometry?.kind === "surfaces" && [...geometry.surfaceKinds]).toEqual([3, 2, 1, 0, 4, 0]);
  });

  it("makes a feature of every object, with attributes, class and parent", async () => {
    const { features, description } = await readText(
      "a.city.json",
      city(
        {
          b1: { type: "Building", attributes: { h: 3, name: "楼" }, children: ["p1"] },
          p1: {
            type: "BuildingPart",
            parents: ["b1"],
            geometry: [{ type: "Solid", lod: "1", boundaries: [FACES] }],
          },
        },
        { metadata: { referenceSystem: "urn:ogc:def:crs:EPSG::7415" } },
      ),
    );
    expect(description.crs).toBe("urn:ogc:def:crs:EPSG::7415");
    expect(features[0]).toEqual({
      id: "b1",
      className: "Building",
      properties: { h: 3, name: "楼" },
      geometry: undefined,
    });
    expect(features[1]!.parentId).toBe("b1");
    expect(features[1]!.geometry?.kind).toBe("surfaces");
  });

  it("reads CityJSON 1.0 without a transform, real coordinates as they are", async () => {
    const { features } = await readText(
      "a.json",
      JSON.stringify({
        CityObjects: {
          a: {
            type: "Road",
            geometry: [{ type: "MultiSurface", lod: 1, boundaries: [[[0, 1, 2]]] }],
          },
        },
        type: "CityJSON",
        version: "1.0",
        vertices: [
          [1.5, 2e2, -3.25],
          [2, 3, 4],
          [5, 7, 6],
        ],
      }),
    );
    expect([...features[0]!.geometry!.positions]).toEqual([1.5, 200, -3.25, 2, 3, 4, 5, 7, 6]);
  });

  it("leaves out surfaces that point at missing vertices, and says so", async () => {
    const text = city({
      a: {
        type: "Building",
        geometry: [
          { type: "MultiSurface", lod: "2", boundaries: [FACES[0], [[0, 1, 99]], [[0, 1.5, 2]]] },
        ],
      },
    });
    const { features, warnings } = await readText("a.json", text);
    expect(polygonCount(features[0]!.geometry)).toBe(1);
    expect(warnings.join()).toContain("2 surfaces point at vertices that do not exist");
  });

  it("says what is missing of a file that is none", async () => {
    await expect(
      readText("a.json", '{"type":"CityJSON","version":"2.0","CityObjects":{}}'),
    ).rejects.toThrow(/has no vertices/);
    await expect(readText("a.json", city({}, { transform: { scale: [1] } }))).rejects.toThrow(
      /at \$\.transform/,
    );
    await expect(readText("a.json", '{"type":"CityJSONFeature","id":"a"}')).rejects.toThrow(
      /first record is a CityJSONFeature/,
    );
  });
});

describe("openCityjsonSequence", () => {
  const header = JSON.stringify({
    type: "CityJSON",
    version: "2.0",
    transform: TRANSFORM,
    CityObjects: {},
    vertices: [],
  });
  const line = (id: string): string =>
    JSON.stringify({
      type: "CityJSONFeature",
      id,
      CityObjects: {
        [id]: { type: "Building", children: [`${id}-p`] },
        [`${id}-p`]: {
          type: "BuildingPart",
          parents: [id],
          geometry: [{ type: "MultiSurface", lod: "1", boundaries: FACES }],
        },
      },
      vertices: CUBE,
    });

  it("gives every object of every line its own vertices", async () => {
    const { features, description } = await readText(
      "a.jsonl",
      `${header}\n${line("x")}\n${line("y")}\n`,
    );
    expect(features.map((feature) => feature.id)).toEqual(["x", "x-p", "y", "y-p"]);
    expect(features[3]!.geometry!.positions[0]).toBe(100);
    expect(description.format).toBe("CityJSON sequence");
  });

  it("skips and counts a cut last line", async () => {
    const { features, skipped, warnings } = await readText(
      "a.jsonl",
      `${header}\n${line("x")}\n${line("y").slice(0, 200)}`,
    );
    expect(features.length).toBe(2);
    expect(skipped).toEqual([{ reason: "the record is not valid JSON", count: 1 }]);
    expect(warnings.join()).toContain("record 3");
  });
});
