import { basename } from "node:path";
import { hashInputs } from "./hash-inputs.ts";
import { ingestFeatures } from "./ingest-features.ts";
import type { IngestHooks, IngestJob, IngestOptions, Tiled } from "./ingest-options.ts";
import { ingestRaster } from "./ingest-raster.ts";
import { datasetIdOf } from "./interpret/name-initials.ts";
import { createSkipCounter } from "./model/features.ts";
import { type OpenInput, openInputs } from "./open-inputs.ts";
import { publish } from "./tileset/publish.ts";
import { openStaging, type Staging } from "./tileset/staging.ts";
import { type CatalogueEntry, versionFolder } from "./vocabulary/catalogue.ts";
import { UnsupportedError } from "./vocabulary/errors.ts";

/** Where each stage ends on the way from 0 to 1. */
const STAGE_ENDS = { reading: 0.5, tiling: 0.9, publishing: 1 } as const;
const STAGE_STARTS = { reading: 0, tiling: 0.5, publishing: 0.9 } as const;
const WARNING_LIMIT = 100;

/**
 * Makes one dataset of one or more sources and publishes it: sources → readers → placing → tiler →
 * publish. What was published before stays as it is until the very end, and when anything fails.
 * @throws TwinError of every kind; the abort reason when `hooks.signal` is aborted.
 */
export async function runIngest(
  options: IngestOptions,
  hooks: IngestHooks,
): Promise<CatalogueEntry> {
  const opened = await openInputs(options.inputs, {
    ...(options.layer === undefined ? {} : { layer: options.layer }),
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.idField === undefined ? {} : { idField: options.idField }),
  });
  try {
    const { inputs } = opened;
    const id = options.id ?? datasetIdOf(basename(options.inputs[0]!));
    const staging = await openStaging(options.dataFolder, id, hooks.signal);
    try {
      const { job, warnings } = createJob(options, hooks, staging);
      for (const text of opened.warnings) job.warn(text);
      for (const { reader } of inputs)
        for (const text of reader.description.warnings) job.warn(text);
      const tiled = await tile(inputs, job);
      return await finish(tiled, job, warnings);
    } finally {
      await staging.close();
    }
  } finally {
    await opened.close();
  }
}

function createJob(options: IngestOptions, hooks: IngestHooks, staging: Staging) {
  const warnings: string[] = [];
  let unsaid = 0;
  const warn = (message: string): void => {
    if (warnings.includes(message)) return;
    if (warnings.length < WARNING_LIMIT) {
      warnings.push(message);
      hooks.warn(message);
      return;
    }
    unsaid++;
    warnings[WARNING_LIMIT] = `${unsaid} more warnings.`;
  };
  const job: IngestJob = {
    options,
    staging,
    skips: createSkipCounter(),
    warn,
    say: hooks.say,
    progress(stage, fraction) {
      const start = STAGE_STARTS[stage];
      const share = Math.min(1, Math.max(0, fraction));
      hooks.progress(start + (STAGE_ENDS[stage] - start) * share, stage);
    },
    now: hooks.now,
    signal: hooks.signal,
  };
  return { job, warnings };
}

async function tile(inputs: readonly OpenInput[], job: IngestJob): Promise<Tiled> {
  const rasters = inputs.filter(({ reader }) => reader.kind === "raster");
  if (rasters.length === 0) return ingestFeatures(inputs, job);
  if (inputs.length === 1) return ingestRaster(inputs[0]!, job);
  throw new UnsupportedError(
    "several-rasters",
    `${inputs.map(({ name }) => name).join(", ")}: a dataset is made of one raster. Join them first, e.g. gdalbuildvrt all.vrt *.tif && gdal_translate all.vrt all.tif, or ingest each with its own --id.`,
  );
}

async function finish(
  tiled: Tiled,
  job: IngestJob,
  warnings: readonly string[],
): Promise<CatalogueEntry> {
  const { options, staging, signal } = job;
  job.progress("publishing", 0);
  const sources = await hashInputs(options.inputs, signal);
  const sealed = staging.seal();
  const { result } = tiled;
  const now = job.now();
  const title = options.titleZh ?? options.titleEn ?? staging.id;
  const entry: CatalogueEntry = {
    id: staging.id,
    kind: tiled.kind,
    title: { "zh-CN": title, en: options.titleEn ?? title },
    cimLevel: options.cimLevel ?? tiled.cimLevel,
    dataClass: options.dataClass ?? tiled.dataClass,
    crs: tiled.crs,
    crsFrom: tiled.crsFrom,
    heightDatum: tiled.heightDatum,
    boundsDegrees: result.boundsDegrees,
    heightRangeMetres: result.heightRangeMetres,
    counts: {
      features: tiled.featureCount,
      points: 0,
      triangles: result.triangles,
      tiles: result.tiles,
      bytes: sealed.byteLength,
    },
    skipped: job.skips.list(),
    warnings,
    geometricErrorMetres: result.geometricErrorMetres,
    classes: tiled.classes,
    ...(result.levels === undefined ? {} : { levels: result.levels }),
    synthetic: options.synthetic,
    attribution: options.attribution,
    lineage: { sources, command: options.command, citytwin: options.productVersion },
    created: now.toISOString(),
    version: sealed.version,
    entry: `${versionFolder(staging.id, sealed.version)}/${result.entry}`,
  };
  tiled.save();
  await publish({ staging, sealed, entry, nowMilliseconds: now.getTime(), signal });
  job.progress("publishing", 1);
  return entry;
}
