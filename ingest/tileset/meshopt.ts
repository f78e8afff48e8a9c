// meshoptimizer is the reference codec of EXT_meshopt_compression; nothing else writes its streams.
import { MeshoptEncoder } from "meshoptimizer/encoder";

/** Resolves when the codec's WebAssembly is compiled; await it once before writing a glb. */
export const meshoptReady = (): Promise<void> => MeshoptEncoder.ready;

/**
 * Compresses interleaved vertices.
 * @see EXT_meshopt_compression, "Mode 0: attributes": stream version 0 is the only one allowed
 */
export const encodeVertices = (
  vertices: Uint8Array,
  vertexCount: number,
  byteStride: number,
): Uint8Array =>
  MeshoptEncoder.encodeGltfBuffer(vertices, vertexCount, byteStride, "ATTRIBUTES", 0);

/** Compresses a triangle list in its given order. @see EXT_meshopt_compression, "Mode 1: triangles" */
export const encodeTriangles = (indices: Uint16Array | Uint32Array): Uint8Array =>
  MeshoptEncoder.encodeGltfBuffer(
    new Uint8Array(indices.buffer, indices.byteOffset, indices.byteLength),
    indices.length,
    indices.BYTES_PER_ELEMENT,
    "TRIANGLES",
  );
