import type { Route } from "./router.ts";
import type { UploadStore } from "./upload-store.ts";

/** `/api/uploads`: a browser's files become a dataset; asking about one, and undoing it. */
export function uploadRoutes(uploads: UploadStore): readonly Route[] {
  const one = ({ id = "" }) => ({ kind: "upload", id }) as const;
  return [
    {
      method: "POST",
      path: "/api/uploads",
      verb: "publish",
      resource: () => ({ kind: "uploads" }),
      async handle({ context }) {
        const state = await uploads.start(context.query, context.req);
        context.status = 202;
        context.set("Location", `/api/uploads/${state.id}`);
        context.body = state;
      },
    },
    {
      method: "POST",
      path: "/api/uploads/:id",
      verb: "publish",
      resource: one,
      async handle({ context, parameters: { id = "" } }) {
        context.body = await uploads.add(id, context.query["name"], context.req);
        context.status = 202;
      },
    },
    {
      method: "GET",
      path: "/api/uploads/:id",
      verb: "read",
      resource: one,
      handle({ context, parameters: { id = "" } }) {
        context.set("Cache-Control", "no-store");
        context.body = uploads.stateOf(id);
      },
    },
    {
      method: "DELETE",
      path: "/api/uploads/:id",
      verb: "remove",
      resource: one,
      async handle({ context, parameters: { id = "" } }) {
        await uploads.undo(id);
        context.status = 204;
      },
    },
  ];
}
