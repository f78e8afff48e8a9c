import type { Source } from "../sources/source.ts";
import { BadInputError, UnsupportedError } from "../vocabulary/errors.ts";
import { foreignFormat } from "./foreign-format.ts";
import { recogniseJson } from "./recognise-json.ts";

/** What a source is, by its content. */
export type Recognised =
  | { readonly format: "geojson"; readonly layout: "whole" | "sequence" }
  | { readonly format: "cityjson"; readonly layout: "whole" | "sequence" }
  | { readonly format: "shapefile" }
  | { readonly format: "geopackage" }
  | { readonly format: "flatgeobuf" }
  | { readonly format: "geotiff" }
  | { readonly format: "hgt"; readonly samples: 1201 | 3601 }
  | { readonly format: "zip" };

const HEAD_BYTES = 512;
const READ_FORMATS =
  "CityJSON, CityJSON sequence, GeoJSON, Shapefile, GeoPackage, FlatGeobuf, GeoTIFF or HGT (or a zip of these)";

/**
 * Tells the format from magic bytes and the first members of JSON; the extension counts for nothing,
 * except that an HGT tile is told by its size and its name.
 * @throws BadInputError `file-empty`, `format-unknown`; UnsupportedError `format-foreign`, naming what
 *   the file looks like.
 */
export async function recognise(source: Source): Promise<Recognised> {
  if (source.byteLength === 0) {
    throw new BadInputError(
      "file-empty",
      `${source.name} is empty (0 bytes). Copy or export the file again.`,
      { parameters: { name: source.name } },
    );
  }
  const head = Buffer.from(await source.read(0, HEAD_BYTES));
  const binary = recogniseBinary(head) ?? recogniseHgt(source);
  if (binary !== undefined) return binary;
  if (beginsWithObject(head)) return recogniseJson(source);
  const foreign = foreignFormat(head);
  if (foreign !== undefined) {
    throw new UnsupportedError(
      "format-foreign",
      `${source.name} looks like ${foreign.what}; expected ${READ_FORMATS}. ${foreign.advice}`,
      { parameters: { name: source.name, found: foreign.what } },
    );
  }
  throw new BadInputError(
    "format-unknown",
    `${source.name} begins with ${describeBytes(head)}; expected ${READ_FORMATS}. Check that it is the right file and whole.`,
    { parameters: { name: source.name } },
  );
}

/** Blanks, record separators and a byte order mark may stand before the brace. */
const beginsWithObject = (bytes: Buffer): boolean =>
  bytes.toString("utf8").replaceAll("\x1e", " ").replace("\ufeff", "").trimStart().startsWith("{");

const startsWith = (head: Buffer, ...bytes: readonly number[]): boolean =>
  head.length >= bytes.length && bytes.every((byte, index) => head[index] === byte);

const SHAPEFILE_CODE = 9994;

function recogniseBinary(head: Buffer): Recognised | undefined {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06)) {
    return { format: "zip" };
  }
  if (head.length >= 4 && head.readInt32BE(0) === SHAPEFILE_CODE) return { format: "shapefile" };
  // "fgb" + major version 3 + "fgb" + patch
  if (startsWith(head, 0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62)) return { format: "flatgeobuf" };
  if (head.toString("latin1", 0, 15) === "SQLite format 3") return { format: "geopackage" };
  const order = head.toString("latin1", 0, 2);
  const version = order === "II" ? head[2] : order === "MM" ? head[3] : undefined;
  const isOtherByteZero = order === "II" ? head[3] === 0 : head[2] === 0;
  if ((version === 42 || version === 43) && isOtherByteZero) return { format: "geotiff" };
  return undefined;
}

const HGT_NAME = /^[NS]\d{2}[EW]\d{3}/i;

/** Three or one arc-second per sample, two bytes each. */
function recogniseHgt(source: Source): Recognised | undefined {
  if (!HGT_NAME.test(source.name)) return undefined;
  if (source.byteLength === 1201 * 1201 * 2) return { format: "hgt", samples: 1201 };
  if (source.byteLength === 3601 * 3601 * 2) return { format: "hgt", samples: 3601 };
  if (!/\.hgt$/i.test(source.name)) return undefined;
  throw new BadInputError(
    "hgt-size",
    `${source.name}: found ${source.byteLength} bytes; an HGT tile has 2,884,802 (1201 x 1201 samples) or 25,934,402 (3601 x 3601). Copy it again.`,
    { parameters: { name: source.name, byteLength: source.byteLength } },
  );
}

const describeBytes = (head: Buffer): string =>
  `the bytes ${[...head.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ")}`;
