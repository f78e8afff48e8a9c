import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import { openGeoTiff } from "../../../../ingest/readers/geotiff/open-geotiff.ts";
import { openFileSource } from "../../../../ingest/sources/file-source.ts";
import { createMemorySource } from "../../../../ingest/sources/memory-source.ts";
import { IMAGERY_OPTIONS, tileImagery } from "../../../../ingest/tilers/imagery/tile-imagery.ts";
import { parseCrs } from "../../../../ingest/vocabulary/crs.ts";
import { encodeTiff } from "../../../support/encode-tiff.ts";
import { createFolderContext } from "../../../support/folder-sink.ts";
import { describeWithData, testData } from "../../../support/test-data.ts";

// whole files are tiled, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), "citytwin-imagery-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const hasGdal = spawnSync("gdalwarp", ["--version"]).status === 0;
const MERCATOR_HALF_METRES = Math.PI * 6378137;
/** WebP of quality 80 and GDAL's own approximation, together. */
const LEAST_PSNR_DECIBELS = 33;

interface Description {
  readonly tileSize: number;
  readonly minimumLevel: number;
  readonly maximumLevel: number;
  readonly availability: readonly (readonly (readonly [number, number, number, number])[])[];
  readonly sampleRange: readonly [number, number];
}

const readDescription = async (folder: string): Promise<Description> =>
  JSON.parse(await readFile(join(folder, "imagery.json"), "utf8")) as Description;

async function tileFile(path: string, folder: string, quality = 100): Promise<Description> {
  const source = await openFileSource(path);
  const { raster, description } = await openGeoTiff(source);
  const crs = parseCrs(description.crs ?? "");
  await tileImagery(raster, crs, { ...IMAGERY_OPTIONS, quality }, createFolderContext(folder));
  await source.close();
  return readDescription(folder);
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".webp"))
    .sort();

describeWithData("tileImagery on real files", () => {
  for (const file of ["RGB.byte.tif", "cogeo.tif", "ortho_colorado_13SED190110.tif"]) {
    it(`states the tiles of ${file} that it wrote, no more and no fewer`, async () => {
      const folder = join(root, `files-${file}`);
      const { availability, minimumLevel } = await tileFile(testData(`raster/${file}`), folder);
      const stated = availability.flatMap((rectangles, index) =>
        rectangles.flatMap(([startX, startY, endX, endY]) => {
          const paths: string[] = [];
          for (let x = startX; x <= endX; x++) {
            for (let y = startY; y <= endY; y++)
              paths.push(`${minimumLevel + index}/${x}/${y}.webp`);
          }
          return paths;
        }),
      );
      expect(stated.sort()).toEqual(filesOf(folder));
    });

    it.skipIf(!hasGdal)(`puts the pixels of ${file} where gdalwarp puts them`, async () => {
      const folder = join(root, `warp-${file}`);
      const { availability, maximumLevel, tileSize } = await tileFile(
        testData(`raster/${file}`),
        folder,
      );
      const [startX, startY, endX, endY] = availability.at(-1)![0]!;
      const tile = [Math.floor((startX + endX) / 2), Math.floor((startY + endY) / 2)] as const;
      const actual = await rawPixels(join(folder, `${maximumLevel}/${tile[0]}/${tile[1]}.webp`));
      const expected = await warpWithGdal(testData(`raster/${file}`), maximumLevel, tile, tileSize);
      const best = bestShift(actual, expected, tileSize);
      expect(best.shift).toEqual([0, 0]);
      expect(best.psnr).toBeGreaterThan(LEAST_PSNR_DECIBELS);
    });
  }

  it("shows words as bytes over a range that it states", async () => {
    const folder = join(root, "words");
    const source = await openFileSource(testData("raster/cog_nodata.tif"));
    const { raster, description } = await openGeoTiff(source);
    const context = createFolderContext(folder);
    const options = { ...IMAGERY_OPTIONS, maximumLevel: 5 };
    await tileImagery(raster, parseCrs(description.crs ?? ""), options, context);
    await source.close();
    expect((await readDescription(folder)).sampleRange).toEqual([2720, 7872]);
    expect(context.warnings.join()).toContain("2720 is black, 7872 is white");
  });
});

describe("tileImagery", () => {
  const quarters = (width: number, height: number): Uint8Array =>
    Uint8Array.from({ length: width * height * 3 }, (_, index) => {
      const pixel = Math.floor(index / 3);
      const isEast = pixel % width >= width / 2;
      const isSouth = Math.floor(pixel / width) >= height / 2;
      return [isEast ? 250 : 10, isSouth ? 250 : 10, 100][index % 3]!;
    });
  const openMade = (changes: object = {}) =>
    openGeoTiff(
      createMemorySource(
        "made.tif",
        encodeTiff({
          width: 600,
          height: 600,
          bandCount: 3,
          samples: quarters(600, 600),
          origin: [500_000, 2_770_000, 0.5, 0.5],
          geoKeys: [
            [1024, 1],
            [3072, 4543],
          ],
          ...changes,
        }),
      ),
    );

  it("leaves nothing of a raster out and makes nothing up beside it", async () => {
    const folder = join(root, "quarters");
    const { raster } = await openMade();
    await tileImagery(
      raster,
      parseCrs("EPSG:4543"),
      { ...IMAGERY_OPTIONS, quality: 100 },
      createFolderContext(folder),
    );
    const { maximumLevel } = await readDescription(folder);
    let opaque = 0;
    for (const path of filesOf(folder).filter((name) => name.startsWith(`${maximumLevel}/`))) {
      const pixels = await rawPixels(join(folder, path));
      for (let index = 3; index < pixels.length; index += 4) if (pixels[index] === 255) opaque++;
    }
    // pixels of the level are 0.5408 m at 25.04° N; the raster is 300 m wide
    const pixelMetres =
      ((2 * MERCATOR_HALF_METRES) / (512 * 2 ** maximumLevel)) * Math.cos((25.04 * Math.PI) / 180);
    expect(opaque * pixelMetres ** 2).toBeGreaterThan(300 * 300 * 0.99);
    expect(opaque * pixelMetres ** 2).toBeLessThan(300 * 300 * 1.01);
  });

  it("makes every parent the mean of its children", async () => {
    const folder = join(root, "quarters");
    const { maximumLevel } = await readDescription(folder);
    const parents = filesOf(folder).filter((name) => name.startsWith(`${maximumLevel - 1}/`));
    for (const path of parents) {
      const [level, x, y] = path.replace(".webp", "").split(/[\\/]/).map(Number) as [
        number,
        number,
        number,
      ];
      const parent = await rawPixels(join(folder, path));
      for (let quadrant = 0; quadrant < 4; quadrant++) {
        const child = `${level + 1}/${x * 2 + (quadrant & 1)}/${y * 2 + (quadrant >> 1)}.webp`;
        if (!filesOf(folder).includes(child)) continue;
        const pixels = await rawPixels(join(folder, child));
        const from = (200 * 512 + 200) * 4;
        const to = (((quadrant >> 1) * 256 + 100) * 512 + (quadrant & 1) * 256 + 100) * 4;
        if (pixels[from + 3] !== 255) continue;
        for (let band = 0; band < 3; band++) {
          expect(Math.abs(parent[to + band]! - pixels[from + band]!)).toBeLessThan(12);
        }
      }
    }
  });

  it("tiles a rotated raster once it is told its CRS", async () => {
    const folder = join(root, "rotated");
    const angle = Math.PI / 6;
    const [cos, sin] = [Math.cos(angle) * 0.5, Math.sin(angle) * 0.5];
    const transformation = [cos, sin, 0, 500_000, sin, -cos, 0, 2_770_000, 0, 0, 0, 0, 0, 0, 0, 1];
    const { raster } = await openMade({ origin: undefined, geoKeys: undefined, transformation });
    await tileImagery(raster, parseCrs("EPSG:4543"), IMAGERY_OPTIONS, createFolderContext(folder));
    const { availability, maximumLevel } = await readDescription(folder);
    const area = availability
      .at(-1)!
      .reduce(
        (sum, [startX, startY, endX, endY]) => sum + (endX - startX + 1) * (endY - startY + 1),
        0,
      );
    expect(area).toBe(filesOf(folder).filter((name) => name.startsWith(`${maximumLevel}/`)).length);
  });

  it("refuses a raster of which nothing can be seen", async () => {
    const { raster } = await openMade({ samples: new Uint8Array(600 * 600 * 3), noData: "0" });
    const tiling = tileImagery(
      raster,
      parseCrs("EPSG:4543"),
      IMAGERY_OPTIONS,
      createFolderContext(join(root, "empty")),
    );
    await expect(tiling).rejects.toMatchObject({ code: "imagery-empty" });
  });
});

const rawPixels = async (path: string): Promise<Uint8Array> =>
  sharp(path).ensureAlpha().raw().toBuffer();

async function warpWithGdal(
  path: string,
  level: number,
  [x, y]: readonly [number, number],
  tileSize: number,
): Promise<Uint8Array> {
  const size = (2 * MERCATOR_HALF_METRES) / 2 ** level;
  const west = x * size - MERCATOR_HALF_METRES;
  const north = MERCATOR_HALF_METRES - y * size;
  const out = join(root, `${level}-${x}-${y}.tif`);
  const extent = [west, north - size, west + size, north].map(String);
  execFileSync("gdalwarp", [
    ...["-q", "-overwrite", "-t_srs", "EPSG:3857", "-r", "bilinear", "-dstalpha", "-et", "0"],
    ...["-ovr", "NONE", "-te", ...extent, "-ts", String(tileSize), String(tileSize), path, out],
  ]);
  return rawPixels(out);
}

/** Shifts by up to a pixel: the one at which the pictures are most alike, where both are opaque. */
function bestShift(actual: Uint8Array, expected: Uint8Array, size: number) {
  let best = { shift: [0, 0] as readonly [number, number], psnr: Number.NEGATIVE_INFINITY };
  for (const dy of [-1, 0, 1]) {
    for (const dx of [-1, 0, 1]) {
      const psnr = psnrOf(actual, expected, size, [dx, dy]);
      if (psnr > best.psnr) best = { shift: [dx, dy], psnr };
    }
  }
  return best;
}

function psnrOf(
  actual: Uint8Array,
  expected: Uint8Array,
  size: number,
  [dx, dy]: readonly [number, number],
): number {
  let squares = 0;
  let count = 0;
  for (let y = 1; y < size - 1; y++) {
    for (let x = 1; x < size - 1; x++) {
      const a = (y * size + x) * 4;
      const b = ((y + dy) * size + x + dx) * 4;
      if (actual[a + 3] !== 255 || expected[b + 3] !== 255) continue;
      for (let band = 0; band < 3; band++)
        squares += (actual[a + band]! - expected[b + band]!) ** 2;
      count += 3;
    }
  }
  expect(count).toBeGreaterThan(1000);
  return 10 * Math.log10(255 ** 2 / Math.max(1e-9, squares / count));
}
