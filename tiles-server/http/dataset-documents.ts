import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CatalogueEntry, DatasetKind } from "../../ingest/vocabulary/catalogue.ts";
import { UnavailableError } from "../../ingest/vocabulary/errors.ts";
import type { JsonObject } from "../../ingest/vocabulary/json.ts";
import type { Tileset } from "../../ingest/vocabulary/tileset.ts";
import { degrees, degreesToRadians } from "../../ingest/vocabulary/units.ts";
import type { CatalogueReader } from "./catalog.ts";
import { datasetNotFound } from "./problem.ts";
import type { Route, RouteRequest } from "./router.ts";

/** 0.06 mm: the way of the bounds over degrees and back must not leave the inner tileset outside by a rounding. */
const ROUNDING_RADIANS = 1e-11;

/**
 * The first document of each dataset: the only ones whose address stays while the version behind it moves,
 * so they are made per request and never cached without asking. Everything they name is immutable.
 */
export function datasetDocumentRoutes(
  catalogue: CatalogueReader,
  dataFolder: string,
): readonly Route[] {
  const find = async (id: string, kinds: readonly DatasetKind[]): Promise<CatalogueEntry> => {
    const entry = await catalogue.find(id);
    if (entry === undefined || !kinds.includes(entry.kind)) {
      throw datasetNotFound(id);
    }
    return entry;
  };
  const route = (
    path: string,
    kinds: readonly DatasetKind[],
    make: (entry: CatalogueEntry) => unknown | Promise<unknown>,
  ): Route => ({
    method: "GET",
    path,
    verb: "read",
    resource: ({ dataset = "" }) => ({ kind: "dataset", id: dataset }),
    async handle({ context, parameters }: RouteRequest) {
      const entry = await find(parameters["dataset"] ?? "", kinds);
      context.set("Cache-Control", "no-cache");
      context.set("ETag", `"${entry.version}"`);
      context.status = 200;
      if (context.fresh) context.status = 304;
      else context.body = await make(entry);
    },
  });
  return [
    route(
      "/tiles/:dataset/tileset.json",
      ["features", "bim", "points", "network", "flat", "instances"],
      rootTileset,
    ),
    route("/terrain/:dataset/layer.json", ["terrain"], async (entry) => ({
      ...(await readDatasetDocument(dataFolder, entry)),
      // Cesium joins the template to the folder of layer.json and keeps its query.
      tiles: [`{z}/{x}/{y}.terrain?v=${entry.version}`],
    })),
    route("/imagery/:dataset/imagery.json", ["imagery"], async (entry) => ({
      ...(await readDatasetDocument(dataFolder, entry)),
      tiles: [`{z}/{x}/{y}?v=${entry.version}`],
      version: entry.version,
    })),
  ];
}

/**
 * A tileset of one tile whose content is the current version's tileset.
 * @see OGC 22-025r4, External tilesets: the outer bounding volume encloses the inner one
 */
export function rootTileset(entry: CatalogueEntry): Tileset {
  const [west, south, east, north] = entry.boundsDegrees;
  const [low, high] = entry.heightRangeMetres;
  const toRadians = (value: number): number => degreesToRadians(degrees(value));
  return {
    asset: { version: "1.1", tilesetVersion: entry.version },
    geometricError: entry.geometricErrorMetres,
    root: {
      boundingVolume: {
        region: [
          toRadians(west) - ROUNDING_RADIANS,
          toRadians(south) - ROUNDING_RADIANS,
          toRadians(east) + ROUNDING_RADIANS,
          toRadians(north) + ROUNDING_RADIANS,
          low,
          high,
        ],
      },
      geometricError: entry.geometricErrorMetres,
      refine: "ADD",
      content: { uri: `${entry.version}/tileset.json` },
    },
  };
}

/** The document that a dataset's clients open first, as ingest wrote it. @throws UnavailableError `dataset-incomplete` */
export async function readDatasetDocument(
  dataFolder: string,
  entry: CatalogueEntry,
): Promise<JsonObject> {
  try {
    return JSON.parse(await readFile(join(dataFolder, entry.entry), "utf8"));
  } catch (cause) {
    throw new UnavailableError(
      "dataset-incomplete",
      `Dataset ${entry.id}: ${entry.entry} cannot be read. Ingest the dataset again.`,
      { parameters: { dataset: entry.id, path: entry.entry }, cause },
    );
  }
}
