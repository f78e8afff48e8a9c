// meshoptimizer: the reference decoder of EXT_meshopt_compression.
import { MeshoptDecoder } from "meshoptimizer/decoder";
import type { Gltf } from "./read-glb.ts";
import { isMembers, type Members, type Shape } from "./shape.ts";

/**
 * Bytes of every buffer view, decoded where EXT_meshopt_compression packed them; undefined where they
 * cannot be had (said as an error).
 */
export async function decodeViews(shape: Shape, gltf: Gltf): Promise<(Uint8Array | undefined)[]> {
  await MeshoptDecoder.ready;
  const list = Array.isArray(gltf.json["bufferViews"])
    ? (gltf.json["bufferViews"] as Members[])
    : [];
  return list.map((view, index) => {
    const extensions = view["extensions"];
    const meshopt = isMembers(extensions) ? extensions["EXT_meshopt_compression"] : undefined;
    const path = `$.bufferViews[${index}]`;
    return isMembers(meshopt)
      ? decodeMeshopt(shape, sliceOf(shape, gltf, meshopt, path), meshopt, path)
      : sliceOf(shape, gltf, view, path);
  });
}

function sliceOf(shape: Shape, gltf: Gltf, view: Members, path: string): Uint8Array | undefined {
  const buffer = gltf.buffers[Number(view["buffer"])];
  const start = Number(view["byteOffset"] ?? 0);
  const end = start + Number(view["byteLength"] ?? 0);
  if (buffer === undefined || end > buffer.byteLength) {
    shape.error(
      "buffer-view",
      path,
      `bytes ${start} to ${end} are not in buffer ${String(view["buffer"])} (${buffer?.byteLength ?? 0} bytes)`,
    );
    return undefined;
  }
  return buffer.subarray(start, end);
}

function decodeMeshopt(
  shape: Shape,
  source: Uint8Array | undefined,
  meshopt: Members,
  path: string,
): Uint8Array | undefined {
  if (source === undefined) return undefined;
  const count = Number(meshopt["count"]);
  const byteStride = Number(meshopt["byteStride"]);
  const decoded = new Uint8Array(count * byteStride);
  try {
    MeshoptDecoder.decodeGltfBuffer(
      decoded,
      count,
      byteStride,
      source,
      String(meshopt["mode"]),
      meshopt["filter"] === undefined ? undefined : String(meshopt["filter"]),
    );
    return decoded;
  } catch (cause) {
    shape.error("meshopt-damaged", path, `cannot be decoded: ${String(cause)}`);
    return undefined;
  }
}
