import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openAssetRegistry } from "../../../ingest/tileset/asset-registry.ts";
import { readCatalogue } from "../../../ingest/tileset/catalogue-file.ts";
import { diskError } from "../../../ingest/tileset/disk.ts";
import { holdLock } from "../../../ingest/tileset/hold-lock.ts";
import { publish } from "../../../ingest/tileset/publish.ts";
import { openStaging } from "../../../ingest/tileset/staging.ts";
import { UnavailableError } from "../../../ingest/vocabulary/errors.ts";
import { catalogueEntry } from "../../support/data-folder.ts";
import { temporaryFolder } from "../../support/run-ingest.ts";

const { signal } = new AbortController();
const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Publishes a dataset of one tileset and one content per given text. */
async function publishContents(data: string, contents: string[], nowMilliseconds = NOW) {
  const staging = await openStaging(data, "a", signal);
  try {
    const uris: string[] = [];
    for (const content of contents) {
      uris.push(await staging.sink.writeContent(text(content), "glb"));
    }
    await staging.sink.writeFile("tileset.json", text(JSON.stringify(uris)));
    const sealed = staging.seal();
    const entry = catalogueEntry({ id: "a", kind: "features", version: sealed.version });
    await publish({ staging, sealed, entry, nowMilliseconds, signal });
    return sealed.version;
  } finally {
    await staging.close();
  }
}

describe("publish", () => {
  it("moves content and version into place and switches the catalogue", async () => {
    const data = temporaryFolder();
    const version = await publishContents(data, ["one", "two"]);
    expect((await readCatalogue(data)).datasets.map((entry) => entry.version)).toEqual([version]);
    const uris = JSON.parse(
      readFileSync(join(data, "datasets/a", version, "tileset.json"), "utf8"),
    ) as string[];
    const read = uris.map((uri) => readFileSync(join(data, "datasets/a", version, uri), "utf8"));
    expect(read).toEqual(["one", "two"]);
    expect(readdirSync(join(data, ".staging"))).toEqual([]);
  });

  it("stores equal content once and names versions by what is in them", async () => {
    const data = temporaryFolder();
    const first = await publishContents(data, ["same", "same"]);
    expect(readdirSync(join(data, "datasets/a/content")).length).toBe(1);
    expect(await publishContents(data, ["same", "same"])).toBe(first);
    expect(await publishContents(data, ["other"])).not.toBe(first);
  });

  it("keeps a compressed copy where it is at least 5 % smaller", async () => {
    const data = temporaryFolder();
    const long = "abcd".repeat(500);
    await publishContents(data, [long, "short"]);
    const packed = readdirSync(join(data, "datasets/a/content")).filter((name) =>
      name.endsWith(".gz"),
    );
    expect(packed.length).toBe(1);
    const bytes = gunzipSync(readFileSync(join(data, "datasets/a/content", packed[0]!)));
    expect(bytes.toString()).toBe(long);
  });

  it("keeps the last two versions and all of the last hour, with the content they need", async () => {
    const data = temporaryFolder();
    const versions: string[] = [];
    for (const [age, content] of [
      [5, "oldest"],
      [4, "older"],
      [3, "previous"],
      [0, "current"],
    ] as const) {
      const at = NOW - age * HOUR;
      const version = await publishContents(data, [content, "shared"], at);
      versions.push(version);
      utimesSync(join(data, "datasets/a", version), at / 1000, at / 1000);
    }
    await publishContents(data, ["current", "shared"]);
    const isThere = versions.map((version) => existsSync(join(data, "datasets/a", version)));
    expect(isThere).toEqual([false, false, true, true]);
    expect(readdirSync(join(data, "datasets/a/content")).length).toBe(3);
  });

  it("removes what a killed run left aside", async () => {
    const data = temporaryFolder();
    for (const id of ["a", "other"]) {
      mkdirSync(join(data, ".staging", id, "content"), { recursive: true });
      writeFileSync(join(data, ".staging", id, "content", "half.glb"), "half");
    }
    await publishContents(data, ["whole"]);
    expect(readdirSync(join(data, ".staging"))).toEqual([]);
    expect(readdirSync(join(data, "datasets/a/content")).length).toBe(1);
  });

  it("refuses a second writer of the same dataset and lets another one be written", async () => {
    const data = temporaryFolder();
    const staging = await openStaging(data, "a", signal);
    await expect(openStaging(data, "a", signal)).rejects.toThrow(/Dataset a is being written/);
    const other = await openStaging(data, "b", signal);
    await other.close();
    await staging.close();
    await (await openStaging(data, "a", signal)).close();
  });

  it("waits for a lock as long as it may", async () => {
    const path = join(temporaryFolder(), "lock");
    const first = await holdLock(path, { waitMilliseconds: 0, what: "It", signal });
    const second = holdLock(path, { waitMilliseconds: 5000, what: "It", signal });
    await first.release();
    await (await second).release();
  });
});

describe("asset registry", () => {
  it("remembers indexes only when saved, and never reuses one", () => {
    const path = join(temporaryFolder(), "assets.sqlite");
    const first = openAssetRegistry(path);
    expect(["x", "y", "x"].map((id) => first.assign(id))).toEqual([0, 1, 0]);
    first.save();
    expect(openAssetRegistry(path).assign("unsaved")).toBe(2);
    const again = openAssetRegistry(path);
    expect(["z", "y"].map((id) => again.assign(id))).toEqual([2, 1]);
  });
});

describe("disk errors", () => {
  it("say what to do, and keep every other error as it is", () => {
    const full = Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" });
    const said = diskError(full, "Writing tiles") as UnavailableError;
    expect(said).toBeInstanceOf(UnavailableError);
    expect(said.message).toMatch(/^Writing tiles: ENOSPC\. The disk is full: free some space/);
    const bug = new TypeError("x is undefined");
    expect(diskError(bug, "Writing tiles")).toBe(bug);
  });
});
