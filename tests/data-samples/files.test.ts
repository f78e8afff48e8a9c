import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCity } from "../../data-samples/city.ts";
import { parseCall, run } from "../../data-samples/cli.ts";
import { writeGeoTiff } from "../../data-samples/geotiff.ts";
import { createOrthophoto } from "../../data-samples/orthophoto.ts";
import { createTerrain } from "../../data-samples/terrain.ts";
import { writeElevation } from "../../data-samples/write-rasters.ts";
import { writeVectors } from "../../data-samples/write-vectors.ts";

const city = createCity(1, "district");
const terrain = createTerrain(city.plan);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sample-city-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hasGdal(): boolean {
  try {
    execFileSync("gdalinfo", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

const gdalJson = (path: string, ...options: string[]) =>
  JSON.parse(execFileSync("gdalinfo", ["-json", ...options, path], { encoding: "utf8" }));

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the ground", () => {
  it("has a plain of about 1,770 m, hills above 2,250 m, and water below both banks", () => {
    let highest = 0;
    for (let x = -5900; x < 6000; x += 200) {
      for (let y = -5900; y < 6000; y += 200) highest = Math.max(highest, terrain.heightAt([x, y]));
      const axis: [number, number] = [x, city.plan.river.axis(x)];
      expect(terrain.heightAt(axis)).toBeCloseTo(terrain.waterHeightAt(axis), 6);
      for (const bank of [-90, 90]) {
        expect(terrain.heightAt([x, axis[1] + bank])).toBeGreaterThan(terrain.heightAt(axis) + 3);
      }
    }
    expect(terrain.heightAt([0, 500])).toBeGreaterThan(1765);
    expect(terrain.heightAt([0, 500])).toBeLessThan(1785);
    expect(highest).toBeGreaterThan(2250);
  });

  it("is nowhere steeper than 2 % under a parcel of the district", () => {
    for (const { ring, zone } of city.parcels) {
      if (zone === "river-park") continue;
      for (const [x, y] of ring) {
        const rise = Math.hypot(
          terrain.heightAt([x + 5, y]) - terrain.heightAt([x - 5, y]),
          terrain.heightAt([x, y + 5]) - terrain.heightAt([x, y - 5]),
        );
        expect(rise / 10).toBeLessThan(0.02);
      }
    }
  });
});

describe("GeoTIFF files", () => {
  it.skipIf(!hasGdal())(
    "are read by gdal with their CRS, size and values",
    async () => {
      await writeElevation(folder, city, terrain);
      const path = join(folder, "elevation.tif");
      const facts = gdalJson(path, "-stats");
      expect(facts.size).toEqual([1200, 1200]);
      expect(facts.geoTransform).toEqual([447600, 10, 0, 2775500, 0, -10]);
      expect(facts.stac["proj:epsg"] ?? 4543).toBe(4543);
      expect(facts.coordinateSystem.wkt).toContain('ID["EPSG",4543]');
      expect(facts.bands[0].type).toBe("Float32");
      // the pixel north-east of the centre, read by gdal
      const value = execFileSync("gdallocationinfo", ["-valonly", path, "600", "599"], {
        encoding: "utf8",
      });
      expect(Number(value)).toBeCloseTo(terrain.heightAt([5, 5]), 1);
    },
    60_000,
  );

  it.skipIf(!hasGdal())(
    "keep colours as painted, over tiles that the image does not fill",
    async () => {
      const path = join(folder, "small.tif");
      await writeGeoTiff(
        path,
        {
          width: 100,
          height: 80,
          sampleKind: "rgb8",
          tileSize: 64,
          originGrid: [453600, 2769500],
          pixelMetres: 0.5,
          description: "test",
        },
        (column, row) => {
          const tile = new Uint8Array(64 * 64 * 3);
          for (let pixel = 0; pixel < 64 * 64; pixel++) {
            tile.set([column * 64 + (pixel % 64), row * 64 + Math.floor(pixel / 64), 7], pixel * 3);
          }
          return tile;
        },
      );
      const at = (x: number, y: number): number[] =>
        execFileSync("gdallocationinfo", ["-valonly", path, `${x}`, `${y}`], { encoding: "utf8" })
          .trim()
          .split("\n")
          .map(Number);
      expect(at(0, 0)).toEqual([0, 0, 7]);
      expect(at(99, 79)).toEqual([99, 79, 7]);
      expect(at(63, 64)).toEqual([63, 64, 7]);
    },
  );
});

describe("determinism", () => {
  it("paints the same picture for the same seed", () => {
    const options = { pixelMetres: 0.5, tileSize: 256, latticePixels: 8, hasDetail: true };
    const first = createOrthophoto(city, terrain, [], options)(-64, 250);
    const second = createOrthophoto(city, createTerrain(city.plan), [], options)(-64, 250);
    expect(digest(second)).toBe(digest(first));
    expect(new Set(first).size).toBeGreaterThan(50);
  }, 60_000);

  it("writes the same bytes for the same seed", async () => {
    const names = [
      "roads.geojson",
      "buildings.geojson",
      "parcels.geojson",
      "trees.geojson",
      "bridges.city.json",
      "control-lines.dbf",
    ];
    const digests: string[][] = [];
    for (const [name, one] of [["a", city] as const, ["b", createCity(1, "district")] as const]) {
      const out = join(folder, name);
      await writeVectors(out, one, terrain);
      digests.push(names.map((file) => digest(readFileSync(join(out, file)))));
    }
    expect(digests[1]).toEqual(digests[0]);
  }, 60_000);

  it.skipIf(!hasGdal())(
    "writes control lines as a GBK shapefile that gdal reads with its Chinese names",
    () => {
      const text = execFileSync(
        "ogrinfo",
        ["-al", "-geom=NO", join(folder, "a", "control-lines.shp")],
        { encoding: "utf8" },
      );
      expect(text).toContain("龙川江新区城镇开发边界");
      expect(text).toContain("lineType (String) = permanent-farmland");
      expect(text).toContain('ID["EPSG",4543]');
    },
  );
});

describe("the command", () => {
  it("has the contract's defaults", () => {
    expect(parseCall([])).toEqual({ out: "data/sample-sources", size: "district", seed: 1 });
    expect(parseCall(["--size", "city", "--seed", "7", "--out", "x"])).toEqual({
      out: "x",
      size: "city",
      seed: 7,
    });
  });

  it("refuses wrong calls with status 2 and a sentence that says what was expected", async () => {
    expect(() => parseCall(["--size", "town"])).toThrow(
      '--size is "town"; expected district or city',
    );
    expect(() => parseCall(["--seed", "-3"])).toThrow();
    expect(() => parseCall(["--seed=x"])).toThrow('--seed is "x"; expected a whole number');
    expect(await run(["--nonsense"])).toBe(2);
  });

  it("answers status 1 where it cannot write", async () => {
    expect(await run(["--out", "/dev/null/nowhere"])).toBe(1);
  });
});
