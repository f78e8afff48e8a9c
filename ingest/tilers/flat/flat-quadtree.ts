import { type GeometryBounds, unionBounds } from "../../model/measure-geometry.ts";
import type { FlatFeature } from "./flat-feature.ts";

/** A tile of the flat quadtree: what lies in it, and what lies below it. */
export interface FlatTile {
  readonly features: readonly FlatFeature[];
  readonly children: readonly FlatTile[];
  /** around its features and its children */
  readonly bounds: GeometryBounds;
  /** size of the largest feature below it, 0 for a leaf */
  readonly geometricErrorMetres: number;
}

export interface FlatQuadtreeOptions {
  /** a tile with at most this much text is not divided */
  readonly tileBytes: number;
  readonly maximumDepth: number;
}

export const FLAT_QUADTREE_DEFAULTS: FlatQuadtreeOptions = { tileBytes: 96_000, maximumDepth: 22 };

interface Cell {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Builds a loose quadtree: a feature stays in the tile whose side is about its own size and goes on into
 * the quarter that holds its centre otherwise, so that each lies in exactly one tile, and what is small is
 * only loaded near.
 */
export function buildFlatQuadtree(
  features: readonly FlatFeature[],
  options: FlatQuadtreeOptions = FLAT_QUADTREE_DEFAULTS,
): FlatTile {
  const cell = features.map(({ bounds }) => bounds).reduce(unionBounds);
  return buildTile(features, cell, { ...options, depth: 0 });
}

function buildTile(
  features: readonly FlatFeature[],
  cell: Cell,
  options: FlatQuadtreeOptions & { readonly depth: number },
): FlatTile {
  let textLength = 0;
  for (const { text } of features) textLength += text.length;
  if (textLength <= options.tileBytes || options.depth >= options.maximumDepth) {
    return closeTile(features, []);
  }
  const middleX = (cell.west + cell.east) / 2;
  const middleY = (cell.south + cell.north) / 2;
  const halfWidth = (cell.east - cell.west) / 2;
  const halfHeight = (cell.north - cell.south) / 2;
  const here: FlatFeature[] = [];
  const quarters: FlatFeature[][] = [[], [], [], []];
  for (const feature of features) {
    const { west, south, east, north } = feature.bounds;
    const isLarge = east - west > halfWidth || north - south > halfHeight;
    const quarter =
      Number((west + east) / 2 >= middleX) + 2 * Number((south + north) / 2 >= middleY);
    (isLarge ? here : quarters[quarter]!).push(feature);
  }
  const children: FlatTile[] = [];
  for (const [quarter, inside] of quarters.entries()) {
    if (inside.length === 0) continue;
    const isEast = (quarter & 1) === 1;
    const isNorth = (quarter & 2) === 2;
    const part: Cell = {
      west: isEast ? middleX : cell.west,
      east: isEast ? cell.east : middleX,
      south: isNorth ? middleY : cell.south,
      north: isNorth ? cell.north : middleY,
    };
    children.push(buildTile(inside, part, { ...options, depth: options.depth + 1 }));
  }
  return closeTile(here, children);
}

function closeTile(features: readonly FlatFeature[], children: readonly FlatTile[]): FlatTile {
  const all = [...features, ...children];
  let bounds = all[0]!.bounds;
  for (const part of all) bounds = unionBounds(bounds, part.bounds);
  let geometricErrorMetres = 0;
  for (const child of children) {
    geometricErrorMetres = Math.max(geometricErrorMetres, child.geometricErrorMetres);
    for (const { sizeMetres } of child.features) {
      geometricErrorMetres = Math.max(geometricErrorMetres, sizeMetres);
    }
  }
  return { features, children, bounds, geometricErrorMetres };
}
