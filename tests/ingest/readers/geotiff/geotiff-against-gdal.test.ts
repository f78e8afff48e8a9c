import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { RasterSamples } from "../../../../ingest/model/raster.ts";
import { openGeoTiff } from "../../../../ingest/readers/geotiff/open-geotiff.ts";
import { openFileSource } from "../../../../ingest/sources/file-source.ts";
import { gdalChecksum } from "../../../support/gdal-checksum.ts";
import { hasTestData, testData } from "../../../support/test-data.ts";

// whole files are tiled, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const hasGdal = spawnSync("gdal_translate", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "citytwin-geotiff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RGB = "raster/RGB.byte.tif";
const DEM = "raster/ky4_elevation.tif";
const WORDS = "raster/cog_nodata.tif";

/** Not a multiple of any block, and small: GDAL is started three times a variant. */
const CUT = ["-srcwin", "100", "90", "301", "217"];

/** What gdal_translate makes of a real file, as its own options. */
const VARIANTS: readonly (readonly [file: string, options: string])[] = [
  [RGB, "-co TILED=YES -co COMPRESS=DEFLATE -co PREDICTOR=2"],
  [RGB, "-co COMPRESS=LZW -co PREDICTOR=2 -co INTERLEAVE=BAND"],
  [RGB, "-co TILED=YES -co COMPRESS=ZSTD -co BLOCKXSIZE=128 -co BLOCKYSIZE=64"],
  [RGB, "-co COMPRESS=PACKBITS -co ENDIANNESS=BIG"],
  [RGB, "-co TILED=YES -co COMPRESS=WEBP -co WEBP_LOSSLESS=YES"],
  [RGB, "-co TILED=YES -co COMPRESS=JPEG -co PHOTOMETRIC=YCBCR"],
  [RGB, "-co TILED=YES -co COMPRESS=JPEG -co PHOTOMETRIC=RGB"],
  [RGB, "-co COMPRESS=JPEG -co INTERLEAVE=BAND"],
  [RGB, "-co TILED=YES -co COMPRESS=LERC"],
  [RGB, "-co TILED=YES -co SPARSE_OK=TRUE -co INTERLEAVE=BAND"],
  [RGB, "-b 1 -co NBITS=4 -scale 0 255 0 15 -co COMPRESS=DEFLATE"],
  [RGB, "-b 1 -b 2 -b 3 -b mask -co COMPRESS=LZW -co ALPHA=YES"],
  [WORDS, "-co COMPRESS=DEFLATE -co PREDICTOR=2 -co ENDIANNESS=BIG"],
  [WORDS, "-co COMPRESS=LZW -co PREDICTOR=2 -co TILED=YES -co BIGTIFF=YES"],
  [WORDS, "-ot Int16 -co COMPRESS=ZSTD -co PREDICTOR=2"],
  [WORDS, "-ot UInt32 -co COMPRESS=DEFLATE -co PREDICTOR=2 -co TILED=YES"],
  [WORDS, "-ot Int32 -co COMPRESS=LZW -co PREDICTOR=2 -co ENDIANNESS=BIG"],
  [DEM, "-co COMPRESS=DEFLATE -co PREDICTOR=3 -co TILED=YES"],
  [DEM, "-co COMPRESS=ZSTD -co PREDICTOR=2"],
  [DEM, "-ot Float64 -co COMPRESS=DEFLATE -co PREDICTOR=3"],
  [DEM, "-ot Float64 -co COMPRESS=LZW -co PREDICTOR=2 -co ENDIANNESS=BIG"],
  [DEM, "-co COMPRESS=LERC_DEFLATE -co MAX_Z_ERROR=0 -co TILED=YES"],
  [DEM, "-co COMPRESS=LERC_ZSTD -co MAX_Z_ERROR=0"],
];

describe.skipIf(!hasGdal || !hasTestData())("GeoTIFF beside GDAL", () => {
  for (const [index, [file, options]] of VARIANTS.entries()) {
    it(`reads ${file.replace("raster/", "")} written with ${options}`, async () => {
      const path = join(folder, `${index}.tif`);
      await run("gdal_translate", ["-q", ...CUT, ...options.split(" "), testData(file), path]);
      const source = await openFileSource(path);
      const { raster } = await openGeoTiff(source, { isColourPresented: false });
      const { width, height, bandCount } = raster;
      const samples = await raster.readWindow({
        column: 0,
        row: 0,
        columnCount: width,
        rowCount: height,
        outColumns: width,
        outRows: height,
      });
      await source.close();
      if (samples instanceof Float32Array || samples instanceof Float64Array) {
        const raw = join(folder, `${index}.bin`);
        await run("gdal_translate", ["-q", "-of", "ENVI", "-ot", "Float64", path, raw]);
        const expected = await readDoubles(raw);
        expect(largestDifference(samples, expected)).toBe(0);
        return;
      }
      const info = JSON.parse((await run("gdalinfo", ["-json", "-checksum", path])).stdout) as {
        bands: { checksum: number }[];
      };
      expect(info.bands.map((_, band) => gdalChecksum(samples, bandCount, band))).toEqual(
        info.bands.map((band) => band.checksum),
      );
    });
  }
});

async function readDoubles(path: string): Promise<Float64Array> {
  const bytes = await readFile(path);
  return new Float64Array(Uint8Array.from(bytes).buffer);
}

function largestDifference(actual: RasterSamples, expected: Float64Array): number {
  expect(actual.length).toBe(expected.length);
  let largest = 0;
  for (let index = 0; index < expected.length; index++) {
    largest = Math.max(largest, Math.abs(actual[index]! - expected[index]!));
  }
  return largest;
}
