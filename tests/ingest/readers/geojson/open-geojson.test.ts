import { describe, expect, it } from "vitest";
import { openGeojson } from "../../../../ingest/readers/geojson/open-geojson.ts";
import { createMemorySource } from "../../../../ingest/sources/memory-source.ts";
import { readFeatures, readJson, readText } from "../../../support/read-features.ts";

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const polygon = { type: "Polygon", coordinates: [SQUARE] };
const feature = (properties: unknown, geometry: unknown = polygon, id?: unknown): unknown => ({
  type: "Feature",
  ...(id === undefined ? {} : { id }),
  properties,
  geometry,
});
const collection = (...features: unknown[]): { type: string; features: unknown[] } => ({
  type: "FeatureCollection",
  features,
});

describe("openGeojson", () => {
  it("opens rings, turns exteriors counter-clockwise and holes clockwise", async () => {
    const hole = [
      [0.2, 0.2],
      [0.4, 0.2],
      [0.4, 0.4],
      [0.2, 0.2],
    ];
    const clockwise = [...SQUARE].reverse();
    const { features } = await readJson(
      collection(feature({}, { type: "Polygon", coordinates: [clockwise, hole] })),
    );
    const geometry = features[0]!.geometry!;
    if (geometry.kind !== "polygons") throw new Error(geometry.kind);
    expect([...geometry.ringOffsets]).toEqual([0, 4, 7]);
    expect([...geometry.polygonOffsets]).toEqual([0, 2]);
    expect(geometry.hasHeights).toBe(false);
    expect([...geometry.positions.slice(0, 6)]).toEqual([1, 0, 0, 1, 1, 0]);
    expect([...geometry.positions.slice(12)]).toEqual([0.4, 0.4, 0, 0.4, 0.2, 0, 0.2, 0.2, 0]);
  });

  it("reads members in any order, with blanks and a byte order mark", async () => {
    const { features, description } = await readText(
      "a.json",
      `\ufeff\n{ "features" : [ {"geometry":null,"properties":{"a":"\\u695a\\""},"type":"Feature"} ],
        "crs": {"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4543"}}, "type":"FeatureCollection" }`,
    );
    expect(features).toEqual([
      { id: undefined, className: undefined, properties: { a: '楚"' }, geometry: undefined },
    ]);
    expect(description.crs).toBe("urn:ogc:def:crs:EPSG::4543");
    expect(description.crsFrom).toBe("file");
  });

  it("finds a crs member far behind the features", async () => {
    const many = collection(...Array.from({ length: 20_000 }, (_, i) => feature({ i })));
    const { features, description } = await readJson({
      ...many,
      crs: { type: "name", properties: { name: "EPSG:3857" } },
    });
    expect(features.length).toBe(20_000);
    expect(description.crs).toBe("EPSG:3857");
  });

  it("is in WGS 84 where nothing else is said, unless the coordinates cannot be degrees", async () => {
    expect((await readJson(collection(feature({})))).description.crs).toBe("EPSG:4326");
    const projected = { type: "Point", coordinates: [500000, 2770000] };
    const { description, warnings } = await readJson(collection(feature({}, projected)));
    expect(description.crs).toBeUndefined();
    expect(description.crsFrom).toBeUndefined();
    expect(warnings[0]).toMatch(/500000, 2770000.*--crs/);
  });

  it("reads a single Feature and bare geometries", async () => {
    expect((await readJson(feature({ a: 1 }))).features[0]!.properties).toEqual({ a: 1 });
    expect((await readJson(polygon)).features[0]!.geometry?.kind).toBe("polygons");
    const both = {
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [1, 2] },
        { type: "MultiPoint", coordinates: [[3, 4, 5]] },
      ],
    };
    const { features } = await readJson(both);
    expect([...features[0]!.geometry!.positions]).toEqual([1, 2, 0, 3, 4, 5]);
  });

  it("keeps the parts of highest dimension of a mixed collection, with a warning", async () => {
    const mixed = {
      type: "GeometryCollection",
      geometries: [{ type: "Point", coordinates: [1, 2] }, polygon],
    };
    const { features, warnings } = await readJson(mixed);
    expect(features[0]!.geometry?.kind).toBe("polygons");
    expect(warnings.join()).toContain("mix dimensions");
  });

  it("reads newline-delimited and RFC 8142 sequences, skipping what is not JSON", async () => {
    const lines = [feature({ i: 0 }), feature({ i: 1 })].map((each) => JSON.stringify(each));
    const plain = await readText("a.ndjson", `${lines[0]}\n{"broken":\n\n${lines[1]}\n`);
    expect(plain.features.map((each) => each.properties["i"])).toEqual([0, 1]);
    expect(plain.skipped).toEqual([{ reason: "the record is not valid JSON", count: 1 }]);
    expect(plain.warnings.join()).toContain("record 2");
    const separated = await readText("a.geojsons", lines.map((line) => `\x1e${line}\n`).join(""));
    expect(separated.features.length).toBe(2);
    expect(separated.description.format).toBe("GeoJSON sequence");
  });

  it("takes ids from the feature, an attribute called id, or the one that was told", async () => {
    const source = collection(
      feature({ id: "p1", code: "c1" }, polygon, 7),
      feature({ ID: "p2", code: "c2" }),
      feature({ Id: 0, code: "c3" }),
    );
    const ids = async (idField?: string): Promise<unknown[]> => {
      const { features } = await readJson(source, idField === undefined ? {} : { idField });
      return features.map((each) => each.id);
    };
    expect(await ids()).toEqual(["7", "p2", undefined]);
    expect(await ids("code")).toEqual(["c1", "c2", "c3"]);
    await expect(ids("nothing")).rejects.toThrow(/"nothing"; it has id, code/);
  });

  it("counts what it skips and says what it put right", async () => {
    const open = SQUARE.slice(0, 4);
    const bowTie = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]];
    const { features, skipped, warnings } = await readJson(
      collection(
        null,
        { type: "Point", coordinates: [0, 0] },
        feature({}, { type: "Polygon", coordinates: [open] }, "open"),
        feature({}, { type: "Polygon", coordinates: [bowTie] }, "bow"),
        feature({}, { type: "Polygon", coordinates: [[SQUARE[0], SQUARE[1], SQUARE[0]]] }),
        feature({}, { type: "Point", coordinates: ["1", 2] }),
        feature({}, { type: "Circle", coordinates: [0, 0] }),
        feature({}, { type: "Polygon", coordinates: [] }),
      ),
    );
    expect(features.length).toBe(3);
    expect(skipped).toEqual([
      { reason: "not a GeoJSON Feature", count: 2 },
      { reason: "no part has enough distinct vertices", count: 1 },
      { reason: "a coordinate is not a finite number", count: 1 },
      { reason: "the geometry's type is unknown", count: 1 },
    ]);
    const text = warnings.join("\n");
    expect(text).toContain(
      "1 rings were not closed; their first vertex was taken as their last (first: open)",
    );
    expect(text).toContain(
      "1 exterior rings cross themselves; their shape may look wrong (first: bow)",
    );
    expect(text).toContain("1 rings with fewer than three distinct vertices were left out");
  });

  it("reads NaN and Infinity in attributes as null, with a warning", async () => {
    const { features, warnings } = await readText(
      "a.geojson",
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"h":NaN,"t":"NaN","n":-Infinity},"geometry":null}]}`,
    );
    expect(features[0]!.properties).toEqual({ h: null, t: "NaN", n: null });
    expect(warnings.join()).toContain("1 features hold NaN or Infinity");
  });

  it("says byte and path where a feature is not JSON", async () => {
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature"},{"type":"Feature" "id":1}]}`;
    await expect(readText("a.geojson", text)).rejects.toThrow(
      /a\.geojson near byte 7\d \(\$\.features\[1\]\)/,
    );
  });

  it("reads GBK text, guessed or told, and refuses other bytes that are no UTF-8", async () => {
    const head = '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"';
    const tail = '"},"geometry":null}]}';
    const gbk = Buffer.concat([
      Buffer.from(head),
      Buffer.from([0xb3, 0xfe, 0xd0, 0xdb, 0xca, 0xd0, 0x81, 0x5c]), // the last byte is a backslash
      Buffer.from(tail),
    ]);
    const guessed = await readFeatures(createMemorySource("a.geojson", gbk));
    expect(guessed.features[0]!.properties["name"]).toBe("楚雄市乗");
    const latin = Buffer.from(`${head}Z\xfcrich${tail}`, "latin1");
    await expect(readFeatures(createMemorySource("a.geojson", latin))).rejects.toThrow(
      /not UTF-8.*--encoding/,
    );
    const told = await readFeatures(createMemorySource("a.geojson", latin), {
      encoding: "windows-1252",
    });
    expect(told.features[0]!.properties["name"]).toBe("Zürich");
  });

  it("gives surfaces where polygons stand upright, as walls do", async () => {
    const wall = [
      [0, 0, 0],
      [1, 1, 0],
      [1, 1, 3],
      [0, 0, 3],
      [0, 0, 0],
    ];
    const { features } = await readJson(feature({}, { type: "Polygon", coordinates: [wall] }));
    expect(features[0]!.geometry?.kind).toBe("surfaces");
  });

  it("stops when aborted, with the abort's reason", async () => {
    const source = createMemorySource(
      "a.geojson",
      Buffer.from(JSON.stringify(collection(feature({})))),
    );
    const reader = await openGeojson(source);
    const signal = AbortSignal.abort(new Error("stop"));
    const skips = { add: () => undefined, total: 0, list: () => [] };
    const iterate = async (): Promise<void> => {
      for await (const _ of reader.features({ skips, warn: () => undefined, signal }));
    };
    await expect(iterate()).rejects.toThrow("stop");
  });
});
