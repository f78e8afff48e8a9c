import type { FeatureBatch, SkipCounter } from "../model/features.ts";
import type { Raster } from "../model/raster.ts";
import type { JsonObject } from "../vocabulary/json.ts";

/** What a source says about itself before its features are read. */
export interface SourceDescription {
  /** "GeoJSON", "CityJSON", "ESRI Shapefile", "GeoTIFF" … */
  readonly format: string;
  readonly version: string;
  /** what the source states: an EPSG code ("EPSG:4490"), WKT, or a proj string; undefined if nothing */
  readonly crs: string | undefined;
  readonly crsFrom: "file" | "sidecar" | undefined;
  /** records that the source's header promises, undefined if it says nothing */
  readonly declaredCount: number | undefined;
  readonly layers: readonly string[];
  /** text encoding of attributes and how it was told, where that is in question */
  readonly encoding?: string;
  readonly warnings: readonly string[];
  readonly details: JsonObject;
}

export interface ReadOptions {
  readonly layer?: string;
  readonly encoding?: string;
  readonly idField?: string;
}

/** A source of features; `features` may be called again and then reads from the start. */
export interface FeatureReader {
  readonly kind: "features";
  readonly description: SourceDescription;
  /** Skipped records are counted in `skips`; odd but readable ones are said in `warn`. */
  features(reading: Reading): AsyncIterable<FeatureBatch>;
  close(): Promise<void>;
}

export interface Reading {
  readonly skips: SkipCounter;
  readonly warn: (message: string) => void;
  /** called with bytes read so far, for progress */
  readonly progress?: (bytesDone: number, bytesTotal: number) => void;
  readonly signal?: AbortSignal;
}

export interface RasterReader {
  readonly kind: "raster";
  readonly description: SourceDescription;
  readonly raster: Raster;
  close(): Promise<void>;
}

export type Reader = FeatureReader | RasterReader;
