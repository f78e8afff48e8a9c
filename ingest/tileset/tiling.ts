import type { HeightLookup } from "../vocabulary/height-lookup.ts";

/** Where a tiler puts what it makes; the publisher decides about folders, hashes and compression. */
export interface TileSink {
  /** Stores content addressed by its hash; gives the uri relative to the dataset's version folder. */
  writeContent(bytes: Uint8Array, extension: "glb" | "geojson"): Promise<string>;
  /** Writes a file of this version at a relative path (tileset.json, layer.json, 12/3/4.webp). */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}

/** What every tiler is told. */
export interface TilingContext {
  readonly sink: TileSink;
  /** terrain to stand on, undefined where the data folder has none below this dataset */
  readonly terrain: HeightLookup | undefined;
  readonly warn: (message: string) => void;
  readonly progress: (fraction: number) => void;
  readonly signal: AbortSignal;
  readonly workerCount: number;
  readonly memoryBytes: number;
}

/** What every tiler answers. */
export interface TilingResult {
  /** file of the version folder that a client opens first */
  readonly entry: "tileset.json" | "layer.json" | "imagery.json";
  readonly geometricErrorMetres: number;
  readonly boundsDegrees: readonly [west: number, south: number, east: number, north: number];
  readonly heightRangeMetres: readonly [low: number, high: number];
  readonly triangles: number;
  readonly tiles: number;
  readonly levels?: readonly [first: number, last: number];
}
