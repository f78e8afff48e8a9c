import type { JsonObject } from "../vocabulary/json.ts";
import { encodeTriangles, encodeVertices } from "./meshopt.ts";

const ARRAY_BUFFER = 34962;
const ELEMENT_ARRAY_BUFFER = 34963;

/** glTF component types by the name that a specification's table uses. */
export const COMPONENT_TYPES = { i8: 5120, u8: 5121, i16: 5122, u16: 5123, u32: 5125, f32: 5126 };

/** @see EXT_meshopt_compression, "Filters" */
export type MeshoptFilter = "OCTAHEDRAL" | "QUATERNION" | "EXPONENTIAL";

/**
 * Collects the buffer views and accessors of one glb. Views added with `addVertices` and `addTriangles`
 * are meshopt-compressed and have no uncompressed fallback, so EXT_meshopt_compression is required.
 */
export interface GlbWriter {
  /** Uncompressed bytes, aligned to 8 as EXT_structural_metadata wants; gives the view's index. */
  addBytes(bytes: Uint8Array): number;
  /**
   * Interleaved vertices of `byteStride` (a multiple of 4) bytes, already in `filter`'s form where one is named;
   * gives the view's index.
   */
  addVertices(
    vertices: Uint8Array,
    vertexCount: number,
    byteStride: number,
    filter?: MeshoptFilter,
  ): number;
  /** Values of one instance attribute, tightly packed; gives the view's index. */
  addInstances(values: Uint8Array, instanceCount: number, byteStride: number): number;
  /** Triangle indices; gives the accessor's index. */
  addTriangles(indices: Uint16Array | Uint32Array): number;
  /** Gives the accessor's index. */
  addAccessor(accessor: JsonObject): number;
  /** The glb of `root` (everything but buffers, bufferViews, accessors and meshopt's declaration). */
  finish(root: JsonObject): Uint8Array;
}

/** @see glTF 2.0, Binary glTF Layout; EXT_meshopt_compression, "Fallback buffers" */
export function createGlbWriter(): GlbWriter {
  const chunks: Uint8Array[] = [];
  const bufferViews: JsonObject[] = [];
  const accessors: JsonObject[] = [];
  let binByteLength = 0;
  let fallbackByteLength = 0;

  const append = (bytes: Uint8Array): number => {
    const byteOffset = align8(binByteLength);
    if (byteOffset > binByteLength) chunks.push(new Uint8Array(byteOffset - binByteLength));
    chunks.push(bytes);
    binByteLength = byteOffset + bytes.byteLength;
    return byteOffset;
  };
  const addCompressed = (
    bytes: Uint8Array,
    view: {
      count: number;
      byteStride: number;
      mode: "ATTRIBUTES" | "TRIANGLES";
      filter?: MeshoptFilter;
    },
    isInstances = false,
  ): number => {
    const byteOffset = append(bytes);
    const byteLength = view.count * view.byteStride;
    const isIndex = view.mode === "TRIANGLES";
    bufferViews.push({
      buffer: 1,
      byteOffset: fallbackByteLength,
      byteLength,
      // Stride and target are for the vertices and indices of meshes only.
      ...(isIndex || isInstances ? {} : { byteStride: view.byteStride }),
      ...(isInstances ? {} : { target: isIndex ? ELEMENT_ARRAY_BUFFER : ARRAY_BUFFER }),
      extensions: {
        EXT_meshopt_compression: { buffer: 0, byteOffset, byteLength: bytes.byteLength, ...view },
      },
    });
    fallbackByteLength = align8(fallbackByteLength + byteLength);
    return bufferViews.length - 1;
  };

  return {
    addBytes(bytes) {
      const byteOffset = append(bytes);
      bufferViews.push({ buffer: 0, byteOffset, byteLength: bytes.byteLength });
      return bufferViews.length - 1;
    },
    addVertices: (vertices, count, byteStride, filter) =>
      addCompressed(encodeVertices(vertices, count, byteStride), {
        count,
        byteStride,
        mode: "ATTRIBUTES",
        ...(filter ? { filter } : {}),
      }),
    addInstances: (values, count, byteStride) =>
      addCompressed(
        encodeVertices(values, count, byteStride),
        { count, byteStride, mode: "ATTRIBUTES" },
        true,
      ),
    addTriangles(indices) {
      const byteStride = indices.BYTES_PER_ELEMENT;
      const count = indices.length;
      const bufferView = addCompressed(encodeTriangles(indices), {
        count,
        byteStride,
        mode: "TRIANGLES",
      });
      const componentType = byteStride === 2 ? COMPONENT_TYPES.u16 : COMPONENT_TYPES.u32;
      accessors.push({ bufferView, componentType, count, type: "SCALAR" });
      return accessors.length - 1;
    },
    addAccessor(accessor) {
      accessors.push(accessor);
      return accessors.length - 1;
    },
    finish(root) {
      const buffers: JsonObject[] = [{ byteLength: align4(binByteLength) }];
      if (fallbackByteLength === 0) return assemble({ ...root, buffers, bufferViews, accessors });
      buffers.push({
        byteLength: fallbackByteLength,
        extensions: { EXT_meshopt_compression: { fallback: true } },
      });
      const declare = (names: unknown): string[] => [
        ...((names as string[] | undefined) ?? []),
        "EXT_meshopt_compression",
      ];
      return assemble({
        ...root,
        extensionsUsed: declare(root["extensionsUsed"]),
        extensionsRequired: declare(root["extensionsRequired"]),
        buffers,
        bufferViews,
        accessors,
      });
    },
  };

  function assemble(gltf: JsonObject): Uint8Array {
    const json = Buffer.from(JSON.stringify(gltf));
    const jsonByteLength = align8(json.byteLength + 20) - 20;
    const binChunkByteLength = align4(binByteLength);
    const byteLength = 20 + jsonByteLength + 8 + binChunkByteLength;
    const glb = new Uint8Array(byteLength);
    const view = new DataView(glb.buffer);
    view.setUint32(0, 0x46546c67, true); // "glTF"
    view.setUint32(4, 2, true);
    view.setUint32(8, byteLength, true);
    view.setUint32(12, jsonByteLength, true);
    view.setUint32(16, 0x4e4f534a, true); // "JSON"
    glb.set(json, 20);
    glb.fill(0x20, 20 + json.byteLength, 20 + jsonByteLength);
    const binStart = 20 + jsonByteLength;
    view.setUint32(binStart, binChunkByteLength, true);
    view.setUint32(binStart + 4, 0x004e4942, true); // "BIN"
    let byteOffset = binStart + 8;
    for (const chunk of chunks) {
      glb.set(chunk, byteOffset);
      byteOffset += chunk.byteLength;
    }
    return glb;
  }
}

const align4 = (byteLength: number): number => Math.ceil(byteLength / 4) * 4;
const align8 = (byteLength: number): number => Math.ceil(byteLength / 8) * 8;
