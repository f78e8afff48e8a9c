import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogueEntry, createDataFolder, type DataFolder } from "../../support/data-folder.ts";
import { type ServedApp, serveApp } from "../../support/serve-app.ts";

const VERSION = "0123456789abcdef";
const NEXT_VERSION = "fedcba9876543210";
const CONTENT = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 251);
const LARGE = new Uint8Array(3 * 1024 * 1024).fill(9);
/** a frame whose east points along ECEF y, north along z and up along x */
const INNER = {
  geometricError: 64,
  root: {
    transform: [0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 6378137, 0, 0, 1],
    boundingVolume: { box: [10, 20, 30, 5, 0, 0, 0, 6, 0, 0, 0, 7] },
  },
};
const GLB = "/tiles/city/content/00112233.glb";

let data: DataFolder;
let server: ServedApp;

beforeAll(async () => {
  data = createDataFolder();
  data.write("datasets/city/content/00112233.glb", CONTENT, { gzip: true });
  data.write("datasets/city/content/plain.glb", CONTENT);
  data.write("datasets/city/content/large.glb", LARGE);
  data.write("datasets/city/content/f.geojson", "{}");
  data.write(`datasets/city/${VERSION}/tileset.json`, JSON.stringify(INNER));
  data.write(`datasets/city/${VERSION}/properties.sqlite`, "secret");
  data.write(`datasets/ground/${VERSION}/layer.json`, '{"format":"quantized-mesh-1.0"}');
  data.write(`datasets/ground/${VERSION}/3/1/2.terrain`, CONTENT, { gzip: true });
  data.write(`datasets/photo/${VERSION}/imagery.json`, '{"tileSize":256}');
  data.write(`datasets/photo/${VERSION}/14/5/6.webp`, "RIFF-first");
  data.write(`datasets/photo/${NEXT_VERSION}/imagery.json`, '{"tileSize":256}');
  data.write(`datasets/photo/${NEXT_VERSION}/14/5/6.webp`, "RIFF-next");
  data.write("outside.json", "{}");
  data.publish([
    catalogueEntry({ id: "city", kind: "features", version: VERSION }),
    catalogueEntry({ id: "ground", kind: "terrain", version: VERSION }),
    catalogueEntry({ id: "photo", kind: "imagery", version: VERSION, levels: [14, 15] }),
  ]);
  server = await serveApp(data.path, { environment: { CITYTWIN_CORS_ORIGIN: "*" } });
});

afterAll(async () => {
  await server.close();
  data.remove();
});

describe("a tile by its hash", () => {
  it("comes whole, immutable for a year, with its type and a strong ETag", async () => {
    const { status, headers, body } = await server.ask(GLB);
    expect(status).toBe(200);
    expect(body.equals(CONTENT)).toBe(true);
    expect(headers["content-type"]).toBe("model/gltf-binary");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers.etag).toMatch(/^"00112233/);
    expect(headers["content-length"]).toBe("5000");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("comes compressed to a client that takes gzip, under another ETag", async () => {
    const plain = await server.ask(GLB);
    const packed = await server.ask(GLB, { headers: { "Accept-Encoding": "br, gzip;q=0.8" } });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers.vary).toBe("Accept-Encoding");
    expect(plain.headers.vary).toBe("Accept-Encoding");
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(gunzipSync(packed.body).equals(CONTENT)).toBe(true);
  });

  it.each(["gzip;q=0", "identity", "br", "*;q=0"])("stays plain for %s", async (coding) => {
    const { headers } = await server.ask(GLB, { headers: { "Accept-Encoding": coding } });
    expect(headers["content-encoding"]).toBeUndefined();
  });

  it("stays plain where no compressed copy lies beside it", async () => {
    const { headers, body } = await server.ask("/tiles/city/content/plain.glb", {
      headers: { "Accept-Encoding": "gzip" },
    });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body).toHaveLength(5000);
  });

  it("is not sent again to a client that has it", async () => {
    for (const accepted of ["identity", "gzip"]) {
      const first = await server.ask(GLB, { headers: { "Accept-Encoding": accepted } });
      for (const known of [first.headers.etag ?? "", `"other", W/${first.headers.etag}`, "*"]) {
        const again = await server.ask(GLB, {
          headers: { "Accept-Encoding": accepted, "If-None-Match": known },
        });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
        expect(again.headers.etag).toBe(first.headers.etag);
      }
    }
    const other = await server.ask(GLB, { headers: { "If-None-Match": '"other"' } });
    expect(other.status).toBe(200);
  });

  it("answers HEAD with the length and no body", async () => {
    const { status, headers, body } = await server.ask(GLB, { method: "HEAD" });
    expect([status, headers["content-length"], body.length]).toEqual([200, "5000", 0]);
  });

  it.each([
    ["bytes=0-9", 0, 10],
    ["bytes=4990-", 4990, 5000],
    ["bytes=-7", 4993, 5000],
    ["bytes=4000-99999", 4000, 5000],
  ])("answers the range %s with 206, plain even where gzip is taken", async (range, from, to) => {
    const { status, headers, body } = await server.ask(GLB, {
      headers: { Range: range, "Accept-Encoding": "gzip" },
    });
    expect(status).toBe(206);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["content-range"]).toBe(`bytes ${from}-${to - 1}/5000`);
    expect(body.equals(CONTENT.subarray(from, to))).toBe(true);
  });

  it("answers a range outside the file with 416 and the file's length", async () => {
    for (const range of ["bytes=5000-", "bytes=-0"]) {
      const { status, headers, json } = await server.ask(GLB, { headers: { Range: range } });
      expect(status).toBe(416);
      expect(headers["content-range"]).toBe("bytes */5000");
      expect(json()).toMatchObject({ code: "range-not-satisfiable" });
    }
  });

  it.each(["bytes=9-2", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=-"])(
    "answers the odd range %s with the whole",
    async (range) => {
      const { status, body } = await server.ask(GLB, { headers: { Range: range } });
      expect([status, body.length]).toEqual([200, 5000]);
    },
  );

  it("honours If-Range: a part while the tile is the same, else the whole", async () => {
    const { headers } = await server.ask(GLB);
    const ask = (ifRange: string) =>
      server.ask(GLB, { headers: { Range: "bytes=0-1", "If-Range": ifRange } });
    expect((await ask(headers.etag ?? "")).status).toBe(206);
    expect((await ask('"other"')).status).toBe(200);
    expect((await ask(`W/${headers.etag}`)).status).toBe(200);
  });

  it("is streamed where it is too large for memory, whole and in ranges", async () => {
    const whole = await server.ask("/tiles/city/content/large.glb");
    expect(whole.body.length).toBe(LARGE.length);
    const part = await server.ask("/tiles/city/content/large.glb", {
      headers: { Range: "bytes=3000000-3000009" },
    });
    expect([part.status, part.body.length]).toEqual([206, 10]);
  });

  it("may be read by pages of the configured origin", async () => {
    for (const path of [GLB, "/tiles/city/tileset.json", "/api/catalog"]) {
      const { headers } = await server.ask(path);
      expect(headers["access-control-allow-origin"]).toBe("*");
    }
  });
});

describe("addresses that name no tile", () => {
  it.each([
    "/tiles/city/content/nix.glb",
    "/tiles/city/content/../../../outside.json",
    "/tiles/city/content/..%2f..%2f..%2foutside.json",
    "/tiles/city/%2e%2e/%2e%2e/outside.json",
    "/tiles/../outside.json",
    "/tiles/city/..\\..\\outside.json",
    `/tiles/city/${VERSION}/properties.sqlite`,
    `/tiles/city/${VERSION}/.hidden.json`,
    "/tiles/city/content/00112233.glb.gz",
    "/tiles/city/content/00112233.glb%00.json",
    "/tiles/City/content/00112233.glb",
    "/terrain/ground/3/1/x.terrain",
    "/terrain/ground/3/1/2",
    "/terrain/ground/3/01/2.terrain",
    "/terrain/ground/3/1/2.terrain?v=../..",
    "/imagery/photo/14/5/6/7",
    "/imagery/photo/14/-5/6",
    "/tiles/city",
    "/tiles",
  ])("%s is a 404 problem, never compressed", async (path) => {
    const { status, headers, json } = await server.ask(path, {
      headers: { "Accept-Encoding": "gzip" },
    });
    expect(status).toBe(404);
    expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(json()).toMatchObject({ status: 404, code: "not-found" });
  });

  it("a dataset that is not in the catalogue is named", async () => {
    for (const path of ["/imagery/nix/14/5/6", "/tiles/nix/tileset.json"]) {
      expect((await server.ask(path)).json()).toMatchObject({
        status: 404,
        code: "dataset-not-found",
        parameters: { dataset: "nix" },
      });
    }
  });

  it("are not written to", async () => {
    const { status, headers } = await server.ask(GLB, { method: "PUT", body: "x" });
    expect([status, headers["allow"]]).toEqual([405, "GET, HEAD"]);
  });
});

describe("documents and pyramids", () => {
  it("a root tileset names the current version inside its bounding volume and is not cached", async () => {
    const { headers, json } = await server.ask("/tiles/city/tileset.json");
    expect(headers["cache-control"]).toBe("no-cache");
    const uri = `${VERSION}/tileset.json`;
    expect(json()).toEqual({
      asset: { version: "1.1", tilesetVersion: VERSION },
      geometricError: 64,
      root: {
        boundingVolume: { box: [6378167, 10, 20, 0, 5, 0, 0, 0, 6, 7, 0, 0] },
        geometricError: 64,
        refine: "ADD",
        content: { uri },
      },
    });
    const inner = await server.ask(`/tiles/city/${uri}`);
    expect(inner.json()).toEqual(INNER);
    expect(inner.headers["cache-control"]).toContain("immutable");
    expect(inner.headers["content-type"]).toBe("application/json");
  });

  it("a GeoJSON content has its media type", async () => {
    const { headers } = await server.ask("/tiles/city/content/f.geojson");
    expect(headers["content-type"]).toBe("application/geo+json");
  });

  it("terrain tiles are immutable with their version and asked about without", async () => {
    const layer = (await server.ask("/terrain/ground/layer.json")).json() as { tiles: string[] };
    expect(layer.tiles).toEqual([`{z}/{x}/{y}.terrain?v=${VERSION}`]);
    const tile = await server.ask(`/terrain/ground/3/1/2.terrain?v=${VERSION}`, {
      headers: { "Accept-Encoding": "gzip" },
    });
    expect(gunzipSync(tile.body).equals(CONTENT)).toBe(true);
    expect(tile.headers["content-type"]).toBe("application/vnd.quantized-mesh");
    expect(tile.headers["cache-control"]).toContain("immutable");
    const plain = await server.ask("/terrain/ground/3/1/2.terrain");
    expect(plain.headers["cache-control"]).toBe("no-cache");
    expect(plain.body.equals(CONTENT)).toBe(true);
  });

  it("a switched catalogue is served at the next request, and the old version still is", async () => {
    const before = await server.ask("/imagery/photo/14/5/6");
    expect(before.body.toString()).toBe("RIFF-first");
    expect(before.headers["content-type"]).toBe("image/webp");
    data.publish([
      catalogueEntry({ id: "city", kind: "features", version: VERSION }),
      catalogueEntry({ id: "ground", kind: "terrain", version: VERSION }),
      catalogueEntry({ id: "photo", kind: "imagery", version: NEXT_VERSION, levels: [14, 15] }),
    ]);
    const after = await server.ask("/imagery/photo/14/5/6", {
      headers: { "If-None-Match": before.headers.etag ?? "" },
    });
    expect([after.status, after.body.toString()]).toEqual([200, "RIFF-next"]);
    const old = await server.ask(`/imagery/photo/14/5/6?v=${VERSION}`);
    expect(old.body.toString()).toBe("RIFF-first");
    const document = (await server.ask("/imagery/photo/imagery.json")).json();
    expect(document).toMatchObject({ version: NEXT_VERSION, tileSize: 256 });
  });

  it("a dataset of another kind is not found under a kind's address", async () => {
    expect((await server.ask("/terrain/city/layer.json")).status).toBe(404);
    expect((await server.ask("/tiles/ground/tileset.json")).status).toBe(404);
  });
});
