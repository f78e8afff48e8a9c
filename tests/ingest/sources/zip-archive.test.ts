import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openZipArchive } from "../../../ingest/sources/zip-archive.ts";
import { DEFAULT_ZIP_LIMITS } from "../../../ingest/sources/zip-limits.ts";
import { writeZip, type ZipEntry } from "../../support/write-zip.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "citytwin-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(bytes: Uint8Array): Promise<string> {
  const path = join(folder, "a.zip");
  await writeFile(path, bytes);
  return path;
}

const openEntries = async (...entries: readonly ZipEntry[]) =>
  openZipArchive(await save(writeZip(entries)));

describe("openZipArchive", () => {
  it("reads entries at any offset, with the sidecars beside them", async () => {
    const archive = await openEntries(
      { name: "in/roads.shp", content: "0123456789" },
      { name: "in/ROADS.DBF", content: "table" },
      { name: "roads.dbf", content: "other" },
    );
    const source = archive.open(archive.members[0]!);
    expect([source.name, source.byteLength]).toEqual(["roads.shp", 10]);
    expect(Buffer.from(await source.read(3, 4)).toString()).toBe("3456");
    const table = await source.sidecar(".dbf");
    expect(Buffer.from(await table!.read(0, 99)).toString()).toBe("table");
    expect(await source.sidecar(".prj")).toBeUndefined();
    const path = await source.path();
    expect(existsSync(path)).toBe(true);
    await archive.close();
    expect(existsSync(path)).toBe(false);
  });

  it("reads names in UTF-8 without its flag, and in GBK", async () => {
    const archive = await openEntries(
      { name: "楚雄.shp", content: "a" },
      { name: Uint8Array.from([0xb3, 0xfe, 0xd0, 0xdb, 0x2e, 0x64, 0x62, 0x66]), content: "b" },
    );
    expect(archive.members.map((member) => member.path)).toEqual(["楚雄.shp", "楚雄.dbf"]);
    await archive.close();
  });

  for (const name of [
    "../a.shp",
    "in/../../a.shp",
    "/etc/a.shp",
    "C:\\a.shp",
    "in\\..\\..\\a",
    "a\0b",
  ]) {
    it(`refuses the path ${JSON.stringify(name)}`, async () => {
      await expect(openEntries({ name, content: "x" })).rejects.toMatchObject({
        code: "zip-unsafe",
        kind: "BadInput",
      });
    });
  }

  it("refuses links and overlapping entries", async () => {
    const link = { name: "a.shp", content: "/etc/passwd", mode: 0o120777 };
    await expect(openEntries(link)).rejects.toThrow(/symbolic link/);
    const entries = [
      { name: "a", content: "x" },
      { name: "b", content: "x" },
    ];
    await expect(openZipArchive(await save(writeZip(entries, { overlap: true })))).rejects.toThrow(
      /overlaps/,
    );
  });

  it("refuses bombs by size, ratio and number of entries", async () => {
    const zeros = { name: "a.tif", content: Buffer.alloc(1 << 20) };
    const path = await save(writeZip([zeros, { name: "b", content: "b" }]));
    const open = (limits: object) => openZipArchive(path, { ...DEFAULT_ZIP_LIMITS, ...limits });
    await expect(open({ unpackedBytes: 1000 })).rejects.toMatchObject({ code: "zip-too-large" });
    await expect(open({ harmlessBytes: 1000 })).rejects.toMatchObject({ code: "zip-too-large" });
    await expect(open({ entryCount: 1 })).rejects.toMatchObject({ code: "zip-too-large" });
    await (await open({})).close();
  });

  it("stops where an entry unpacks to more than it claims, or to other bytes", async () => {
    for (const lie of [{ claimedByteLength: 3 }, { claimedCrc: 1 }, { claimedByteLength: 99 }]) {
      const archive = await openEntries({ name: "a.shp", content: "0123456789", ...lie });
      const source = archive.open(archive.members[0]!);
      await expect(source.read(0, 1)).rejects.toMatchObject({ code: "zip-damaged" });
      await archive.close();
    }
  });

  it("says that encrypted and oddly compressed entries are not read", async () => {
    for (const odd of [{ flags: 1 }, { method: 12 }]) {
      const archive = await openEntries({ name: "a.shp", content: "x", ...odd });
      const source = archive.open(archive.members[0]!);
      await expect(source.read(0, 1)).rejects.toMatchObject({ kind: "Unsupported" });
      await archive.close();
    }
  });

  it("says that a cut zip is damaged", async () => {
    const whole = writeZip([{ name: "a.shp", content: "0123456789" }]);
    for (let byteLength = 4; byteLength < whole.length; byteLength += 7) {
      await expect(openZipArchive(await save(whole.subarray(0, byteLength)))).rejects.toMatchObject(
        {
          kind: "BadInput",
        },
      );
    }
  });
});
