import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMemorySource } from "../../../../ingest/sources/memory-source.ts";
import { type ReadFeatures, readFeatures } from "../../../support/read-features.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "citytwin-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const SCHEMA = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT);
CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('CGCS', 4543, 'EPSG', 4543, 'x'), ('local', 100000, 'NONE', 1, 'LOCAL_CS["plant"]');
`;

/** A point with the GeoPackage header, or an empty one. */
function point(x: number, y: number, isEmpty = false): Buffer {
  const bytes = Buffer.alloc(29);
  bytes.write("GP", 0, "latin1");
  bytes[3] = isEmpty ? 0x11 : 0x01;
  bytes[8] = 1;
  bytes.writeUInt32LE(1, 9);
  bytes.writeDoubleLE(x, 13);
  bytes.writeDoubleLE(y, 21);
  return bytes;
}

const addLayer = (database: Database.Database, table: string, srsId: number): void => {
  database.exec(
    `CREATE TABLE "${table}" (fid INTEGER PRIMARY KEY, geom POINT, name TEXT, big INTEGER, is_open BOOLEAN, photo BLOB)`,
  );
  database.prepare("INSERT INTO gpkg_contents VALUES (?, 'features')").run(table);
  database
    .prepare("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POINT', ?, 0, 0)")
    .run(table, srsId);
};

async function build(fill: (database: Database.Database) => void): Promise<Uint8Array> {
  const path = join(folder, `${Math.random()}.gpkg`);
  const database = new Database(path);
  database.exec(SCHEMA);
  fill(database);
  database.close();
  return readFile(path);
}

const read = (bytes: Uint8Array, layer?: string): Promise<ReadFeatures> =>
  readFeatures(createMemorySource("a.gpkg", bytes), layer === undefined ? {} : { layer });

describe("openGeopackage", () => {
  it("reads rows with their key, attributes by type, and geometry", async () => {
    const bytes = await build((database) => {
      addLayer(database, "灯 杆", 4543);
      const insert = database.prepare('INSERT INTO "灯 杆" VALUES (?, ?, ?, ?, ?, ?)');
      insert.run(7, point(1, 2), "楚雄", 9007199254740993n, 1, Buffer.from("jpg"));
      insert.run(8, point(0, 0, true), null, 5, 0, null);
      insert.run(9, null, "", null, null, null);
    });
    const { features, description, warnings } = await read(bytes);
    expect(features.map(({ id, properties }) => ({ id, ...properties }))).toEqual([
      { id: "7", name: "楚雄", big: "9007199254740993", is_open: true, photo: null },
      { id: "8", name: null, big: 5, is_open: false, photo: null },
      { id: "9", name: "", big: null, is_open: null, photo: null },
    ]);
    expect(features[0]!.className).toBe("灯 杆");
    expect([...features[0]!.geometry!.positions]).toEqual([1, 2, 0]);
    expect([features[1]!.geometry, features[2]!.geometry]).toEqual([undefined, undefined]);
    expect(warnings.join()).toContain("2 rows have no geometry");
    expect([description.crs, description.declaredCount]).toEqual(["EPSG:4543", 3]);
  });

  it("asks for --layer where there are several, and knows them in any case", async () => {
    const bytes = await build((database) => {
      addLayer(database, "Lamps", 4543);
      addLayer(database, "Trees", 100000);
    });
    await expect(read(bytes)).rejects.toThrow(/2 layers: Lamps, Trees.*--layer/);
    await expect(read(bytes, "Cars")).rejects.toThrow(/no layer "Cars"; it has Lamps, Trees/);
    expect((await read(bytes, "trees")).description.crs).toBe('LOCAL_CS["plant"]');
  });

  it("reads text that is not UTF-8 without falling over", async () => {
    const bytes = await build((database) => {
      addLayer(database, "t", 0);
      database.exec("INSERT INTO t (fid, name) VALUES (1, CAST(x'b3fed0db' AS TEXT))");
    });
    expect((await read(bytes)).features[0]!.properties["name"]).toContain("\ufffd");
    const source = createMemorySource("a.gpkg", bytes);
    const told = await readFeatures(source, { encoding: "gbk" });
    expect(told.features[0]!.properties["name"]).toBe("楚雄");
    expect(told.description.crs).toBeUndefined();
  });

  it("counts damaged geometries", async () => {
    const bytes = await build((database) => {
      addLayer(database, "t", 4543);
      const insert = database.prepare("INSERT INTO t (geom, name) VALUES (?, ?)");
      for (const geometry of [point(1, 2), point(1, 2).subarray(0, 20), Buffer.from("XX")]) {
        insert.run(geometry, "a");
      }
    });
    const { features, skipped } = await read(bytes);
    expect(features.length).toBe(1);
    expect(skipped).toEqual([{ reason: "the geometry's binary is damaged", count: 2 }]);
  });

  it("says what another SQLite file is", async () => {
    const path = join(folder, "other.db");
    const database = new Database(path);
    database.exec("CREATE TABLE tiles (a); CREATE TABLE metadata (a)");
    database.close();
    await expect(read(await readFile(path))).rejects.toThrow(/without gpkg_contents.*MBTiles/);
    const empty = await build((each) =>
      each.exec("INSERT INTO gpkg_contents VALUES ('x', 'tiles')"),
    );
    await expect(read(empty)).rejects.toThrow(/without a feature table; it holds tiles/);
  });
});
