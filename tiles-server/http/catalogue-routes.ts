import type { May } from "../vocabulary/permission.ts";
import type { CatalogueReader } from "./catalog.ts";
import type { Route } from "./router.ts";

/** `/api/catalog`: the datasets that this caller may see. */
export function catalogueRoutes(catalogue: CatalogueReader, may: May): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/api/catalog",
      verb: "read",
      resource: () => ({ kind: "catalogue" }),
      async handle({ context, caller }) {
        const { schema, datasets } = await catalogue.read();
        const seen = datasets.filter(({ id }) => may(caller, "read", { kind: "dataset", id }));
        context.set("Cache-Control", "no-cache");
        context.body = { schema, datasets: seen };
      },
    },
  ];
}
