import { openGeoTiff } from "../../ingest/readers/geotiff/open-geotiff.ts";
import { openFileSource } from "../../ingest/sources/file-source.ts";
import { IMAGERY_OPTIONS, tileImagery } from "../../ingest/tilers/imagery/tile-imagery.ts";
import { parseCrs } from "../../ingest/vocabulary/crs.ts";
import { createFolderContext } from "../support/folder-sink.ts";

/** FILE OUT LEVEL: the imagery tiler alone in a process, so that its CPU time can be taken from outside. */
const [, , file = "", out = "", level = ""] = process.argv;
const source = await openFileSource(file);
const { raster, description } = await openGeoTiff(source);
await tileImagery(
  raster,
  parseCrs(description.crs ?? ""),
  { ...IMAGERY_OPTIONS, maximumLevel: Number(level) },
  createFolderContext(out),
);
await source.close();
