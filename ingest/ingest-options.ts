import type { HeightExpression } from "./interpret/height-expression.ts";
import type { Placement } from "./interpret/source-placer.ts";
import type { SkipCounter } from "./model/features.ts";
import type { Staging } from "./tileset/staging.ts";
import type { TilingResult } from "./tileset/tiling.ts";
import type { CatalogueEntry, CimLevel, DataClass, DatasetKind } from "./vocabulary/catalogue.ts";

/** What one call of `ingest` was told, parsed. */
export interface IngestOptions {
  readonly inputs: readonly string[];
  readonly dataFolder: string;
  readonly id: string | undefined;
  readonly titleZh: string | undefined;
  readonly titleEn: string | undefined;
  readonly kind: DatasetKind | undefined;
  readonly layer: string | undefined;
  readonly encoding: string | undefined;
  readonly idField: string | undefined;
  readonly heightExpression: HeightExpression | undefined;
  /** code or text of the CRS */
  readonly crs: string | undefined;
  readonly place: Placement | undefined;
  readonly scale: number;
  /** as given: "ellipsoidal", "orthometric:-34.2", a path; undefined: not told */
  readonly heightDatum: string | undefined;
  readonly attribution: string;
  readonly synthetic: boolean;
  readonly dataClass: DataClass | undefined;
  readonly cimLevel: CimLevel | undefined;
  readonly memoryBytes: number;
  readonly workerCount: number;
  /** the call as a person would repeat it, for the lineage */
  readonly command: string;
  readonly productVersion: string;
}

export type IngestStage = "reading" | "tiling" | "publishing";

/** How a run talks to whoever started it; the clock is a parameter. */
export interface IngestHooks {
  /** 0 to 1 over the whole run */
  readonly progress: (fraction: number, stage: IngestStage) => void;
  readonly warn: (message: string) => void;
  readonly say: (message: string) => void;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

/** One run under way, as its stages see it. */
export interface IngestJob {
  readonly options: IngestOptions;
  readonly staging: Staging;
  readonly skips: SkipCounter;
  readonly warn: (message: string) => void;
  readonly say: (message: string) => void;
  readonly progress: (stage: IngestStage, fraction: number) => void;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

/** What the stages before publishing answer. */
export interface Tiled {
  readonly kind: DatasetKind;
  readonly result: TilingResult;
  readonly featureCount: number;
  readonly classes: readonly string[];
  readonly crs: string;
  readonly crsFrom: CatalogueEntry["crsFrom"];
  readonly heightDatum: string;
  readonly cimLevel: CimLevel;
  readonly dataClass: DataClass;
  /** Keeps what outlives the version (asset indexes); called when all else is written. */
  save(): void;
}
