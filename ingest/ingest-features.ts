import { join } from "node:path";
import {
  chainPieces,
  findSharedIds,
  type Piece,
  readPieces,
  takeSample,
} from "./feature-pieces.ts";
import type { IngestJob, Tiled } from "./ingest-options.ts";
import { createAttributeFinder } from "./interpret/attribute-roles.ts";
import { SLAB_HEIGHT_METRES } from "./interpret/building-facts.ts";
import { type ChosenKind, chooseFeatureKind } from "./interpret/choose-kind.ts";
import { createFeatureIdentifier } from "./interpret/identify-features.ts";
import { createNameSpeller } from "./interpret/name-initials.ts";
import { createFeaturePlacer, type FeaturePlacer } from "./interpret/place-features.ts";
import type { SourcePlacer } from "./interpret/source-placer.ts";
import { resolveHeightDatum } from "./load-height-datum.ts";
import type { Feature } from "./model/features.ts";
import type { PlacedFeature } from "./model/placed-feature.ts";
import type { OpenInput } from "./open-inputs.ts";
import { createSourcePlacer } from "./place-source.ts";
import { tileFeatures } from "./tile-features.ts";
import { openAssetRegistry } from "./tileset/asset-registry.ts";
import { findTerrain } from "./tileset/find-terrain.ts";
import { createPropertyStore } from "./tileset/property-store.ts";
import type { TilingContext } from "./tileset/tiling.ts";
import { type DataClass, type DatasetKind, datasetFolder } from "./vocabulary/catalogue.ts";
import { BadInputError } from "./vocabulary/errors.ts";

const LISTED_CLASSES = 40;

/** Reads, places, stores and tiles the features of all inputs in one pass, batch by batch. */
export async function ingestFeatures(inputs: readonly OpenInput[], job: IngestJob): Promise<Tiled> {
  const { options, staging } = job;
  const finder = createAttributeFinder();
  const pieces = readPieces(inputs, job);
  const sample = await takeSample(pieces);
  const chosen: ChosenKind =
    options.kind === undefined
      ? chooseFeatureKind(
          sample.flatMap(({ batch }) => batch),
          finder,
          options.heightExpression !== undefined,
        )
      : { kind: options.kind, because: "--kind says so" };
  job.say(`${staging.id}: kind ${chosen.kind}, because ${chosen.because}.`);
  checkHeightNames(sample, job);
  const placers = await createPlacers(inputs, sample, job);
  const terrain = await findTerrainBelow(sample, placers, job);
  const registry = openAssetRegistry(
    join(options.dataFolder, datasetFolder(staging.id), "assets.sqlite"),
  );
  const store = createPropertyStore(staging.pathOf("properties.sqlite"));
  try {
    const placer = createFeaturePlacer({
      kind: chosen.kind,
      keepsHeightless: options.kind === undefined,
      finder,
      identifier: createFeatureIdentifier(await findSharedIds(inputs, job)),
      speller: createNameSpeller(),
      heightExpression: options.heightExpression,
      terrain,
      skips: job.skips,
      assign: (id) => registry.assign(id),
      store: (row) => store.insert(row),
    });
    const placed = placePieces(chainPieces(sample, pieces), { placer, placers });
    // Local coordinates placed without a height stand on the terrain.
    const clamp = options.place !== undefined && options.place.heightMetres === undefined;
    const tiling = { context: contextOf(job, terrain), clamp };
    const result = await tileFeatures(chosen.kind, placed, tiling).catch((cause) => {
      throw withSkips(cause, job);
    });
    store.finish();
    await staging.addFile("properties.sqlite");
    warnOfDoubts(placer, placers, job);
    return {
      kind: chosen.kind,
      result,
      featureCount: placer.featureCount,
      classes: [...placer.classCounts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, LISTED_CLASSES)
        .map(([name]) => name)
        .filter((name) => name !== ""),
      ...summaryOf([...placers.values()], placer.withHeightsCount > 0),
      cimLevel: chosen.kind === "flat" ? "CIM1" : "CIM2",
      dataClass: dataClassOf(chosen.kind, sample),
      save: () => registry.save(),
    };
  } finally {
    store.close();
  }
}

/** A misspelt attribute would leave every area without a height: better said at once. */
function checkHeightNames(sample: readonly Piece[], { options }: IngestJob): void {
  const expression = options.heightExpression;
  const features = sample.flatMap(({ batch }) => batch);
  if (expression === undefined || expression.names.length === 0 || features.length === 0) return;
  if (features.some(({ properties }) => expression.names.some((name) => name in properties)))
    return;
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  throw new BadInputError(
    "height-attribute-missing",
    `--height-from "${expression.text}": no feature has ${expression.names.map((name) => `"${name}"`).join(" or ")}; found ${names.slice(0, 30).join(", ") || "no attributes"}. Name one of these.`,
    { parameters: { expression: expression.text } },
  );
}

type Placers = ReadonlyMap<OpenInput, SourcePlacer>;

async function createPlacers(
  inputs: readonly OpenInput[],
  sample: readonly Piece[],
  job: IngestJob,
): Promise<Placers> {
  const { crs, place, scale } = job.options;
  const heightDatum = await resolveHeightDatum(job.options.heightDatum, job.signal);
  const placers = new Map<OpenInput, SourcePlacer>();
  for (const input of inputs) {
    const positions = sample
      .filter((piece) => piece.input === input)
      .flatMap(({ batch }) => batch)
      .find(({ geometry }) => geometry !== undefined)?.geometry?.positions;
    const first = positions === undefined ? undefined : ([positions[0]!, positions[1]!] as const);
    placers.set(
      input,
      createSourcePlacer(input.name, input.reader.description, {
        crs,
        place,
        scale,
        heightDatum,
        first,
        warn: job.warn,
      }),
    );
  }
  return placers;
}

/** Terrain below the first vertices of the sample; they say well enough where a dataset lies. */
async function findTerrainBelow(sample: readonly Piece[], placers: Placers, job: IngestJob) {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  for (const { input, batch } of sample) {
    const firsts = firstVertices(batch);
    placers.get(input)?.place(firsts);
    for (let at = 0; at < firsts.length; at += 3) {
      const longitude = (firsts[at]! * 180) / Math.PI;
      const latitude = (firsts[at + 1]! * 180) / Math.PI;
      bounds[0] = Math.min(bounds[0], longitude);
      bounds[1] = Math.min(bounds[1], latitude);
      bounds[2] = Math.max(bounds[2], longitude);
      bounds[3] = Math.max(bounds[3], latitude);
    }
  }
  if (bounds[0] > bounds[2]) return undefined;
  const found = await findTerrain(job.options.dataFolder, bounds);
  if (found !== undefined) job.say(`${job.staging.id}: stands on the terrain "${found.id}".`);
  return found?.lookup;
}

function firstVertices(batch: readonly Feature[]): Float64Array {
  const firsts: number[] = [];
  for (const { geometry } of batch) {
    if (geometry !== undefined && geometry.positions.length >= 3) {
      firsts.push(geometry.positions[0]!, geometry.positions[1]!, geometry.positions[2]!);
    }
  }
  return Float64Array.from(firsts);
}

async function* placePieces(
  pieces: AsyncIterable<Piece>,
  { placer, placers }: { readonly placer: FeaturePlacer; readonly placers: Placers },
): AsyncGenerator<readonly PlacedFeature[]> {
  for await (const { input, batch } of pieces) {
    const placed = placer.place(batch, input.name, placers.get(input)!);
    if (placed.length > 0) yield placed;
  }
  placer.finish();
}

function contextOf(job: IngestJob, terrain: TilingContext["terrain"]): TilingContext {
  return {
    sink: job.staging.sink,
    terrain,
    warn: job.warn,
    progress: (fraction) => job.progress("tiling", fraction),
    signal: job.signal,
    workerCount: job.options.workerCount,
    memoryBytes: job.options.memoryBytes,
  };
}

/** Says why nothing was left, where nothing was. */
function withSkips(cause: unknown, job: IngestJob): unknown {
  if (!(cause instanceof BadInputError) || cause.code !== "nothing-to-draw") return cause;
  const reasons = job.skips.list().map(({ reason, count }) => `${count} ${reason}`);
  return new BadInputError(
    "nothing-to-draw",
    `${job.options.inputs.join(", ")}: nothing is left to draw${reasons.length === 0 ? "; the source has no features with a geometry" : `; skipped: ${reasons.join("; ")}`}. Look at the source with inspect${reasons.some((reason) => reason.includes("height")) ? ", and tell heights with --height-from" : ""}.`,
    { parameters: { skipped: job.skips.total }, cause },
  );
}

function warnOfDoubts(placer: FeaturePlacer, placers: Placers, job: IngestJob): void {
  const { identifier } = placer;
  if (identifier.repeatedCount > 0) {
    job.warn(
      `${identifier.repeatedCount} features have an id that another one has already; they got #2, #3 and so on. Name a unique attribute with --id-field.`,
    );
  }
  if (placer.slabCount > 0) {
    job.warn(
      `${placer.slabCount} areas have a height of 0 or none; they are drawn as slabs of ${SLAB_HEIGHT_METRES} m. Tell heights with --height-from, or leave them out with --kind buildings.`,
    );
  }
  const isTold = [...placers.values()].every(({ heightDatum }) => heightDatum.isTold);
  if (placer.withHeightsCount > 0 && !isTold) {
    job.warn(
      "Nobody told what the heights are above: they were taken as orthometric with N = 0, so things may stand up to some 100 m too high or low. Tell it with --height-datum.",
    );
  }
}

function summaryOf(placers: readonly SourcePlacer[], hasHeights: boolean) {
  const names = [...new Set(placers.map(({ crsName }) => crsName))];
  return {
    crs: names.join(", "),
    crsFrom: placers[0]!.crsFrom,
    heightDatum: hasHeights ? placers[0]!.heightDatum.name : "none",
  };
}

/** Plans are known by their attributes; everything else is base data. */
function dataClassOf(kind: DatasetKind, sample: readonly Piece[]): DataClass {
  const properties = sample[0]?.batch[0]?.properties ?? {};
  const isPlan = kind === "flat" && ("landUse" in properties || "lineType" in properties);
  return isPlan ? "planning-control" : "spatiotemporal-base";
}
