import type { Report } from "./report.ts";
import { createShape, isIndex, type Members, type Shape } from "./shape.ts";

/** @see OGC 22-025r4, Implicit Tiling */
export interface ImplicitTiling {
  readonly subdivisionScheme: "QUADTREE" | "OCTREE";
  readonly subtreeLevels: number;
  readonly availableLevels: number;
  readonly contentCount: number;
}

/** What a subtree says, once it is found right. Indices are Morton order within a level. */
export interface Subtree {
  isTileAvailable(index: number): boolean;
  isContentAvailable(index: number, content: number): boolean;
  isChildSubtreeAvailable(index: number): boolean;
}

export type ReadBuffer = (uri: string) => Promise<Uint8Array | undefined>;

const MAGIC = 0x74627573; // "subt"

interface SubtreeInput {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly tiling: ImplicitTiling;
  readonly level: number;
  readonly readBuffer: ReadBuffer;
}

/** Checks one subtree, binary or JSON; undefined where it cannot be read further. */
export async function checkSubtree(
  report: Report,
  input: SubtreeInput,
): Promise<Subtree | undefined> {
  report.counts.subtrees += 1;
  const shape = createShape(report, input.file);
  const parts = splitSubtree(shape, input.bytes);
  if (parts === undefined) return undefined;
  const buffers = await readBuffers(shape, parts, input.readBuffer);
  const views = readBufferViews(shape, parts.json, buffers);
  checkMetadataLinks(shape, parts.json, input.tiling.contentCount);
  return readAvailability(shape, {
    json: parts.json,
    views,
    tiling: input.tiling,
    level: input.level,
  });
}

interface SubtreeParts {
  readonly json: Members;
  readonly binary: Uint8Array | undefined;
}

function splitSubtree(shape: Shape, bytes: Uint8Array): SubtreeParts | undefined {
  const isJson = bytes[0] === 0x7b || (bytes[0]! <= 0x20 && bytes[0] !== 0);
  if (isJson) return parseJson(shape, bytes, undefined);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 24 || view.getUint32(0, true) !== MAGIC) {
    shape.error("subtree-magic", "at byte 0", 'is no subtree; expected the magic "subt" or JSON');
    return undefined;
  }
  const version = view.getUint32(4, true);
  const jsonLength = Number(view.getBigUint64(8, true));
  const binaryLength = Number(view.getBigUint64(16, true));
  if (version !== 1)
    shape.error("subtree-version", "at byte 4", `version is ${version}; expected 1`);
  if (jsonLength % 8 !== 0)
    shape.error(
      "subtree-alignment",
      "at byte 8",
      `JSON length ${jsonLength} is not a multiple of 8`,
    );
  if (binaryLength % 8 !== 0)
    shape.error(
      "subtree-alignment",
      "at byte 16",
      `binary length ${binaryLength} is not a multiple of 8`,
    );
  if (24 + jsonLength + binaryLength !== bytes.byteLength) {
    shape.error(
      "subtree-length",
      "at byte 8",
      `header promises ${24 + jsonLength + binaryLength} bytes; the file has ${bytes.byteLength}`,
    );
    return undefined;
  }
  return parseJson(shape, bytes.subarray(24, 24 + jsonLength), bytes.subarray(24 + jsonLength));
}

function parseJson(
  shape: Shape,
  bytes: Uint8Array,
  binary: Uint8Array | undefined,
): SubtreeParts | undefined {
  try {
    const json = shape.members(JSON.parse(new TextDecoder().decode(bytes)), "$");
    return json === undefined ? undefined : { json, binary };
  } catch (cause) {
    shape.error("json-damaged", "$", String(cause));
    return undefined;
  }
}

async function readBuffers(
  shape: Shape,
  { json, binary }: SubtreeParts,
  readBuffer: ReadBuffer,
): Promise<(Uint8Array | undefined)[]> {
  const buffers: (Uint8Array | undefined)[] = [];
  for (const [index, value] of (
    shape.list(json["buffers"], "$.buffers", { isOptional: true, minimumLength: 1 }) ?? []
  ).entries()) {
    const path = `$.buffers[${index}]`;
    const buffer = shape.members(value, path);
    const byteLength = shape.integer(buffer?.["byteLength"], `${path}.byteLength`, 1);
    const uri = shape.text(buffer?.["uri"], `${path}.uri`, true);
    const bytes = uri === undefined ? binary : await readBuffer(uri);
    if (bytes === undefined) {
      shape.error(
        "buffer-missing",
        path,
        uri === undefined ? "has no uri, and the file no binary part" : `${uri} is not there`,
      );
    } else if (byteLength !== undefined && bytes.byteLength < byteLength) {
      shape.error(
        "buffer-length",
        path,
        `promises ${byteLength} bytes; there are ${bytes.byteLength}`,
      );
    }
    buffers.push(bytes);
  }
  return buffers;
}

function readBufferViews(
  shape: Shape,
  json: Members,
  buffers: readonly (Uint8Array | undefined)[],
): (Uint8Array | undefined)[] {
  const views: (Uint8Array | undefined)[] = [];
  const list = shape.list(json["bufferViews"], "$.bufferViews", {
    isOptional: true,
    minimumLength: 1,
  });
  if (list !== undefined && json["buffers"] === undefined) {
    shape.error("buffer-missing", "$.bufferViews", "there are buffer views but no buffers");
  }
  for (const [index, value] of (list ?? []).entries()) {
    const path = `$.bufferViews[${index}]`;
    const view = shape.members(value, path);
    const byteOffset = shape.integer(view?.["byteOffset"], `${path}.byteOffset`, 0);
    const byteLength = shape.integer(view?.["byteLength"], `${path}.byteLength`, 1);
    const buffer = view?.["buffer"];
    if (!isIndex(buffer, buffers.length)) {
      shape.error(
        "buffer-missing",
        `${path}.buffer`,
        `is ${String(buffer)}; there are ${buffers.length} buffers`,
      );
      views.push(undefined);
      continue;
    }
    const bytes = buffers[buffer];
    if (bytes === undefined || byteOffset === undefined || byteLength === undefined) {
      views.push(undefined);
    } else if (byteOffset + byteLength > bytes.byteLength) {
      shape.error(
        "buffer-length",
        path,
        `ends at byte ${byteOffset + byteLength} of ${bytes.byteLength}`,
      );
      views.push(undefined);
    } else {
      views.push(bytes.subarray(byteOffset, byteOffset + byteLength));
    }
  }
  return views;
}

function checkMetadataLinks(shape: Shape, json: Members, contentCount: number): void {
  const tables = shape.list(json["propertyTables"], "$.propertyTables", {
    isOptional: true,
    minimumLength: 1,
  });
  for (const [index, table] of (tables ?? []).entries()) {
    const path = `$.propertyTables[${index}]`;
    const members = shape.members(table, path);
    if (members === undefined) continue;
    shape.text(members["class"], `${path}.class`);
    shape.integer(members["count"], `${path}.count`, 1);
  }
  const tableCount = tables?.length ?? 0;
  const checkIndex = (value: unknown, path: string): void => {
    if (!isIndex(value, tableCount)) {
      shape.error(
        "property-table-index",
        path,
        `is ${JSON.stringify(value)}; there are ${tableCount} property tables`,
      );
    }
  };
  if (json["tileMetadata"] !== undefined) checkIndex(json["tileMetadata"], "$.tileMetadata");
  const contents = shape.list(json["contentMetadata"], "$.contentMetadata", {
    isOptional: true,
    minimumLength: 1,
  });
  if (contents !== undefined && contents.length > Math.max(contentCount, 1)) {
    shape.error(
      "array-length",
      "$.contentMetadata",
      `has ${contents.length} elements; the tile has ${contentCount} contents`,
    );
  }
  for (const [index, value] of (contents ?? []).entries())
    checkIndex(value, `$.contentMetadata[${index}]`);
}

interface AvailabilityInput {
  readonly json: Members;
  readonly views: readonly (Uint8Array | undefined)[];
  readonly tiling: ImplicitTiling;
  readonly level: number;
}

type Bits = (index: number) => boolean;

function readAvailability(
  shape: Shape,
  { json, views, tiling, level }: AvailabilityInput,
): Subtree {
  const childCount = tiling.subdivisionScheme === "QUADTREE" ? 4 : 8;
  const tileCount = (childCount ** tiling.subtreeLevels - 1) / (childCount - 1);
  const childSubtreeCount = childCount ** tiling.subtreeLevels;
  const read = (value: unknown, path: string, length: number): Bits =>
    readBits(shape, { value, path, length, views });
  const isTileAvailable = read(json["tileAvailability"], "$.tileAvailability", tileCount);
  const contents = shape.list(json["contentAvailability"], "$.contentAvailability", {
    isOptional: true,
    minimumLength: 1,
  });
  if (contents !== undefined && contents.length > Math.max(tiling.contentCount, 1)) {
    shape.error(
      "array-length",
      "$.contentAvailability",
      `has ${contents.length} elements; the tile has ${tiling.contentCount} contents`,
    );
  }
  const contentBits = (contents ?? []).map((value, index) =>
    read(value, `$.contentAvailability[${index}]`, tileCount),
  );
  const isChildSubtreeAvailable = read(
    json["childSubtreeAvailability"],
    "$.childSubtreeAvailability",
    childSubtreeCount,
  );

  let levelStart = 0;
  for (let depth = 0; depth < tiling.subtreeLevels; depth++) {
    const levelCount = childCount ** depth;
    const parentStart = levelStart - childCount ** (depth - 1);
    for (let index = 0; index < levelCount; index++) {
      const tile = levelStart + index;
      if (isTileAvailable(tile)) {
        const parent = parentStart + Math.floor(index / childCount);
        if (depth > 0 && !isTileAvailable(parent)) {
          shape.error(
            "availability-parent",
            "$.tileAvailability",
            `tile ${tile} is available, its parent ${parent} is not`,
          );
        }
        if (level + depth >= tiling.availableLevels) {
          shape.error(
            "availability-level",
            "$.tileAvailability",
            `tile ${tile} lies at level ${level + depth}; there are ${tiling.availableLevels} levels`,
          );
        }
      } else if (contentBits.some((bits) => bits(tile))) {
        shape.error(
          "availability-content",
          "$.contentAvailability",
          `content of tile ${tile} is available, the tile is not`,
        );
      }
    }
    levelStart += levelCount;
  }
  return {
    isTileAvailable,
    isContentAvailable: (index, content) => contentBits[content]?.(index) ?? false,
    isChildSubtreeAvailable,
  };
}

interface BitsInput {
  readonly value: unknown;
  readonly path: string;
  readonly length: number;
  readonly views: readonly (Uint8Array | undefined)[];
}

const NONE: Bits = () => false;

/** @see OGC 22-025r4, Availability: a constant or a bit stream, never both */
function readBits(shape: Shape, { value, path, length, views }: BitsInput): Bits {
  const availability = shape.members(value, path);
  if (availability === undefined) return NONE;
  const { bitstream, constant, availableCount } = availability;
  if ((bitstream === undefined) === (constant === undefined)) {
    shape.error("availability-form", path, "expected either bitstream or constant");
    return NONE;
  }
  if (constant !== undefined) {
    if (constant === 0 || constant === 1) return () => constant === 1;
    shape.error(
      "availability-form",
      `${path}.constant`,
      `is ${JSON.stringify(constant)}; expected 0 or 1`,
    );
    return NONE;
  }
  if (!isIndex(bitstream, views.length)) {
    shape.error(
      "availability-form",
      `${path}.bitstream`,
      `is ${JSON.stringify(bitstream)}; there are ${views.length} buffer views`,
    );
    return NONE;
  }
  const bytes = views[bitstream];
  if (bytes === undefined) return NONE;
  const expectedBytes = Math.ceil(length / 8);
  if (bytes.byteLength !== expectedBytes) {
    shape.error(
      "availability-length",
      `${path}.bitstream`,
      `has ${bytes.byteLength} bytes; expected ${expectedBytes} for ${length} bits`,
    );
    return NONE;
  }
  const bits: Bits = (index) => ((bytes[index >> 3]! >> (index & 7)) & 1) === 1;
  if (availableCount !== undefined) {
    let count = 0;
    for (let index = 0; index < length; index++) if (bits(index)) count += 1;
    if (count !== availableCount) {
      shape.error(
        "availability-count",
        `${path}.availableCount`,
        `is ${JSON.stringify(availableCount)}; the bit stream has ${count}`,
      );
    }
  }
  return bits;
}

/** `tiles/{level}/{x}/{y}.glb` → `tiles/3/5/2.glb` */
export function fillTemplate(
  template: string,
  level: number,
  coordinates: readonly number[],
): string {
  return template
    .replaceAll("{level}", String(level))
    .replaceAll("{x}", String(coordinates[0]))
    .replaceAll("{y}", String(coordinates[1]))
    .replaceAll("{z}", String(coordinates[2]));
}

/** Morton index within a level → x, y (and z). */
export function mortonToCoordinates(index: number, dimensions: 2 | 3): number[] {
  const coordinates = new Array<number>(dimensions).fill(0);
  for (let bit = 0; index >> (bit * dimensions) > 0; bit++) {
    for (let axis = 0; axis < dimensions; axis++) {
      coordinates[axis]! |= ((index >> (bit * dimensions + axis)) & 1) << bit;
    }
  }
  return coordinates;
}
