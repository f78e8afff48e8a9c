import { type ClassRow, classRow } from "./class-row.ts";

/** Road classes, widest first. @see GB 55011-2021, classes of urban roads */
export const ROAD_CLASSES: readonly ClassRow[] = [
  classRow("expressway", "快速路", "Expressway", "#d9b36a"),
  classRow("arterial", "主干路", "Arterial", "#cfc8b8"),
  classRow("secondary", "次干路", "Secondary", "#b9bdbc"),
  classRow("local", "支路", "Local", "#9aa19f"),
  classRow("path", "步行与骑行道", "Path", "#a88f74"),
];
