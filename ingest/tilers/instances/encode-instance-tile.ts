import { COMPONENT_TYPES, createGlbWriter, type GlbWriter } from "../../tileset/glb.ts";
import { writePropertyTable } from "../../tileset/property-table.ts";
import type { JsonObject } from "../../vocabulary/json.ts";
import { INSTANCE_COLUMNS, INSTANCE_PROTOTYPES } from "../../vocabulary/metadata-schema.ts";
import { GRID_STEPS_PER_METRE } from "../grid.ts";
import type { CollectedInstances } from "./collect-instances.ts";
import type { PlacedInstances } from "./place-instances.ts";
import { PARTS, type Prototype, type Shape } from "./prototypes/shape.ts";

/** What one tile shows of the placed instances. */
export interface InstanceTile {
  /** indices of placed instances */
  readonly shown: readonly number[];
  readonly isNear: boolean;
  /** crowns of a thinned tile grow by this, so that a wood stays closed */
  readonly crownScale: number;
  /** east, north, up of the tile's middle */
  readonly centre: readonly [number, number, number];
}

/** The glb of one tile: a node per prototype, its mesh drawn once an instance. */
export function encodeInstanceTile(
  tile: InstanceTile,
  instances: CollectedInstances,
  placed: PlacedInstances,
  prototypeSet: Readonly<Record<string, Prototype>>,
): Uint8Array {
  const glb = createGlbWriter();
  const nodes: JsonObject[] = [];
  const meshes: JsonObject[] = [];
  const materials: JsonObject[] = [];
  const [east, north, up] = tile.centre;
  INSTANCE_PROTOTYPES.forEach((name, code) => {
    const rows: number[] = [];
    tile.shown.forEach((index, row) => {
      if (instances.prototypes[placed.sources[index]!] === code) rows.push(row);
    });
    if (rows.length === 0) return;
    const prototype = prototypeSet[name]!;
    const shapes = tile.isNear ? prototype.near : prototype.far;
    const primitives = shapes.map((shape) => writeShape(glb, shape, materials));
    nodes.push({
      name,
      mesh: meshes.push({ name, primitives }) - 1,
      translation: [east, up, -north],
      extensions: writeInstances(glb, rows, { tile, instances, placed }),
    });
  });
  const sourceOf = (index: number): number => placed.sources[index]!;
  const metadata = writePropertyTable(glb, {
    className: "instance",
    columns: INSTANCE_COLUMNS,
    rowCount: tile.shown.length,
    values: {
      id: tile.shown.map((index) => instances.ids[sourceOf(index)]!),
      class: tile.shown.map((index) => instances.classNames[sourceOf(index)]!),
    },
  });
  return glb.finish({
    asset: { version: "2.0", generator: "citytwin" },
    extensionsUsed: [
      "EXT_mesh_gpu_instancing",
      "EXT_instance_features",
      "EXT_structural_metadata",
      "KHR_mesh_quantization",
    ],
    extensionsRequired: ["EXT_mesh_gpu_instancing", "KHR_mesh_quantization"],
    scene: 0,
    scenes: [{ nodes: nodes.map((_, node) => node) }],
    nodes,
    meshes,
    materials,
    extensions: { EXT_structural_metadata: metadata },
  });
}

const { f32, i8, u8 } = COMPONENT_TYPES;
const VERTEX_STRIDE = 24;

/**
 * One part as a primitive: POSITION f32, NORMAL i8, COLOR_0 u8 (baked shade, times the material's colour) and
 * _PART (index into PARTS, for shaders, which cannot see a material's name).
 */
function writeShape(glb: GlbWriter, shape: Shape, materials: JsonObject[]): JsonObject {
  const count = shape.shades.length;
  const bytes = new ArrayBuffer(count * VERTEX_STRIDE);
  const view = new DataView(bytes);
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  const part = PARTS.indexOf(shape.part);
  for (let vertex = 0; vertex < count; vertex++) {
    const at = vertex * VERTEX_STRIDE;
    const [x, y, z] = shape.positions.slice(vertex * 3, vertex * 3 + 3) as [number, number, number];
    const [nx, ny, nz] = shape.normals.slice(vertex * 3, vertex * 3 + 3) as [
      number,
      number,
      number,
    ];
    // glTF is y-up.
    [x, z, -y].forEach((value, axis) => {
      const single = Math.fround(value);
      view.setFloat32(at + axis * 4, single, true);
      min[axis] = Math.min(min[axis]!, single);
      max[axis] = Math.max(max[axis]!, single);
    });
    [nx, nz, -ny].forEach((value, axis) => {
      view.setInt8(at + 12 + axis, Math.round(value * 127));
    });
    const shade = Math.round(shape.shades[vertex]! * 255);
    view.setUint32(at + 16, shade * 0x010101 + 0xff000000, true);
    view.setFloat32(at + 20, part, true);
  }
  const bufferView = glb.addVertices(new Uint8Array(bytes), count, VERTEX_STRIDE);
  const add = (byteOffset: number, accessor: JsonObject): number =>
    glb.addAccessor({ bufferView, byteOffset, count, ...accessor });
  const attributes = {
    POSITION: add(0, { componentType: f32, type: "VEC3", min, max }),
    NORMAL: add(12, { componentType: i8, type: "VEC3", normalized: true }),
    COLOR_0: add(16, { componentType: u8, type: "VEC4", normalized: true }),
    _PART: add(20, { componentType: f32, type: "SCALAR" }),
  };
  const material = materials.push({
    name: shape.part,
    pbrMetallicRoughness: {
      baseColorFactor: [...shape.colour, 1],
      metallicFactor: 0,
      roughnessFactor: shape.part === "glass" ? 0.25 : 0.9,
    },
    ...(shape.part === "lamp-head" ? { emissiveFactor: [0.02, 0.02, 0.015] } : {}),
    ...(shape.part === "leaf" ? { doubleSided: true } : {}),
  });
  return {
    attributes,
    indices: glb.addTriangles(Uint16Array.from(shape.indices)),
    material: material - 1,
    mode: 4,
  };
}

interface TileSource {
  readonly tile: InstanceTile;
  readonly instances: CollectedInstances;
  readonly placed: PlacedInstances;
}

/** @see EXT_mesh_gpu_instancing; EXT_instance_features */
function writeInstances(
  glb: GlbWriter,
  rows: readonly number[],
  { tile, instances, placed }: TileSource,
): JsonObject {
  const count = rows.length;
  const translation = new Float32Array(count * 3);
  const rotation = new Float32Array(count * 4);
  const scale = new Float32Array(count * 3);
  // 16-bit values padded to the stride of 4 that meshopt asks for would no longer be tightly packed.
  const feature = new Float32Array(count);
  const asset = new Float32Array(count);
  const snap = (metres: number): number =>
    Math.round(metres * GRID_STEPS_PER_METRE) / GRID_STEPS_PER_METRE;
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  rows.forEach((row, at) => {
    const index = tile.shown[row]!;
    const source = placed.sources[index]!;
    const [x, y, z] = [0, 1, 2].map((axis) =>
      snap(placed.positions[index * 3 + axis]! - tile.centre[axis]!),
    ) as [number, number, number];
    [x, z, -y].forEach((value, axis) => {
      translation[at * 3 + axis] = value;
      min[axis] = Math.min(min[axis]!, value);
      max[axis] = Math.max(max[axis]!, value);
    });
    const half = instances.yaws[source]! / 2;
    rotation[at * 4 + 1] = Math.sin(half);
    rotation[at * 4 + 3] = Math.cos(half);
    const width = instances.widthScales[source]! * tile.crownScale;
    scale[at * 3] = width;
    scale[at * 3 + 1] = instances.heightScales[source]!;
    scale[at * 3 + 2] = width;
    feature[at] = row;
    asset[at] = instances.assets[source]!;
  });
  const write = (values: Float32Array, type: string, size: number, more = {}): number => {
    const bytes = new Uint8Array(values.buffer);
    const bufferView = glb.addInstances(bytes, count, size * 4);
    return glb.addAccessor({ bufferView, componentType: f32, count, type, ...more });
  };
  return {
    EXT_mesh_gpu_instancing: {
      attributes: {
        TRANSLATION: write(translation, "VEC3", 3, { min, max }),
        ROTATION: write(rotation, "VEC4", 4),
        SCALE: write(scale, "VEC3", 3),
        _FEATURE_ID_0: write(feature, "SCALAR", 1),
        _FEATURE_ID_1: write(asset, "SCALAR", 1),
      },
    },
    EXT_instance_features: {
      featureIds: [
        { featureCount: count, attribute: 0, propertyTable: 0 },
        { featureCount: count, attribute: 1, label: "asset" },
      ],
    },
  };
}
