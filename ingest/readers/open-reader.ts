import type { Source } from "../sources/source.ts";
import { UnsupportedError } from "../vocabulary/errors.ts";
import { openCityjson } from "./cityjson/open-cityjson.ts";
import { openCityjsonSequence } from "./cityjson/open-cityjson-sequence.ts";
import { openFlatgeobuf } from "./flatgeobuf/open-flatgeobuf.ts";
import { openGeojson } from "./geojson/open-geojson.ts";
import { openGeopackage } from "./geopackage/open-geopackage.ts";
import { openGeoTiff } from "./geotiff/open-geotiff.ts";
import { openHgt } from "./hgt/open-hgt.ts";
import type { RasterReader, Reader, ReadOptions } from "./reader.ts";
import { recognise } from "./recognise.ts";
import { openShapefile } from "./shapefile/open-shapefile.ts";

/**
 * Recognises a source and opens the reader of its format; the reader closes the source.
 * @throws TwinError as `recognise` and the reader do.
 */
export async function openReader(source: Source, options: ReadOptions = {}): Promise<Reader> {
  const recognised = await recognise(source);
  switch (recognised.format) {
    case "geojson":
      return openGeojson(source, { ...options, layout: recognised.layout });
    case "cityjson":
      return recognised.layout === "whole"
        ? openCityjson(source, options)
        : openCityjsonSequence(source, options);
    case "shapefile":
      return openShapefile(source, options);
    case "geopackage":
      return openGeopackage(source, options);
    case "flatgeobuf":
      return openFlatgeobuf(source, options);
    case "geotiff":
      return closingSource(await openGeoTiff(source), source);
    case "hgt":
      return closingSource(await openHgt(source), source);
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
