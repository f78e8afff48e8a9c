/** What a dataset is; decides the tiler that made it and the overlay that shows it. */
export const DATASET_KINDS = [
  "features",
  "bim",
  "points",
  "terrain",
  "imagery",
  "network",
  "flat",
  "instances",
] as const;

export type DatasetKind = (typeof DATASET_KINDS)[number];

/** @see CJJ/T 315-2022 and the 2021 CIM guideline: CIM1 surface … CIM7 part */
export type CimLevel = "CIM1" | "CIM2" | "CIM3" | "CIM4" | "CIM5" | "CIM6" | "CIM7";

/** The seven data classes of the CIM guideline, in its order. */
export const DATA_CLASSES = [
  "cim-result",
  "spatiotemporal-base",
  "resource-survey",
  "planning-control",
  "construction-project",
  "public-topic",
  "iot-sensing",
] as const;

export type DataClass = (typeof DATA_CLASSES)[number];

export interface SourceFile {
  readonly name: string;
  readonly byteLength: number;
  readonly sha256: string;
}

export interface Skipped {
  readonly reason: string;
  readonly count: number;
}

/** One dataset as `catalog.json` and `/api/catalog` list it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly kind: DatasetKind;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly cimLevel: CimLevel;
  readonly dataClass: DataClass;
  readonly crs: string;
  readonly crsFrom: "file" | "option" | "sidecar" | "assumed";
  readonly heightDatum: string;
  /** west, south, east, north */
  readonly boundsDegrees: readonly [number, number, number, number];
  /** above the ellipsoid */
  readonly heightRangeMetres: readonly [number, number];
  readonly counts: {
    readonly features: number;
    readonly points: number;
    readonly triangles: number;
    readonly tiles: number;
    readonly bytes: number;
  };
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly string[];
  /** geometric error of the tileset as a whole, metres; 0 for terrain and imagery */
  readonly geometricErrorMetres: number;
  /** feature classes present (instances, flat, buildings), most frequent first */
  readonly classes: readonly string[];
  /** imagery and terrain: first and last level that has tiles */
  readonly levels?: readonly [number, number];
  /** `synthetic` marks invented data; it is shown wherever the dataset is */
  readonly synthetic: boolean;
  readonly attribution: string;
  readonly lineage: {
    readonly sources: readonly SourceFile[];
    readonly command: string;
    readonly citytwin: string;
  };
  readonly created: string;
  /** first 16 hex digits of a hash over the published content */
  readonly version: string;
  /** path of tileset.json, layer.json or imagery.json relative to the data folder */
  readonly entry: string;
}

export const CATALOGUE_SCHEMA_VERSION = 1;

/** `catalog.json`; replacing this file by rename is the one switch that publishes a version. */
export interface Catalogue {
  readonly schema: number;
  readonly datasets: readonly CatalogueEntry[];
}

/** Paths inside the data folder. */
export const datasetFolder = (id: string): string => `datasets/${id}`;
export const versionFolder = (id: string, version: string): string =>
  `${datasetFolder(id)}/${version}`;
export const contentFolder = (id: string): string => `${datasetFolder(id)}/content`;
export const propertyStorePath = (id: string, version: string): string =>
  `${versionFolder(id, version)}/properties.sqlite`;
export const heightLookupPath = (id: string, version: string): string =>
  `${versionFolder(id, version)}/heights.bin`;

/** A dataset id: what an address and a folder name can hold without encoding. */
export const DATASET_ID = /^[a-z0-9][a-z0-9._-]{0,62}$/;
