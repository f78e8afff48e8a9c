import type { BandRole, RasterSamples, RasterWindow } from "../../model/raster.ts";
import { BadInputError } from "../../vocabulary/errors.ts";
import type { TiffImage } from "./tiff-image.ts";

/** How the samples of a picture become colours. */
export interface ColourPresentation {
  readonly roles: readonly BandRole[] | undefined;
  /** palette indices of `read` → red, green, blue, averaged to the size of `wanted` */
  readonly expand:
    | ((indices: RasterSamples, read: RasterWindow, wanted: RasterWindow) => Uint8Array)
    | undefined;
}

const WHITE_IS_ZERO = 0;
const PALETTE = 3;

/** @throws BadInputError `geotiff-damaged` for a palette that has too few colours. */
export function presentColour(image: TiffImage, noData: number | undefined): ColourPresentation {
  const isPicture = image.bitsPerSample <= 8 && image.sampleFormat !== 2;
  if (!isPicture || image.bandCount !== 1) return { roles: undefined, expand: undefined };
  if (image.photometric === WHITE_IS_ZERO) {
    return { roles: ["red", "green", "blue", "alpha"], expand: expander(grays(image), noData) };
  }
  if (image.photometric !== PALETTE) return { roles: undefined, expand: undefined };
  return { roles: ["red", "green", "blue", "alpha"], expand: expander(palette(image), noData) };
}

/** rgb per index, 0-255 */
function grays(image: TiffImage): Uint8Array {
  const count = 2 ** image.bitsPerSample;
  return Uint8Array.from({ length: count * 3 }, (_, index) =>
    Math.round(255 - (Math.floor(index / 3) * 255) / (count - 1)),
  );
}

/** ColorMap holds all reds, then all greens, then all blues, 0-65535. @see TIFF 6.0, section 5 */
function palette(image: TiffImage): Uint8Array {
  const map = (image.directory.getValue("ColorMap" as "BitsPerSample") ?? []) as ArrayLike<number>;
  const count = 2 ** image.bitsPerSample;
  if (map.length < count * 3) {
    throw new BadInputError(
      "geotiff-damaged",
      `${image.name}: its palette has ${map.length / 3} colours; expected ${count}. Write the file again.`,
      { parameters: { name: image.name, found: map.length / 3, expected: count } },
    );
  }
  let largest = 0;
  for (let index = 0; index < map.length; index++) largest = Math.max(largest, map[index]!);
  // some writers fill 0-255 only
  const scale = largest > 255 ? 257 : 1;
  const colours = new Uint8Array(count * 3);
  for (let index = 0; index < count; index++) {
    for (let band = 0; band < 3; band++) {
      colours[index * 3 + band] = Math.round(map[band * count + index]! / scale);
    }
  }
  return colours;
}

const expander =
  (colours: Uint8Array, noData: number | undefined) =>
  (indices: RasterSamples, read: RasterWindow, wanted: RasterWindow): Uint8Array => {
    const { outColumns, outRows } = wanted;
    const out = new Uint8Array(outColumns * outRows * 4);
    const sums = new Float64Array(outColumns * outRows * 5);
    for (let row = 0; row < read.outRows; row++) {
      const firstRow = Math.floor((row * outRows) / read.outRows);
      for (let column = 0; column < read.outColumns; column++) {
        const index = indices[row * read.outColumns + column]!;
        const cell =
          (firstRow * outColumns + Math.floor((column * outColumns) / read.outColumns)) * 5;
        sums[cell + 4]!++;
        if (index === noData) continue;
        sums[cell + 3]!++;
        for (let band = 0; band < 3; band++) sums[cell + band]! += colours[index * 3 + band]!;
      }
    }
    for (let pixel = 0; pixel < outColumns * outRows; pixel++) {
      const known = sums[pixel * 5 + 3]!;
      if (known === 0) continue;
      for (let band = 0; band < 3; band++) {
        out[pixel * 4 + band] = Math.round(sums[pixel * 5 + band]! / known);
      }
      out[pixel * 4 + 3] = Math.round((255 * known) / sums[pixel * 5 + 4]!);
    }
    return out;
  };
