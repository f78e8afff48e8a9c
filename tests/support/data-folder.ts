import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import Database from "libsql";
import {
  CATALOGUE_SCHEMA_VERSION,
  type CatalogueEntry,
  propertyStorePath,
} from "../../ingest/vocabulary/catalogue.ts";
import {
  PROPERTY_STORE_DDL,
  PROPERTY_STORE_INDEXES,
  type StoredFeature,
} from "../../ingest/vocabulary/property-store.ts";

/** A data folder in the layout of `ingest/vocabulary/catalogue.ts`, filled by hand. */
export interface DataFolder {
  readonly path: string;
  write(path: string, content: string | Uint8Array, options?: { readonly gzip: boolean }): void;
  writeFeatures(id: string, version: string, features: readonly StoredFeature[]): void;
  publish(entries: readonly CatalogueEntry[]): void;
  remove(): void;
}

export function createDataFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), "citytwin-data-"));
  const write: DataFolder["write"] = (name, content, options) => {
    const target = join(path, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    if (options?.gzip === true) writeFileSync(`${target}.gz`, gzipSync(content));
  };
  return {
    path,
    write,
    writeFeatures(id, version, features) {
      const target = join(path, propertyStorePath(id, version));
      mkdirSync(dirname(target), { recursive: true });
      const database = new Database(target);
      database.exec(`PRAGMA journal_mode = OFF; ${PROPERTY_STORE_DDL} BEGIN`);
      const insert = database.prepare("INSERT INTO feature VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
      for (const feature of features) insert.run(Object.values(feature));
      database.exec(`COMMIT; ${PROPERTY_STORE_INDEXES}`);
      database.close();
    },
    publish(datasets) {
      write("catalog.json.new", JSON.stringify({ schema: CATALOGUE_SCHEMA_VERSION, datasets }));
      renameSync(join(path, "catalog.json.new"), join(path, "catalog.json"));
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A catalogue entry with everything that a test does not care about. */
export function catalogueEntry(
  entry: Pick<CatalogueEntry, "id" | "kind" | "version"> & Partial<CatalogueEntry>,
): CatalogueEntry {
  const document =
    entry.kind === "terrain"
      ? "layer.json"
      : entry.kind === "imagery"
        ? "imagery.json"
        : "tileset.json";
  return {
    title: { "zh-CN": entry.id, en: entry.id },
    cimLevel: "CIM3",
    dataClass: "spatiotemporal-base",
    crs: "EPSG:4543",
    crsFrom: "file",
    heightDatum: "ellipsoidal",
    boundsDegrees: [101.52, 25.01, 101.56, 25.05],
    heightRangeMetres: [1760, 1900],
    counts: { features: 0, points: 0, triangles: 0, tiles: 0, bytes: 0 },
    skipped: [],
    warnings: [],
    geometricErrorMetres: 128,
    classes: [],
    synthetic: true,
    attribution: "",
    lineage: { sources: [], command: "", citytwin: "0.1.0" },
    created: "2026-01-01T00:00:00Z",
    entry: `datasets/${entry.id}/${entry.version}/${document}`,
    ...entry,
  };
}

/** A stored feature in the order of the store's columns. */
export function storedFeature(
  feature: Pick<StoredFeature, "id" | "asset"> & Partial<StoredFeature>,
): StoredFeature {
  return {
    id: feature.id,
    asset: feature.asset,
    class: feature.class ?? "building",
    name: feature.name ?? "",
    initials: feature.initials ?? "",
    code: feature.code ?? "",
    longitude: feature.longitude ?? 101.54,
    latitude: feature.latitude ?? 25.03,
    heightMetres: feature.heightMetres ?? 1775,
    west: feature.west ?? 101.539,
    south: feature.south ?? 25.029,
    east: feature.east ?? 101.541,
    north: feature.north ?? 25.031,
    properties: feature.properties ?? "{}",
  };
}
