import type { Source } from "../../sources/source.ts";
import { BadInputError, UnsupportedError } from "../../vocabulary/errors.ts";

/** The 100 bytes that .shp and .shx begin with. */
export interface ShpHeader {
  /** what the header says the file's length is */
  readonly byteLength: number;
  readonly shapeType: number;
  /** west, south, east, north in the CRS's units */
  readonly bounds: readonly [number, number, number, number];
}

export const SHP_HEADER_BYTES = 100;

/** Names of the shape types, for messages. */
export const SHAPE_TYPES: Readonly<Record<number, string>> = {
  0: "Null",
  1: "Point",
  3: "PolyLine",
  5: "Polygon",
  8: "MultiPoint",
  11: "PointZ",
  13: "PolyLineZ",
  15: "PolygonZ",
  18: "MultiPointZ",
  21: "PointM",
  23: "PolyLineM",
  25: "PolygonM",
  28: "MultiPointM",
  31: "MultiPatch",
};

/**
 * @throws BadInputError `shapefile-damaged` below 100 bytes or without file code 9994; UnsupportedError
 *   `shape-type` for types that the specification does not have.
 * @see ESRI Shapefile Technical Description, July 1998, "The Main File Header"
 */
export async function readShpHeader(source: Source): Promise<ShpHeader> {
  const head = Buffer.from(await source.read(0, SHP_HEADER_BYTES));
  if (head.length < SHP_HEADER_BYTES || head.readInt32BE(0) !== 9994) {
    throw new BadInputError(
      "shapefile-damaged",
      `${source.name}: found ${source.byteLength} bytes${head.length < SHP_HEADER_BYTES ? "" : " without the file code 9994"}; a shapefile begins with a header of 100 bytes. Copy it again.`,
      { parameters: { name: source.name, byteLength: source.byteLength } },
    );
  }
  const shapeType = head.readInt32LE(32);
  if (SHAPE_TYPES[shapeType] === undefined) {
    throw new UnsupportedError(
      "shape-type",
      `${source.name} at byte 32: shape type ${shapeType}; expected one of ${Object.keys(SHAPE_TYPES).join(", ")}. Export it again.`,
      { parameters: { name: source.name, shapeType } },
    );
  }
  return {
    byteLength: head.readInt32BE(24) * 2,
    shapeType,
    bounds: [
      head.readDoubleLE(36),
      head.readDoubleLE(44),
      head.readDoubleLE(52),
      head.readDoubleLE(60),
    ],
  };
}
