import type { ReadGlb } from "./read-glb.ts";

/** A drawn vertex in its content's frame: east, north, up in metres. */
export type DrawnPosition = readonly [east: number, north: number, up: number];

/** Every vertex of a glb without instances. */
export function meshPositions({ gltf, values }: ReadGlb): DrawnPosition[] {
  const { translation, scale } = gltf.nodes[0]!;
  const flat = values(gltf.meshes[0]!.primitives[0]!.attributes["POSITION"]!);
  return Array.from({ length: flat.length / 3 }, (_, vertex) => {
    const [x, y, z] = [0, 1, 2].map(
      (axis) => flat[vertex * 3 + axis]! * (scale?.[axis] ?? 1) + translation![axis]!,
    ) as [number, number, number];
    return [x, -z, y];
  });
}

/** Every vertex of every instance of a glb with EXT_mesh_gpu_instancing. */
export function* instancePositions({ gltf, values }: ReadGlb): Generator<DrawnPosition> {
  for (const node of gltf.nodes) {
    const { attributes } = node.extensions!.EXT_mesh_gpu_instancing;
    const translations = values(attributes["TRANSLATION"]!);
    const rotations = values(attributes["ROTATION"]!);
    const scales = values(attributes["SCALE"]!);
    const points = gltf.meshes[node.mesh]!.primitives.flatMap((primitive) =>
      values(primitive.attributes["POSITION"]!),
    );
    for (let instance = 0; instance * 3 < translations.length; instance++) {
      const yaw = 2 * Math.atan2(rotations[instance * 4 + 1]!, rotations[instance * 4 + 3]!);
      const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
      for (let at = 0; at < points.length; at += 3) {
        const [x, y, z] = [0, 1, 2].map(
          (axis) => points[at + axis]! * scales[instance * 3 + axis]!,
        ) as [number, number, number];
        const gltfX = x * c + z * s + translations[instance * 3]! + node.translation![0]!;
        const gltfY = y + translations[instance * 3 + 1]! + node.translation![1]!;
        const gltfZ = -x * s + z * c + translations[instance * 3 + 2]! + node.translation![2]!;
        yield [gltfX, -gltfZ, gltfY];
      }
    }
  }
}
