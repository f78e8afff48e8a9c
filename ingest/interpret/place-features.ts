import type { Feature, FeatureBatch, Geometry, SkipCounter } from "../model/features.ts";
import {
  anchorOfGeometry,
  boundsOfGeometry,
  type GeometryBounds,
  unionBounds,
} from "../model/measure-geometry.ts";
import type { BuildingFacts, PlacedFeature } from "../model/placed-feature.ts";
import type { DatasetKind } from "../vocabulary/catalogue.ts";
import { type HeightLookup, heightAt } from "../vocabulary/height-lookup.ts";
import type { JsonObject, JsonValue } from "../vocabulary/json.ts";
import { INSTANCE_PROTOTYPES } from "../vocabulary/metadata-schema.ts";
import type { StoredFeature } from "../vocabulary/property-store.ts";
import {
  type AttributeFinder,
  type FoundAttributes,
  STYLING_ATTRIBUTES,
} from "./attribute-roles.ts";
import { findBuildingFacts, SLAB_HEIGHT_METRES, surfacesHeightMetres } from "./building-facts.ts";
import type { HeightExpression } from "./height-expression.ts";
import type { FeatureIdentifier } from "./identify-features.ts";
import type { NameSpeller } from "./name-initials.ts";
import { roadClassOf } from "./road-class.ts";
import type { SourcePlacer } from "./source-placer.ts";

export interface FeaturePlacing {
  readonly kind: DatasetKind;
  /** draws areas without a height as slabs, where the kind was recognised and nothing should be lost */
  readonly keepsHeightless: boolean;
  readonly finder: AttributeFinder;
  readonly identifier: FeatureIdentifier;
  readonly speller: NameSpeller;
  readonly heightExpression: HeightExpression | undefined;
  readonly terrain: HeightLookup | undefined;
  readonly skips: SkipCounter;
  readonly assign: (id: string) => number;
  readonly store: (row: StoredFeature) => void;
}

/** Turns what readers yield into what tilers take, and every feature's row for the property store. */
export interface FeaturePlacer {
  readonly identifier: FeatureIdentifier;
  /** Geometry is placed in place: the batch is given away. */
  place(batch: FeatureBatch, sourceName: string, placer: SourcePlacer): PlacedFeature[];
  /** Stores the features that have no geometry but parts that do, once all parts were seen. */
  finish(): void;
  readonly featureCount: number;
  /** how often each class occurs */
  readonly classCounts: ReadonlyMap<string, number>;
  /** features that have heights of their own */
  readonly withHeightsCount: number;
  /** areas that are drawn as slabs, for their height is 0 or not told */
  readonly slabCount: number;
}

const DEGREES_PER_RADIAN = 180 / Math.PI;
const PROTOTYPES: ReadonlySet<string> = new Set(INSTANCE_PROTOTYPES);
const NO_BUILDING: BuildingFacts = { use: "unknown", heightMetres: 0, storeys: 0, year: 0 };

interface Parent {
  readonly feature: Feature;
  readonly sourceName: string;
  readonly found: FoundAttributes;
  readonly facts: BuildingFacts;
}

export function createFeaturePlacer(placing: FeaturePlacing): FeaturePlacer {
  const { kind, finder, skips } = placing;
  const classCounts = new Map<string, number>();
  const parents = new Map<string, Parent>();
  const partBounds = new Map<string, GeometryBounds>();
  let featureCount = 0;
  let withHeightsCount = 0;
  let slabCount = 0;

  const storeRow = (
    feature: Feature,
    row: Pick<StoredFeature, "id" | "asset" | "class" | "name" | "heightMetres"> & {
      readonly code: string;
      readonly bounds: GeometryBounds;
      readonly anchor: readonly [number, number];
    },
  ): void => {
    featureCount++;
    classCounts.set(row.class, (classCounts.get(row.class) ?? 0) + 1);
    const { bounds, anchor } = row;
    placing.store({
      id: row.id,
      asset: row.asset,
      class: row.class,
      name: row.name,
      initials: placing.speller.spell(row.name),
      code: row.code,
      longitude: anchor[0] * DEGREES_PER_RADIAN,
      latitude: anchor[1] * DEGREES_PER_RADIAN,
      heightMetres: row.heightMetres,
      west: bounds.west * DEGREES_PER_RADIAN,
      south: bounds.south * DEGREES_PER_RADIAN,
      east: bounds.east * DEGREES_PER_RADIAN,
      north: bounds.north * DEGREES_PER_RADIAN,
      properties: JSON.stringify(
        feature.parentId === undefined || "parentId" in feature.properties
          ? feature.properties
          : { ...feature.properties, parentId: feature.parentId },
      ),
    });
  };

  const placeOne = (
    feature: Feature,
    sourceName: string,
    placer: SourcePlacer,
  ): PlacedFeature | undefined => {
    const { geometry, properties } = feature;
    const found = finder.find(properties);
    if (geometry === undefined) {
      const facts = findBuildingFacts(properties, found, placing.heightExpression);
      if (feature.id === undefined) skips.add("no geometry");
      else parents.set(`${sourceName}\n${feature.id}`, { feature, sourceName, found, facts });
      return undefined;
    }
    const className = classOf(kind, feature, found);
    const building = kind === "features" ? factsOf(feature, geometry, found) : undefined;
    const reason = reasonToSkip(kind, { geometry, className, building });
    if (reason !== undefined) {
      skips.add(reason);
      return undefined;
    }
    // Writers that know no heights write 0 for z.
    if (geometry.hasHeights && geometry.positions[2] !== 0) withHeightsCount++;
    if (building?.heightMetres === SLAB_HEIGHT_METRES) slabCount++;
    placer.place(geometry.positions);
    const bounds = boundsOfGeometry(geometry);
    const anchor = anchorOfGeometry(geometry, bounds);
    const id = placing.identifier.identify(feature, sourceName);
    const asset = placing.assign(id);
    const name = textOf(found.name?.value);
    rememberPart(feature, sourceName, bounds);
    storeRow(feature, {
      id,
      asset,
      class: className,
      name,
      code: textOf(found.code?.value),
      heightMetres: groundOf(geometry, bounds, anchor),
      bounds,
      anchor,
    });
    const styling = kind === "flat" ? stylingOf(properties) : {};
    return { id, asset, className, name, geometry, styling, properties, building };
  };

  const factsOf = (
    { properties, parentId }: Feature,
    geometry: Geometry,
    found: FoundAttributes,
  ): BuildingFacts => {
    const facts = findBuildingFacts(properties, found, placing.heightExpression);
    // A CityJSON part has the geometry and its Building the attributes.
    const whole = parentId === undefined ? undefined : factsOfParent(parentId);
    const told = placing.keepsHeightless
      ? facts.heightMetres || SLAB_HEIGHT_METRES
      : facts.heightMetres;
    const own = geometry.kind === "surfaces" ? surfacesHeightMetres(geometry) : told;
    if (whole === undefined) return { ...facts, heightMetres: own };
    return {
      use: facts.use === "unknown" ? whole.use : facts.use,
      heightMetres: own,
      storeys: facts.storeys || whole.storeys,
      year: facts.year || whole.year,
    };
  };
  let currentSource = "";
  const factsOfParent = (parentId: string): BuildingFacts =>
    parents.get(`${currentSource}\n${parentId}`)?.facts ?? NO_BUILDING;

  const rememberPart = (
    { parentId }: Feature,
    sourceName: string,
    bounds: GeometryBounds,
  ): void => {
    if (parentId === undefined) return;
    const key = `${sourceName}\n${parentId}`;
    const known = partBounds.get(key);
    partBounds.set(key, known === undefined ? bounds : unionBounds(known, bounds));
  };

  const groundOf = (
    geometry: Geometry,
    bounds: GeometryBounds,
    anchor: readonly [number, number],
  ): number => {
    if (geometry.kind === "surfaces") return bounds.low;
    const ground =
      placing.terrain === undefined ? Number.NaN : heightAt(placing.terrain, anchor[0], anchor[1]);
    return Number.isNaN(ground) ? bounds.low : ground;
  };

  return {
    identifier: placing.identifier,
    get featureCount() {
      return featureCount;
    },
    classCounts,
    get slabCount() {
      return slabCount;
    },
    get withHeightsCount() {
      return withHeightsCount;
    },
    place(batch, sourceName, placer) {
      currentSource = sourceName;
      const placed: PlacedFeature[] = [];
      for (const feature of batch) {
        const one = placeOne(feature, sourceName, placer);
        if (one !== undefined) placed.push(one);
      }
      return placed;
    },
    finish() {
      for (const [key, { feature, sourceName, found }] of parents) {
        const bounds = partBounds.get(key);
        if (bounds === undefined) {
          skips.add("no geometry");
          continue;
        }
        const id = placing.identifier.identify(feature, sourceName);
        storeRow(feature, {
          id,
          asset: placing.assign(id),
          class: classOf(kind, feature, found),
          name: textOf(found.name?.value),
          code: textOf(found.code?.value),
          heightMetres: bounds.low,
          bounds,
          anchor: [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2],
        });
      }
      parents.clear();
    },
  };
}

function classOf(kind: DatasetKind, feature: Feature, found: FoundAttributes): string {
  if (kind === "features") {
    return feature.geometry?.kind === "polygons" ? "Building" : (feature.className ?? "Building");
  }
  const value = found.class?.value;
  if (value === undefined) return feature.className ?? "";
  return roadClassOf(found.class?.key ?? "", String(value)) ?? String(value);
}

interface SkipQuestion {
  readonly geometry: Geometry;
  readonly className: string;
  readonly building: BuildingFacts | undefined;
}

function reasonToSkip(
  kind: DatasetKind,
  { geometry, className, building }: SkipQuestion,
): string | undefined {
  if (geometry.positions.length === 0) return "no geometry";
  if (kind === "features") {
    if (geometry.kind === "points" || geometry.kind === "lines") {
      return `${geometry.kind}, where buildings need areas or bodies`;
    }
    if (geometry.kind === "polygons" && !(building !== undefined && building.heightMetres > 0)) {
      return "area without a height";
    }
  }
  if (kind !== "instances") return undefined;
  if (geometry.kind !== "points") return `${geometry.kind}, where instances need points`;
  return PROTOTYPES.has(className) ? undefined : `class "${className}" has no model`;
}

function stylingOf(properties: JsonObject): JsonObject {
  const styling: Record<string, JsonValue> = {};
  for (const name of STYLING_ATTRIBUTES) {
    const value = properties[name];
    if (value !== undefined && value !== null && typeof value !== "object") styling[name] = value;
  }
  return styling;
}

const textOf = (value: string | number | boolean | undefined): string =>
  value === undefined ? "" : String(value).trim();
