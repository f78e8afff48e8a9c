import type Database from "libsql";
import { BadInputError, UnsupportedError } from "../../vocabulary/errors.ts";
import { readRows } from "./geopackage-rows.ts";

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

/**
 * The feature tables' names.
 * @throws BadInputError `geopackage-damaged`; UnsupportedError `format-foreign` for other SQLite files and
 *   for GeoPackages that only hold tiles.
 */
export function listGeopackageLayers(database: Database.Database, name: string): string[] {
  const schema = readRows(database, { columns: ["name"], from: "sqlite_master", name });
  const tables = new Set(schema.map(([table]) => String(table).toLowerCase()));
  if (!tables.has("gpkg_contents")) {
    throw new UnsupportedError(
      "format-foreign",
      `${name} is an SQLite database without gpkg_contents${tables.has("metadata") && tables.has("tiles") ? " (it looks like MBTiles)" : ""}; expected a GeoPackage. Convert it, for instance with ogr2ogr.`,
      { parameters: { name } },
    );
  }
  const contents = readRows(database, {
    columns: ["table_name", "data_type"],
    from: "gpkg_contents",
    name,
  }).map(([table, kind]) => ({ table: String(table), kind: String(kind) }));
  const layers = contents
    .filter(({ table, kind }) => kind === "features" && tables.has(table.toLowerCase()))
    .map(({ table }) => table);
  if (layers.length === 0 || !tables.has("gpkg_geometry_columns")) {
    const kinds = [...new Set(contents.map((row) => row.kind))].join(", ") || "nothing";
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
  const [geometry] = readRows(
    database,
    {
      columns: ["column_name", "srs_id"],
      from: "gpkg_geometry_columns WHERE lower(table_name) = lower(?)",
      name,
    },
    table,
  );
  if (geometry === undefined) {
    throw new BadInputError(
      "geopackage-damaged",
      `${name}, layer ${table}: gpkg_geometry_columns has no row for it. Export it again.`,
      { parameters: { name, layer: table } },
    );
  }
  const geometryColumn = String(geometry[0]);
  const columns = readRows(
    database,
    { columns: ["name", "type", "pk"], from: "pragma_table_info(?)", name },
    table,
  ).map(([column, type, pk]) => ({ name: String(column), type: String(type), pk: Number(pk) }));
  const isGeometry = (column: string): boolean =>
    column.toLowerCase() === geometryColumn.toLowerCase();
  const key = columns.find((column) => column.pk === 1 && /^int/i.test(column.type));
  return {
    table,
    geometryColumn,
    crs: crsOf(database, Number(geometry[1]), name),
    keyColumn: key?.name,
    columns: columns.filter((column) => column !== key && !isGeometry(column.name)),
  };
}

/** 0 and -1 are "undefined" by the standard. */
function crsOf(database: Database.Database, srsId: number, name: string): string | undefined {
  if (srsId === 0 || srsId === -1) return undefined;
  const [row] = readRows(
    database,
    {
      columns: ["organization", "organization_coordsys_id", "definition"],
      from: "gpkg_spatial_ref_sys WHERE srs_id = ?",
      name,
    },
    srsId,
  );
  if (row === undefined) return undefined;
  const [organization, code, definition] = row.map(String);
  if (organization?.toUpperCase() === "EPSG") return `EPSG:${code}`;
  return definition === "undefined" ? undefined : definition;
}
