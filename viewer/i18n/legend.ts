import { BUILDING_USE_ROWS } from "../../ingest/vocabulary/building-use-rows.ts";
import type { ClassRow } from "../../ingest/vocabulary/class-row.ts";
import { findClassRow } from "../../ingest/vocabulary/class-row.ts";
import { CONTROL_LINES } from "../../ingest/vocabulary/control-lines.ts";
import { LAND_USES } from "../../ingest/vocabulary/land-use.ts";
import { POINT_CLASSES } from "../../ingest/vocabulary/point-classes.ts";
import { ROAD_CLASSES } from "../../ingest/vocabulary/road-classes.ts";
import { SURFACE_CLASSES } from "../../ingest/vocabulary/surface-classes.ts";

/** Which table of classes a named style reads. */
export const STYLE_CLASSES: Readonly<Record<string, readonly ClassRow[]>> = {
  "land-use": LAND_USES,
  "control-lines": CONTROL_LINES,
  roads: ROAD_CLASSES,
  buildings: BUILDING_USE_ROWS,
  trees: POINT_CLASSES,
  symbols: POINT_CLASSES,
  water: SURFACE_CLASSES.filter(({ code }) => ["river", "pond", "water"].includes(code)),
  green: SURFACE_CLASSES.filter(({ code }) => ["park", "plaza", "green"].includes(code)),
};

/**
 * The rows of a layer's legend: those of its style's table that the dataset's classes hit, in the table's
 * order, each once.
 */
export function legendOf(
  style: string | undefined,
  classes: readonly string[],
): readonly ClassRow[] {
  const table = style === undefined ? undefined : STYLE_CLASSES[style];
  if (table === undefined) return [];
  const hit = new Set(classes.map((code) => findClassRow(table, code)));
  return table.filter((row) => hit.has(row));
}
