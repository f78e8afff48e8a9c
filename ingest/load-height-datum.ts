import {
  createConstantDatum,
  createGridDatum,
  ELLIPSOIDAL_HEIGHTS,
  type HeightDatum,
} from "./interpret/height-datum.ts";
import { openReader } from "./readers/open-reader.ts";
import { openFileSource } from "./sources/file-source.ts";
import { crsWgs84, parseCrs } from "./vocabulary/crs.ts";
import { BadInputError } from "./vocabulary/errors.ts";

const MAXIMUM_GRID_SAMPLES = 30_000_000;

/** What `--height-datum` says; undefined where it was not given. */
export async function resolveHeightDatum(
  text: string | undefined,
  signal: AbortSignal,
): Promise<HeightDatum | undefined> {
  if (text === undefined) return undefined;
  if (text === "ellipsoidal") return ELLIPSOIDAL_HEIGHTS;
  const constant = /^orthometric:([+-]?\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (constant !== undefined) {
    return createConstantDatum(Number(constant), `orthometric, N = ${Number(constant)} m`);
  }
  if (/^orthometric(:|$)/.test(text)) throw wrongDatum(text);
  return loadGrid(text, signal);
}

const wrongDatum = (text: string): BadInputError =>
  new BadInputError(
    "height-datum",
    `--height-datum ${text}: expected ellipsoidal, orthometric:UNDULATION in metres (e.g. orthometric:-34.2), or the path of a geoid grid as GeoTIFF.`,
    { parameters: { heightDatum: text } },
  );

/** A geoid grid as GeoTIFF: one band of undulations in metres. */
async function loadGrid(path: string, signal: AbortSignal): Promise<HeightDatum> {
  const source = await openFileSource(path);
  const reader = await openReader(source);
  try {
    if (reader.kind !== "raster" || reader.raster.bandCount !== 1) throw wrongDatum(path);
    const { raster, description } = reader;
    const { width, height, geoTransform, noData } = raster;
    if (width * height > MAXIMUM_GRID_SAMPLES) {
      throw new BadInputError(
        "geoid-grid-large",
        `${path} has ${width} x ${height} samples; expected at most ${MAXIMUM_GRID_SAMPLES}. Cut it to your city with gdal_translate -projwin.`,
        { parameters: { path, width, height } },
      );
    }
    const crs = description.crs === undefined ? crsWgs84() : parseCrs(description.crs);
    const samples = await raster.readWindow(
      {
        column: 0,
        row: 0,
        columnCount: width,
        rowCount: height,
        outColumns: width,
        outRows: height,
      },
      signal,
    );
    const [a, b, , d, , f] = geoTransform;
    return createGridDatum(source.name, (longitudeRadians, latitudeRadians) => {
      const [x, y] = crs.fromGeodetic(longitudeRadians, latitudeRadians, 0);
      // Samples lie in the middle of their pixels.
      const column = Math.min(Math.max((x - a) / b - 0.5, 0), width - 1);
      const row = Math.min(Math.max((y - d) / f - 0.5, 0), height - 1);
      const left = Math.min(Math.floor(column), width - 2);
      const top = Math.min(Math.floor(row), height - 2);
      const at = top * width + left;
      const fx = column - left;
      const fy = row - top;
      const undulation =
        (samples[at]! * (1 - fx) + samples[at + 1]! * fx) * (1 - fy) +
        (samples[at + width]! * (1 - fx) + samples[at + width + 1]! * fx) * fy;
      const isOutside = x < a || x > a + b * width || y > d || y < d + f * height;
      if (isOutside || !Number.isFinite(undulation) || samples[at] === noData) {
        throw new BadInputError(
          "geoid-grid-outside",
          `${path} has no undulation at ${x.toFixed(5)}, ${y.toFixed(5)}. Give a geoid grid that covers the source.`,
          { parameters: { path, x, y } },
        );
      }
      return undulation;
    });
  } finally {
    await reader.close();
  }
}
