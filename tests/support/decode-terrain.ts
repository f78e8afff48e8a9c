import { readFile } from "node:fs/promises";
import { join } from "node:path";
// an independent reader of the format
import decode from "@here/quantized-mesh-decoder";

/** A decoded tile of a terrain folder. */
export interface DecodedTile {
  readonly level: number;
  readonly x: number;
  readonly y: number;
  readonly u: Uint16Array;
  readonly v: Uint16Array;
  readonly heightsMetres: Float64Array;
  readonly triangles: Uint16Array;
  readonly edges: Readonly<Record<"west" | "south" | "east" | "north", readonly number[]>>;
  /** two bytes per vertex */
  readonly octNormals: Uint8Array;
  readonly header: Readonly<Record<string, number>>;
}

export interface Layer {
  readonly available: readonly (readonly {
    readonly startX: number;
    readonly startY: number;
    readonly endX: number;
    readonly endY: number;
  }[])[];
  readonly errorMetresPerLevel: readonly number[];
  readonly maxzoom: number;
}

export const readLayer = async (folder: string): Promise<Layer> =>
  JSON.parse(await readFile(join(folder, "layer.json"), "utf8")) as Layer;

/** Reads and decodes every tile that layer.json says is available. */
export async function decodeTerrain(folder: string): Promise<readonly DecodedTile[]> {
  const layer = await readLayer(folder);
  const tiles: DecodedTile[] = [];
  for (const [level, ranges] of layer.available.entries()) {
    for (const { startX, startY, endX, endY } of ranges) {
      for (let y = startY; y <= endY; y++) {
        for (let x = startX; x <= endX; x++) tiles.push(await decodeTile(folder, level, x, y));
      }
    }
  }
  return tiles;
}

async function decodeTile(
  folder: string,
  level: number,
  x: number,
  y: number,
): Promise<DecodedTile> {
  const bytes = await readFile(join(folder, `${level}/${x}/${y}.terrain`));
  const buffer = new Uint8Array(bytes).buffer;
  const tile = decode(buffer) as {
    header: Record<string, number>;
    vertexData: Uint16Array;
    triangleIndices: Uint16Array;
    westIndices: Uint16Array;
    southIndices: Uint16Array;
    eastIndices: Uint16Array;
    northIndices: Uint16Array;
    extensions: { vertexNormals: Uint8Array };
  };
  const count = tile.vertexData.length / 3;
  const low = tile.header["minHeight"]!;
  const range = tile.header["maxHeight"]! - low;
  return {
    level,
    x,
    y,
    u: tile.vertexData.subarray(0, count),
    v: tile.vertexData.subarray(count, count * 2),
    heightsMetres: Float64Array.from(
      tile.vertexData.subarray(count * 2),
      (value) => low + (value / 32767) * range,
    ),
    triangles: tile.triangleIndices,
    edges: {
      west: [...tile.westIndices],
      south: [...tile.southIndices],
      east: [...tile.eastIndices],
      north: [...tile.northIndices],
    },
    octNormals: tile.extensions.vertexNormals,
    header: tile.header,
  };
}
