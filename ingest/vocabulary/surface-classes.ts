import { type ClassRow, classRow } from "./class-row.ts";

/** Water and green: what a surface without a finer class is, stands last. */
export const SURFACE_CLASSES: readonly ClassRow[] = [
  classRow("river", "河流", "River", "#4f8fae"),
  classRow("pond", "池塘", "Pond", "#6aa3bb"),
  classRow("park", "公园", "Park", "#57a05a"),
  classRow("plaza", "广场", "Square", "#a9b98c"),
  classRow("water", "水域", "Water", "#4f8fae"),
  classRow("green", "绿地", "Green space", "#57a05a"),
];
