import { ImageryLayer } from "@cesium/engine";
import { routes } from "../../tiles-server/vocabulary/routes.ts";
import { createTileImageProvider, type TileAddress } from "./tile-image-provider.ts";

interface ImageryJson {
  readonly tileSize: number;
  readonly minimumLevel: number;
  readonly maximumLevel: number;
  readonly boundsDegrees: readonly [number, number, number, number];
  /** per level from `minimumLevel` (or from 0): [startX, startY, endX, endY] */
  readonly availability: readonly (readonly (readonly number[])[])[];
  readonly version?: string;
}

/** True where a range of the level holds the tile. */
export function isAvailable(json: ImageryJson, { x, y, level }: TileAddress): boolean {
  if (level < json.minimumLevel || level > json.maximumLevel) return false;
  const isFromZero = json.availability.length > json.maximumLevel;
  const ranges = json.availability[isFromZero ? level : level - json.minimumLevel] ?? [];
  return ranges.some(
    ([startX, startY, endX, endY]) => x >= startX! && y >= startY! && x <= endX! && y <= endY!,
  );
}

/** Opens the imagery pyramid of a dataset; tiles that are not there are never asked for. */
export async function openImageryLayer(
  dataset: string,
  signal: AbortSignal,
): Promise<ImageryLayer> {
  const base = routes.imagery(dataset);
  const response = await fetch(`${base}/imagery.json`, { signal });
  if (!response.ok) throw new Error(`${base}/imagery.json: ${response.status}`);
  const json = (await response.json()) as ImageryJson;
  const version = json.version === undefined ? "" : `?v=${json.version}`;
  const provider = createTileImageProvider({
    boundsDegrees: json.boundsDegrees,
    tileSize: json.tileSize,
    maximumLevel: json.maximumLevel,
    async readTile(tile) {
      if (!isAvailable(json, tile)) return undefined;
      const answer = await fetch(`${base}/${tile.level}/${tile.x}/${tile.y}${version}`, { signal });
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      return createImageBitmap(await answer.blob(), {
        imageOrientation: "flipY",
        premultiplyAlpha: "none",
        colorSpaceConversion: "none",
      });
    },
  });
  return new ImageryLayer(provider);
}
