import { beforeAll, describe, expect, it } from "vitest";
import { COMPONENT_TYPES, createGlbWriter } from "../../../ingest/tileset/glb.ts";
import { meshoptReady } from "../../../ingest/tileset/meshopt.ts";
import { schemaOf, writePropertyTable } from "../../../ingest/tileset/property-table.ts";
import { BUILDING_COLUMNS } from "../../../ingest/vocabulary/metadata-schema.ts";
import { readGlb } from "../../support/read-glb.ts";

beforeAll(meshoptReady);

describe("createGlbWriter", () => {
  it("gives vertices and triangles back as they were put in", async () => {
    const glb = createGlbWriter();
    const positions = Float32Array.of(0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0);
    const bufferView = glb.addVertices(new Uint8Array(positions.buffer), 4, 12);
    const accessor = glb.addAccessor({
      bufferView,
      componentType: COMPONENT_TYPES.f32,
      count: 4,
      type: "VEC3",
    });
    const indices = glb.addTriangles(Uint16Array.of(0, 1, 2, 0, 2, 3));
    const read = await readGlb(glb.finish({ asset: { version: "2.0" } }));
    expect(read.values(accessor)).toEqual([...positions]);
    expect(read.values(indices)).toEqual([0, 1, 2, 0, 2, 3]);
  });

  it("names EXT_meshopt_compression only where something is compressed", () => {
    const json = (glb: Uint8Array): Record<string, unknown> => {
      const length = new DataView(glb.buffer).getUint32(12, true);
      return JSON.parse(Buffer.from(glb.subarray(20, 20 + length)).toString());
    };
    const without = createGlbWriter();
    without.addBytes(Uint8Array.of(1, 2, 3));
    expect(json(without.finish({}))["extensionsRequired"]).toBeUndefined();
    const compressed = createGlbWriter();
    compressed.addTriangles(Uint16Array.of(0, 1, 2));
    const required = json(compressed.finish({ extensionsRequired: ["KHR_mesh_quantization"] }));
    expect(required["extensionsRequired"]).toEqual([
      "KHR_mesh_quantization",
      "EXT_meshopt_compression",
    ]);
  });

  it("states its own length, in chunks of whole words, and aligns views to 8 bytes", () => {
    const writer = createGlbWriter();
    writer.addBytes(Uint8Array.of(1, 2, 3));
    writer.addBytes(Uint8Array.of(4, 5, 6));
    const glb = writer.finish({});
    const view = new DataView(glb.buffer);
    expect(view.getUint32(8, true)).toBe(glb.byteLength);
    const jsonByteLength = view.getUint32(12, true);
    const binByteLength = view.getUint32(20 + jsonByteLength, true);
    expect((28 + jsonByteLength) % 8).toBe(0);
    expect(binByteLength % 4).toBe(0);
    expect(28 + jsonByteLength + binByteLength).toBe(glb.byteLength);
    expect(glb[28 + jsonByteLength + 8]).toBe(4);
  });
});

describe("writePropertyTable", () => {
  const table = (id: readonly string[]) => ({
    className: "building",
    columns: BUILDING_COLUMNS,
    rowCount: id.length,
    values: {
      id,
      class: id.map(() => ""),
      use: new Uint8Array(id.length),
      heightMetres: new Float32Array(id.length),
      storeys: new Uint16Array(id.length),
      year: new Uint16Array(id.length),
      seed: new Uint16Array(id.length),
    },
  });

  it("counts string offsets in UTF-8 bytes", async () => {
    const glb = createGlbWriter();
    const ids = ["龙川江", "", "Straße 4", "😀-b"];
    const metadata = writePropertyTable(glb, table(ids));
    glb.addTriangles(Uint16Array.of(0, 1, 2));
    const bytes = glb.finish({ extensions: { EXT_structural_metadata: metadata } });
    const read = await readGlb(bytes);
    expect(read.strings("id")).toEqual(ids);
    expect(read.strings("class")).toEqual(["", "", "", ""]);
  });

  it("says what each column is, in the order of the schema, with names for the uses", () => {
    const schema = schemaOf("building", BUILDING_COLUMNS) as {
      classes: { building: { properties: Record<string, unknown> } };
      enums: { use: { valueType: string; values: { name: string; value: number }[] } };
    };
    const { properties } = schema.classes.building;
    expect(Object.keys(properties)).toEqual(BUILDING_COLUMNS.map(({ name }) => name));
    expect(properties["use"]).toEqual({ type: "ENUM", enumType: "use", required: true });
    expect(schema.enums.use.values[1]).toEqual({ name: "residential", value: 1 });
  });
});
