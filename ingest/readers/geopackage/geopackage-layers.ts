import type Database from "libsql";
import { BadInputError, UnsupportedError } from "../../vocabulary/errors.ts";

/** A feature table of a GeoPackage. @see OGC 12-128r19, 2.1 Features */
export interface GeopackageLayer {
  readonly table: string;
  readonly geometryColumn: string;
  readonly crs: string | undefined;
  /** column of the integer primary key */
  readonly keyColumn: string | undefined;
  /** attribute columns with their declared SQL type */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** An SQL identifier in quotes. */
export const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

interface GeometryRow {
  readonly table_name: string;
  readonly column_name: string;
  readonly srs_id: number;
}

/**
 * The feature tables' names.
 * @throws BadInputError `geopackage-damaged`; UnsupportedError `format-foreign` for other SQLite files and
 *   for GeoPackages that only hold tiles.
 */
export function listGeopackageLayers(database: Database.Database, name: string): string[] {
  const tables = new Set(
    (database.prepare("SELECT name FROM sqlite_master").all() as { name: string }[]).map((row) =>
      row.name.toLowerCase(),
    ),
  );
  if (!tables.has("gpkg_contents")) {
    throw new UnsupportedError(
      "format-foreign",
      `${name} is an SQLite database without gpkg_contents${tables.has("metadata") && tables.has("tiles") ? " (it looks like MBTiles)" : ""}; expected a GeoPackage. Convert it, for instance with ogr2ogr.`,
      { parameters: { name } },
    );
  }
  const contents = database.prepare("SELECT table_name, data_type FROM gpkg_contents").all() as {
    table_name: string;
    data_type: string;
  }[];
  const layers = contents
    .filter((row) => row.data_type === "features" && tables.has(row.table_name.toLowerCase()))
    .map((row) => row.table_name);
  if (layers.length === 0 || !tables.has("gpkg_geometry_columns")) {
    const kinds = [...new Set(contents.map((row) => row.data_type))].join(", ") || "nothing";
    throw new UnsupportedError(
      "format-foreign",
      `${name} is a GeoPackage without a feature table; it holds ${kinds}. Give one with features; for raster tiles convert them to GeoTIFF with gdal_translate.`,
      { parameters: { name } },
    );
  }
  return layers;
}

/** @throws BadInputError `layer-unknown`, `layer-ambiguous`, naming the layers there are */
export function chooseLayer(
  layers: readonly string[],
  wanted: string | undefined,
  name: string,
): string {
  const list = layers.join(", ");
  if (wanted !== undefined) {
    const found =
      layers.find((layer) => layer === wanted) ??
      layers.find((layer) => layer.toLowerCase() === wanted.toLowerCase());
    if (found !== undefined) return found;
    throw new BadInputError(
      "layer-unknown",
      `${name} has no layer "${wanted}"; it has ${list}. Give one of these with --layer.`,
      { parameters: { name, layer: wanted, layers: list } },
    );
  }
  if (layers.length === 1) return layers[0]!;
  throw new BadInputError(
    "layer-ambiguous",
    `${name} has ${layers.length} layers: ${list}. Choose one with --layer.`,
    { parameters: { name, layers: list } },
  );
}

/** @throws BadInputError `geopackage-damaged` when the table has no geometry column registered */
export function describeLayer(
  database: Database.Database,
  table: string,
  name: string,
): GeopackageLayer {
  const geometry = database
    .prepare(
      "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)",
    )
    .get(table) as GeometryRow | undefined;
  if (geometry === undefined) {
    throw new BadInputError(
      "geopackage-damaged",
      `${name}, layer ${table}: gpkg_geometry_columns has no row for it. Export it again.`,
      { parameters: { name, layer: table } },
    );
  }
  const info = database.prepare(`PRAGMA table_info(${quoted(table)})`).all() as {
    name: string;
    type: string;
    pk: number;
  }[];
  const isGeometry = (column: string): boolean =>
    column.toLowerCase() === geometry.column_name.toLowerCase();
  const key = info.find((column) => column.pk === 1 && /^int/i.test(column.type));
  return {
    table,
    geometryColumn: geometry.column_name,
    crs: crsOf(database, geometry.srs_id),
    keyColumn: key?.name,
    columns: info.filter((column) => column !== key && !isGeometry(column.name)),
  };
}

/** 0 and -1 are "undefined" by the standard. */
function crsOf(database: Database.Database, srsId: number): string | undefined {
  if (srsId === 0 || srsId === -1) return undefined;
  const row = database
    .prepare(
      "SELECT organization, organization_coordsys_id AS code, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
    )
    .get(srsId) as { organization: string; code: number; definition: string } | undefined;
  if (row === undefined) return undefined;
  if (String(row.organization).toUpperCase() === "EPSG") return `EPSG:${row.code}`;
  return row.definition === "undefined" ? undefined : row.definition;
}
