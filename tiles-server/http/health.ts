import type { CatalogueReader } from "./catalog.ts";
import type { Metrics } from "./metrics.ts";
import type { Route } from "./router.ts";

/** `/healthz`: the process answers; `/readyz`: the data folder can be read too; `/metrics`: Prometheus. */
export function healthRoutes(catalogue: CatalogueReader, metrics: Metrics): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/healthz",
      verb: "read",
      resource: () => ({ kind: "health" }),
      handle({ context }) {
        context.set("Cache-Control", "no-store");
        context.body = { status: "ok" };
      },
    },
    {
      method: "GET",
      path: "/readyz",
      verb: "read",
      resource: () => ({ kind: "health" }),
      async handle({ context }) {
        const { datasets } = await catalogue.read();
        context.set("Cache-Control", "no-store");
        context.body = { status: "ready", datasets: datasets.length };
      },
    },
    {
      method: "GET",
      path: "/metrics",
      verb: "read",
      resource: () => ({ kind: "metrics" }),
      handle({ context }) {
        context.set("Cache-Control", "no-store");
        context.type = "text/plain; version=0.0.4; charset=utf-8";
        context.body = metrics.text();
      },
    },
  ];
}
