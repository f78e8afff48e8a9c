import { COMPONENT_TYPES, createGlbWriter } from "../../tileset/glb.ts";
import { writePropertyTable } from "../../tileset/property-table.ts";
import type { JsonObject } from "../../vocabulary/json.ts";
import { BUILDING_COLUMNS } from "../../vocabulary/metadata-schema.ts";
import { GRID_STEP_METRES } from "../grid.ts";
import type { CollectedBuildings } from "./collect-buildings.ts";
import type { PlacedBuildings } from "./place-buildings.ts";
import { positionRange, TEXTURE_LAYOUT, type TileMesh, VERTEX_LAYOUT } from "./tile-mesh.ts";

/** The glb of a drawn mesh whose feature ids are rows of `drawn` (indices of placed buildings). */
export function encodeBuildingTile(
  mesh: TileMesh,
  drawn: readonly number[],
  buildings: CollectedBuildings,
  placed: PlacedBuildings,
): Uint8Array {
  const glb = createGlbWriter();
  const { vertexCount, indexCount, byteStride } = mesh;
  const vertexBytes = new Uint8Array(mesh.floats.buffer, 0, vertexCount * byteStride);
  const vertices = glb.addVertices(vertexBytes, vertexCount, byteStride);
  const textureStride = TEXTURE_LAYOUT.byteStride;
  const textureBytes = new Uint8Array(mesh.texture.buffer, 0, vertexCount * textureStride);
  const texture = glb.addVertices(textureBytes, vertexCount, textureStride, "EXPONENTIAL");
  const { f32, u16, i8 } = COMPONENT_TYPES;
  const count = vertexCount;
  const add = (bufferView: number, byteOffset: number, accessor: JsonObject): number =>
    glb.addAccessor({ bufferView, byteOffset, count, ...accessor });
  const { position, normal, feature, asset } = VERTEX_LAYOUT;
  const { uv, facade } = TEXTURE_LAYOUT;
  const positionType = { type: "VEC3", componentType: mesh.isQuantised ? u16 : f32 };
  const attributes = {
    POSITION: add(vertices, position, { ...positionType, ...positionRange(mesh) }),
    NORMAL: add(vertices, normal, { type: "VEC3", componentType: i8, normalized: true }),
    TEXCOORD_0: add(texture, uv, { type: "VEC2", componentType: f32 }),
    _FACADE: add(texture, facade, { type: "VEC2", componentType: f32 }),
    _FEATURE_ID_0: add(vertices, feature, { type: "SCALAR", componentType: u16 }),
    _FEATURE_ID_1: add(vertices, asset, { type: "SCALAR", componentType: f32 }),
  };
  const source = mesh.indices.subarray(0, indexCount);
  const indices = glb.addTriangles(vertexCount < 65535 ? new Uint16Array(source) : source.slice());
  const metadata = writePropertyTable(glb, {
    className: "building",
    columns: BUILDING_COLUMNS,
    rowCount: drawn.length,
    values: columnsOf(drawn, buildings, placed),
  });
  const hasSurfaces = drawn.some((building) => placed.isSurfaces[building] === 1);
  return glb.finish(rootOf(mesh, { attributes, indices, metadata, hasSurfaces, drawn }));
}

interface Parts {
  readonly attributes: Readonly<Record<string, number>>;
  readonly indices: number;
  readonly metadata: JsonObject;
  readonly hasSurfaces: boolean;
  readonly drawn: readonly number[];
}

function rootOf(mesh: TileMesh, parts: Parts): JsonObject {
  const featureCount = parts.drawn.length;
  const step = GRID_STEP_METRES;
  return {
    asset: { version: "2.0", generator: "citytwin" },
    extensionsUsed: ["EXT_mesh_features", "EXT_structural_metadata", "KHR_mesh_quantization"],
    extensionsRequired: ["KHR_mesh_quantization"],
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [
      {
        mesh: 0,
        translation: [mesh.west * step, mesh.low * step, -mesh.north * step],
        ...(mesh.isQuantised ? { scale: [step, step, step] } : {}),
      },
    ],
    meshes: [
      {
        primitives: [
          {
            attributes: parts.attributes,
            indices: parts.indices,
            material: 0,
            mode: 4,
            extensions: {
              EXT_mesh_features: {
                featureIds: [
                  { featureCount, attribute: 0, propertyTable: 0 },
                  { featureCount, attribute: 1, label: "asset" },
                ],
              },
            },
          },
        ],
      },
    ],
    materials: [
      {
        name: "building",
        pbrMetallicRoughness: {
          baseColorFactor: [0.62, 0.61, 0.58, 1],
          metallicFactor: 0,
          roughnessFactor: 0.9,
        },
        // Surfaces of a source need not be turned outwards; those we extrude are.
        ...(parts.hasSurfaces ? { doubleSided: true } : {}),
      },
    ],
    extensions: { EXT_structural_metadata: parts.metadata },
  };
}

function columnsOf(
  drawn: readonly number[],
  buildings: CollectedBuildings,
  placed: PlacedBuildings,
) {
  const count = drawn.length;
  const id: string[] = new Array(count);
  const className: string[] = new Array(count);
  const use = new Uint8Array(count);
  const heightMetres = new Float32Array(count);
  const storeys = new Uint16Array(count);
  const year = new Uint16Array(count);
  const seed = new Uint16Array(count);
  for (let row = 0; row < count; row++) {
    const building = drawn[row]!;
    const source = placed.sources[building]!;
    id[row] = buildings.ids[source]!;
    className[row] = buildings.classNames[buildings.classCodes[source]!]!;
    use[row] = buildings.uses[source]!;
    const told = buildings.buildingHeights[source]!;
    heightMetres[row] = told > 0 ? told : placed.heights[building]!;
    storeys[row] = buildings.storeys[source]!;
    year[row] = buildings.years[source]!;
    seed[row] = placed.seeds[building]!;
  }
  return { id, class: className, use, heightMetres, storeys, year, seed };
}
