import {
  type Credit,
  Event as EngineEvent,
  type ImageryProvider,
  Rectangle,
  type Request,
  WebMercatorTilingScheme,
} from "@cesium/engine";

/** A tile of a web mercator pyramid, y down. */
export interface TileAddress {
  readonly x: number;
  readonly y: number;
  readonly level: number;
}

/** What makes a pyramid: its place, its levels and how one tile is got. */
export interface TileImages {
  readonly boundsDegrees: readonly [number, number, number, number];
  readonly tileSize: number;
  readonly maximumLevel: number;
  /** undefined where the pyramid has nothing: the tile is left transparent */
  readonly readTile: (
    tile: TileAddress,
    request: Request | undefined,
  ) => Promise<ImageBitmap | undefined>;
}

/**
 * An imagery provider over one function. The engine's own providers ask the server for every tile inside
 * their rectangle, also for those that it does not have.
 */
export function createTileImageProvider(images: TileImages): ImageryProvider {
  const [west, south, east, north] = images.boundsDegrees;
  const nothing = document.createElement("canvas");
  nothing.width = 1;
  nothing.height = 1;
  // Only what ImageryLayer reads; the class of the typings cannot be constructed.
  const provider = {
    tileWidth: images.tileSize,
    tileHeight: images.tileSize,
    minimumLevel: 0,
    maximumLevel: images.maximumLevel,
    tilingScheme: new WebMercatorTilingScheme(),
    rectangle: Rectangle.fromDegrees(west, Math.max(south, -85), east, Math.min(north, 85)),
    tileDiscardPolicy: undefined,
    errorEvent: new EngineEvent(),
    credit: undefined,
    proxy: undefined,
    hasAlphaChannel: true,
    getTileCredits: (): Credit[] => [],
    requestImage: (x: number, y: number, level: number, request?: Request) =>
      images.readTile({ x, y, level }, request).then((image) => image ?? nothing),
    pickFeatures: () => undefined,
  };
  return provider as unknown as ImageryProvider;
}
