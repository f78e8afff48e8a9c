// gltf-validator: Khronos' own validator; what it does not know (meshopt, feature ids, property tables) is checked beside it.
import { validateBytes } from "gltf-validator";
import { IDENTITY, type Matrix, multiply, type Point, transformPoint } from "./bounds.ts";
import { checkGltfMetadata } from "./check-gltf-metadata.ts";
import { decodeViews } from "./decode-views.ts";
import { type Gltf, type ReadResource, readAccessor, readGltf } from "./read-glb.ts";
import type { Report } from "./report.ts";
import { createShape, isMembers, type Members, type Shape } from "./shape.ts";

/** Where a content lies, in the tile's frame (z up). */
export interface ContentExtent {
  /** all vertices, or the box corners of each instance; empty where unknown */
  readonly corners: readonly Point[];
}

const NOTHING: ContentExtent = { corners: [] };
const TRIANGLES = 4;

export interface ContentInput {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly readResource: ReadResource;
}

/** Checks a glb or gltf with everything that hangs on it. */
export async function checkGltf(
  report: Report,
  { bytes, file, readResource }: ContentInput,
): Promise<ContentExtent> {
  const shape = createShape(report, file);
  const gltf = await readGltf(shape, bytes, readResource);
  if (gltf === undefined) return NOTHING;
  await runValidator(shape, bytes, readResource);
  const views = await decodeViews(shape, gltf);
  if (views.includes(undefined)) return NOTHING;
  report.counts.features += await checkGltfMetadata(shape, { gltf, views }, readResource);
  checkIndices(shape, gltf, views);
  return { corners: cornersOf(gltf, views) };
}

const isCompressed = (message: { pointer?: string; code: string }): boolean =>
  // a meshopt buffer stands in for its fallback, which has no bytes
  /^\/(buffers|bufferViews|accessors)/.test(message.pointer ?? "") ||
  message.code === "GLB_UNEXPECTED_END_OF_CHUNK_DATA";

async function runValidator(
  shape: Shape,
  bytes: Uint8Array,
  readResource: ReadResource,
): Promise<void> {
  const hasMeshopt = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    "EXT_meshopt_compression",
  );
  // the validator looks at whole buffers, so a view into a larger one is copied
  const result = await validateBytes(new Uint8Array(bytes), {
    maxIssues: 50,
    writeTimestamp: false,
    externalResourceFunction: async (uri: string) => {
      const resource = await readResource(uri);
      if (resource === undefined) throw new Error("not found");
      return new Uint8Array(resource);
    },
  }).catch((cause: unknown) => {
    shape.error("gltf-damaged", "$", String(cause));
    return undefined;
  });
  for (const message of result?.issues.messages ?? []) {
    if (message.severity > 1 || (hasMeshopt && isCompressed(message))) continue;
    const say = message.severity === 0 ? shape.error : shape.warning;
    say(
      `gltf-${message.code.toLowerCase().replaceAll("_", "-")}`,
      message.pointer ?? "$",
      message.message,
    );
  }
}

/** Counts triangles and points, and finds indices beyond their vertices. */
function checkIndices(shape: Shape, gltf: Gltf, views: readonly (Uint8Array | undefined)[]): void {
  const accessors = (gltf.json["accessors"] ?? []) as Members[];
  for (const [meshIndex, mesh] of ((gltf.json["meshes"] ?? []) as Members[]).entries()) {
    for (const [primitiveIndex, primitive] of ((mesh["primitives"] ?? []) as Members[]).entries()) {
      const position = (primitive["attributes"] as Members | undefined)?.["POSITION"];
      const vertexCount = Number(accessors[Number(position)]?.["count"] ?? 0);
      const indices = primitive["indices"];
      const elementCount =
        indices === undefined ? vertexCount : Number(accessors[Number(indices)]?.["count"] ?? 0);
      const mode = Number(primitive["mode"] ?? TRIANGLES);
      if (mode === TRIANGLES) shape.report.counts.triangles += elementCount / 3;
      if (mode === 0) shape.report.counts.points += elementCount;
      if (indices === undefined) continue;
      const values = readAccessor(gltf, views, Number(indices));
      const wrong = values?.findIndex((value) => value >= vertexCount) ?? -1;
      if (wrong >= 0) {
        shape.error(
          "index-range",
          `$.meshes[${meshIndex}].primitives[${primitiveIndex}].indices`,
          `index ${wrong} is ${values?.[wrong]}; there are ${vertexCount} vertices`,
        );
      }
    }
  }
}

const Y_UP_TO_Z_UP: Matrix = [1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1];

/** Boxes of all drawn primitives (and of their instances) in the tile's z-up frame. */
function cornersOf(gltf: Gltf, views: readonly (Uint8Array | undefined)[]): Point[] {
  const { json } = gltf;
  const corners: Point[] = [];
  const nodes = (json["nodes"] ?? []) as Members[];
  const scenes = (json["scenes"] ?? []) as Members[];
  const scene = scenes[Number(json["scene"] ?? 0)];
  const centre = isMembers(json["extensions"])
    ? (json["extensions"]["CESIUM_RTC"] as Members | undefined)?.["center"]
    : undefined;
  const offset = Array.isArray(centre) ? (centre as number[]) : [0, 0, 0];
  const root = multiply(
    [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, offset[0]!, offset[1]!, offset[2]!, 1],
    Y_UP_TO_Z_UP,
  );
  const visit = (nodeIndex: number, matrix: Matrix, depth: number): void => {
    const node = nodes[nodeIndex];
    if (node === undefined || depth > 64) return;
    const world = multiply(matrix, localMatrix(node));
    const mesh = ((json["meshes"] ?? []) as Members[])[Number(node["mesh"] ?? -1)];
    if (mesh !== undefined) {
      const primitives = (mesh["primitives"] ?? []) as Members[];
      const instances = instancesOf(gltf, views, node);
      const boxes = primitives.flatMap((primitive) =>
        instances.length === 1 ? verticesOf(gltf, views, primitive) : boxOf(json, primitive),
      );
      for (const instance of instances) {
        const matrixOfInstance = multiply(world, instance);
        for (const corner of boxes) corners.push(transformPoint(matrixOfInstance, corner));
      }
    }
    for (const child of (node["children"] ?? []) as number[]) visit(child, world, depth + 1);
  };
  for (const nodeIndex of (scene?.["nodes"] ?? []) as number[]) visit(nodeIndex, root, 0);
  return corners;
}

const NORMALIZED_MAXIMUM: Readonly<Record<number, number>> = {
  5120: 127,
  5121: 255,
  5122: 32767,
  5123: 65535,
};

function verticesOf(
  gltf: Gltf,
  views: readonly (Uint8Array | undefined)[],
  primitive: Members,
): Point[] {
  const index = Number((primitive["attributes"] as Members | undefined)?.["POSITION"] ?? -1);
  const accessor = ((gltf.json["accessors"] ?? []) as Members[])[index];
  const values = readAccessor(gltf, views, index);
  const divisor = divisorOf(accessor);
  const vertices: Point[] = [];
  for (let start = 0; start + 2 < (values?.length ?? 0); start += 3) {
    vertices.push([
      values![start]! / divisor,
      values![start + 1]! / divisor,
      values![start + 2]! / divisor,
    ]);
  }
  return vertices;
}

const divisorOf = (accessor: Members | undefined): number =>
  accessor?.["normalized"] === true
    ? (NORMALIZED_MAXIMUM[Number(accessor["componentType"])] ?? 1)
    : 1;

/** The eight corners of a primitive's POSITION bounds. */
function boxOf(json: Members, primitive: Members): Point[] {
  const accessor = ((json["accessors"] ?? []) as Members[])[
    Number((primitive["attributes"] as Members | undefined)?.["POSITION"] ?? -1)
  ];
  const low = accessor?.["min"];
  const high = accessor?.["max"];
  if (!Array.isArray(low) || !Array.isArray(high)) return [];
  const divisor = divisorOf(accessor);
  const corners: Point[] = [];
  for (let corner = 0; corner < 8; corner++) {
    const at = (axis: number): number => ((corner >> axis) & 1 ? high : low)[axis] / divisor;
    corners.push([at(0), at(1), at(2)]);
  }
  return corners;
}

function localMatrix(node: Members): Matrix {
  const matrix = node["matrix"];
  if (Array.isArray(matrix)) return matrix as number[];
  return compose(
    (node["translation"] ?? [0, 0, 0]) as number[],
    (node["rotation"] ?? [0, 0, 0, 1]) as number[],
    (node["scale"] ?? [1, 1, 1]) as number[],
  );
}

function compose(
  t: ArrayLike<number>,
  [x = 0, y = 0, z = 0, w = 1]: number[],
  s: ArrayLike<number>,
): Matrix {
  const sx = s[0]!;
  const sy = s[1]!;
  const sz = s[2]!;
  return [
    (1 - 2 * (y * y + z * z)) * sx,
    2 * (x * y + z * w) * sx,
    2 * (x * z - y * w) * sx,
    0,
    2 * (x * y - z * w) * sy,
    (1 - 2 * (x * x + z * z)) * sy,
    2 * (y * z + x * w) * sy,
    0,
    2 * (x * z + y * w) * sz,
    2 * (y * z - x * w) * sz,
    (1 - 2 * (x * x + y * y)) * sz,
    0,
    t[0]!,
    t[1]!,
    t[2]!,
    1,
  ];
}

/** @see EXT_mesh_gpu_instancing: translation, rotation and scale per instance */
function instancesOf(
  gltf: Gltf,
  views: readonly (Uint8Array | undefined)[],
  node: Members,
): Matrix[] {
  const extensions = node["extensions"];
  const instancing = isMembers(extensions) ? extensions["EXT_mesh_gpu_instancing"] : undefined;
  if (!isMembers(instancing) || !isMembers(instancing["attributes"])) return [IDENTITY];
  const attributes = instancing["attributes"];
  const read = (name: string): Float64Array | undefined =>
    typeof attributes[name] === "number" ? readAccessor(gltf, views, attributes[name]) : undefined;
  const translations = read("TRANSLATION");
  const rotations = read("ROTATION");
  const scales = read("SCALE");
  const count = (translations?.length ?? scales?.length ?? 0) / 3 || (rotations?.length ?? 0) / 4;
  const rotationDivisor = rotationScale(gltf, attributes["ROTATION"]);
  const matrices: Matrix[] = [];
  for (let index = 0; index < count; index++) {
    matrices.push(
      compose(
        translations?.subarray(index * 3, index * 3 + 3) ?? [0, 0, 0],
        [...(rotations?.subarray(index * 4, index * 4 + 4) ?? [0, 0, 0, 1])].map(
          (value) => value / rotationDivisor,
        ),
        scales?.subarray(index * 3, index * 3 + 3) ?? [1, 1, 1],
      ),
    );
  }
  return matrices;
}

const rotationScale = (gltf: Gltf, accessorIndex: unknown): number =>
  divisorOf(((gltf.json["accessors"] ?? []) as Members[])[Number(accessorIndex ?? -1)]);
