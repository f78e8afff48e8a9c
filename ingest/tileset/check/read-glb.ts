import { isMembers, type Members, type Shape } from "./shape.ts";

/** The parts of a glTF asset: its JSON and its buffers' bytes (undefined where a buffer is missing). */
export interface Gltf {
  readonly json: Members;
  readonly buffers: readonly (Uint8Array | undefined)[];
}

export type ReadResource = (uri: string) => Promise<Uint8Array | undefined>;

const GLB_MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BIN_CHUNK = 0x004e4942;

/** Reads .glb or .gltf; undefined (after an error) where it is neither. @see glTF 2.0, GLB File Format */
export async function readGltf(
  shape: Shape,
  bytes: Uint8Array,
  readResource: ReadResource,
): Promise<Gltf | undefined> {
  const isGlb =
    bytes.byteLength >= 4 &&
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === GLB_MAGIC;
  const chunks = isGlb ? splitGlb(shape, bytes) : { json: bytes, binary: undefined };
  if (chunks === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(chunks.json));
  } catch (cause) {
    shape.error("json-damaged", "$", `no glTF: ${String(cause)}`);
    return undefined;
  }
  if (!isMembers(json)) {
    shape.error("member-type", "$", "expected a glTF object");
    return undefined;
  }
  const buffers: (Uint8Array | undefined)[] = [];
  const list = Array.isArray(json["buffers"]) ? (json["buffers"] as Members[]) : [];
  for (const [index, buffer] of list.entries()) {
    const uri = buffer["uri"];
    if (typeof uri !== "string") buffers.push(index === 0 ? chunks.binary : undefined);
    else if (uri.startsWith("data:"))
      buffers.push(Buffer.from(uri.slice(uri.indexOf(",") + 1), "base64"));
    else buffers.push(await readResource(uri));
  }
  return { json, buffers };
}

function splitGlb(
  shape: Shape,
  bytes: Uint8Array,
): { json: Uint8Array; binary: Uint8Array | undefined } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 20) {
    shape.error("glb-length", "at byte 0", `has ${bytes.byteLength} bytes; expected at least 20`);
    return undefined;
  }
  const length = view.getUint32(8, true);
  if (length !== bytes.byteLength) {
    shape.error(
      "glb-length",
      "at byte 8",
      `header promises ${length} bytes; there are ${bytes.byteLength}`,
    );
    return undefined;
  }
  let json: Uint8Array | undefined;
  let binary: Uint8Array | undefined;
  for (let offset = 12; offset + 8 <= length; ) {
    const chunkLength = view.getUint32(offset, true);
    const type = view.getUint32(offset + 4, true);
    if (offset + 8 + chunkLength > length) {
      shape.error(
        "glb-chunk",
        `at byte ${offset}`,
        `chunk of ${chunkLength} bytes passes the end at ${length}`,
      );
      return undefined;
    }
    const chunk = bytes.subarray(offset + 8, offset + 8 + chunkLength);
    if (type === JSON_CHUNK) json ??= chunk;
    if (type === BIN_CHUNK) binary ??= chunk;
    offset += 8 + chunkLength;
  }
  if (json === undefined) {
    shape.error("glb-chunk", "at byte 12", "has no JSON chunk");
    return undefined;
  }
  return { json, binary };
}

const COMPONENT_BYTES: Readonly<Record<number, number>> = {
  5120: 1,
  5121: 1,
  5122: 2,
  5123: 2,
  5125: 4,
  5126: 4,
};
const TYPE_COMPONENTS: Readonly<Record<string, number>> = {
  SCALAR: 1,
  VEC2: 2,
  VEC3: 3,
  VEC4: 4,
  MAT2: 4,
  MAT3: 9,
  MAT4: 16,
};

/** Values of one accessor, component by component, read through its buffer view and stride. */
export function readAccessor(
  gltf: Gltf,
  views: readonly (Uint8Array | undefined)[],
  index: number,
): Float64Array | undefined {
  const accessors = gltf.json["accessors"];
  const accessor = Array.isArray(accessors) ? (accessors[index] as Members | undefined) : undefined;
  if (accessor === undefined) return undefined;
  const components = TYPE_COMPONENTS[String(accessor["type"])] ?? 1;
  const count = Number(accessor["count"] ?? 0);
  const values = new Float64Array(count * components);
  const viewIndex = accessor["bufferView"];
  if (viewIndex === undefined) return values;
  const bytes = views[Number(viewIndex)];
  if (bytes === undefined) return undefined;
  const bufferViews = gltf.json["bufferViews"] as Members[];
  const componentType = Number(accessor["componentType"]);
  const componentBytes = COMPONENT_BYTES[componentType] ?? 4;
  const stride = Number(strideOf(bufferViews[Number(viewIndex)]) ?? componentBytes * components);
  const start = Number(accessor["byteOffset"] ?? 0);
  if (count > 0 && start + (count - 1) * stride + componentBytes * components > bytes.byteLength)
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let element = 0; element < count; element++) {
    for (let component = 0; component < components; component++) {
      const offset = start + element * stride + component * componentBytes;
      values[element * components + component] = readComponent(view, offset, componentType);
    }
  }
  return values;
}

/** a meshopt view's stride is its extension's */
const strideOf = (view: Members | undefined): unknown => {
  const extensions = view?.["extensions"];
  const meshopt = isMembers(extensions) ? extensions["EXT_meshopt_compression"] : undefined;
  return isMembers(meshopt) ? meshopt["byteStride"] : view?.["byteStride"];
};

function readComponent(view: DataView, offset: number, componentType: number): number {
  switch (componentType) {
    case 5120:
      return view.getInt8(offset);
    case 5121:
      return view.getUint8(offset);
    case 5122:
      return view.getInt16(offset, true);
    case 5123:
      return view.getUint16(offset, true);
    case 5125:
      return view.getUint32(offset, true);
    default:
      return view.getFloat32(offset, true);
  }
}
