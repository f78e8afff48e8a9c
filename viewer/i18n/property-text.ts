import { BUILDING_USE_ROWS } from "../../ingest/vocabulary/building-use-rows.ts";
import { CITY_OBJECT_CLASSES } from "../../ingest/vocabulary/city-object-classes.ts";
import type { ClassRow } from "../../ingest/vocabulary/class-row.ts";
import { findClassRow } from "../../ingest/vocabulary/class-row.ts";
import { CONTROL_LINES } from "../../ingest/vocabulary/control-lines.ts";
import { LAND_USES } from "../../ingest/vocabulary/land-use.ts";
import { POINT_CLASSES } from "../../ingest/vocabulary/point-classes.ts";
import { ROAD_CLASSES } from "../../ingest/vocabulary/road-classes.ts";
import { SURFACE_CLASSES } from "../../ingest/vocabulary/surface-classes.ts";
import type { Language } from "../../scenes/scene.ts";
import { formatNumber } from "./format.ts";
import { PROPERTY_LABELS, type PropertyGroup } from "./property-labels.ts";

const CLASSES_OF_PROPERTY: Readonly<Record<string, readonly ClassRow[]>> = {
  landUse: LAND_USES,
  roadClass: ROAD_CLASSES,
  lineType: CONTROL_LINES,
  use: BUILDING_USE_ROWS,
  class: [
    ...LAND_USES,
    ...ROAD_CLASSES,
    ...CONTROL_LINES,
    ...BUILDING_USE_ROWS,
    ...POINT_CLASSES,
    ...SURFACE_CLASSES,
    ...CITY_OBJECT_CLASSES,
  ],
};

const YES_NO: Readonly<Record<Language, readonly [string, string]>> = {
  "zh-CN": ["是", "否"],
  en: ["Yes", "No"],
};

/** A property as the panel shows it. */
export interface PropertyText {
  readonly name: string;
  readonly group: PropertyGroup;
  readonly title: string;
  /** the value in words or figures, without its unit */
  readonly text: string;
  readonly unit: string;
}

/** Known names in the reader's language with units; an unknown name stays as the source wrote it. */
export function propertyText(name: string, value: unknown, language: Language): PropertyText {
  const label = PROPERTY_LABELS[name];
  return {
    name,
    group: label?.group ?? "other",
    title: label?.title[language] ?? name,
    text: valueText(name, value, language),
    unit: typeof value === "number" ? (label?.unit ?? "") : "",
  };
}

/** A class code with its name: "0902 商务金融用地"; words without digits are replaced by the name. */
export function classText(name: string, code: string, language: Language): string {
  const row = findClassRow(CLASSES_OF_PROPERTY[name] ?? [], code);
  if (row === undefined) return code;
  return /^\d/.test(code) ? `${code} ${row.title[language]}` : row.title[language];
}

function valueText(name: string, value: unknown, language: Language): string {
  const label = PROPERTY_LABELS[name];
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return YES_NO[language][value ? 0 : 1];
  if (typeof value === "number") {
    if (label?.isPlain === true) return String(value);
    return formatNumber(value, label?.fractionDigits);
  }
  if (typeof value === "string") {
    return name in CLASSES_OF_PROPERTY ? classText(name, value, language) : value;
  }
  return JSON.stringify(value);
}
