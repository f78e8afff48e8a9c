import { writeFile } from "node:fs/promises";
import type { Area } from "./areas.ts";
import { toGrid } from "./grid.ts";

const POLYGON = 5;
const HEADER_BYTES = 100;
const FIELDS = [
  { name: "id", width: 16 },
  { name: "lineType", width: 28 },
  { name: "name", width: 60 },
] as const;

/** What surveying bureaus write beside a shapefile of this grid. */
const PROJECTION = `PROJCS["CGCS2000_3_Degree_GK_CM_102E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",102.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0],AUTHORITY["EPSG",4543]]`;

/**
 * Writes areas as a shapefile in EPSG:4543 with GBK attributes: the form in which planning bureaus hand
 * over their control lines, so the sample exercises that road too.
 * @see ESRI Shapefile Technical Description, July 1998; dBASE III header
 */
export async function writeShapefile(
  pathWithoutEnding: string,
  areas: readonly Area[],
): Promise<void> {
  const records = areas.map(polygonRecord);
  const shapeBytes = records.reduce((sum, record) => sum + 8 + record.byteLength, HEADER_BYTES);
  const shapes = new DataView(new ArrayBuffer(shapeBytes));
  const index = new DataView(new ArrayBuffer(HEADER_BYTES + 8 * records.length));
  const box = boundsOf(records);
  writeHeader(shapes, box);
  writeHeader(index, box);
  let offset = HEADER_BYTES;
  records.forEach((record, number) => {
    // lengths and offsets count 16-bit words, big-endian
    shapes.setInt32(offset, number + 1);
    shapes.setInt32(offset + 4, record.byteLength / 2);
    new Uint8Array(shapes.buffer).set(new Uint8Array(record.buffer), offset + 8);
    index.setInt32(HEADER_BYTES + 8 * number, offset / 2);
    index.setInt32(HEADER_BYTES + 8 * number + 4, record.byteLength / 2);
    offset += 8 + record.byteLength;
  });
  await writeFile(`${pathWithoutEnding}.shp`, new Uint8Array(shapes.buffer));
  await writeFile(`${pathWithoutEnding}.shx`, new Uint8Array(index.buffer));
  await writeFile(`${pathWithoutEnding}.dbf`, attributeTable(areas));
  await writeFile(`${pathWithoutEnding}.prj`, PROJECTION);
  await writeFile(`${pathWithoutEnding}.cpg`, "GBK");
}

function polygonRecord({ ring }: Area): DataView {
  // shapefile exteriors run clockwise and are closed
  const points = [...ring, ring[0]!].reverse().map(toGrid);
  const view = new DataView(new ArrayBuffer(48 + 16 * points.length));
  view.setInt32(0, POLYGON, true);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((edge, index) => {
    view.setFloat64(4 + 8 * index, edge, true);
  });
  view.setInt32(36, 1, true); // parts
  view.setInt32(40, points.length, true);
  view.setInt32(44, 0, true);
  points.forEach(([x, y], index) => {
    view.setFloat64(48 + 16 * index, x, true);
    view.setFloat64(56 + 16 * index, y, true);
  });
  return view;
}

function boundsOf(records: readonly DataView[]): number[] {
  const edge = (at: number, choose: (...values: number[]) => number): number =>
    choose(...records.map((record) => record.getFloat64(at, true)));
  return [edge(4, Math.min), edge(12, Math.min), edge(20, Math.max), edge(28, Math.max)];
}

function writeHeader(view: DataView, box: readonly number[]): void {
  view.setInt32(0, 9994);
  view.setInt32(24, view.byteLength / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, POLYGON, true);
  box.forEach((edge, index) => {
    view.setFloat64(36 + 8 * index, edge, true);
  });
}

function attributeTable(areas: readonly Area[]): Uint8Array {
  const headerBytes = 32 + 32 * FIELDS.length + 1;
  const recordBytes = 1 + FIELDS.reduce((sum, field) => sum + field.width, 0);
  const bytes = new Uint8Array(headerBytes + recordBytes * areas.length + 1).fill(
    0x20,
    headerBytes,
  );
  const view = new DataView(bytes.buffer);
  bytes.set([3, 126, 1, 1]); // dBASE III; a fixed date keeps the bytes the same
  view.setUint32(4, areas.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, recordBytes, true);
  bytes[29] = 0x4d; // language driver: GBK
  FIELDS.forEach((field, index) => {
    const at = 32 + 32 * index;
    bytes.set(encodeGbk(field.name), at);
    bytes[at + 11] = "C".charCodeAt(0);
    bytes[at + 16] = field.width;
  });
  bytes[headerBytes - 1] = 0x0d;
  areas.forEach((area, row) => {
    let at = headerBytes + row * recordBytes + 1;
    const values = [area.id, area.class, area.name];
    FIELDS.forEach((field, index) => {
      bytes.set(encodeGbk(values[index]!).subarray(0, field.width), at);
      at += field.width;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

let gbkOf: Map<string, readonly [number, number]> | undefined;

/** The platform decodes GBK but does not encode it, so its table is read backwards. */
function encodeGbk(text: string): Uint8Array {
  gbkOf ??= readGbkTable();
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes.push(...(code < 0x80 ? [code] : (gbkOf.get(letter) ?? [0x3f])));
  }
  return Uint8Array.from(bytes);
}

function readGbkTable(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder("gbk");
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && !table.has(letter)) table.set(letter, [lead, trail]);
    }
  }
  return table;
}
