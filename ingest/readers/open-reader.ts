import type { Source } from "../sources/source.ts";
import { UnsupportedError } from "../vocabulary/errors.ts";
import { openGeojson } from "./geojson/open-geojson.ts";
import type { RasterReader, Reader, ReadOptions } from "./reader.ts";
import { recognise } from "./recognise.ts";

/**
 * Recognises a source and opens the reader of its format; the reader closes the source. Readers are
 * imported when they are wanted: all of them together take longer to load than a small file to read.
 * @throws TwinError as `recognise` and the reader do.
 */
export async function openReader(source: Source, options: ReadOptions = {}): Promise<Reader> {
  const recognised = await recognise(source);
  switch (recognised.format) {
    case "geojson":
      return openGeojson(source, { ...options, layout: recognised.layout });
    case "cityjson": {
      if (recognised.layout === "whole") {
        const { openCityjson } = await import("./cityjson/open-cityjson.ts");
        return openCityjson(source, options);
      }
      const { openCityjsonSequence } = await import("./cityjson/open-cityjson-sequence.ts");
      return openCityjsonSequence(source, options);
    }
    case "shapefile": {
      const { openShapefile } = await import("./shapefile/open-shapefile.ts");
      return openShapefile(source, options);
    }
    case "geopackage": {
      const { openGeopackage } = await import("./geopackage/open-geopackage.ts");
      return openGeopackage(source, options);
    }
    case "flatgeobuf": {
      const { openFlatgeobuf } = await import("./flatgeobuf/open-flatgeobuf.ts");
      return openFlatgeobuf(source, options);
    }
    case "geotiff": {
      const { openGeoTiff } = await import("./geotiff/open-geotiff.ts");
      return closingSource(await openGeoTiff(source), source);
    }
    case "hgt": {
      const { openHgt } = await import("./hgt/open-hgt.ts");
      return closingSource(await openHgt(source), source);
    }
    case "zip":
      throw new UnsupportedError(
        "format-foreign",
        `${source.name} is a zip inside an archive, which is not opened. Unpack it first.`,
        { parameters: { name: source.name } },
      );
  }
}

/** Raster readers leave their source open; whoever has only the reader closes both. */
const closingSource = (reader: RasterReader, source: Source): RasterReader => ({
  ...reader,
  close: async () => {
    await reader.close();
    await source.close();
  },
});
