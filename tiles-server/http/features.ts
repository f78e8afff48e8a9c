import type { CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";
import { BrokenRuleError } from "../../ingest/vocabulary/errors.ts";
import type { JsonObject } from "../../ingest/vocabulary/json.ts";
import type { StoredFeature } from "../../ingest/vocabulary/property-store.ts";
import type { FeatureAnswer } from "../vocabulary/routes.ts";
import type { CatalogueReader } from "./catalog.ts";
import { datasetNotFound, HttpProblem } from "./problem.ts";
import type { PropertyStores } from "./property-stores.ts";
import type { Route } from "./router.ts";

/** `/api/features/<dataset>/<featureId>`: every property of one feature of the current version. */
export function featureRoutes(
  catalogue: CatalogueReader,
  stores: PropertyStores,
): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/api/features/:dataset/:featureId",
      verb: "read",
      resource: ({ dataset = "" }) => ({ kind: "dataset", id: dataset }),
      async handle({ context, parameters: { dataset = "", featureId = "" } }) {
        const entry = await catalogue.find(dataset);
        if (entry === undefined) throw datasetNotFound(dataset);
        const feature = stores.open(entry)?.findById(featureId);
        if (feature === undefined) throw featureNotFound(dataset, featureId);
        context.set("Cache-Control", "no-cache");
        context.set("ETag", `"${entry.version}"`);
        context.status = 200;
        if (context.fresh) context.status = 304;
        else context.body = answerOf(entry, feature);
      },
    },
  ];
}

function answerOf(entry: CatalogueEntry, feature: StoredFeature): FeatureAnswer {
  return {
    dataset: entry.id,
    id: feature.id,
    asset: feature.asset,
    class: feature.class,
    name: feature.name,
    position: [feature.longitude, feature.latitude, feature.heightMetres],
    boundsDegrees: [feature.west, feature.south, feature.east, feature.north],
    properties: parseProperties(entry.id, feature),
  };
}

function parseProperties(dataset: string, feature: StoredFeature): JsonObject {
  try {
    return JSON.parse(feature.properties);
  } catch (cause) {
    throw new BrokenRuleError(
      "properties-damaged",
      `Dataset ${dataset}, feature ${feature.id}: its stored properties are not JSON. Ingest the dataset again and report this.`,
      { parameters: { dataset, feature: feature.id }, cause },
    );
  }
}

const featureNotFound = (dataset: string, feature: string): HttpProblem =>
  new HttpProblem(404, "feature-not-found", `Dataset ${dataset} has no feature ${feature}.`, {
    parameters: { dataset, feature },
  });
