import { ImageryLayer } from "@cesium/engine";
import type { CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";
import { routes } from "../../tiles-server/vocabulary/routes.ts";
import { createTileImageProvider } from "../globe/tile-image-provider.ts";
import type { FlatClient } from "./flat-client.ts";
import { mercatorX, mercatorY } from "./flat-feature.ts";

const TILE_PIXELS = 512;
/** 512 pixels of level 18 are 0.27 m each at 25° N; 19 shows lane marks. */
const MAXIMUM_LEVEL = 19;

/** The absolute address of a dataset's tileset: a worker has no page to resolve it against. */
export const tilesetAddress = ({ id, version }: CatalogueEntry): string =>
  `${new URL(routes.tileset(id), location.href).href}?v=${version}`;

/**
 * A flat dataset draped on the terrain: its polygons and lines drawn in a worker, tile by tile; with
 * `onlyId` one feature of it.
 */
export function createFlatLayer(
  entry: CatalogueEntry,
  style: string | undefined,
  client: FlatClient,
  onlyId?: string,
): ImageryLayer {
  const address = tilesetAddress(entry);
  const boundsDegrees = padded(entry.boundsDegrees);
  const firstLevel = firstUsefulLevel(boundsDegrees);
  const provider = createTileImageProvider({
    boundsDegrees,
    tileSize: TILE_PIXELS,
    maximumLevel: MAXIMUM_LEVEL,
    readTile: async (tile) =>
      tile.level < firstLevel
        ? undefined
        : client.draw({
            address,
            style,
            tile,
            sizePixels: TILE_PIXELS,
            ...(onlyId === undefined ? {} : { onlyId }),
          }),
  });
  return new ImageryLayer(provider);
}

/** A dataset that is a few pixels wide on a tile is not worth reading for it. */
const SMALLEST_PIXELS = 24;

/** The first level at which a dataset is wide enough to be seen. */
export function firstUsefulLevel([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): number {
  const span = Math.max(mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north));
  return Math.max(0, Math.ceil(Math.log2(SMALLEST_PIXELS / TILE_PIXELS / span)));
}

/** Strokes reach beyond the features' own bounds. */
function padded([west, south, east, north]: CatalogueEntry["boundsDegrees"]): [
  number,
  number,
  number,
  number,
] {
  const PAD_DEGREES = 0.0004;
  return [
    Math.max(-180, west - PAD_DEGREES),
    Math.max(-90, south - PAD_DEGREES),
    Math.min(180, east + PAD_DEGREES),
    Math.min(90, north + PAD_DEGREES),
  ];
}
