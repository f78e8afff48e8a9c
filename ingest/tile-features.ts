import { readInstanceFacts } from "./interpret/instance-facts.ts";
import type { PlacedFeature } from "./model/placed-feature.ts";
import type { StyledBuilding } from "./tilers/buildings/building.ts";
import type { StyledInstance } from "./tilers/instances/instance.ts";
import type { TilingContext, TilingResult } from "./tileset/tiling.ts";
import type { DatasetKind } from "./vocabulary/catalogue.ts";
import { UnsupportedError } from "./vocabulary/errors.ts";
import type { InstancePrototype } from "./vocabulary/metadata-schema.ts";

/** Hands placed features to the tiler of their kind, in the shape that it takes. */
export async function tileFeatures(
  kind: DatasetKind,
  placed: AsyncGenerator<readonly PlacedFeature[]>,
  { context, clamp }: { readonly context: TilingContext; readonly clamp: boolean },
): Promise<TilingResult> {
  switch (kind) {
    case "features": {
      const { tileBuildings } = await import("./tilers/buildings/tile-buildings.ts");
      return tileBuildings(asBuildings(placed), context, { clamp });
    }
    case "instances": {
      const { tileInstances } = await import("./tilers/instances/tile-instances.ts");
      return tileInstances(asInstances(placed), context);
    }
    case "flat": {
      const { tileFlat } = await import("./tilers/flat/tile-flat.ts");
      return tileFlat(placed, context);
    }
    default:
      throw new UnsupportedError(
        "kind-does-not-fit",
        `--kind ${kind} is not made of areas, lines, points or bodies. Give features, flat or instances.`,
        { parameters: { kind } },
      );
  }
}

async function* asBuildings(
  batches: AsyncIterable<readonly PlacedFeature[]>,
): AsyncGenerator<readonly StyledBuilding[]> {
  for await (const batch of batches) {
    yield batch.map(({ id, asset, className, geometry, building }) => ({
      id,
      asset,
      className,
      use: building?.use ?? "unknown",
      heightMetres: geometry.kind === "surfaces" ? undefined : building?.heightMetres,
      storeys: building?.storeys ?? 0,
      year: building?.year ?? 0,
      geometry,
    }));
  }
}

async function* asInstances(
  batches: AsyncIterable<readonly PlacedFeature[]>,
): AsyncGenerator<readonly StyledInstance[]> {
  for await (const batch of batches) yield batch.flatMap(instancesOf);
}

/** One instance per point: a feature of several points is drawn at each of them. */
function instancesOf({ id, asset, className, geometry, properties }: PlacedFeature) {
  const facts = readInstanceFacts(properties);
  const instances: StyledInstance[] = [];
  for (let at = 0; at < geometry.positions.length; at += 3) {
    instances.push({
      id,
      asset,
      className,
      // only classes with a model are placed
      prototype: className as InstancePrototype,
      longitudeRadians: geometry.positions[at]!,
      latitudeRadians: geometry.positions[at + 1]!,
      footHeightMetres: geometry.hasHeights ? geometry.positions[at + 2]! : Number.NaN,
      ...facts,
    });
  }
  return instances;
}
