import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFileSource } from "../../../ingest/sources/file-source.ts";
import { createMemorySource } from "../../../ingest/sources/memory-source.ts";
import type { Source } from "../../../ingest/sources/source.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "citytwin-test-"));
  await writeFile(join(folder, "a.tif"), "0123456789");
  await writeFile(join(folder, "A.TFW"), "world");
});
afterAll(() => rm(folder, { recursive: true }));

const SOURCES: readonly (readonly [string, () => Promise<Source>])[] = [
  ["openFileSource", () => openFileSource(join(folder, "a.tif"))],
  [
    "createMemorySource",
    async () =>
      createMemorySource("a.tif", Buffer.from("0123456789"), { "A.TFW": Buffer.from("world") }),
  ],
];

for (const [name, open] of SOURCES) {
  describe(name, () => {
    it("reads exactly what exists of a range", async () => {
      const source = await open();
      const text = async (offset: number, length: number): Promise<string> =>
        Buffer.from(await source.read(offset, length)).toString();
      expect([source.name, source.byteLength]).toEqual(["a.tif", 10]);
      expect(await text(2, 3)).toBe("234");
      expect(await text(8, 5)).toBe("89");
      expect(await text(20, 5)).toBe("");
      await source.close();
    });

    it("finds a sidecar in any case, and has a path", async () => {
      const source = await open();
      const sidecar = await source.sidecar(".tfw");
      expect(Buffer.from(await sidecar!.read(0, 9)).toString()).toBe("world");
      expect(await source.sidecar(".prj")).toBeUndefined();
      const again = await openFileSource(await source.path());
      expect(again.byteLength).toBe(10);
      for (const each of [again, sidecar!, source]) await each.close();
    });

    it("lets an abort's reason through", async () => {
      const source = await open();
      const signal = AbortSignal.abort(new Error("enough"));
      await expect(source.read(0, 1, signal)).rejects.toThrow("enough");
      await source.close();
    });
  });
}

describe("openFileSource", () => {
  it("names what is no file", async () => {
    await expect(openFileSource(join(folder, "b"))).rejects.toMatchObject({ code: "file-missing" });
    await expect(openFileSource(folder)).rejects.toMatchObject({ code: "not-a-file" });
  });
});
