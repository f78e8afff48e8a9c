import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expandInputs } from "../../../ingest/sources/expand-inputs.ts";
import { writeZip } from "../../support/write-zip.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "citytwin-test-"));
  await mkdir(join(folder, "in/deep"), { recursive: true });
  await mkdir(join(folder, "empty"));
  const zip = writeZip([
    { name: "__MACOSX/._a.shp", content: "" },
    { name: "t/N25E101.hgt", content: "h" },
    { name: "t/readme.pdf", content: "p" },
  ]);
  const files: Readonly<Record<string, Uint8Array | string>> = {
    "in/roads.shp": "s",
    "in/roads.dbf": "d",
    "in/roads.shp.xml": "x",
    "in/ROADS.PRJ": "p",
    "in/.hidden.shp": "",
    "in/notes.txt": "n",
    "in/deep/a.geojson": "{}",
    "in/deep/tiles.zip": zip,
    "only-notes/notes.txt": "n",
    "odd.bin": "o",
  };
  await mkdir(join(folder, "only-notes"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

async function expand(...names: readonly string[]): Promise<[string, boolean][]> {
  const expanded = await expandInputs(names.map((name) => join(folder, name)));
  const inputs = expanded.inputs.map(({ path, wasNamed }): [string, boolean] => [
    relative(folder, path),
    wasNamed,
  ]);
  await expanded.close();
  return inputs;
}

describe("expandInputs", () => {
  it("finds the primary files of a folder, its subfolders and zips", async () => {
    expect(await expand("in")).toEqual([
      ["in/deep/tiles.zip/t/N25E101.hgt", false],
      ["in/deep/a.geojson", false],
      ["in/roads.shp", false],
    ]);
  });

  it("takes a named file whatever it is called, and a shapefile's parts as one", async () => {
    expect(await expand("odd.bin")).toEqual([["odd.bin", true]]);
    expect(await expand("in/roads.dbf", "in/ROADS.PRJ", "in/roads.shp")).toEqual([
      ["in/roads.shp", true],
    ]);
  });

  it("tells what it ignored", async () => {
    const expanded = await expandInputs([join(folder, "in")]);
    expect(expanded.ignored.map((path) => relative(folder, path))).toEqual([
      "in/deep/tiles.zip/t/readme.pdf",
      "in/notes.txt",
    ]);
    await expanded.close();
  });

  it("opens what it found", async () => {
    const expanded = await expandInputs([join(folder, "in/deep/tiles.zip")]);
    const source = await expanded.inputs[0]!.open();
    expect([source.name, Buffer.from(await source.read(0, 9)).toString()]).toEqual([
      "N25E101.hgt",
      "h",
    ]);
    await source.close();
    await expanded.close();
  });

  it("says what a folder without geodata holds, and which file is missing", async () => {
    await expect(expand("only-notes")).rejects.toThrow(/holds 1 files \(notes\.txt\)/);
    await expect(expand("empty")).rejects.toThrow(/holds no file/);
    await expect(expand("nothing.shp")).rejects.toMatchObject({ code: "file-missing" });
  });
});
