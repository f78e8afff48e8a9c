import type { PositionEcef } from "../../ingest/vocabulary/geodesy.ts";
import type { Tile, Tileset } from "../../ingest/vocabulary/tileset.ts";
import type { ServedApp } from "./serve-app.ts";

/** Column-major 4 × 4, as in tileset.json. */
export type Matrix = readonly number[];

/** A tile as a client meets it, with all that stands above it. */
export interface ServedTile {
  readonly tile: Tile;
  /** from this tile's coordinates to ECEF */
  readonly transform: Matrix;
  /** root first; external tilesets are followed, so this begins with the server's own wrapper */
  readonly ancestors: readonly { readonly tile: Tile; readonly transform: Matrix }[];
  /** own or inherited */
  readonly refine: "ADD" | "REPLACE";
  readonly contentPath: string | undefined;
}

const IDENTITY: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

/** Every tile of a served dataset that is no mere link to an external tileset, parents first. */
export async function walkServed(server: ServedApp, dataset: string): Promise<ServedTile[]> {
  const walked: ServedTile[] = [];
  const open = async (path: string, above: ServedTile["ancestors"]): Promise<void> => {
    const answer = await server.ask(path);
    if (answer.status !== 200) throw new Error(`${path}: status ${answer.status}`);
    await visit((answer.json() as Tileset).root, path, above, "REPLACE");
  };
  const visit = async (
    tile: Tile,
    path: string,
    ancestors: ServedTile["ancestors"],
    inherited: "ADD" | "REPLACE",
  ): Promise<void> => {
    const parent = ancestors.at(-1)?.transform ?? IDENTITY;
    const transform = tile.transform === undefined ? parent : multiply(parent, tile.transform);
    const refine = tile.refine ?? inherited;
    const below = [...ancestors, { tile, transform }];
    const uri = tile.content?.uri;
    const contentPath = uri === undefined ? undefined : new URL(uri, `http://x${path}`).pathname;
    if (contentPath?.endsWith(".json")) await open(contentPath, below);
    else walked.push({ tile, transform, ancestors, refine, contentPath });
    for (const child of tile.children ?? []) await visit(child, path, below, refine);
  };
  await open(`/tiles/${dataset}/tileset.json`, []);
  return walked;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return Array.from({ length: 16 }, (_, index) => {
    const [column, row] = [Math.floor(index / 4), index % 4];
    return [0, 1, 2, 3].reduce((sum, k) => sum + a[k * 4 + row]! * b[column * 4 + k]!, 0);
  });
}

/** A point of a tile's frame in ECEF. */
export function transformPoint(
  m: Matrix,
  [x, y, z]: readonly [number, number, number],
): PositionEcef {
  const at = (row: number): number =>
    m[row]! * x + m[4 + row]! * y + m[8 + row]! * z + m[12 + row]!;
  return [at(0), at(1), at(2)];
}
