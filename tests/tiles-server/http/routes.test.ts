import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../../tiles-server/http/security-headers.ts";
import {
  catalogueEntry,
  createDataFolder,
  type DataFolder,
  storedFeature,
} from "../../support/data-folder.ts";
import { type ServedApp, serveApp } from "../../support/serve-app.ts";

const VERSION = "0123456789abcdef";
const ODD_ID = "甲/1 #?%&+";

let data: DataFolder;
let server: ServedApp;

beforeAll(async () => {
  data = createDataFolder();
  data.writeFeatures("roads", VERSION, [
    storedFeature({ id: ODD_ID, asset: 0, name: "鹿城路", properties: '{"lanes":4}' }),
  ]);
  data.write(`datasets/photo/${VERSION}/imagery.json`, '{"tileSize":256}');
  data.write(`datasets/photo/${VERSION}/14/12812/7014.webp`, "RIFF");
  data.publish([
    catalogueEntry({ id: "roads", kind: "flat", version: VERSION }),
    catalogueEntry({ id: "photo", kind: "imagery", version: VERSION, levels: [13, 14] }),
  ]);
  data.write("scenes/b.json", "{}");
  data.write("scenes/c.json", "{not json");
  data.write("viewer/index.html", "<!doctype html><title>v</title>");
  data.write("viewer/assets/app-x1.js", "export {}");
  data.write("viewer/assets/app-x1.js.br", brotliCompressSync("export {}"));
  data.write("viewer/secret.pem", "key");
  server = await serveApp(data.path, {
    environment: {
      CITYTWIN_SCENES: `${data.path}/scenes`,
      CITYTWIN_VIEWER: `${data.path}/viewer`,
    },
  });
});

afterAll(async () => {
  await server.close();
  data.remove();
});

describe("features", () => {
  it("gives every property of a feature by an id of any signs", async () => {
    const answer = await server.ask(`/api/features/roads/${encodeURIComponent(ODD_ID)}`);
    expect(answer.json()).toEqual({
      dataset: "roads",
      id: ODD_ID,
      asset: 0,
      class: "building",
      name: "鹿城路",
      position: [101.54, 25.03, 1775],
      boundsDegrees: [101.539, 25.029, 101.541, 25.031],
      properties: { lanes: 4 },
    });
    const again = await server.ask(`/api/features/roads/${encodeURIComponent(ODD_ID)}`, {
      headers: { "If-None-Match": answer.headers.etag ?? "" },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    ["/api/features/roads/nix", 404, "feature-not-found"],
    ["/api/features/nix/1", 404, "dataset-not-found"],
    ["/api/scenes/nix", 404, "scene-not-found"],
    ["/api/features/photo/1", 404, "feature-not-found"],
    ["/api/scenes/c", 503, "scene-invalid"],
    ["/api/features/roads/%ff", 400, "bad-address"],
  ])("%s is %i %s", async (path, status, code) => {
    const answer = await server.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.json()).toMatchObject({ status, code, type: `urn:citytwin:problem:${code}` });
  });
});

describe("scenes", () => {
  it("names a scene file that is wrong instead of hiding all", async () => {
    const { scenes, problems } = (await server.ask("/api/scenes")).json() as {
      scenes: object[];
      problems: { file: string; code: string }[];
    };
    expect(scenes).toEqual([]);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ["b.json", "scene-invalid"],
      ["c.json", "scene-invalid"],
    ]);
  });
});

describe("every page", () => {
  it("carries the policy that keeps it on this origin", async () => {
    const { headers, status } = await server.ask("/?scene=planning");
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toBe(CONTENT_SECURITY_POLICY);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  it("gives hashed assets for a year, compressed as they lie on disk", async () => {
    const { headers, body } = await server.ask("/assets/app-x1.js", {
      headers: { "Accept-Encoding": "gzip, br" },
    });
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["cache-control"]).toContain("immutable");
    expect(brotliDecompressSync(body).toString()).toBe("export {}");
  });

  it.each([
    "/secret.pem",
    "/../scenes/b.json",
    "/%2e%2e/scenes/b.json",
    "/assets/nix.js",
    "/assets/",
  ])("%s is not found", async (path) => expect((await server.ask(path)).status).toBe(404));

  it("says which methods an address takes", async () => {
    const { status, headers } = await server.ask("/api/catalog", { method: "DELETE" });
    expect([status, headers["allow"]]).toEqual([405, "HEAD, GET"]);
  });
});

describe("a change asked for by a page", () => {
  const post = (headers: Record<string, string>) =>
    server.ask("/api/uploads?name=.bad", { method: "POST", body: "{}", headers });

  it.each([
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site" },
    { Host: "evil.example", Origin: "http://evil.example" },
  ])("of another origin is refused: %j", async (headers) => {
    const answer = await post(headers as unknown as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({ code: "foreign-origin" });
  });

  it("of this origin, or by a program, goes on to its own checks", async () => {
    for (const headers of [{ Origin: server.origin, Host: new URL(server.origin).host }, {}]) {
      expect((await post(headers as Record<string, string>)).json()).toMatchObject({
        code: "bad-file-name",
      });
    }
  });
});

describe("WMTS", () => {
  it("describes imagery so that a desktop finds the tiles", async () => {
    const xml = (await server.ask("/wmts?service=WMTS&request=GetCapabilities")).body.toString();
    expect(xml).toContain("<ows:Identifier>photo</ows:Identifier>");
    expect(xml).toContain("urn:ogc:def:crs:EPSG::3857");
    expect(xml).toContain(
      "<TileMatrixLimits><TileMatrix>14</TileMatrix><MinTileRow>7013</MinTileRow><MaxTileRow>7015</MaxTileRow><MinTileCol>12812</MinTileCol><MaxTileCol>12814</MaxTileCol></TileMatrixLimits>",
    );
    expect(xml).not.toContain("<ows:Identifier>roads</ows:Identifier>");
  });

  it("gives a tile by query and by path", async () => {
    for (const path of [
      "/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=photo&STYLE=default&FORMAT=image/webp&TILEMATRIXSET=GoogleMapsCompatible&TILEMATRIX=14&TILEROW=7014&TILECOL=12812",
      "/wmts/photo/default/GoogleMapsCompatible/14/7014/12812.webp",
    ]) {
      const { status, headers, body } = await server.ask(path);
      expect([status, headers["content-type"], body.toString()]).toEqual([
        200,
        "image/webp",
        "RIFF",
      ]);
    }
  });

  it("says what is wrong with a call in its own XML", async () => {
    const { status, body } = await server.ask(
      "/wmts?REQUEST=GetTile&LAYER=nix&TILEMATRIXSET=GoogleMapsCompatible&TILEMATRIX=1&TILEROW=0&TILECOL=0",
    );
    expect(status).toBe(400);
    expect(body.toString()).toContain('exceptionCode="InvalidParameterValue" locator="LAYER"');
  });
});

describe("health", () => {
  it("is ready while the data folder can be read", async () => {
    expect((await server.ask("/readyz")).json()).toEqual({ status: "ready", datasets: 2 });
    expect((await server.ask("/healthz")).status).toBe(200);
  });

  it("exposes Prometheus metrics", async () => {
    const { headers, body } = await server.ask("/metrics");
    expect(headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(body.toString()).toMatch(
      /^citytwin_http_answers_total\{room="api",status="200"\} \d+$/m,
    );
    expect(body.toString()).toMatch(/^process_cpu_seconds_total \d/m);
  });

  it("is not ready, and says why, when the catalogue is damaged", async () => {
    data.write("catalog.json", "{");
    const answer = await server.ask("/readyz");
    expect(answer.status).toBe(503);
    expect(answer.json()).toMatchObject({ code: "catalogue-damaged" });
  });
});
