import { existsSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { type Problem, routes, type UploadState } from "../../../tiles-server/vocabulary/routes.ts";
import { createDataFolder, type DataFolder } from "../../support/data-folder.ts";
import { type ServedApp, serveApp } from "../../support/serve-app.ts";

const LONGEST_MILLISECONDS = 60_000;

let data: DataFolder;
let server: ServedApp;

beforeAll(async () => {
  data = createDataFolder();
  server = await serveApp(data.path, { environment: { CITYTWIN_UPLOAD_MEGABYTES: "1" } });
});

afterAll(async () => {
  await server.close();
  data.remove();
});

const square = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { name: "试验楼", height: 20 },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [101.54, 25.03],
            [101.541, 25.03],
            [101.541, 25.031],
            [101.54, 25.031],
            [101.54, 25.03],
          ],
        ],
      },
    },
  ],
});

const post = async (path: string, body: string | Uint8Array): Promise<UploadState> => {
  const answer = await server.ask(path, { method: "POST", body });
  expect([answer.status, answer.body.toString()]).toEqual([202, expect.any(String)]);
  return answer.json() as UploadState;
};

const refusal = async (path: string, body: string | Uint8Array, headers = {}): Promise<Problem> =>
  (await server.ask(path, { method: "POST", body, headers })).json() as Problem;

async function ended(id: string): Promise<UploadState> {
  for (;;) {
    const state = (await server.ask(routes.upload(id))).json() as UploadState;
    if (state.state === "done" || state.state === "failed") return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const published = async (): Promise<string[]> =>
  ((await server.ask(routes.catalogue)).json() as { datasets: { id: string }[] }).datasets.map(
    ({ id }) => id,
  );

const zip = (files: Readonly<Record<string, string>>): Promise<Buffer> => {
  const archive = new ZipFile();
  for (const [name, text] of Object.entries(files)) archive.addBuffer(Buffer.from(text), name);
  archive.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    archive.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
    archive.outputStream.on("error", reject);
    archive.outputStream.on("end", () => resolve(Buffer.concat(chunks)));
  });
};

describe("an uploaded file", () => {
  it(
    "is ingested, served and found, and can be taken back",
    async () => {
      const started = await post(routes.newUpload("试验.geojson"), square);
      expect(started).toMatchObject({ state: "ingesting", fileNames: ["试验.geojson"] });
      const done = await ended(started.id);
      expect(done).toMatchObject({ state: "done", progress: 1, dataset: "upload" });
      expect(await published()).toEqual(["upload"]);
      const { json } = await server.ask(routes.search("syl"));
      expect(json()).toMatchObject({ hits: [{ dataset: "upload", name: "试验楼" }] });
      expect((await server.ask(routes.tileset("upload"))).status).toBe(200);

      const again = await post(routes.newUpload("试验.geojson"), square);
      expect((await ended(again.id)).dataset).toBe("upload-2");

      expect((await server.ask(routes.upload(started.id), { method: "DELETE" })).status).toBe(204);
      expect(await published()).toEqual(["upload-2"]);
      expect((await server.ask(routes.tileset("upload"))).status).toBe(404);
      expect((await server.ask(routes.upload(started.id))).status).toBe(404);
      expect(readdirSync(join(data.path, ".uploads"))).toEqual([]);
    },
    LONGEST_MILLISECONDS,
  );

  it(
    "that cannot be read fails with ingest's own message, without the server's paths",
    async () => {
      const { id } = await post(routes.newUpload("broken.geojson"), '{"type":"FeatureColl');
      const { state, problem } = await ended(id);
      expect(state).toBe("failed");
      expect(problem?.status).toBe(422);
      expect(problem?.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(problem?.detail).toContain("broken.geojson");
      expect(JSON.stringify(problem)).not.toContain(data.path);
      expect(existsSync(join(data.path, ".uploads", id))).toBe(false);
    },
    LONGEST_MILLISECONDS,
  );

  it(
    "in a zip that climbs out of its folder is refused and nothing is written outside",
    async () => {
      // yazl refuses such a name, so it is put into the finished bytes.
      const bytes = await zip({ "aa/aa/climb.geojson": square });
      const climbing = Buffer.from(
        bytes.toString("latin1").replaceAll("aa/aa/", "../../"),
        "latin1",
      );
      const { id } = await post(routes.newUpload("climb.zip"), climbing);
      const { state, problem } = await ended(id);
      expect(state).toBe("failed");
      expect(problem?.detail).toContain("climb.zip");
      expect(existsSync(join(data.path, "climb.geojson"))).toBe(false);
    },
    LONGEST_MILLISECONDS,
  );

  it(
    "waits for the files that belong to it",
    async () => {
      const first = await post(routes.newUpload("a.geojson", { partCount: 2 }), square);
      expect(first.state).toBe("receiving");
      expect((await refusal(routes.uploadPart(first.id, "a.geojson"), square)).code).toBe(
        "file-twice",
      );
      const second = await post(routes.uploadPart(first.id, "b.geojson"), square);
      expect(second).toMatchObject({ state: "ingesting", fileNames: ["a.geojson", "b.geojson"] });
      expect((await refusal(routes.uploadPart(first.id, "c.geojson"), square)).code).toBe(
        "upload-complete",
      );
      expect((await ended(first.id)).state).toBe("done");
    },
    LONGEST_MILLISECONDS,
  );
});

describe("what a killed server left", () => {
  it("is removed after a day, and not before", async () => {
    data.write(".uploads/old/a.tif", "x");
    data.write(".uploads/new/a.tif", "x");
    const dayAgoSeconds = Date.now() / 1000 - 25 * 3600;
    utimesSync(join(data.path, ".uploads/old"), dayAgoSeconds, dayAgoSeconds);
    await server.app.warm();
    expect(readdirSync(join(data.path, ".uploads"))).toEqual(["new"]);
    rmSync(join(data.path, ".uploads/new"), { recursive: true });
  });
});

describe("an upload is refused", () => {
  it.each([
    ["/api/uploads", "bad-file-name"],
    ["/api/uploads?name=", "bad-file-name"],
    ["/api/uploads?name=..", "bad-file-name"],
    ["/api/uploads?name=.profile", "bad-file-name"],
    ["/api/uploads?name=a%00b", "bad-file-name"],
    [`/api/uploads?name=${"a".repeat(300)}`, "bad-file-name"],
    ["/api/uploads?name=a.json&crs=/etc/passwd", "bad-upload-option"],
    ["/api/uploads?name=a.json&height-datum=../x.tif", "bad-upload-option"],
    ["/api/uploads?name=a.json&parts=0", "bad-upload-option"],
    ["/api/uploads?name=a.json&parts=65", "bad-upload-option"],
    ["/api/uploads/nix?name=a.json", "not-found"],
  ])("%s: %s", async (path, code) => {
    expect((await refusal(path, "{}")).code).toBe(code);
  });

  it("when it is larger than the server takes, told or found out", async () => {
    const large = new Uint8Array(1024 * 1024 + 1);
    const told = await server.ask(routes.newUpload("a.tif"), { method: "POST", body: large });
    expect([told.status, (told.json() as Problem).code]).toEqual([413, "upload-too-large"]);
    const found = await refusal(routes.newUpload("a.tif"), large, {
      "Transfer-Encoding": "chunked",
    });
    expect(found.code).toBe("upload-too-large");
  });

  it("when it is empty or multipart, and nothing of it is kept", async () => {
    expect((await refusal(routes.newUpload("a.json"), "")).code).toBe("upload-empty");
    const multipart = { "Content-Type": "multipart/form-data; boundary=x" };
    expect((await refusal(routes.newUpload("a.json"), "--x", multipart)).code).toBe(
      "multipart-refused",
    );
    expect(readdirSync(join(data.path, ".uploads"))).toEqual([]);
  });

  it("keeps only the last part of a name with folders", async () => {
    const { fileNames, id } = await post(
      routes.newUpload("../../etc/x.geojson", { partCount: 2 }),
      square,
    );
    expect(fileNames).toEqual(["x.geojson"]);
    expect((await server.ask(routes.upload(id), { method: "DELETE" })).status).toBe(204);
    expect(readdirSync(join(data.path, ".uploads"))).toEqual([]);
  });
});
