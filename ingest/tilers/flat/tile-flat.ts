import type { GeometryBounds } from "../../model/measure-geometry.ts";
import type { PlacedFeature } from "../../model/placed-feature.ts";
import type { TilingContext, TilingResult } from "../../tileset/tiling.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import { type HeightLookup, heightAt } from "../../vocabulary/height-lookup.ts";
import type { Tile, Tileset } from "../../vocabulary/tileset.ts";
import { type FlatFeature, writeFlatFeature } from "./flat-feature.ts";
import { buildFlatQuadtree, type FlatTile } from "./flat-quadtree.ts";
import { createRoadGraphBuilder, type RoadGraphBuilder } from "./road-graph.ts";

const DEGREES_PER_RADIAN = 180 / Math.PI;
const encoder = new TextEncoder();

/**
 * Cuts draped areas, lines and points into a quadtree of GeoJSON contents, each feature in exactly one.
 * @throws BadInputError `nothing-to-draw` when no feature has a geometry.
 * @see MAXAR_content_geojson; OGC 22-025r4, Refinement (ADD)
 */
export async function tileFlat(
  batches: AsyncIterable<readonly PlacedFeature[]>,
  context: TilingContext,
): Promise<TilingResult> {
  const features: FlatFeature[] = [];
  const roads = createRoadGraphBuilder();
  for await (const batch of batches) {
    context.signal.throwIfAborted();
    for (const feature of batch) {
      roads.add(feature);
      const written = writeFlatFeature(feature);
      if (written !== undefined) features.push(standOnTerrain(written, feature, context.terrain));
    }
  }
  if (features.length === 0) {
    throw new BadInputError(
      "nothing-to-draw",
      "No feature has a geometry that can be drawn. Look at what was skipped, and at the source.",
    );
  }
  await writeRoadGraph(roads, context);
  return writeTileset(buildFlatQuadtree(features), features, context);
}

/** A network in many parts is a doubt about its source that routing would only show much later. */
const EXPECTED_LARGEST_SHARE = 0.9;

async function writeRoadGraph(roads: RoadGraphBuilder, context: TilingContext): Promise<void> {
  const built = roads.build();
  if (built === undefined) return;
  await context.sink.writeFile("road-graph.bin", built.bytes);
  if (built.largestShare >= EXPECTED_LARGEST_SHARE) return;
  context.warn(
    `The road network is in ${built.partCount} parts; the largest holds ${Math.round(built.largestShare * 100)} % of its nodes. Roads connect where they share a vertex: split them at crossings.`,
  );
}

/** Gives the extent the heights of the ground below, or the feature's own where no terrain is known. */
function standOnTerrain(
  written: FlatFeature,
  { geometry }: PlacedFeature,
  terrain: HeightLookup | undefined,
): FlatFeature {
  if (terrain === undefined) return written;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let vertex = 0; vertex < geometry.positions.length; vertex += 3) {
    const height = heightAt(terrain, geometry.positions[vertex]!, geometry.positions[vertex + 1]!);
    if (height < low) low = height;
    if (height > high) high = height;
  }
  return low <= high ? { ...written, bounds: { ...written.bounds, low, high } } : written;
}

async function writeTileset(
  root: FlatTile,
  features: readonly FlatFeature[],
  context: TilingContext,
): Promise<TilingResult> {
  let tileCount = 0;
  let doneCount = 0;
  const writeTile = async (flat: FlatTile): Promise<Tile> => {
    context.signal.throwIfAborted();
    tileCount++;
    const content =
      flat.features.length === 0 ? {} : { content: { uri: await writeContent(flat, context) } };
    doneCount += flat.features.length;
    context.progress(doneCount / features.length);
    const children: Tile[] = [];
    for (const child of flat.children) children.push(await writeTile(child));
    return {
      boundingVolume: { region: regionOf(flat.bounds) },
      geometricError: flat.geometricErrorMetres,
      ...content,
      ...(children.length === 0 ? {} : { children }),
    };
  };
  const rootTile = await writeTile(root);
  const largest = features.reduce((size, feature) => Math.max(size, feature.sizeMetres), 0);
  const tileset: Tileset = {
    asset: { version: "1.1" },
    geometricError: largest,
    extensionsUsed: ["MAXAR_content_geojson"],
    extensionsRequired: ["MAXAR_content_geojson"],
    root: { ...rootTile, refine: "ADD" },
  };
  await context.sink.writeFile("tileset.json", encoder.encode(JSON.stringify(tileset)));
  const { west, south, east, north, low, high } = root.bounds;
  return {
    entry: "tileset.json",
    geometricErrorMetres: largest,
    boundsDegrees: [
      west * DEGREES_PER_RADIAN,
      south * DEGREES_PER_RADIAN,
      east * DEGREES_PER_RADIAN,
      north * DEGREES_PER_RADIAN,
    ],
    heightRangeMetres: [low, high],
    triangles: 0,
    tiles: tileCount,
  };
}

async function writeContent({ features }: FlatTile, context: TilingContext): Promise<string> {
  const text = `{"type":"FeatureCollection","features":[\n${features.map((feature) => feature.text).join(",\n")}\n]}\n`;
  return context.sink.writeContent(encoder.encode(text), "geojson");
}

/** A region of a single point or line is widened a little: some clients refuse an empty one. */
function regionOf({ west, south, east, north, low, high }: GeometryBounds): number[] {
  const margin = 1e-9;
  return [
    Math.max(west - margin, -Math.PI),
    Math.max(south - margin, -Math.PI / 2),
    Math.min(east + margin, Math.PI),
    Math.min(north + margin, Math.PI / 2),
    low,
    high,
  ];
}
