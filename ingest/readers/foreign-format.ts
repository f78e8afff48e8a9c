import { isUtf8 } from "node:buffer";

/** A known format that this product does not read, and what to do about it. */
export interface ForeignFormat {
  readonly what: string;
  readonly advice: string;
}

const CONVERT = "Convert it, for instance with ogr2ogr, and ingest the result.";
const OTHER_FILE = "Give the geodata file itself.";
const AS_GEOTIFF = "Give a georeferenced image as GeoTIFF (gdal_translate -of GTiff).";
const UNPACK = "Unpack it first, or give a zip.";
const OUTPUT = "That is an output format here; give the source data.";
const NOT_YET = "This kind of data is not read yet.";

/** First bytes as latin-1 text; the first row that fits counts. */
const SIGNATURES: readonly (readonly [prefix: string, what: string, advice: string])[] = [
  ["%PDF-", "a PDF document", OTHER_FILE],
  ["\x89PNG", "a PNG image", AS_GEOTIFF],
  ["\xff\xd8\xff", "a JPEG image", AS_GEOTIFF],
  ["GIF8", "a GIF image", OTHER_FILE],
  ["RIFF", "a WebP image or another RIFF file", AS_GEOTIFF],
  ["\x1f\x8b", "a gzip archive", UNPACK],
  ["7z\xbc\xaf", "a 7-Zip archive", UNPACK],
  ["Rar!", "a RAR archive", UNPACK],
  ["BZh", "a bzip2 archive", UNPACK],
  ["\xfd7zXZ", "an xz archive", UNPACK],
  ["LASF", "a LAS or LAZ point cloud", NOT_YET],
  ["ASTM-E57", "an E57 point cloud", NOT_YET],
  ["ply\n", "a PLY model", NOT_YET],
  ["ISO-10303-21", "an IFC (STEP) model", NOT_YET],
  ["glTF", "a binary glTF model", OUTPUT],
  ["b3dm", "a 3D Tiles 1.0 tile", OUTPUT],
  ["i3dm", "a 3D Tiles 1.0 tile", OUTPUT],
  ["pnts", "a 3D Tiles 1.0 tile", OUTPUT],
  ["\x89HDF", "an HDF5 or NetCDF file", "Convert it to GeoTIFF with gdal_translate."],
  ["CDF", "a NetCDF file", "Convert it to GeoTIFF with gdal_translate."],
  ["\x7fELF", "a program", OTHER_FILE],
  ["MZ", "a program", OTHER_FILE],
  ["\xff\xfe", "UTF-16 text", "Save it as UTF-8."],
  ["\xfe\xff", "UTF-16 text", "Save it as UTF-8."],
  ["PAR1", "a Parquet file", CONVERT],
  ["AutoCAD Binary DXF", "a DXF drawing", CONVERT],
  ["AC10", "a DWG drawing", CONVERT],
  ["\x00\x00\x00\x0d\x0a\x09OSMHeader", "an OpenStreetMap extract (PBF)", CONVERT],
];

const HTML_ADVICE = "A download may have given an error page; get the file again.";
const CITYGML_ADVICE = "Convert it to CityJSON, for instance with citygml-tools to-cityjson.";

const TEXT_SIGNATURES: readonly (readonly [pattern: RegExp, what: string, advice: string])[] = [
  [/<!doctype html|<html/i, "an HTML page", HTML_ADVICE],
  [/<kml/i, "a KML document", CONVERT],
  [/<(\w+:)?CityModel/, "a CityGML document", CITYGML_ADVICE],
  [/<(\w+:)?FeatureCollection/, "a GML document", CONVERT],
  [/<osm/, "an OpenStreetMap document", CONVERT],
  [/^\s*</, "an XML document", CONVERT],
  [/^\s*0\r?\n\s*SECTION/, "a DXF drawing", CONVERT],
  [/^\s*\[(TITLE|JUNCTIONS)\]/i, "an EPANET or SWMM network", NOT_YET],
  [/^\s*\[\s*[[{\d"]/, "a JSON array", "Wrap its features in a GeoJSON FeatureCollection."],
  [/^\s*ncols\s/i, "an Esri ASCII grid", "Convert it to GeoTIFF with gdal_translate."],
  [/^[^\n]*[,;\t][^\n]*\n/, "a table of text (CSV)", "Convert it with ogr2ogr to GeoJSON."],
  [/^/, "plain text", OTHER_FILE],
];

/** Undefined where the bytes say nothing. */
export function foreignFormat(head: Uint8Array): ForeignFormat | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const raw = bytes.toString("latin1");
  const isText = !bytes.includes(0) && isUtf8(withoutCutCharacter(bytes));
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const row =
    SIGNATURES.find(([prefix]) => raw.startsWith(prefix)) ??
    (isText ? TEXT_SIGNATURES.find(([pattern]) => pattern.test(text)) : undefined);
  return row === undefined ? undefined : { what: row[1], advice: row[2] };
}

/** Without the bytes of a character that the end of the head cuts. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && end > bytes.length - 4 && (bytes[end - 1]! & 0x80) !== 0) end--;
  return bytes.subarray(0, end);
}
