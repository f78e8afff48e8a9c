import { createRequire } from "node:module";
import corrections from "./epsg-corrections.json" with { type: "json" };

interface EpsgRow {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly wkt: string | null;
  readonly proj4: string | null;
  readonly bbox: readonly number[] | null;
}

const KINDS: Readonly<Record<string, string>> = {
  "CRS-PROJCRS": "p",
  "CRS-GEOGCRS": "g",
  "CRS-GEOG3DCRS": "h",
  "CRS-GCENCRS": "c",
  "CRS-VERTCRS": "v",
  "CRS-COMPOUNDCRS": "x",
};

/**
 * Reduces the epsg-index package to the lines of ingest/vocabulary/epsg-table.ts:
 * `code|kind|name|west,south,east,north|definition`. A compound row's definition is its two codes
 * (`28992+5709`) read from its WKT, because the package's own proj string lacks the datum shift.
 *
 * epsg-corrections.json holds what a comparison of every row with PROJ 9.1 (gdal 3.6) showed: the datum
 * shift that PROJ uses without grids where the package's differs by over 1 cm (28992 by 169 m: its
 * rotations are in microradians), and null where even so the row is over 1 m off, or PROJ has no such code.
 */
export function reduceEpsg(): string {
  const rows = createRequire(import.meta.url)("epsg-index/all.json") as Record<string, EpsgRow>;
  const lines: string[] = [];
  for (const row of Object.values(rows)) {
    const kind = KINDS[row.kind];
    if (kind === undefined) continue;
    const correction = (corrections as Record<string, string | null>)[row.code];
    if (correction === null) continue;
    const definition =
      correction ?? (kind === "x" ? compoundCodes(row) : shortened(row.proj4 ?? ""));
    if (definition === "" || isHorizontalDropped(definition)) continue;
    const [north, west, south, east] = row.bbox ?? [];
    const area = [west, south, east, north].every((value) => typeof value === "number")
      ? [
          Math.floor((west ?? 0) * 10) / 10,
          Math.floor((south ?? 0) * 10) / 10,
          Math.ceil((east ?? 0) * 10) / 10,
          Math.ceil((north ?? 0) * 10) / 10,
        ].join(",")
      : "";
    lines.push([row.code, kind, row.name.replaceAll("|", "/"), area, definition].join("|"));
  }
  return lines.join("\n");
}

/** A compound row goes where its horizontal part went. */
const isHorizontalDropped = (definition: string): boolean =>
  (corrections as Record<string, string | null>)[definition.split("+")[0] ?? ""] === null;

const shortened = (proj4: string): string =>
  proj4
    .replace(" +no_defs", "")
    .replace(" +type=crs", "")
    .replace(" +units=m", "")
    .replace(" +wktext", "")
    .replace(" +towgs84=0,0,0,0,0,0,0", "")
    // grids are not shipped; PROJ without them agrees to 1 m for the rows that stay
    .replace(/ \+nadgrids=(?!@null)\S+/, "")
    // proj's own defaults
    .replace(/ \+(lat_0|lon_0|lat_ts|x_0|y_0)=0(?= |$)/g, "")
    .replace(/ \+k(_0)?=1(?= |$)/g, "")
    .replaceAll(" +", " ")
    .replace(/^\+/, "");

function compoundCodes(row: EpsgRow): string {
  const wkt = row.wkt ?? "";
  const verticalStart = wkt.indexOf("VERT_CS[");
  if (verticalStart < 0) return "";
  const authority = /AUTHORITY\["EPSG","(\d+)"\]\]?,?$/;
  const horizontal = authority.exec(wkt.slice(0, verticalStart))?.[1];
  const vertical = /AUTHORITY\["EPSG","(\d+)"\]\],AUTHORITY\["EPSG","\d+"\]\]$/.exec(wkt)?.[1];
  return horizontal === undefined || vertical === undefined ? "" : `${horizontal}+${vertical}`;
}

/** The generated module's text. Write it anew with `tsx tests/support/write-epsg-table.ts`. */
export const epsgTableModule = (): string =>
  `/**\n * Generated from epsg-index by tests/support/write-epsg-table.ts; do not edit.\n * One row a line: code | kind | name | west,south,east,north degrees | definition.\n * Kinds: p projected, g geographic, h geographic 3D, c geocentric, v vertical, x compound.\n * Rights: EPSG Geodetic Parameter Dataset, IOGP, terms of use at epsg.org.\n */\n// biome-ignore format: one row a line\nexport const EPSG_TABLE = \`\n${reduceEpsg().replaceAll("`", "'").replaceAll("${", "$ {").replaceAll("\\", "/")}\n\`;\n`;
