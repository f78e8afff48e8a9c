import type { Feature } from "../model/features.ts";
import type { Raster } from "../model/raster.ts";
import { DATASET_KINDS, type DatasetKind } from "../vocabulary/catalogue.ts";
import { BadInputError, UnsupportedError } from "../vocabulary/errors.ts";
import { INSTANCE_PROTOTYPES } from "../vocabulary/metadata-schema.ts";
import type { AttributeFinder } from "./attribute-roles.ts";

/** A kind and the reason for it, said to the user. */
export interface ChosenKind {
  readonly kind: DatasetKind;
  readonly because: string;
}

/** Kinds that `--kind` takes; "buildings" is an alias that people guess. */
export function parseKind(text: string): DatasetKind {
  const kind = text === "buildings" ? "features" : text;
  const known = DATASET_KINDS.find((candidate) => candidate === kind);
  if (known === undefined) {
    throw new BadInputError(
      "kind-unknown",
      `--kind ${text}: no such kind. Give one of features (or buildings), flat, instances, terrain, imagery.`,
      { parameters: { kind: text } },
    );
  }
  if (known === "bim" || known === "points" || known === "network") {
    throw new UnsupportedError("kind-unsupported", `--kind ${text}: not made by this version.`, {
      parameters: { kind: text },
    });
  }
  return known;
}

const PROTOTYPES: ReadonlySet<string> = new Set(INSTANCE_PROTOTYPES);

/**
 * The kind that fits a source's features, from a sample of them: bodies are buildings; areas are buildings
 * where a height is told, else draped; points with a model are instances; everything else is draped.
 */
export function chooseFeatureKind(
  sample: readonly Feature[],
  finder: AttributeFinder,
  hasHeightExpression: boolean,
): ChosenKind {
  const counts = { points: 0, lines: 0, polygons: 0, surfaces: 0 };
  let withModel = 0;
  const heightKeys = new Map<string, number>();
  for (const { geometry, properties } of sample) {
    if (geometry === undefined) continue;
    counts[geometry.kind]++;
    if (geometry.kind === "points") {
      if (PROTOTYPES.has(String(finder.find(properties).class?.value))) withModel++;
    }
    if (geometry.kind === "polygons") {
      const { heightMetres, storeys } = finder.find(properties);
      const key = heightMetres?.key ?? storeys?.key;
      if (key !== undefined) heightKeys.set(key, (heightKeys.get(key) ?? 0) + 1);
    }
  }
  if (counts.surfaces > 0) return { kind: "features", because: "its features are bodies" };
  if (counts.polygons > 0 && counts.polygons >= counts.lines + counts.points) {
    if (hasHeightExpression) {
      return { kind: "features", because: "it has areas, and --height-from gives their height" };
    }
    const [key, count = 0] = [...heightKeys].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (key !== undefined && count * 2 >= counts.polygons) {
      return { kind: "features", because: `its areas have a height in the attribute "${key}"` };
    }
    return { kind: "flat", because: "its areas have no attribute with a height" };
  }
  if (counts.points > 0 && withModel * 2 >= counts.points && counts.points > counts.lines) {
    return { kind: "instances", because: "its points have classes with a model" };
  }
  return { kind: "flat", because: "its features are lines or points" };
}

/** Colour or grey pictures of bytes are imagery; everything that can hold a height is terrain. */
export function chooseRasterKind(raster: Raster): ChosenKind {
  const { bandCount, sampleType } = raster;
  if (sampleType === "u8" && bandCount >= 3) {
    return { kind: "imagery", because: `it has ${bandCount} bands of bytes` };
  }
  if (sampleType === "u8") {
    return { kind: "imagery", because: "it has bytes, which hold a grey picture" };
  }
  if (bandCount === 1) return { kind: "terrain", because: `it has one band of ${sampleType}` };
  throw new UnsupportedError(
    "raster-kind-unknown",
    `The raster has ${bandCount} bands of ${sampleType}; expected one band of heights, or 1 to 4 bands of bytes. Convert it, e.g. with gdal_translate -ot Byte -scale, or tell --kind terrain to take its first band.`,
    { parameters: { bandCount, sampleType } },
  );
}
