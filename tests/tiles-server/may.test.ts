import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMay } from "../../tiles-server/access/may.ts";
import type { Resource, Verb } from "../../tiles-server/vocabulary/permission.ts";
import { catalogueEntry, createDataFolder, type DataFolder } from "../support/data-folder.ts";
import { type ServedApp, serveApp } from "../support/serve-app.ts";

const VERSION = "0123456789abcdef";

let data: DataFolder;
let server: ServedApp;
const asked: string[] = [];

const addressOf = (path: string): string =>
  path.replaceAll(":dataset", "city").replaceAll(":layer", "city").replace(/:\w+/g, "1");

beforeAll(async () => {
  data = createDataFolder();
  data.write("datasets/city/content/00.glb", "glb");
  data.publish([catalogueEntry({ id: "city", kind: "imagery", version: VERSION })]);
  server = await serveApp(data.path, {
    may: (caller, verb: Verb, resource: Resource) => {
      asked.push(
        `${caller.kind} ${verb} ${resource.kind}${"id" in resource ? ` ${resource.id}` : ""}`,
      );
      return false;
    },
  });
});

afterAll(async () => {
  await server.close();
  data.remove();
});

describe("the one permission function", () => {
  it("is asked before every route, and a refusal is 403 without a word of content", async () => {
    expect(server.app.routes.length).toBeGreaterThan(15);
    for (const { method, path } of server.app.routes) {
      asked.length = 0;
      const answer = await server.ask(addressOf(path), { method });
      expect([path, answer.status]).toEqual([path, 403]);
      expect(answer.json()).toMatchObject({ code: "forbidden", status: 403 });
      expect(asked).toHaveLength(1);
    }
  });

  it.each([
    "/tiles/city/content/00.glb",
    `/tiles/city/${VERSION}/tileset.json`,
    "/terrain/city/1/1/1.terrain",
    "/imagery/city/1/1/1",
    `/imagery/city/1/1/1?v=${VERSION}`,
  ])("is asked on the raw path of %s, also for files that are not there", async (path) => {
    asked.length = 0;
    const answer = await server.ask(path);
    expect(answer.status).toBe(403);
    expect(asked).toEqual(["local read dataset city"]);
  });

  it("is asked for the viewer's files", async () => {
    asked.length = 0;
    expect((await server.ask("/index.html")).status).toBe(403);
    expect(asked).toEqual(["local read viewer"]);
  });

  it("is asked about the layer that a WMTS query names", async () => {
    const open = await serveApp(data.path, {
      may: (_caller, _verb, resource) => resource.kind === "catalogue",
    });
    try {
      const tile = await open.ask(
        "/wmts?SERVICE=WMTS&REQUEST=GetTile&LAYER=city&TILEMATRIXSET=GoogleMapsCompatible&TILEMATRIX=1&TILEROW=0&TILECOL=0",
      );
      expect(tile.status).toBe(403);
      const listed = await open.ask("/api/catalog");
      expect(listed.json()).toEqual({ schema: 1, datasets: [] });
    } finally {
      await open.close();
    }
  });
});

describe("today's policy", () => {
  const resource: Resource = { kind: "uploads" };
  it("lets everybody read and local callers publish", () => {
    const may = createMay("local");
    expect(may({ kind: "remote" }, "read", resource)).toBe(true);
    expect(may({ kind: "local" }, "publish", resource)).toBe(true);
    expect(may({ kind: "remote" }, "publish", resource)).toBe(false);
    expect(may({ kind: "remote" }, "remove", resource)).toBe(false);
  });

  it("can be opened to everyone or closed to all", () => {
    expect(createMay("everyone")({ kind: "remote" }, "publish", resource)).toBe(true);
    expect(createMay("nobody")({ kind: "local" }, "publish", resource)).toBe(false);
  });

  it("counts a caller behind a proxy as remote", async () => {
    const open = await serveApp(data.path);
    try {
      const { status } = await open.ask("/api/uploads?name=a.geojson", {
        method: "POST",
        body: "{}",
        headers: { "X-Forwarded-For": "10.1.2.3" },
      });
      expect(status).toBe(403);
    } finally {
      await open.close();
    }
  });
});
