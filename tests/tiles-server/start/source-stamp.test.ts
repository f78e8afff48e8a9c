import { renameSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readStamp, stampSources } from "../../../tiles-server/start/source-stamp.ts";
import { createDataFolder, type DataFolder } from "../../support/data-folder.ts";

let folder: DataFolder;

beforeEach(() => {
  folder = createDataFolder();
  folder.write("a/one.ts", "1");
  folder.write("a/deep/two.ts", "2");
  folder.write("lock.json", "{}");
});

afterEach(() => folder.remove());

const stamp = () => stampSources(folder.path, ["a", "lock.json", "nix"]);

describe("a stamp of sources", () => {
  it("is the same for the same names and contents, whenever they were written", async () => {
    const before = await stamp();
    utimesSync(join(folder.path, "a/one.ts"), 1, 1);
    expect(await stamp()).toBe(before);
  });

  it("changes with a content, a name, a new file and a removed one", async () => {
    const stamps = [await stamp()];
    folder.write("a/one.ts", "1 ");
    stamps.push(await stamp());
    renameSync(join(folder.path, "a/one.ts"), join(folder.path, "a/three.ts"));
    stamps.push(await stamp());
    folder.write("a/deep/four.ts", "");
    stamps.push(await stamp());
    folder.write("lock.json", "{ }");
    stamps.push(await stamp());
    expect(new Set(stamps).size).toBe(stamps.length);
  });

  it("reads as nothing where no stamp was written", async () => {
    expect(await readStamp(join(folder.path, "none.stamp"))).toBe("");
  });
});
