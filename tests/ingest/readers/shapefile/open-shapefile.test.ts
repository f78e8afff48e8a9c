import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../../../../ingest/readers/reader.ts";
import { createMemorySource } from "../../../../ingest/sources/memory-source.ts";
import { type ReadFeatures, readFeatures } from "../../../support/read-features.ts";
import {
  multiPointShape,
  nullShape,
  partsShape,
  pointShape,
  type ShapefileParts,
  writeShapefile,
} from "../../../support/write-shapefile.ts";

const NAME = [{ name: "NAME", type: "C", byteLength: 12 }];
const CLOCKWISE = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];
const hole = (at: number): number[][] => [
  [at, at],
  [at + 1, at],
  [at + 1, at + 1],
  [at, at + 1],
  [at, at],
];

const read = (
  { shp, shx, dbf }: Partial<ShapefileParts>,
  options: ReadOptions & { readonly sidecars?: Record<string, Uint8Array> } = {},
): Promise<ReadFeatures> =>
  readFeatures(
    createMemorySource("a.shp", shp!, {
      ...(shx === undefined ? {} : { "A.SHX": shx }),
      ...(dbf === undefined ? {} : { "a.DBF": dbf }),
      ...options.sidecars,
    }),
    options,
  );

const text = (value: string): Buffer => Buffer.from(value, "latin1");
const GBK_CHUXIONG = Buffer.from([0xb3, 0xfe, 0xd0, 0xdb, 0xca, 0xd0]); // 楚雄市

describe("openShapefile", () => {
  it("reads points, lines and multipoints, with and without heights", async () => {
    const kinds = async (type: number, content: Uint8Array): Promise<unknown> => {
      const { features } = await read(writeShapefile(type, NAME, [{ content }]));
      const geometry = features[0]!.geometry!;
      return [
        geometry.kind,
        geometry.kind !== "surfaces" && geometry.hasHeights,
        ...geometry.positions,
      ];
    };
    expect(await kinds(1, pointShape(1, 2))).toEqual(["points", false, 1, 2, 0]);
    expect(await kinds(11, pointShape(1, 2, 3))).toEqual(["points", true, 1, 2, 3]);
    expect(
      await kinds(
        8,
        multiPointShape([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual(["points", false, 1, 2, 0, 3, 4, 0]);
    expect(
      await kinds(
        13,
        partsShape(13, [
          [
            [0, 0, 5],
            [1, 1, 6],
          ],
        ]),
      ),
    ).toEqual(["lines", true, 0, 0, 5, 1, 1, 6]);
  });

  it("gives each hole to the exterior around it and turns rings the model's way", async () => {
    const far = CLOCKWISE.map(([x, y]) => [x! + 100, y!]);
    const content = partsShape(5, [hole(3), CLOCKWISE, far, hole(5)]);
    const { features } = await read(writeShapefile(5, NAME, [{ content }]));
    const geometry = features[0]!.geometry!;
    if (geometry.kind !== "polygons") throw new Error(geometry.kind);
    expect([...geometry.polygonOffsets]).toEqual([0, 3, 4]);
    expect([...geometry.ringOffsets]).toEqual([0, 4, 8, 12, 16]);
    // counter-clockwise: from the ring's last vertex back
    expect([...geometry.positions.slice(0, 6)]).toEqual([10, 0, 0, 10, 10, 0]);
  });

  it("nests rings by what lies in what where all are wound the wrong way", async () => {
    const wrong = [[...CLOCKWISE].reverse(), [...hole(3)].reverse(), hole(30)];
    const { features } = await read(
      writeShapefile(5, NAME, [
        { content: partsShape(5, wrong) },
        { content: partsShape(5, [[...CLOCKWISE].reverse()]) },
      ]),
    );
    const [first, second] = features.map((feature) => feature.geometry!);
    expect(first?.kind === "polygons" && [...first.polygonOffsets]).toEqual([0, 2, 3]);
    expect(second?.kind === "polygons" && [...second.polygonOffsets]).toEqual([0, 1]);
  });

  it("reads multipatches as surfaces: rings, fans and strips", async () => {
    const ring = [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 3],
      [0, 0, 3],
      [0, 0, 0],
    ];
    const strip = [
      [0, 0, 3],
      [1, 0, 3],
      [0, 1, 4],
      [1, 1, 4],
    ];
    const content = partsShape(31, [ring, strip, strip], [2, 0, 1]);
    const { features } = await read(writeShapefile(31, NAME, [{ content }]));
    const geometry = features[0]!.geometry!;
    expect(geometry.kind === "surfaces" && [...geometry.polygonOffsets]).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it("reads each type of attribute, empty ones as null", async () => {
    const columns = [
      { name: "TEXT", type: "C", byteLength: 6 },
      { name: "NUM", type: "N", byteLength: 20 },
      { name: "FLAG", type: "L", byteLength: 1 },
      { name: "DAY", type: "D", byteLength: 8 },
      { name: "INT", type: "I", byteLength: 4 },
    ];
    const int = Buffer.alloc(4);
    int.writeInt32LE(-7);
    const { features } = await read(
      writeShapefile(1, columns, [
        {
          content: pointShape(0, 0),
          values: [" ab", "  3.50", "T", "20240131"].map(text).concat(int),
        },
        { content: pointShape(0, 0), values: ["", "***", "?", "        "].map(text) },
        {
          content: pointShape(0, 0),
          values: ["x", "530100199001011234", "f", "00000000"].map(text),
        },
      ]),
    );
    expect(features.map((feature) => feature.properties)).toEqual([
      { TEXT: " ab", NUM: 3.5, FLAG: true, DAY: "2024-01-31", INT: -7 },
      { TEXT: null, NUM: null, FLAG: null, DAY: null, INT: 0x20202020 },
      { TEXT: "x", NUM: "530100199001011234", FLAG: false, DAY: null, INT: 0x20202020 },
    ]);
  });

  it("counts deleted records, keeps null shapes as features without geometry", async () => {
    const { features, skipped, warnings } = await read(
      writeShapefile(1, NAME, [
        { content: pointShape(1, 2), values: [text("a")] },
        { content: pointShape(1, 2), values: [text("b")], isDeleted: true },
        { content: nullShape(), values: [text("c")] },
      ]),
    );
    expect(features.map((feature) => feature.properties["NAME"])).toEqual(["a", "c"]);
    expect(features[1]!.geometry).toBeUndefined();
    expect(skipped).toEqual([{ reason: "marked as deleted in the .dbf", count: 1 }]);
    expect(warnings.join()).toContain("1 records have no shape");
  });

  it("follows the .shx past dead records, and reads on without one", async () => {
    const rows = [1, 2, 3].map((x) => ({ content: pointShape(x, 0), values: [text(`p${x}`)] }));
    const { shp, shx, dbf } = writeShapefile(1, NAME, rows);
    // an editor moved record 2 to the end and left its old bytes
    const record = Buffer.from(shp.subarray(128, 156));
    record.writeDoubleLE(20, 12);
    const moved = Buffer.concat([shp, record]);
    moved.writeInt32BE(moved.length / 2, 24);
    const movedIndex = Buffer.from(shx);
    movedIndex.writeInt32BE(shp.length / 2, 108);
    const { features } = await read({ shp: moved, shx: movedIndex, dbf });
    expect(features.map((feature) => feature.geometry!.positions[0])).toEqual([1, 20, 3]);
    expect((await read({ shp, dbf })).features.length).toBe(3);
  });

  it("says both numbers where the table and the shapes differ", async () => {
    const rows = [1, 2, 3].map((x) => ({ content: pointShape(x, 0), values: [text(`p${x}`)] }));
    const { shp, dbf } = writeShapefile(1, NAME, rows);
    const short = writeShapefile(1, NAME, rows.slice(0, 2));
    expect((await read({ shp: short.shp, dbf })).warnings.join()).toContain(
      "holds 2 shapes, its .dbf says 3 records",
    );
    const { features, warnings } = await read({ shp, dbf: short.dbf });
    expect(features[2]!.properties).toEqual({});
    expect(warnings.join()).toContain("1 shapes have no record in the .dbf");
  });

  it("decodes text by option, .cpg, language driver, then by its bytes", async () => {
    const shapefile = writeShapefile(1, NAME, [
      { content: pointShape(0, 0), values: [GBK_CHUXIONG] },
    ]);
    const utf8 = writeShapefile(1, NAME, [
      { content: pointShape(0, 0), values: [Buffer.from("楚雄市")] },
    ]);
    const nameOf = async (
      parts: ShapefileParts,
      options: Parameters<typeof read>[1] = {},
    ): Promise<unknown> => {
      const { features, description } = await read(parts, options);
      return `${features[0]!.properties["NAME"]} ${description.encoding}`;
    };
    expect(await nameOf(shapefile)).toBe("楚雄市 gb18030 (guess)");
    expect(await nameOf(utf8)).toBe("楚雄市 utf-8 (guess)");
    expect(await nameOf(shapefile, { encoding: "cp936" })).toBe("楚雄市 gb18030 (option)");
    const cpg = (label: string): { sidecars: Record<string, Uint8Array> } => ({
      sidecars: { "a.cpg": text(label) },
    });
    expect(await nameOf(shapefile, cpg("OEM 936"))).toBe("楚雄市 gb18030 (cpg)");
    expect(await nameOf(shapefile, cpg("UTF-8"))).toBe("楚雄市 gb18030 (guess)");
    const driven = Buffer.from(shapefile.dbf);
    driven[29] = 0x7a; // code page 936
    expect(await nameOf({ ...shapefile, dbf: driven })).toBe("楚雄市 gb18030 (language driver)");
    await expect(read(shapefile, { encoding: "klingon" })).rejects.toThrow(/klingon.*gb18030/);
  });

  it("takes the CRS from the .prj", async () => {
    const shapefile = writeShapefile(1, NAME, [{ content: pointShape(0, 0) }]);
    const prj = 'PROJCS["CGCS2000_3_Degree_GK_CM_102E"]';
    const { description } = await read(shapefile, { sidecars: { "a.prj": text(prj) } });
    expect([description.crs, description.crsFrom]).toEqual([prj, "sidecar"]);
    expect((await read(shapefile)).description.crsFrom).toBeUndefined();
  });
});
