import { type FlatFeature, mercatorX, mercatorY, readFlatFeature } from "./flat-feature.ts";

/** minX, minY, maxX, maxY in web mercator [0, 1]. */
export type MercatorBounds = readonly [number, number, number, number];

interface FlatNode {
  readonly bounds: MercatorBounds;
  /** size of the largest feature below this tile */
  readonly errorMetres: number;
  readonly contents: readonly string[];
  readonly children: readonly FlatNode[];
}

interface TileJson {
  readonly boundingVolume: { readonly region?: readonly number[] };
  readonly geometricError: number;
  readonly content?: { readonly uri: string };
  readonly contents?: readonly { readonly uri: string }[];
  readonly children?: readonly TileJson[];
}

/** Reads an address as JSON; `signal` lets a tile that nobody wants any more go. */
export type ReadJson = (address: string) => Promise<unknown>;

/** The features of a flat dataset, read tile by tile as they are asked for. */
export interface FlatSource {
  /** features that touch the bounds and are larger than the size, each once */
  readonly query: (bounds: MercatorBounds, smallestMetres: number) => Promise<FlatFeature[]>;
}

export const intersects = (a: MercatorBounds, b: MercatorBounds): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

const DEGREES = 180 / Math.PI;
const WORLD: MercatorBounds = [0, 0, 1, 1];

function boundsOfRegion(region: readonly number[] | undefined): MercatorBounds {
  if (region === undefined) return WORLD;
  return [
    mercatorX(region[0]! * DEGREES),
    mercatorY(region[3]! * DEGREES),
    mercatorX(region[2]! * DEGREES),
    mercatorY(region[1]! * DEGREES),
  ];
}

/** Opens a flat dataset by the address of its root tileset; external tilesets are followed. */
export async function openFlatSource(address: string, readJson: ReadJson): Promise<FlatSource> {
  const readTileset = async (at: string): Promise<FlatNode> => {
    const { root } = (await readJson(at)) as { readonly root: TileJson };
    return readNode(root, at);
  };
  const readNode = async (tile: TileJson, base: string): Promise<FlatNode> => {
    const uris = [...(tile.contents ?? []), ...(tile.content ? [tile.content] : [])].map(
      ({ uri }) => new URL(uri, base).href,
    );
    const external = uris.filter((uri) => new URL(uri).pathname.endsWith("tileset.json"));
    const children = await Promise.all([
      ...(tile.children ?? []).map((child) => readNode(child, base)),
      ...external.map(readTileset),
    ]);
    return {
      bounds: boundsOfRegion(tile.boundingVolume.region),
      errorMetres: external.length > 0 ? Number.POSITIVE_INFINITY : tile.geometricError,
      contents: uris.filter((uri) => !external.includes(uri)),
      children,
    };
  };
  const root = await readTileset(address);
  const contents = new Map<string, Promise<readonly FlatFeature[]>>();
  const readContent = (uri: string): Promise<readonly FlatFeature[]> => {
    const known = contents.get(uri);
    if (known !== undefined) return known;
    const reading = readJson(uri).then((json) =>
      ((json as { features?: readonly object[] }).features ?? []).flatMap((feature) => {
        const read = readFlatFeature(feature);
        return read === undefined ? [] : [read];
      }),
    );
    contents.set(uri, reading);
    // A failed read is tried again the next time it is wanted.
    reading.catch(() => contents.delete(uri));
    return reading;
  };
  return {
    async query(bounds, smallestMetres) {
      const wanted: string[] = [];
      const visit = (node: FlatNode): void => {
        if (!intersects(node.bounds, bounds)) return;
        wanted.push(...node.contents);
        if (node.errorMetres < smallestMetres) return;
        for (const child of node.children) visit(child);
      };
      visit(root);
      const features = await Promise.all(wanted.map(readContent));
      return features.flat().filter((feature) => intersects(feature.bounds, bounds));
    },
  };
}
