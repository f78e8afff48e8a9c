import type { IngestJob, Tiled } from "./ingest-options.ts";
import { type ChosenKind, chooseRasterKind } from "./interpret/choose-kind.ts";
import { UNTOLD_HEIGHTS } from "./interpret/height-datum.ts";
import { resolveHeightDatum } from "./load-height-datum.ts";
import type { Raster } from "./model/raster.ts";
import type { OpenInput } from "./open-inputs.ts";
import { chooseCrs } from "./place-source.ts";

import type { TilingContext, TilingResult } from "./tileset/tiling.ts";
import { type Crs, crsCandidates, isInArea } from "./vocabulary/crs.ts";
import { BadInputError, BrokenRuleError, UnsupportedError } from "./vocabulary/errors.ts";

/** Makes terrain or imagery of one raster. */
export async function ingestRaster(input: OpenInput, job: IngestJob): Promise<Tiled> {
  const { reader, name } = input;
  if (reader.kind !== "raster") throw new BrokenRuleError("not-a-raster", `${name} is no raster.`);
  const { raster, description } = reader;
  const { options, staging } = job;
  if (options.place !== undefined) {
    throw new UnsupportedError(
      "raster-place",
      `${name}: a raster is not placed with --place. Tell its CRS with --crs.`,
      { parameters: { name } },
    );
  }
  const centre = centreOf(raster);
  if (Number.isNaN(centre[0])) {
    throw new BadInputError(
      "raster-not-placed",
      `${name} says nowhere on earth: it has no geotransform and no world file. Georeference it first, e.g. gdal_translate -a_ullr W N E S -a_srs EPSG:4543.`,
      { parameters: { name } },
    );
  }
  const chosen: ChosenKind =
    options.kind === undefined
      ? chooseRasterKind(raster)
      : { kind: options.kind, because: "--kind says so" };
  job.say(`${staging.id}: kind ${chosen.kind}, because ${chosen.because}.`);
  const question = { crs: options.crs, first: centre, warn: job.warn };
  const { crs, crsFrom } = chooseCrs(name, description, question);
  for (const warning of crs.warnings) job.warn(warning);
  checkArea(name, crs, centre);
  const datum = (await resolveHeightDatum(options.heightDatum, job.signal)) ?? UNTOLD_HEIGHTS;
  const isTerrain = chosen.kind === "terrain";
  if (isTerrain && !datum.isTold) {
    job.warn(
      "Nobody told what the elevations are above: they were taken as orthometric with N = 0, so the ground may lie up to some 100 m too high or low. Tell it with --height-datum.",
    );
  }
  job.progress("reading", 1);
  const context: TilingContext = {
    sink: staging.sink,
    terrain: undefined,
    warn: job.warn,
    progress: (fraction) => job.progress("tiling", fraction),
    signal: job.signal,
    workerCount: options.workerCount,
    memoryBytes: options.memoryBytes,
  };
  const undulation = datum.isTold && datum.name !== "ellipsoidal" ? datum.undulationAt : undefined;
  let result: TilingResult;
  // Imported here: sharp and the warping are a third of the start-up, and vector files want neither.
  if (isTerrain) {
    const { TERRAIN_OPTIONS, tileTerrain } = await import("./tilers/terrain/tile-terrain.ts");
    result = await tileTerrain(raster, crs, { ...TERRAIN_OPTIONS, undulation }, context);
  } else if (chosen.kind === "imagery") {
    const { IMAGERY_OPTIONS, tileImagery } = await import("./tilers/imagery/tile-imagery.ts");
    result = await tileImagery(raster, crs, IMAGERY_OPTIONS, context);
  } else {
    throw new UnsupportedError(
      "kind-does-not-fit",
      `${name} is a raster, which --kind ${chosen.kind} is not made of. Give terrain or imagery.`,
      { parameters: { name, kind: chosen.kind } },
    );
  }
  return {
    kind: chosen.kind,
    result,
    featureCount: 0,
    classes: [],
    crs: crs.code,
    crsFrom,
    heightDatum: isTerrain ? datum.name : "none",
    cimLevel: "CIM1",
    dataClass: "spatiotemporal-base",
    save: () => undefined,
  };
}

function centreOf({ geoTransform, width, height }: Raster): readonly [number, number] {
  const [a, b, c, d, e, f] = geoTransform;
  return [a + (b * width + c * height) / 2, d + (e * width + f * height) / 2];
}

function checkArea(name: string, crs: Crs, [x, y]: readonly [number, number]): void {
  const [longitude, latitude] = crs.toGeodetic(x, y, 0);
  const degrees = [(longitude * 180) / Math.PI, (latitude * 180) / Math.PI] as const;
  if (isInArea(crs, ...degrees)) return;
  const candidates = crsCandidates(x, y);
  throw new BadInputError(
    "crs-does-not-fit",
    `${name}: its middle (${x}, ${y}) is not in the area of ${crs.code} (${crs.name}).${candidates.length === 0 ? "" : ` Fitting: ${candidates.join(", ")}.`} Give the right one with --crs.`,
    { parameters: { name, crs: crs.code, candidates: candidates.join(" ") } },
  );
}
