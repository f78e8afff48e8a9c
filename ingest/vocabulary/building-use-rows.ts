import { type ClassRow, classRow } from "./class-row.ts";

/** BUILDING_USES with names and the hue of the land use that carries them. */
export const BUILDING_USE_ROWS: readonly ClassRow[] = [
  classRow("residential", "住宅", "Residential", "#f0de68"),
  classRow("villa", "低层住宅", "Low-rise housing", "#e6d58a"),
  classRow("old-quarter", "老街民居", "Old quarter", "#c9a566"),
  classRow("office", "办公", "Office", "#e2877b"),
  classRow("commercial", "商业", "Commercial", "#e0574a"),
  classRow("public", "公共服务", "Public services", "#e58bb0"),
  classRow("school", "学校", "School", "#f0a3c4"),
  classRow("hospital", "医院", "Hospital", "#e3719b"),
  classRow("industrial", "工业厂房", "Industrial", "#b08a63"),
  classRow("transport", "交通设施", "Transport", "#b9bdbc"),
  classRow("utility", "公用设施", "Utility", "#6f9fc0"),
  classRow("unknown", "用途未知", "Use unknown", "#8a9190"),
];
