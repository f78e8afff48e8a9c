import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFileCache } from "../../../tiles-server/http/file-cache.ts";
import { createDataFolder, type DataFolder } from "../../support/data-folder.ts";

let folder: DataFolder;
let milliseconds = 0;
const now = (): number => milliseconds;
const pathOf = (name: string): string => join(folder.path, name);

beforeEach(() => {
  folder = createDataFolder();
  milliseconds = 0;
});
afterEach(() => folder.remove());

describe("the file cache", () => {
  it("answers from memory for a while, then looks at the disk again", async () => {
    const cache = createFileCache({ trustMilliseconds: 1000, now });
    folder.write("a", "first");
    const first = await cache.load(pathOf("a"));
    folder.write("a", "second");
    expect(await cache.load(pathOf("a"))).toBe(first);
    expect(cache.peek(pathOf("a"))).toBe(first);
    milliseconds = 1001;
    expect(cache.peek(pathOf("a"))).toBeUndefined();
    const second = await cache.load(pathOf("a"));
    expect(second).not.toBe("missing");
    expect(second === "missing" ? "" : second.bytes?.toString()).toBe("second");
  });

  it("keeps the bytes of a file that has not changed", async () => {
    const cache = createFileCache({ trustMilliseconds: 0, now });
    folder.write("a", "same");
    const first = await cache.load(pathOf("a"));
    milliseconds = 1;
    expect(await cache.load(pathOf("a"))).toBe(first);
  });

  it("remembers that a file is missing, and notices when it is there or gone", async () => {
    const cache = createFileCache({ trustMilliseconds: 1000, now });
    expect(await cache.load(pathOf("a"))).toBe("missing");
    folder.write("a", "x");
    expect(cache.peek(pathOf("a"))).toBe("missing");
    milliseconds = 2000;
    expect(await cache.load(pathOf("a"))).toMatchObject({ byteLength: 1 });
    rmSync(pathOf("a"));
    milliseconds = 4000;
    expect(await cache.load(pathOf("a"))).toBe("missing");
    expect(await cache.load(folder.path)).toBe("missing");
  });

  it("stays within its bytes and gives up what was not used lately", async () => {
    const cache = createFileCache({ capacityBytes: 25_000, now });
    for (const name of ["a", "b", "c"]) folder.write(name, new Uint8Array(10_000));
    await cache.load(pathOf("a"));
    await cache.load(pathOf("b"));
    cache.peek(pathOf("a"));
    await cache.load(pathOf("c"));
    expect(cache.statistics.bytes).toBeLessThanOrEqual(25_000);
    expect(cache.peek(pathOf("a"))).toBeDefined();
    expect(cache.peek(pathOf("b"))).toBeUndefined();
  });

  it("never holds a file above its size in memory", async () => {
    const cache = createFileCache({ largestFileBytes: 10, now });
    folder.write("a", new Uint8Array(11));
    expect(await cache.load(pathOf("a"))).toMatchObject({ byteLength: 11, bytes: undefined });
  });

  it("reads a file once for many that ask at the same time", async () => {
    const cache = createFileCache({ now });
    folder.write("a", "x");
    const asked = Array.from({ length: 20 }, () => cache.load(pathOf("a")));
    expect(new Set(await Promise.all(asked)).size).toBe(1);
    expect(cache.statistics.misses).toBe(1);
  });
});
