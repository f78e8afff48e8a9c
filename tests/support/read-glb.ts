import { MeshoptDecoder } from "meshoptimizer";

interface BufferView {
  readonly buffer: number;
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride?: number;
  readonly extensions?: {
    readonly EXT_meshopt_compression: {
      readonly byteOffset: number;
      readonly byteLength: number;
      readonly byteStride: number;
      readonly count: number;
      readonly mode: string;
      readonly filter?: string;
    };
  };
}

interface Accessor {
  readonly bufferView: number;
  readonly byteOffset?: number;
  readonly componentType: number;
  readonly count: number;
  readonly type: string;
  readonly min?: readonly number[];
  readonly max?: readonly number[];
}

interface StringColumn {
  readonly values: number;
  readonly stringOffsets?: number;
}

/** As much of glTF as our tiles use. */
export interface Gltf {
  readonly accessors: readonly Accessor[];
  readonly bufferViews: readonly BufferView[];
  readonly nodes: readonly {
    readonly name?: string;
    readonly mesh: number;
    readonly translation?: readonly number[];
    readonly scale?: readonly number[];
    readonly extensions?: {
      readonly EXT_mesh_gpu_instancing: { readonly attributes: Readonly<Record<string, number>> };
    };
  }[];
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: Readonly<Record<string, number>>;
      readonly indices: number;
      readonly material: number;
    }[];
  }[];
  readonly materials: readonly { readonly name: string }[];
  readonly extensions: {
    readonly EXT_structural_metadata: {
      readonly propertyTables: readonly {
        readonly count: number;
        readonly properties: Readonly<Record<string, StringColumn>>;
      }[];
    };
  };
}

/** A glb with every buffer view decompressed. */
export interface ReadGlb {
  readonly gltf: Gltf;
  view(index: number): Uint8Array;
  /** values of an accessor, component after component */
  values(accessor: number): number[];
  /** one string column of property table 0 */
  strings(column: string): string[];
  /** the same glb without EXT_meshopt_compression, for readers that do not know it */
  plain(): Uint8Array;
}

const SIZES: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

export async function readGlb(glb: Uint8Array): Promise<ReadGlb> {
  await MeshoptDecoder.ready;
  const header = new DataView(glb.buffer, glb.byteOffset, glb.byteLength);
  const jsonByteLength = header.getUint32(12, true);
  const gltf = JSON.parse(new TextDecoder().decode(glb.subarray(20, 20 + jsonByteLength))) as Gltf;
  const bin = glb.subarray(28 + jsonByteLength);
  const views = gltf.bufferViews.map((view) => {
    const packed = view.extensions?.EXT_meshopt_compression;
    if (!packed) return bin.slice(view.byteOffset ?? 0, (view.byteOffset ?? 0) + view.byteLength);
    const bytes = new Uint8Array(packed.count * packed.byteStride);
    const source = bin.subarray(packed.byteOffset, packed.byteOffset + packed.byteLength);
    const { count, byteStride, mode, filter } = packed;
    MeshoptDecoder.decodeGltfBuffer(bytes, count, byteStride, source, mode, filter);
    return bytes;
  });
  const values = (index: number): number[] => {
    const accessor = gltf.accessors[index]!;
    const bytes = views[accessor.bufferView]!;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const [componentBytes, read] = readerOf(view, accessor.componentType);
    const size = SIZES[accessor.type]!;
    const stride = gltf.bufferViews[accessor.bufferView]!.byteStride ?? size * componentBytes;
    return Array.from({ length: accessor.count * size }, (_, at) =>
      read(
        (accessor.byteOffset ?? 0) + Math.floor(at / size) * stride + (at % size) * componentBytes,
      ),
    );
  };
  const strings = (column: string): string[] => {
    const { propertyTables } = gltf.extensions.EXT_structural_metadata;
    const { values: text, stringOffsets } = propertyTables[0]!.properties[column]!;
    const offsets = new Uint32Array(views[stringOffsets!]!.slice().buffer);
    return Array.from({ length: propertyTables[0]!.count }, (_, row) =>
      new TextDecoder().decode(views[text]!.subarray(offsets[row], offsets[row + 1])),
    );
  };
  return { gltf, view: (index) => views[index]!, values, strings, plain: () => plain(gltf, views) };
}

function readerOf(view: DataView, componentType: number): [number, (at: number) => number] {
  switch (componentType) {
    case 5120:
      return [1, (at) => view.getInt8(at)];
    case 5121:
      return [1, (at) => view.getUint8(at)];
    case 5123:
      return [2, (at) => view.getUint16(at, true)];
    case 5125:
      return [4, (at) => view.getUint32(at, true)];
    case 5126:
      return [4, (at) => view.getFloat32(at, true)];
    default:
      throw new Error(`component type ${componentType} is not one our tiles use`);
  }
}

function plain(gltf: Gltf, views: readonly Uint8Array[]): Uint8Array {
  let byteLength = 0;
  const bufferViews = gltf.bufferViews.map(({ extensions: _, ...view }, index) => {
    const byteOffset = byteLength;
    byteLength = Math.ceil((byteLength + views[index]!.byteLength) / 8) * 8;
    return { ...view, buffer: 0, byteOffset, byteLength: views[index]!.byteLength };
  });
  const without = (names: readonly string[] | undefined): string[] =>
    (names ?? []).filter((name) => name !== "EXT_meshopt_compression");
  const all = gltf as Gltf & {
    readonly extensionsUsed?: string[];
    readonly extensionsRequired?: string[];
  };
  const json = Buffer.from(
    JSON.stringify({
      ...all,
      extensionsUsed: without(all.extensionsUsed),
      extensionsRequired: without(all.extensionsRequired),
      buffers: [{ byteLength }],
      bufferViews,
    }),
  );
  const jsonByteLength = Math.ceil(json.byteLength / 4) * 4;
  const glb = Buffer.alloc(28 + jsonByteLength + byteLength, 0x20);
  glb.fill(0, 28 + jsonByteLength);
  glb.writeUInt32LE(0x46546c67, 0);
  glb.writeUInt32LE(2, 4);
  glb.writeUInt32LE(glb.byteLength, 8);
  glb.writeUInt32LE(jsonByteLength, 12);
  glb.writeUInt32LE(0x4e4f534a, 16);
  json.copy(glb, 20);
  glb.writeUInt32LE(byteLength, 20 + jsonByteLength);
  glb.writeUInt32LE(0x004e4942, 24 + jsonByteLength);
  views.forEach((view, index) => {
    glb.set(view, 28 + jsonByteLength + bufferViews[index]!.byteOffset);
  });
  return glb;
}
