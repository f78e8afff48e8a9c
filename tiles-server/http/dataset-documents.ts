import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CatalogueEntry, DatasetKind } from "../../ingest/vocabulary/catalogue.ts";
import { UnavailableError } from "../../ingest/vocabulary/errors.ts";
import type { JsonObject } from "../../ingest/vocabulary/json.ts";
import type { Tileset } from "../../ingest/vocabulary/tileset.ts";
import type { CatalogueReader } from "./catalog.ts";
import { datasetNotFound } from "./problem.ts";
import { rootTileset } from "./root-tileset.ts";
import type { Route, RouteRequest } from "./router.ts";

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
      // Only ingest writes it, so its shape is trusted, as the catalogue's is.
      async (entry) =>
        rootTileset(
          entry.version,
          (await readDatasetDocument(dataFolder, entry)) as unknown as Tileset,
        ),
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
