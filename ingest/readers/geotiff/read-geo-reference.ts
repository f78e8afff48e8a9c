import type { GeoTransform } from "../../model/raster.ts";
import type { Source } from "../../sources/source.ts";
import { BadInputError, UnsupportedError } from "../../vocabulary/errors.ts";
import type { TiffImage } from "./tiff-image.ts";

/** Where the pixels lie and how that was told. */
export interface GeoReference {
  readonly geoTransform: GeoTransform;
  readonly from: "file" | "sidecar" | undefined;
}

const NOWHERE: GeoTransform = [NaN, NaN, NaN, NaN, NaN, NaN];
const PIXEL_IS_POINT = 2;
const WORLD_FILE_EXTENSIONS = [".tfw", ".tifw", ".tiffw", ".wld"];

/**
 * The transform of pixel corners from ModelTransformation, or ModelPixelScale and ModelTiepoint, else a
 * world file; a raster whose pixels are points is moved by half a pixel.
 * @see OGC 19-008r4 (GeoTIFF 1.1), 7.3 and Annex B.6
 */
export async function readGeoReference(image: TiffImage, source: Source): Promise<GeoReference> {
  const inside = transformOfTags(image);
  if (inside !== undefined) {
    const keys = image.directory.parseGeoKeyDirectory();
    const isPoint = Number(keys?.GTRasterTypeGeoKey) === PIXEL_IS_POINT;
    return { geoTransform: isPoint ? fromPixelCentre(inside) : inside, from: "file" };
  }
  for (const extension of WORLD_FILE_EXTENSIONS) {
    const sidecar = await source.sidecar(extension);
    if (sidecar === undefined) continue;
    try {
      const text = new TextDecoder().decode(await sidecar.read(0, sidecar.byteLength));
      return { geoTransform: parseWorldFile(text, sidecar.name), from: "sidecar" };
    } finally {
      await sidecar.close();
    }
  }
  return { geoTransform: NOWHERE, from: undefined };
}

const tag = (image: TiffImage, name: "ModelTransformation" | "ModelPixelScale" | "ModelTiepoint") =>
  Array.from((image.directory.getValue(name) ?? []) as ArrayLike<number>, Number);

function transformOfTags(image: TiffImage): GeoTransform | undefined {
  const matrix = tag(image, "ModelTransformation");
  if (matrix.length >= 8) {
    return [matrix[3]!, matrix[0]!, matrix[1]!, matrix[7]!, matrix[4]!, matrix[5]!];
  }
  const scale = tag(image, "ModelPixelScale");
  const tiepoints = tag(image, "ModelTiepoint");
  if (scale.length >= 2 && tiepoints.length >= 6) {
    const [column, row, , x, y] = tiepoints as [number, number, number, number, number];
    const [scaleX, scaleY] = scale as [number, number];
    return [x - column * scaleX, scaleX, 0, y + row * scaleY, 0, -scaleY];
  }
  if (tiepoints.length >= 18) {
    throw new UnsupportedError(
      "geotiff-control-points",
      `${image.name}: placed by ${tiepoints.length / 6} ground control points, which are not read. Warp it first: gdalwarp in.tif out.tif.`,
      { parameters: { name: image.name, count: tiepoints.length / 6 } },
    );
  }
  return undefined;
}

const fromPixelCentre = ([a, b, c, d, e, f]: GeoTransform): GeoTransform => [
  a - (b + c) / 2,
  b,
  c,
  d - (e + f) / 2,
  e,
  f,
];

/**
 * Six lines: A, D, B, E, then x and y of the centre of the first pixel.
 * @throws BadInputError `world-file-damaged`
 */
export function parseWorldFile(text: string, name: string): GeoTransform {
  const numbers = text
    .trim()
    .split(/\s+/)
    .map((word) => Number(word.replace(",", ".")));
  const [a, d, b, e, x, y] = numbers;
  const isRight = numbers.length >= 6 && numbers.slice(0, 6).every(Number.isFinite);
  if (!isRight || a === undefined || a * e! - b! * d! === 0) {
    throw new BadInputError(
      "world-file-damaged",
      `${name}: expected six numbers of an invertible transform, found "${text.trim().slice(0, 80)}". Write it again.`,
      { parameters: { name } },
    );
  }
  return fromPixelCentre([x!, a, b!, y!, d!, e!]);
}
