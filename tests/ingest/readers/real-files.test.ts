import { execFileSync, spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import type { Feature } from "../../../ingest/model/features.ts";
import { readFile } from "../../support/read-features.ts";
import { describeWithData, itWithData, testData } from "../../support/test-data.ts";

/** Counts as the data folder's README states them, from OGR and plain JSON. */
const COUNTS = [
  ["gis/delft.city.json", 570],
  ["gis/zurich_subset_lod2.city.json", 210],
  ["gis/DH_01_subs.city.json", 12],
  ["gis/lod2_buildings.city.jsonl", 100],
  ["gis/footprint-with-height.geojson", 177],
  ["gis/footprint.gpkg", 177],
  ["gis/footprint_shp/footprint.shp", 177],
  ["gis/countries.fgb", 179],
  ["gis/cn_yunnan.geojson", 16],
  ["gis/cn_henan.geojson", 18],
  ["gis/cn_hubei.geojson", 17],
  ["gis/cn_yunnan_gbk_shp/yunnan_gbk.shp", 16],
  ["gis/blockgroups_shp/blockgroups.shp", 663],
  ["gis/ky4_pipes.geojson", 1156],
  ["gis/malformed_corrupt_too_long.shp", 10],
] as const;

const kindCounts = (features: readonly Feature[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { geometry } of features) {
    const kind = geometry?.kind ?? "none";
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

/** west, east, south, north over all features */
function extentOf(features: readonly Feature[]): [number, number, number, number] {
  const extent: [number, number, number, number] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { geometry } of features) {
    const positions = geometry?.positions ?? [];
    for (let v = 0; v < positions.length; v += 3) {
      extent[0] = Math.min(extent[0], positions[v]!);
      extent[1] = Math.max(extent[1], positions[v]!);
      extent[2] = Math.min(extent[2], positions[v + 1]!);
      extent[3] = Math.max(extent[3], positions[v + 1]!);
    }
  }
  return extent;
}

interface OgrLayer {
  readonly featureCount: number;
  /** west, east, south, north */
  readonly extent: readonly number[];
  readonly fieldNames: readonly string[];
}

/** GDAL's own opinion of a file's layer. */
function ogrLayer(path: string): OgrLayer {
  const text = execFileSync("ogrinfo", ["-ro", "-so", "-al", "-nomd", path]).toString();
  const numbers = /Extent: \(([-\d.]+), ([-\d.]+)\) - \(([-\d.]+), ([-\d.]+)\)/.exec(text);
  const [west, south, east, north] = (numbers ?? []).slice(1).map(Number);
  return {
    featureCount: Number(/Feature Count: (\d+)/.exec(text)?.[1]),
    extent: [west!, east!, south!, north!],
    fieldNames: [...text.matchAll(/^(\w+): (?:String|Integer|Integer64|Real|Date)\b/gm)].map(
      (match) => match[1]!,
    ),
  };
}

const hasGdal = spawnSync("ogrinfo", ["--version"]).status === 0;

describeWithData("real vector files", () => {
  for (const [path, count] of COUNTS) {
    itWithData(`${path} has ${count} features`, async () => {
      const { features, skippedCount } = await readFile(testData(path));
      expect(features.length).toBe(count);
      expect(skippedCount).toBe(0);
    });
  }

  itWithData("Delft: every object has surfaces, in the declared extent", async () => {
    const { features, description } = await readFile(testData("gis/delft.city.json"));
    expect(kindCounts(features)).toEqual({ surfaces: 570 });
    expect(description.crs).toBe("https://www.opengis.net/def/crs/EPSG/0/7415");
    expect(description.version).toBe("2.0");
    const [west, east, south, north] = extentOf(features);
    expect(west).toBeCloseTo(84616.468, 6);
    expect(east).toBeCloseTo(85140.839, 6);
    expect(south).toBeCloseTo(447422.999, 6);
    expect(north).toBeCloseTo(447750.636, 6);
    expect(features.filter((feature) => feature.className === "Building").length).toBe(160);
  });

  itWithData("Zürich: buildings whose parts hold the geometry stay features", async () => {
    const { features } = await readFile(testData("gis/zurich_subset_lod2.city.json"));
    expect(kindCounts(features)).toEqual({ surfaces: 161, none: 49 });
    const parts = features.filter((feature) => feature.className === "BuildingPart");
    expect(parts.length).toBe(161);
    const ids = new Set(features.map((feature) => feature.id));
    expect(parts.every((part) => part.parentId !== undefined && ids.has(part.parentId))).toBe(true);
  });

  itWithData("semantic surfaces become wall, roof and ground", async () => {
    const { features } = await readFile(testData("gis/lod2_buildings.city.jsonl"));
    const geometry = features[0]!.geometry!;
    if (geometry.kind !== "surfaces") throw new Error(geometry.kind);
    expect([...geometry.surfaceKinds]).toEqual([3, 1, 1, 1, 1, 2, 2]);
  });

  itWithData("a GBK table without any hint gives right Chinese names", async () => {
    const path = testData("gis/cn_yunnan_gbk_shp/yunnan_gbk.shp");
    const { features, description, warnings } = await readFile(path);
    expect(features[0]!.properties["name"]).toBe("昆明市");
    expect(features[8]!.properties["name"]).toBe("楚雄彝族自治州");
    expect(description.encoding).toBe("gb18030 (guess)");
    expect(warnings.join()).toContain("--encoding");
  });

  itWithData("--encoding is believed", async () => {
    const path = testData("gis/cn_yunnan_gbk_shp/yunnan_gbk.shp");
    const { features, warnings } = await readFile(path, { encoding: "GBK" });
    expect(features[0]!.properties["name"]).toBe("昆明市");
    expect(warnings).toEqual([]);
  });

  itWithData("a shapefile longer than its header says is read with warnings", async () => {
    const { warnings } = await readFile(testData("gis/malformed_corrupt_too_long.shp"));
    expect(warnings.join("\n")).toContain("1144 bytes, the file has 1145");
    expect(warnings.join("\n")).toContain("no .dbf");
    expect(warnings.join("\n")).toContain("5 bytes after record 10");
  });

  for (const path of [
    "gis/blockgroups_shp/blockgroups.shp",
    "gis/footprint_shp/footprint.shp",
    "gis/footprint.gpkg",
    "gis/countries.fgb",
    "gis/ky4_pipes.geojson",
    "gis/cn_yunnan.geojson",
  ]) {
    it.skipIf(!hasGdal)(`${path} agrees with GDAL in count, fields and extent`, async () => {
      const layer = ogrLayer(testData(path));
      const { features } = await readFile(testData(path));
      expect(features.length).toBe(layer.featureCount);
      const names = new Set(features.flatMap((feature) => Object.keys(feature.properties)));
      for (const name of layer.fieldNames) expect(names).toContain(name);
      for (const [index, edge] of extentOf(features).entries()) {
        expect(edge).toBeCloseTo(layer.extent[index]!, 5);
      }
    });
  }

  itWithData("the shapefile and GeoPackage of one layer have the same polygons", async () => {
    const shapefile = await readFile(testData("gis/footprint_shp/footprint.shp"));
    const geopackage = await readFile(testData("gis/footprint.gpkg"));
    const areas = (features: readonly Feature[]): number[] =>
      features.map((feature) => Math.round(planArea(feature) * 1e14)).sort((a, b) => a - b);
    expect(areas(shapefile.features)).toEqual(areas(geopackage.features));
  });
});

/** Square degrees of all exteriors less all holes, which the windings make signed. */
function planArea({ geometry }: Feature): number {
  if (geometry?.kind !== "polygons") throw new Error("no polygons");
  const { positions, ringOffsets } = geometry;
  let sum = 0;
  for (let ring = 0; ring + 1 < ringOffsets.length; ring++) {
    const first = ringOffsets[ring]!;
    const last = ringOffsets[ring + 1]!;
    const originX = positions[first * 3]!;
    const originY = positions[first * 3 + 1]!;
    for (let v = first; v < last; v++) {
      const next = v + 1 < last ? v + 1 : first;
      const x1 = positions[v * 3]! - originX;
      const y1 = positions[v * 3 + 1]! - originY;
      const x2 = positions[next * 3]! - originX;
      const y2 = positions[next * 3 + 1]! - originY;
      sum += x1 * y2 - x2 * y1;
    }
  }
  return sum / 2;
}
