import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Raster } from "../../../../ingest/model/raster.ts";
import { openGeoTiff } from "../../../../ingest/readers/geotiff/open-geotiff.ts";
import { openFileSource } from "../../../../ingest/sources/file-source.ts";
import { createMemorySource } from "../../../../ingest/sources/memory-source.ts";
import { TwinError } from "../../../../ingest/vocabulary/errors.ts";
import { encodeTiff, type TiffContent } from "../../../support/encode-tiff.ts";
import { gdalChecksum } from "../../../support/gdal-checksum.ts";
import { describeWithData, testData } from "../../../support/test-data.ts";

const readAll = (raster: Raster) =>
  raster.readWindow({
    column: 0,
    row: 0,
    columnCount: raster.width,
    rowCount: raster.height,
    outColumns: raster.width,
    outRows: raster.height,
  });

const openBytes = (bytes: Uint8Array, sidecars: Record<string, Uint8Array> = {}) =>
  openGeoTiff(createMemorySource("made.tif", bytes, sidecars));

const openContent = (content: TiffContent, sidecars: Record<string, Uint8Array> = {}) =>
  openBytes(encodeTiff(content), sidecars);

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Facts of the files' README, which GDAL 3.6.2 stated. */
const CHECKSUMS = [
  { file: "BigTIFFMotorola.tif", size: [64, 64], checksums: [15265, 15100, 15050] },
  { file: "RGB.byte.tif", size: [791, 718], checksums: [25420, 29131, 37860] },
  { file: "cog_nodata.tif", size: [2658, 2667], checksums: [5229] },
  { file: "cogeo.tif", size: [1024, 1024], checksums: [2160, 33467, 58458] },
  { file: "no_crs.tif", size: [191, 271], checksums: [8303] },
  { file: "ortho_colorado_13SED190110.tif", size: [383, 232], checksums: [6109, 56377, 62808] },
  { file: "rotated.tif", size: [10, 15], checksums: [1531] },
  { file: "seq-1c-16b-bigendian.tiff", size: [16, 16], checksums: [2835] },
  { file: "shade.tif", size: [1024, 1024], checksums: [5581] },
  { file: "tiled-jpeg-ycbcr.tif", size: [374, 499], checksums: [36904, 63203, 53467] },
  { file: "world.rgb.tif", size: [512, 256], checksums: [52132, 49397, 43014] },
] as const;

const FLOATS = [
  { file: "ky4_elevation.tif", low: 117.438, high: 226.242, mean: 178.022, crs: "EPSG:3547" },
  {
    file: "GA4886_VanderfordGlacier_64m-epsg3031.cog",
    low: -2339.89,
    high: -19.0239,
    mean: -869.292,
    crs: "EPSG:3031",
  },
] as const;

describeWithData("openGeoTiff on real files", () => {
  for (const { file, size, checksums } of CHECKSUMS) {
    it(`reads every sample of ${file} as GDAL does`, async () => {
      const source = await openFileSource(testData(`raster/${file}`));
      const { raster } = await openGeoTiff(source, { isColourPresented: false });
      const samples = await readAll(raster);
      await source.close();
      expect([raster.width, raster.height]).toEqual(size);
      expect(checksums.map((_, band) => gdalChecksum(samples, raster.bandCount, band))).toEqual(
        checksums,
      );
    });
  }

  for (const { file, low, high, mean, crs } of FLOATS) {
    it(`finds the range and mean of ${file} that GDAL finds`, async () => {
      const source = await openFileSource(testData(`raster/${file}`));
      const { raster, description } = await openGeoTiff(source);
      const samples = await readAll(raster);
      await source.close();
      const known = [...samples].filter((value) => value !== raster.noData);
      const sum = known.reduce((total, value) => total + value, 0);
      expect(description.crs).toBe(crs);
      expect(known.reduce((a, b) => Math.min(a, b))).toBeCloseTo(low, 2);
      expect(known.reduce((a, b) => Math.max(a, b))).toBeCloseTo(high, 2);
      expect(sum / known.length).toBeCloseTo(mean, 2);
    });
  }

  it("reads GDAL's transform from pixel scale, tie point and a rotated matrix", async () => {
    const transforms: Record<string, readonly number[]> = {
      "RGB.byte.tif": [101985, 300.0379266750948, 0, 2826915, 0, -300.041782729805],
      "rotated.tif": [100, 17.32050807568877, 5, 200, 10, -8.660254037844387],
      "world.rgb.tif": [-180, 0.703125, 0, 90, 0, -0.703125],
    };
    for (const [file, expected] of Object.entries(transforms)) {
      const source = await openFileSource(testData(`raster/${file}`));
      const { raster } = await openGeoTiff(source);
      await source.close();
      for (const [index, value] of expected.entries()) {
        expect(raster.geoTransform[index]).toBeCloseTo(value, 9);
      }
    }
  });

  it("builds a proj string for a CRS that the file defines itself", async () => {
    const source = await openFileSource(testData("raster/float_raster_with_extra_nodata.tif"));
    const { description, raster } = await openGeoTiff(source);
    const samples = await readAll(raster);
    await source.close();
    expect(description.crs).toContain("+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000");
    expect(raster.noData).toBe(Math.fround(-3.4e38));
    expect([...samples].filter((value) => value !== raster.noData).length).toBeGreaterThan(0);
  });

  it("says nothing about the CRS of no_crs.tif and shows its palette as colours", async () => {
    const source = await openFileSource(testData("raster/no_crs.tif"));
    const { description, raster } = await openGeoTiff(source);
    await source.close();
    expect(description.crs).toBeUndefined();
    expect(raster.bandRoles).toEqual(["red", "green", "blue", "alpha"]);
  });

  it("takes a no-data value of minus infinity for none, since infinities never count", async () => {
    const source = await openFileSource(testData("raster/float32_neg_infinity_nodata.tif"));
    const { raster } = await openGeoTiff(source);
    const samples = await readAll(raster);
    await source.close();
    expect(raster.noData).toBeUndefined();
    expect([...samples]).toEqual([0]);
  });

  it("gives the mask of cogeo.tif as alpha", async () => {
    const source = await openFileSource(testData("raster/cogeo.tif"));
    const { raster } = await openGeoTiff(source);
    const samples = await readAll(raster);
    await source.close();
    expect(raster.bandRoles).toEqual(["red", "green", "blue", "alpha"]);
    const alphas = new Set(samples.filter((_, index) => index % 4 === 3));
    expect([...alphas]).toEqual([255]);
  });

  it("says where corrupt.tif ends before its last block", async () => {
    const source = await openFileSource(testData("raster/corrupt.tif"));
    await expect(openGeoTiff(source)).rejects.toMatchObject({
      code: "truncated",
      message: expect.stringMatching(/corrupt\.tif at byte 260000: 47086 bytes expected/),
    });
    await source.close();
  });

  it("names file, byte and block where a block cannot be decoded", async () => {
    const bytes = await readFile(testData("raster/cog_nodata.tif"));
    bytes.fill(0, bytes.byteLength - 2000, bytes.byteLength - 1000);
    const { raster } = await openGeoTiff(createMemorySource("damaged.tif", bytes));
    await expect(readAll(raster)).rejects.toMatchObject({
      code: "geotiff-damaged",
      message: expect.stringMatching(/damaged\.tif at byte \d+: block \d+ .* cannot be decoded/),
    });
  });

  it("says of a file cut at any tenth where it ends", async () => {
    for (const file of ["cogeo.tif", "ky4_elevation.tif", "world.rgb.tif", "BigTIFFMotorola.tif"]) {
      const whole = await readFile(testData(`raster/${file}`));
      for (let tenth = 0; tenth < 10; tenth++) {
        const cut = whole.subarray(0, Math.floor((whole.byteLength * tenth) / 10));
        const failure = await openGeoTiff(createMemorySource(file, cut))
          .then(({ raster }) => readAll(raster))
          .then(
            () => undefined,
            (error: unknown) => error,
          );
        expect(failure, `${file} cut at ${tenth}/10`).toBeInstanceOf(TwinError);
        expect((failure as TwinError).message).toContain(file);
      }
    }
  });
});

describe("openGeoTiff", () => {
  const ramp = Float32Array.from({ length: 12 * 8 }, (_, index) => index);

  it("reads the same samples in either byte order, classic and BigTIFF, from one strip or many", async () => {
    for (const isBigEndian of [false, true]) {
      for (const isBigTiff of [false, true]) {
        for (const rowsPerStrip of [1, 3, 8]) {
          const { raster } = await openContent({
            width: 12,
            height: 8,
            samples: ramp.slice(),
            isBigEndian,
            isBigTiff,
            rowsPerStrip,
          });
          expect([...(await readAll(raster))]).toEqual([...ramp]);
        }
      }
    }
  });

  it("averages known samples when a window is read smaller", async () => {
    const samples = Float32Array.of(1, 3, -9, -9, 5, 7, -9, 20);
    const { raster } = await openContent({ width: 4, height: 2, samples, noData: "-9" });
    const out = await raster.readWindow({
      column: 0,
      row: 0,
      columnCount: 4,
      rowCount: 2,
      outColumns: 2,
      outRows: 1,
    });
    expect([...out]).toEqual([4, 20]);
  });

  it("moves a raster of points by half a pixel", async () => {
    const point = [
      [1024, 1],
      [1025, 2],
      [3072, 4543],
    ] as const;
    const { raster, description } = await openContent({
      width: 12,
      height: 8,
      samples: ramp.slice(),
      origin: [1000, 2000, 10, 10],
      geoKeys: point,
    });
    expect(description.crs).toBe("EPSG:4543");
    expect(raster.geoTransform).toEqual([995, 10, 0, 2005, 0, -10]);
  });

  it("takes position and CRS from a world file and a .prj beside it", async () => {
    const { raster, description } = await openContent(
      { width: 12, height: 8, samples: ramp.slice() },
      {
        "made.tfw": text("2\n0\n0\n-2\n501\n899\n"),
        "made.prj": text('PROJCS["CGCS2000_3_Degree_GK_CM_102E"]'),
      },
    );
    expect(raster.geoTransform).toEqual([500, 2, 0, 900, 0, -2]);
    expect(description).toMatchObject({ crsFrom: "sidecar", crs: expect.stringContaining("102E") });
  });

  it("has no position where nothing states one, and says so", async () => {
    const { raster, description } = await openContent({
      width: 12,
      height: 8,
      samples: ramp.slice(),
    });
    expect(raster.geoTransform.every(Number.isNaN)).toBe(true);
    expect(description.warnings.join()).toContain("no position");
  });

  it("states the vertical CRS and unit that the keys name", async () => {
    const { raster, description } = await openContent({
      width: 12,
      height: 8,
      samples: ramp.slice(),
      origin: [0, 0, 1, 1],
      geoKeys: [
        [1024, 2],
        [2048, 4326],
        [4096, 5773],
        [4099, 9003],
      ],
    });
    expect(description.crs).toBe("EPSG:4326+5773");
    expect(raster.sampleUnitMetres).toBeCloseTo(0.30480060960121924, 12);
  });

  it("knows the alpha band by its tag", async () => {
    const { raster } = await openContent({
      width: 2,
      height: 1,
      bandCount: 4,
      samples: Uint8Array.of(10, 20, 30, 255, 100, 110, 120, 0),
      extraSamples: [2],
    });
    expect(raster.bandRoles).toEqual(["red", "green", "blue", "alpha"]);
    const out = await raster.readWindow({
      column: 0,
      row: 0,
      columnCount: 2,
      rowCount: 1,
      outColumns: 1,
      outRows: 1,
    });
    expect([...out]).toEqual([10, 20, 30, 128]);
  });

  it("refuses a window outside the raster", async () => {
    const { raster } = await openContent({ width: 12, height: 8, samples: ramp.slice() });
    const window = { column: 5, row: 0, columnCount: 8, rowCount: 1, outColumns: 8, outRows: 1 };
    await expect(raster.readWindow(window)).rejects.toMatchObject({ code: "raster-window" });
  });

  it("calls a file of another format not a TIFF", async () => {
    await expect(openBytes(text("%PDF-1.7 this is no raster".repeat(200)))).rejects.toMatchObject({
      code: "geotiff-damaged",
      kind: "BadInput",
    });
    await expect(openBytes(new Uint8Array(0))).rejects.toMatchObject({ kind: "BadInput" });
  });
});
