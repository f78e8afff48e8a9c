import { describe, expect, it } from "vitest";
import { openHgt } from "../../../../ingest/readers/hgt/open-hgt.ts";
import { createMemorySource } from "../../../../ingest/sources/memory-source.ts";
import { openZipArchive } from "../../../../ingest/sources/zip-archive.ts";
import { gdalChecksum } from "../../../support/gdal-checksum.ts";
import { describeWithData, testData } from "../../../support/test-data.ts";

const SIDE = 1201;
const whole = { column: 0, row: 0, columnCount: SIDE, rowCount: SIDE };

describeWithData("openHgt on a real tile", () => {
  it("reads N43E007.hgt.zip as GDAL does", async () => {
    const archive = await openZipArchive(testData("raster/N43E007.hgt.zip"));
    const member = archive.members.find(({ path }) => path.endsWith(".hgt"))!;
    const { raster, description } = await openHgt(archive.open(member));
    const samples = await raster.readWindow({ ...whole, outColumns: SIDE, outRows: SIDE });
    await archive.close();
    expect(gdalChecksum(samples, 1, 0)).toBe(55381);
    expect(Math.max(...samples.subarray(0, 100_000))).toBeLessThanOrEqual(2064);
    expect(description.crs).toBe("EPSG:4326+5773");
    const [west, step, , north, , stepNorth] = raster.geoTransform;
    expect(west).toBeCloseTo(6.999583333, 9);
    expect(north).toBeCloseTo(44.000416667, 9);
    expect([step, stepNorth]).toEqual([1 / 1200, -1 / 1200]);
  });
});

describe("openHgt", () => {
  const bytes = (): Uint8Array => new Uint8Array(SIDE * SIDE * 2);

  it("places a tile south and west by its name", async () => {
    const { raster } = await openHgt(createMemorySource("s09w078.hgt", bytes()));
    expect(raster.geoTransform[0]).toBeCloseTo(-78 - 1 / 2400, 9);
    expect(raster.geoTransform[3]).toBeCloseTo(-8 + 1 / 2400, 9);
  });

  it("refuses another size and another name, and says what it expected", async () => {
    const cut = createMemorySource("N43E007.hgt", bytes().subarray(0, 2_000_000));
    await expect(openHgt(cut)).rejects.toMatchObject({
      code: "hgt-size",
      message: expect.stringContaining("2000000 bytes; expected 2884802 (1201 x 1201)"),
    });
    await expect(openHgt(createMemorySource("monaco.hgt", bytes()))).rejects.toMatchObject({
      code: "hgt-name",
    });
  });
});
