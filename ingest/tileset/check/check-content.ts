import type { Point } from "./bounds.ts";
import { type ContentExtent, type ContentInput, checkGltf } from "./check-gltf.ts";
import type { Report } from "./report.ts";
import { createShape, isMembers, type Members, type Shape } from "./shape.ts";

export type ContentKind =
  | "gltf"
  | "b3dm"
  | "i3dm"
  | "pnts"
  | "cmpt"
  | "geojson"
  | "tileset"
  | "archive"
  | "unknown";

/** What a content is, by its first bytes. */
export function recogniseContent(bytes: Uint8Array): ContentKind {
  const magic = new TextDecoder("latin1").decode(bytes.subarray(0, 4));
  if (magic === "glTF") return "gltf";
  if (magic === "b3dm" || magic === "i3dm" || magic === "pnts" || magic === "cmpt") return magic;
  if (magic.startsWith("PK")) return "archive";
  const value = parse(bytes);
  if (!isMembers(value)) return "unknown";
  if (value["root"] !== undefined || value["geometricError"] !== undefined) return "tileset";
  if (
    typeof value["type"] === "string" &&
    (value["features"] !== undefined ||
      value["coordinates"] !== undefined ||
      value["geometry"] !== undefined)
  )
    return "geojson";
  return isMembers(value["asset"]) ? "gltf" : "unknown";
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // not JSON is an answer here, the caller says what it expected
    return undefined;
  }
}

const NOTHING: ContentExtent = { corners: [] };

/** Checks one tile content of any kind but tilesets and archives. */
export async function checkContent(
  report: Report,
  input: ContentInput,
  kind: ContentKind,
): Promise<ContentExtent> {
  const shape = createShape(report, input.file);
  switch (kind) {
    case "gltf":
      return checkGltf(report, input);
    case "b3dm":
    case "i3dm":
    case "pnts":
      return checkLegacy(shape, input, kind);
    case "cmpt":
      return checkComposite(shape, input);
    case "geojson":
      return checkGeojson(shape, input.bytes);
    default:
      shape.error(
        "content-unknown",
        "at byte 0",
        "is neither glTF, b3dm, i3dm, pnts, cmpt nor GeoJSON",
      );
      return NOTHING;
  }
}

const HEADER_BYTES = { b3dm: 28, i3dm: 32, pnts: 28 } as const;

/** @see 3D Tiles 1.0, Tile format specifications: one header, feature table, batch table, body */
async function checkLegacy(
  shape: Shape,
  input: ContentInput,
  kind: "b3dm" | "i3dm" | "pnts",
): Promise<ContentExtent> {
  const { bytes } = input;
  const header = HEADER_BYTES[kind];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < header) {
    shape.error(
      "content-length",
      "at byte 0",
      `has ${bytes.byteLength} bytes; a ${kind} header has ${header}`,
    );
    return NOTHING;
  }
  const version = view.getUint32(4, true);
  const byteLength = view.getUint32(8, true);
  if (version !== 1)
    shape.error("content-version", "at byte 4", `version is ${version}; expected 1`);
  if (byteLength !== bytes.byteLength) {
    shape.error(
      "content-length",
      "at byte 8",
      `header promises ${byteLength} bytes; there are ${bytes.byteLength}`,
    );
    return NOTHING;
  }
  const lengths = [12, 16, 20, 24].map((offset) => view.getUint32(offset, true));
  const body = header + lengths.reduce((sum, length) => sum + length, 0);
  if (body > bytes.byteLength) {
    shape.error(
      "content-length",
      "at byte 12",
      `tables end at byte ${body} of ${bytes.byteLength}`,
    );
    return NOTHING;
  }
  if (byteLength % 8 !== 0)
    shape.error("content-alignment", "at byte 8", `length ${byteLength} is not a multiple of 8`);
  let start = header;
  const featureTable = readTable(
    shape,
    bytes.subarray(start, start + lengths[0]!),
    "feature table",
  );
  for (const [index, length] of lengths.entries()) {
    start += length;
    if (start % 8 !== 0)
      shape.error(
        "content-alignment",
        `at byte ${start}`,
        `part ${index + 1} ends off an 8-byte boundary`,
      );
    if (index === 1) readTable(shape, bytes.subarray(start, start + lengths[2]!), "batch table");
  }
  checkFeatureTable(shape, featureTable, kind);
  if (kind === "pnts") return NOTHING;
  const isEmbedded = kind === "b3dm" || view.getUint32(28, true) === 1;
  const inner = isEmbedded ? bytes.subarray(body) : await readReferenced(shape, input, body);
  if (inner === undefined) return NOTHING;
  const extent = await checkGltf(shape.report, {
    ...input,
    bytes: inner,
    file: `${input.file} (glTF inside)`,
  });
  const centre = featureTable["RTC_CENTER"];
  // i3dm instances lie elsewhere than their model
  if (kind === "i3dm") return NOTHING;
  return Array.isArray(centre)
    ? { corners: extent.corners.map((corner) => add(corner, centre as number[])) }
    : extent;
}

const add = (a: Point, b: readonly number[]): Point => [a[0] + b[0]!, a[1] + b[1]!, a[2] + b[2]!];

async function readReferenced(
  shape: Shape,
  { bytes, readResource }: ContentInput,
  body: number,
): Promise<Uint8Array | undefined> {
  const uri = new TextDecoder().decode(bytes.subarray(body)).replace(/[\0 ]+$/, "");
  const resource = await readResource(uri);
  if (resource === undefined)
    shape.error("content-missing", `at byte ${body}`, `${uri} is not there`);
  return resource;
}

function readTable(shape: Shape, bytes: Uint8Array, name: string): Members {
  if (bytes.byteLength === 0) return {};
  const value = parse(bytes);
  if (isMembers(value)) return value;
  shape.error("json-damaged", name, "is not a JSON object");
  return {};
}

function checkFeatureTable(shape: Shape, table: Members, kind: "b3dm" | "i3dm" | "pnts"): void {
  const name = { b3dm: "BATCH_LENGTH", i3dm: "INSTANCES_LENGTH", pnts: "POINTS_LENGTH" }[kind];
  const count = table[name];
  if (!Number.isInteger(count) || (count as number) < 0) {
    shape.error("feature-table", name, `is ${JSON.stringify(count)}; expected a count`);
    return;
  }
  if (kind === "pnts") {
    shape.report.counts.points += count as number;
    if (table["POSITION"] === undefined && table["POSITION_QUANTIZED"] === undefined) {
      shape.error(
        "feature-table",
        "POSITION",
        "points have neither POSITION nor POSITION_QUANTIZED",
      );
    }
  } else {
    shape.report.counts.features += count as number;
  }
}

/** @see 3D Tiles 1.0, Composite */
async function checkComposite(shape: Shape, input: ContentInput): Promise<ContentExtent> {
  const { bytes } = input;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(8, true) !== bytes.byteLength) {
    shape.error(
      "content-length",
      "at byte 8",
      `the file has ${bytes.byteLength} bytes; its header says otherwise`,
    );
    return NOTHING;
  }
  const corners: Point[] = [];
  let offset = 16;
  for (let tile = 0; tile < view.getUint32(12, true); tile++) {
    const length = offset + 12 <= bytes.byteLength ? view.getUint32(offset + 8, true) : 0;
    if (length < 12 || offset + length > bytes.byteLength) {
      shape.error("content-length", `at byte ${offset}`, `inner tile ${tile} does not fit`);
      break;
    }
    const inner = {
      ...input,
      bytes: bytes.subarray(offset, offset + length),
      file: `${input.file} (inner tile ${tile})`,
    };
    corners.push(
      ...(await checkContent(shape.report, inner, recogniseContent(inner.bytes))).corners,
    );
    offset += length;
  }
  return { corners };
}

function checkGeojson(shape: Shape, bytes: Uint8Array): ContentExtent {
  const value = parse(bytes) as Members;
  const features =
    value["type"] === "FeatureCollection" ? shape.list(value["features"], "$.features") : [value];
  for (const [index, feature] of (features ?? []).entries()) {
    const members = shape.members(feature, `$.features[${index}]`);
    if (members !== undefined && !("coordinates" in members)) {
      const geometry = shape.members(members["geometry"], `$.features[${index}].geometry`);
      if (
        geometry !== undefined &&
        geometry["coordinates"] === undefined &&
        geometry["geometries"] === undefined
      ) {
        shape.error("member-missing", `$.features[${index}].geometry.coordinates`, "missing");
      }
    }
    shape.report.counts.features += 1;
  }
  return NOTHING;
}
