import { type ClassRow, classRow } from "./class-row.ts";

/** The three control lines of spatial planning, and the blue line of rivers. */
export const CONTROL_LINES: readonly ClassRow[] = [
  classRow("urban-growth-boundary", "城镇开发边界", "Urban growth boundary", "#e5564b"),
  classRow("permanent-farmland", "永久基本农田", "Permanent farmland", "#e0b93f"),
  classRow("ecological-redline", "生态保护红线", "Ecological red line", "#3f9e63"),
  classRow("river-blue-line", "河道蓝线", "River blue line", "#5aa9b8"),
];
