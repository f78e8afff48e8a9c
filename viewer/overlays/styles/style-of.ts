import type { FlatStyle } from "../tile-view.ts";
import { drawByClass } from "./by-class.ts";
import { drawControlLines } from "./control-lines.ts";
import { drawLandUse } from "./land-use.ts";
import { drawRoads } from "./roads.ts";
import { drawSelection } from "./selection.ts";
import { drawGreen, drawWater } from "./surfaces.ts";

const STYLES: Readonly<Record<string, FlatStyle>> = {
  "land-use": drawLandUse,
  "control-lines": drawControlLines,
  roads: drawRoads,
  water: drawWater,
  green: drawGreen,
  selection: drawSelection,
};

/** The style of a name; anything unknown is drawn by class. */
export const styleOf = (name: string | undefined): FlatStyle =>
  (name === undefined ? undefined : STYLES[name]) ?? drawByClass;
