import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  sampleLatitude,
  sampleLongitude,
  TILE_STEPS,
} from "../../../../ingest/tilers/terrain/geodetic-tiling.ts";
import { TERRAIN_OPTIONS, tileTerrain } from "../../../../ingest/tilers/terrain/tile-terrain.ts";
import type { TilingResult } from "../../../../ingest/tileset/tiling.ts";
import { parseCrs } from "../../../../ingest/vocabulary/crs.ts";
import { ecefToGeodetic, geodeticToEcef } from "../../../../ingest/vocabulary/geodesy.ts";
import { decodeHeightLookup, heightAt } from "../../../../ingest/vocabulary/height-lookup.ts";
import { type DecodedTile, decodeTerrain, readLayer } from "../../../support/decode-terrain.ts";
import { createFolderContext } from "../../../support/folder-sink.ts";
import { createMadeRaster } from "../../../support/made-raster.ts";

// whole files are tiled, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const BORDER_TOLERANCE_METRES = 1e-3;
const QUANTIZED_MAXIMUM = 32767;
const PIXEL_METRES = 30;
const SIZE = [150, 120] as const;
const CRS = parseCrs("EPSG:4543");

/** Hills near Chuxiong with a hole without data; steep enough for tiles above 32 m of relief. */
const hills = (column: number, row: number): number => {
  if (Math.hypot(column - 100, row - 60) < 12) return Number.NaN;
  return (
    1770 + 120 * Math.sin(column / 11) * Math.cos(row / 17) + 9 * Math.sin(column * row * 0.002)
  );
};

const raster = createMadeRaster(
  ...SIZE,
  [452_000, PIXEL_METRES, 0, 2_772_000, 0, -PIXEL_METRES],
  hills,
);

describe("tileTerrain", () => {
  const folder = mkdtempSync(join(tmpdir(), "citytwin-terrain-"));
  let result: TilingResult;
  let tiles: readonly DecodedTile[] = [];
  beforeAll(async () => {
    result = await tileTerrain(raster, CRS, TERRAIN_OPTIONS, createFolderContext(folder));
    tiles = await decodeTerrain(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("covers the globe with two root tiles and goes down to the raster's resolution", async () => {
    const layer = await readLayer(folder);
    expect(layer.available[0]).toEqual([{ startX: 0, startY: 0, endX: 1, endY: 0 }]);
    // 30 m: 19.1 m between samples at level 14, 38.2 m at level 13
    expect(layer.maxzoom).toBe(14);
    expect(result.tiles).toBe(tiles.length);
    expect(result.triangles).toBe(tiles.reduce((sum, tile) => sum + tile.triangles.length / 3, 0));
  });

  it("gives every tile a parent", async () => {
    const keys = new Set(tiles.map(({ level, x, y }) => `${level}/${x}/${y}`));
    for (const { level, x, y } of tiles.filter((tile) => tile.level > 0)) {
      expect(keys.has(`${level - 1}/${x >> 1}/${y >> 1}`)).toBe(true);
    }
  });

  it("has the same vertices and heights on both sides of every border", () => {
    const byKey = new Map(tiles.map((tile) => [`${tile.level}/${tile.x}/${tile.y}`, tile]));
    let compared = 0;
    for (const tile of tiles) {
      const east = byKey.get(`${tile.level}/${tile.x + 1}/${tile.y}`);
      const north = byKey.get(`${tile.level}/${tile.x}/${tile.y + 1}`);
      if (east !== undefined) compared += compareBorder(tile, "east", east, "west", "v");
      if (north !== undefined) compared += compareBorder(tile, "north", north, "south", "u");
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it("turns all triangles counter-clockwise and covers each tile exactly", () => {
    for (const { u, v, triangles } of tiles) {
      let doubled = 0;
      let clockwise = 0;
      for (let corner = 0; corner < triangles.length; corner += 3) {
        const [a, b, c] = [triangles[corner]!, triangles[corner + 1]!, triangles[corner + 2]!];
        const area = (u[b]! - u[a]!) * (v[c]! - v[a]!) - (v[b]! - v[a]!) * (u[c]! - u[a]!);
        if (area <= 0) clockwise++;
        doubled += area;
      }
      expect(clockwise).toBe(0);
      expect(doubled).toBe(2 * QUANTIZED_MAXIMUM ** 2);
    }
  });

  it("lists the vertices of each edge, all of them, in order", () => {
    for (const { u, v, edges } of tiles) {
      const on = (values: Uint16Array, limit: number): number =>
        values.filter((value) => value === limit).length;
      expect(edges.west.length).toBe(on(u, 0));
      expect(edges.south.length).toBe(on(v, 0));
      expect(edges.east.length).toBe(on(u, QUANTIZED_MAXIMUM));
      expect(edges.north.length).toBe(on(v, QUANTIZED_MAXIMUM));
      expect(edges.west.every((vertex) => u[vertex] === 0)).toBe(true);
      expect(isRising(edges.west.map((vertex) => v[vertex]!))).toBe(true);
      expect(isRising(edges.north.map((vertex) => u[vertex]!))).toBe(true);
    }
  });

  it("has unit normals that point away from the ellipsoid", () => {
    let lowest = 1;
    for (const tile of tiles.filter(({ level }) => level > 6)) {
      for (let vertex = 0; vertex < tile.u.length; vertex++) {
        const normal = octDecode(tile.octNormals[vertex * 2]!, tile.octNormals[vertex * 2 + 1]!);
        const [longitude, latitude] = placeOf(tile, vertex);
        const up = [
          Math.cos(latitude) * Math.cos(longitude),
          Math.cos(latitude) * Math.sin(longitude),
          Math.sin(latitude),
        ];
        const dot = normal.reduce((sum, value, axis) => sum + value * up[axis]!, 0);
        lowest = Math.min(lowest, dot);
      }
    }
    expect(lowest).toBeGreaterThan(0.5);
  });

  it("keeps every vertex inside the bounding sphere and the height range of its header", () => {
    let outside = 0;
    for (const tile of tiles) {
      const { header } = tile;
      for (let vertex = 0; vertex < tile.u.length; vertex++) {
        const [longitudeRadians, latitudeRadians] = placeOf(tile, vertex);
        const heightMetres = tile.heightsMetres[vertex]!;
        const ecef = geodeticToEcef({ longitudeRadians, latitudeRadians, heightMetres });
        const distance = Math.hypot(
          ecef[0] - header["boundingSphereCenterX"]!,
          ecef[1] - header["boundingSphereCenterY"]!,
          ecef[2] - header["boundingSphereCenterZ"]!,
        );
        // u and v are quantised: the farther the tile reaches, the coarser
        const step = (Math.PI / 2 ** tile.level / QUANTIZED_MAXIMUM) * 6_378_137 + 0.01;
        if (distance > header["boundingSphereRadius"]! + step) outside++;
      }
    }
    expect(outside).toBe(0);
  });

  it("puts the horizon occlusion point above what it stands for", () => {
    for (const { header, level } of tiles.filter((tile) => tile.level > 2)) {
      const point = [
        header["horizonOcclusionPointX"]!,
        header["horizonOcclusionPointY"]!,
        header["horizonOcclusionPointZ"]!,
      ];
      const size = Math.hypot(...point);
      expect(size).toBeGreaterThan(1);
      expect(size).toBeLessThan(level > 8 ? 1.01 : 2);
      const centre = ecefToGeodetic([header["centerX"]!, header["centerY"]!, header["centerZ"]!]);
      const above = ecefToGeodetic([
        point[0]! * 6378137,
        point[1]! * 6378137,
        point[2]! * 6356752.314245179,
      ]);
      const off = Math.abs(above.longitudeRadians - centre.longitudeRadians);
      expect(off).toBeLessThan(0.5 / 2 ** level);
    }
  });

  it("differs from the raster by no more than the stated error, at every sample and level", async () => {
    const { errorMetresPerLevel } = await readLayer(folder);
    const byKey = new Map(tiles.map((tile) => [`${tile.level}/${tile.x}/${tile.y}`, tile]));
    for (const level of [8, 10, 11, 12, 13, 14]) {
      let worst = 0;
      for (let row = 0; row < SIZE[1]; row += 3) {
        for (let column = 0; column < SIZE[0]; column += 3) {
          const expected = hills(column, row);
          if (Number.isNaN(expected)) continue;
          const x = 452_000 + (column + 0.5) * PIXEL_METRES;
          const y = 2_772_000 - (row + 0.5) * PIXEL_METRES;
          const [longitude, latitude] = CRS.toGeodetic(x, y, 0);
          const u = (longitude / Math.PI + 1) * 2 ** level;
          const v = (latitude / Math.PI + 0.5) * 2 ** level;
          const tile = byKey.get(`${level}/${Math.floor(u)}/${Math.floor(v)}`)!;
          const height = heightInMesh(tile, u - Math.floor(u), v - Math.floor(v));
          worst = Math.max(worst, Math.abs(height - expected));
        }
      }
      expect(worst, `level ${level}`).toBeLessThanOrEqual(errorMetresPerLevel[level]!);
    }
    expect(errorMetresPerLevel[14]).toBeLessThan(3);
  });

  it("closes the hole without a cliff and sinks to the ellipsoid far away", () => {
    const deepest = tiles.filter(({ level }) => level === 14);
    const all = deepest.flatMap((tile) => [...tile.heightsMetres]);
    expect(Math.min(...all)).toBeGreaterThan(1770 - 131);
    expect(Math.max(...all)).toBeLessThan(1770 + 131);
    const far = tiles.find(({ level, x }) => level === 0 && x === 0)!;
    expect([...far.heightsMetres].every((height) => Math.abs(height) < 1)).toBe(true);
  });

  it("writes a height lookup that agrees with the raster", async () => {
    const lookup = decodeHeightLookup(await readFile(join(folder, "heights.bin")));
    let worst = 0;
    for (let row = 5; row < SIZE[1] - 5; row += 7) {
      for (let column = 5; column < 80; column += 7) {
        const x = 452_000 + (column + 0.5) * PIXEL_METRES;
        const y = 2_772_000 - (row + 0.5) * PIXEL_METRES;
        const [longitude, latitude] = CRS.toGeodetic(x, y, 0);
        worst = Math.max(
          worst,
          Math.abs(heightAt(lookup, longitude, latitude) - hills(column, row)),
        );
      }
    }
    expect(worst).toBeLessThan(3);
  });
});

describe("tileTerrain's options and refusals", () => {
  const folder = mkdtempSync(join(tmpdir(), "citytwin-terrain-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("adds the undulation and turns feet into metres", async () => {
    const flat = {
      ...createMadeRaster(8, 8, [101.5, 0.01, 0, 25, 0, -0.01], () => 100),
      sampleUnitMetres: 0.3048,
    };
    const options = { ...TERRAIN_OPTIONS, undulation: () => -30 };
    await tileTerrain(flat, parseCrs("EPSG:4326"), options, createFolderContext(folder));
    const lookup = decodeHeightLookup(await readFile(join(folder, "heights.bin")));
    for (const height of lookup.heightsMetres) expect(height).toBeCloseTo(0.48, 4);
  });

  it("refuses a raster without a position and one without any known sample", async () => {
    const nowhere = createMadeRaster(8, 8, [NaN, NaN, NaN, NaN, NaN, NaN], () => 1);
    const context = createFolderContext(folder);
    await expect(tileTerrain(nowhere, CRS, TERRAIN_OPTIONS, context)).rejects.toMatchObject({
      code: "raster-not-placed",
    });
    const empty = createMadeRaster(8, 8, [452_000, 30, 0, 2_772_000, 0, -30], () => NaN);
    await expect(tileTerrain(empty, CRS, TERRAIN_OPTIONS, context)).rejects.toMatchObject({
      code: "elevation-empty",
    });
  });

  it("stops when it is told to", async () => {
    const signal = AbortSignal.abort(new Error("stopped by the user"));
    const context = createFolderContext(folder, { signal });
    await expect(tileTerrain(raster, CRS, TERRAIN_OPTIONS, context)).rejects.toThrow(
      "stopped by the user",
    );
  });
});

const isRising = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value > values[index - 1]!);

function placeOf(tile: DecodedTile, vertex: number): readonly [number, number] {
  const column = (tile.u[vertex]! / QUANTIZED_MAXIMUM) * TILE_STEPS;
  const row = (tile.v[vertex]! / QUANTIZED_MAXIMUM) * TILE_STEPS;
  return [
    sampleLongitude(tile.x * TILE_STEPS + column, tile.level),
    sampleLatitude(tile.y * TILE_STEPS + row, tile.level),
  ];
}

/** Compares vertices along a shared border; gives how many there were. */
function compareBorder(
  a: DecodedTile,
  sideA: "east" | "north",
  b: DecodedTile,
  sideB: "west" | "south",
  along: "u" | "v",
): number {
  const ofA = a.edges[sideA];
  const ofB = b.edges[sideB];
  expect(ofA.map((vertex) => a[along][vertex])).toEqual(ofB.map((vertex) => b[along][vertex]));
  let worst = 0;
  let turned = 0;
  for (const [index, vertex] of ofA.entries()) {
    const other = ofB[index]!;
    worst = Math.max(worst, Math.abs(a.heightsMetres[vertex]! - b.heightsMetres[other]!));
    if (a.octNormals[vertex * 2] !== b.octNormals[other * 2]) turned++;
    if (a.octNormals[vertex * 2 + 1] !== b.octNormals[other * 2 + 1]) turned++;
  }
  expect(worst).toBeLessThanOrEqual(BORDER_TOLERANCE_METRES);
  expect(turned).toBe(0);
  return ofA.length;
}

/** Height of the decoded mesh at a place in the tile, 0-1 from west and from south. */
function heightInMesh(tile: DecodedTile, x: number, y: number): number {
  const px = x * QUANTIZED_MAXIMUM;
  const py = y * QUANTIZED_MAXIMUM;
  const { u, v, heightsMetres, triangles } = tile;
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const [a, b, c] = [triangles[corner]!, triangles[corner + 1]!, triangles[corner + 2]!];
    const area = (u[b]! - u[a]!) * (v[c]! - v[a]!) - (v[b]! - v[a]!) * (u[c]! - u[a]!);
    const ofC = ((u[b]! - u[a]!) * (py - v[a]!) - (v[b]! - v[a]!) * (px - u[a]!)) / area;
    const ofB = ((px - u[a]!) * (v[c]! - v[a]!) - (py - v[a]!) * (u[c]! - u[a]!)) / area;
    if (ofB < -1e-9 || ofC < -1e-9 || ofB + ofC > 1 + 1e-9) continue;
    return heightsMetres[a]! * (1 - ofB - ofC) + heightsMetres[b]! * ofB + heightsMetres[c]! * ofC;
  }
  throw new Error("no triangle there");
}

function octDecode(first: number, second: number): readonly number[] {
  let x = (first / 255) * 2 - 1;
  let y = (second / 255) * 2 - 1;
  const z = 1 - Math.abs(x) - Math.abs(y);
  if (z < 0) [x, y] = [(1 - Math.abs(y)) * (x < 0 ? -1 : 1), (1 - Math.abs(x)) * (y < 0 ? -1 : 1)];
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
