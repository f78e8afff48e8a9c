import { ecefToGeodetic } from "../../vocabulary/geodesy.ts";
import type { ReadFile, Report } from "./report.ts";
import { createShape, isMembers, type Shape } from "./shape.ts";

/** What a quantized-mesh tile says at its borders, for the check against its neighbours. */
export interface TerrainTile {
  readonly vertexCount: number;
  /** u (0-32767) or v along each border with the height in metres, sorted: west, south, east, north */
  readonly borders: readonly (readonly (readonly [number, number])[])[];
}

/** @see quantized-mesh 1.0 (CesiumGS/quantized-mesh) */
export function checkTerrainTile(shape: Shape, bytes: Uint8Array): TerrainTile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isShort = (byteOffset: number, byteLength: number): boolean => {
    if (byteOffset + byteLength <= bytes.byteLength) return false;
    shape.error(
      "terrain-length",
      `at byte ${byteOffset}`,
      `${byteLength} bytes expected, ${Math.max(0, bytes.byteLength - byteOffset)} left`,
    );
    return true;
  };
  if (isShort(0, 92)) return undefined;
  const low = view.getFloat32(24, true);
  const high = view.getFloat32(28, true);
  if (!(low <= high))
    shape.error("terrain-heights", "at byte 24", `minimum ${low} lies above maximum ${high}`);
  checkHeader(shape, view);
  const vertexCount = view.getUint32(88, true);
  let offset = 92;
  if (vertexCount < 3)
    shape.error(
      "terrain-vertices",
      "at byte 88",
      `has ${vertexCount} vertices; expected at least 3`,
    );
  if (isShort(offset, vertexCount * 6)) return undefined;
  const [u, v, h] = [0, 1, 2].map((part) => {
    const values = new Uint16Array(vertexCount);
    let value = 0;
    for (let vertex = 0; vertex < vertexCount; vertex++) {
      const code = view.getUint16(offset + (part * vertexCount + vertex) * 2, true);
      value += (code >> 1) ^ -(code & 1);
      values[vertex] = value;
      if (value < 0 || value > 32767) {
        shape.error(
          "terrain-vertices",
          `at byte ${offset + (part * vertexCount + vertex) * 2}`,
          `is ${value}; expected 0 to 32767`,
        );
        return values;
      }
    }
    return values;
  }) as [Uint16Array, Uint16Array, Uint16Array];
  offset += vertexCount * 6;
  const indexBytes = vertexCount > 65536 ? 4 : 2;
  offset += offset % indexBytes;
  if (isShort(offset, 4)) return undefined;
  const triangleCount = view.getUint32(offset, true);
  offset += 4;
  if (isShort(offset, triangleCount * 3 * indexBytes)) return undefined;
  const readIndex = (at: number): number =>
    indexBytes === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
  checkTriangles(shape, { u, v, vertexCount, triangleCount, offset, readIndex, indexBytes });
  shape.report.counts.triangles += triangleCount;
  offset += triangleCount * 3 * indexBytes;
  const heightOf = (vertex: number): number => low + (h[vertex]! / 32767) * (high - low);
  const borders: [number, number][][] = [];
  for (const [border, along] of [v, u, v, u].entries()) {
    if (isShort(offset, 4)) return undefined;
    const count = view.getUint32(offset, true);
    offset += 4;
    if (isShort(offset, count * indexBytes)) return undefined;
    const across = border % 2 === 0 ? u : v;
    const expected = border < 2 ? 0 : 32767;
    const list: [number, number][] = [];
    for (let index = 0; index < count; index++) {
      const vertex = readIndex(offset + index * indexBytes);
      if (vertex >= vertexCount || across[vertex] !== expected) {
        shape.error(
          "terrain-border",
          `at byte ${offset + index * indexBytes}`,
          `vertex ${vertex} is not on border ${["west", "south", "east", "north"][border]}`,
        );
        return undefined;
      }
      list.push([along[vertex]!, heightOf(vertex)]);
    }
    borders.push(list.sort((a, b) => a[0] - b[0]));
    offset += count * indexBytes;
  }
  checkExtensions(shape, { view, offset, vertexCount });
  return { vertexCount, borders };
}

function checkHeader(shape: Shape, view: DataView): void {
  const centre = [0, 8, 16].map((offset) => view.getFloat64(offset, true)) as [
    number,
    number,
    number,
  ];
  const radius = view.getFloat64(56, true);
  if (![...centre, radius].every(Number.isFinite) || radius < 0) {
    shape.error("terrain-header", "at byte 0", "centre or bounding sphere is not finite");
    return;
  }
  const height = ecefToGeodetic(centre).heightMetres;
  if (Math.abs(height) > 20_000 && radius < 1e6) {
    shape.warning(
      "terrain-header",
      "at byte 0",
      `the centre lies ${height.toFixed(0)} m above the ellipsoid`,
    );
  }
}

interface Triangles {
  readonly u: Uint16Array;
  readonly v: Uint16Array;
  readonly vertexCount: number;
  readonly triangleCount: number;
  readonly offset: number;
  readonly readIndex: (at: number) => number;
  readonly indexBytes: number;
}

/** High-water-mark indices, counter-clockwise triangles seen from above. */
function checkTriangles(
  shape: Shape,
  { u, v, vertexCount, triangleCount, offset, readIndex, indexBytes }: Triangles,
): void {
  let highest = 0;
  let clockwiseCount = 0;
  const corner = [0, 0, 0];
  for (let triangle = 0; triangle < triangleCount; triangle++) {
    for (let index = 0; index < 3; index++) {
      const at = offset + (triangle * 3 + index) * indexBytes;
      const code = readIndex(at);
      const vertex = highest - code;
      if (code === 0) highest += 1;
      if (vertex < 0 || vertex >= vertexCount) {
        shape.error("terrain-index", `at byte ${at}`, `vertex ${vertex} of ${vertexCount}`);
        return;
      }
      corner[index] = vertex;
    }
    const [a, b, c] = corner as [number, number, number];
    const area = (u[b]! - u[a]!) * (v[c]! - v[a]!) - (v[b]! - v[a]!) * (u[c]! - u[a]!);
    if (area < 0) clockwiseCount += 1;
  }
  if (clockwiseCount > 0)
    shape.error(
      "terrain-winding",
      "$",
      `${clockwiseCount} of ${triangleCount} triangles are clockwise`,
    );
}

interface Extensions {
  readonly view: DataView;
  readonly offset: number;
  readonly vertexCount: number;
}

const OCT_NORMALS = 1;
const WATER_MASK = 2;

function checkExtensions(shape: Shape, { view, offset, vertexCount }: Extensions): void {
  let at = offset;
  while (at + 5 <= view.byteLength) {
    const id = view.getUint8(at);
    const length = view.getUint32(at + 1, true);
    if (at + 5 + length > view.byteLength) {
      shape.error(
        "terrain-length",
        `at byte ${at}`,
        `extension ${id} of ${length} bytes passes the end`,
      );
      return;
    }
    if (id === OCT_NORMALS && length !== vertexCount * 2) {
      shape.error(
        "terrain-normals",
        `at byte ${at}`,
        `has ${length} bytes; expected ${vertexCount * 2}`,
      );
    }
    if (id === WATER_MASK && length !== 1 && length !== 65536) {
      shape.error("terrain-water", `at byte ${at}`, `has ${length} bytes; expected 1 or 65,536`);
    }
    at += 5 + length;
  }
  if (at !== view.byteLength)
    shape.error("terrain-length", `at byte ${at}`, `${view.byteLength - at} bytes are left over`);
}

const BORDER_TOLERANCE_METRES = 0.05;

/** Checks layer.json and every tile it promises, and that neighbours share their borders. */
export async function checkTerrain(
  report: Report,
  readFile: ReadFile,
  file: string,
): Promise<void> {
  const shape = createShape(report, file);
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const bytes = await readFile(file);
  const layer =
    bytes === undefined
      ? undefined
      : shape.members(JSON.parse(new TextDecoder().decode(bytes)), "$");
  if (layer === undefined) {
    shape.error("layer-missing", "$", "is not there");
    return;
  }
  if (!String(layer["format"]).startsWith("quantized-mesh-1."))
    shape.error(
      "layer-format",
      "$.format",
      `is ${String(layer["format"])}; expected quantized-mesh-1.0`,
    );
  if (layer["scheme"] !== "tms")
    shape.error("layer-scheme", "$.scheme", `is ${String(layer["scheme"])}; expected tms`);
  for (const [level, ranges] of (shape.list(layer["available"], "$.available") ?? []).entries()) {
    await checkLevel({ shape, readFile, folder }, level, ranges);
  }
}

interface LevelWalk {
  readonly shape: Shape;
  readonly readFile: ReadFile;
  readonly folder: string;
}

/** Tiles of one level, row by row from the south; only two rows of borders are held. */
async function checkLevel(
  { shape, readFile, folder }: LevelWalk,
  level: number,
  ranges: unknown,
): Promise<void> {
  for (const [index, range] of (shape.list(ranges, `$.available[${level}]`) ?? []).entries()) {
    if (!isMembers(range)) continue;
    const path = `$.available[${level}][${index}]`;
    const [startX, startY, endX, endY] = ["startX", "startY", "endX", "endY"].map(
      (name) => shape.integer(range[name], `${path}.${name}`, 0) ?? 0,
    ) as [number, number, number, number];
    let rowBelow = new Map<number, TerrainTile>();
    for (let y = startY; y <= endY; y++) {
      const row = new Map<number, TerrainTile>();
      for (let x = startX; x <= endX; x++) {
        const name = `${level}/${x}/${y}.terrain`;
        const bytes = await readFile(folder + name);
        if (bytes === undefined) {
          shape.error("terrain-missing", path, `${name} is promised and not there`);
          continue;
        }
        shape.report.counts.tiles += 1;
        shape.report.counts.bytes += bytes.byteLength;
        const tile = checkTerrainTile(createShape(shape.report, name), bytes);
        if (tile === undefined) continue;
        row.set(x, tile);
        compare(shape, name, tile.borders[0]!, row.get(x - 1)?.borders[2]);
        compare(shape, name, tile.borders[1]!, rowBelow.get(x)?.borders[3]);
      }
      rowBelow = row;
    }
  }
}

function compare(
  shape: Shape,
  name: string,
  own: TerrainTile["borders"][number],
  other: TerrainTile["borders"][number] | undefined,
): void {
  if (other === undefined) return;
  const isEqual =
    own.length === other.length &&
    own.every(
      ([along, height], index) =>
        along === other[index]![0] &&
        Math.abs(height - other[index]![1]) <= BORDER_TOLERANCE_METRES,
    );
  if (!isEqual)
    shape.error(
      "terrain-crack",
      name,
      `its border has ${own.length} vertices that differ from its neighbour's ${other.length}`,
    );
}
