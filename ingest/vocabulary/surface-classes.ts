import { type ClassRow, classRow } from "./class-row.ts";

/** Draped surfaces that have one colour whatever their class says. */
export const SURFACE_CLASSES: readonly ClassRow[] = [
  classRow("water", "水域", "Water", "#4f8fae"),
  classRow("green", "绿地", "Green space", "#57a05a"),
];
