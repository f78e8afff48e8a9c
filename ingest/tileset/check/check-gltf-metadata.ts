import { checkSchema } from "./check-metadata.ts";
import { type Gltf, readAccessor } from "./read-glb.ts";
import { isIndex, isMembers, type Members, type Shape } from "./shape.ts";

const COMPONENT_BYTES: Readonly<Record<string, number>> = {
  INT8: 1,
  UINT8: 1,
  INT16: 2,
  UINT16: 2,
  INT32: 4,
  UINT32: 4,
  INT64: 8,
  UINT64: 8,
  FLOAT32: 4,
  FLOAT64: 8,
};
const TYPE_COMPONENTS: Readonly<Record<string, number>> = {
  SCALAR: 1,
  VEC2: 2,
  VEC3: 3,
  VEC4: 4,
  MAT2: 4,
  MAT3: 9,
  MAT4: 16,
  ENUM: 1,
};

interface GltfParts {
  readonly gltf: Gltf;
  readonly views: readonly (Uint8Array | undefined)[];
}

/**
 * Checks EXT_structural_metadata's property tables and the feature ids that point into them
 * (EXT_mesh_features on primitives, EXT_instance_features on nodes); gives the number of features.
 */
export async function checkGltfMetadata(
  shape: Shape,
  parts: GltfParts,
  readSchema: (uri: string) => Promise<Uint8Array | undefined>,
): Promise<number> {
  const { json } = parts.gltf;
  const extension = extensionOf(json, "EXT_structural_metadata");
  let tableCounts: number[] = [];
  if (extension !== undefined) {
    const path = "$.extensions.EXT_structural_metadata";
    const uri = extension["schemaUri"];
    const schemaBytes = typeof uri === "string" ? await readSchema(uri) : undefined;
    if (typeof uri === "string" && schemaBytes === undefined)
      shape.error("schema-missing", `${path}.schemaUri`, `${uri} is not there`);
    const value: unknown =
      schemaBytes === undefined
        ? extension["schema"]
        : JSON.parse(new TextDecoder().decode(schemaBytes));
    const schema =
      typeof uri === "string" && schemaBytes === undefined
        ? undefined
        : checkSchema(shape, value, `${path}.schema`);
    const tables =
      shape.list(extension["propertyTables"], `${path}.propertyTables`, { isOptional: true }) ?? [];
    tableCounts = tables.map((table, index) =>
      checkPropertyTable(shape, parts, { table, schema, path: `${path}.propertyTables[${index}]` }),
    );
  }
  checkFeatureIds(shape, parts, tableCounts);
  return tableCounts.reduce((sum, count) => sum + count, 0);
}

const extensionOf = (holder: Members, name: string): Members | undefined => {
  const extensions = holder["extensions"];
  const extension = isMembers(extensions) ? extensions[name] : undefined;
  return isMembers(extension) ? extension : undefined;
};

interface TableInput {
  readonly table: unknown;
  readonly schema: Members | undefined;
  readonly path: string;
}

/** @see EXT_structural_metadata, Property Tables; 3D Metadata Specification, Binary Table Format */
function checkPropertyTable(
  shape: Shape,
  parts: GltfParts,
  { table, schema, path }: TableInput,
): number {
  const members = shape.members(table, path);
  const count = shape.integer(members?.["count"], `${path}.count`, 1) ?? 0;
  if (members === undefined || schema === undefined) return count;
  const classes = isMembers(schema["classes"]) ? schema["classes"] : {};
  const metadataClass = classes[String(members["class"])];
  if (!isMembers(metadataClass)) {
    shape.error(
      "metadata-class",
      `${path}.class`,
      `is ${String(members["class"])}; expected a class of the schema`,
    );
    return count;
  }
  const definitions = isMembers(metadataClass["properties"]) ? metadataClass["properties"] : {};
  const properties = shape.members(members["properties"], `${path}.properties`, true) ?? {};
  for (const [name, value] of Object.entries(properties)) {
    const definition = definitions[name];
    if (!isMembers(definition)) {
      shape.error(
        "metadata-property",
        `${path}.properties.${name}`,
        "is not a property of the class",
      );
      continue;
    }
    checkColumn(shape, parts, {
      value,
      definition,
      schema,
      count,
      path: `${path}.properties.${name}`,
    });
  }
  for (const [name, definition] of Object.entries(definitions)) {
    if (
      isMembers(definition) &&
      definition["required"] === true &&
      properties[name] === undefined
    ) {
      shape.error(
        "metadata-required",
        `${path}.properties.${name}`,
        "is required and has no values",
      );
    }
  }
  return count;
}

interface ColumnInput {
  readonly value: unknown;
  readonly definition: Members;
  readonly schema: Members;
  readonly count: number;
  readonly path: string;
}

function checkColumn(
  shape: Shape,
  parts: GltfParts,
  { value, definition, schema, count, path }: ColumnInput,
): void {
  const column = shape.members(value, path);
  if (column === undefined) return;
  const bytes = viewBytes(shape, parts, column["values"], `${path}.values`);
  const type = String(definition["type"]);
  const isVariableArray = definition["array"] === true && definition["count"] === undefined;
  const arrayOffsets = isVariableArray
    ? readOffsets(shape, parts, {
        column,
        name: "arrayOffsets",
        typeName: "arrayOffsetType",
        count,
        path,
      })
    : undefined;
  const elementCount = arrayOffsets?.at(-1) ?? count * Number(definition["count"] ?? 1);
  if (bytes === undefined) return;
  if (type === "STRING") {
    const offsets = readOffsets(shape, parts, {
      column,
      name: "stringOffsets",
      typeName: "stringOffsetType",
      count: elementCount,
      path,
    });
    const end = offsets?.at(-1);
    if (end !== undefined && end > bytes.byteLength) {
      shape.error("column-length", path, `strings end at byte ${end} of ${bytes.byteLength}`);
    }
    return;
  }
  const enums = isMembers(schema["enums"]) ? schema["enums"] : {};
  const enumType = enums[String(definition["enumType"])];
  const componentType =
    type === "ENUM"
      ? String((isMembers(enumType) ? enumType["valueType"] : undefined) ?? "UINT16")
      : String(definition["componentType"]);
  const expected =
    type === "BOOLEAN"
      ? Math.ceil(elementCount / 8)
      : elementCount * (TYPE_COMPONENTS[type] ?? 1) * (COMPONENT_BYTES[componentType] ?? 1);
  if (bytes.byteLength < expected) {
    shape.error(
      "column-length",
      path,
      `has ${bytes.byteLength} bytes; expected ${expected} for ${elementCount} values`,
    );
  }
}

interface OffsetsInput {
  readonly column: Members;
  readonly name: string;
  readonly typeName: string;
  readonly count: number;
  readonly path: string;
}

function readOffsets(
  shape: Shape,
  parts: GltfParts,
  { column, name, typeName, count, path }: OffsetsInput,
): readonly number[] | undefined {
  const bytes = viewBytes(shape, parts, column[name], `${path}.${name}`);
  const type = String(column[typeName] ?? "UINT32");
  const width = COMPONENT_BYTES[type] ?? 4;
  if (bytes === undefined) return undefined;
  if (bytes.byteLength < (count + 1) * width) {
    shape.error(
      "column-length",
      `${path}.${name}`,
      `has ${bytes.byteLength} bytes; expected ${(count + 1) * width}`,
    );
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets: number[] = [];
  for (let index = 0; index <= count; index++) {
    const at = index * width;
    offsets.push(
      width === 1
        ? view.getUint8(at)
        : width === 2
          ? view.getUint16(at, true)
          : width === 4
            ? view.getUint32(at, true)
            : Number(view.getBigUint64(at, true)),
    );
    if (index > 0 && offsets[index]! < offsets[index - 1]!) {
      shape.error(
        "column-offsets",
        `${path}.${name}`,
        `offset ${index} is ${offsets[index]}, below the one before (${offsets[index - 1]})`,
      );
      return undefined;
    }
  }
  return offsets;
}

function viewBytes(
  shape: Shape,
  { views }: GltfParts,
  index: unknown,
  path: string,
): Uint8Array | undefined {
  if (isIndex(index, views.length)) return views[index];
  shape.error(
    "buffer-view",
    path,
    `is ${JSON.stringify(index)}; there are ${views.length} buffer views`,
  );
  return undefined;
}

function checkFeatureIds(shape: Shape, parts: GltfParts, tableCounts: readonly number[]): void {
  const { json } = parts.gltf;
  const meshes = Array.isArray(json["meshes"]) ? (json["meshes"] as Members[]) : [];
  for (const [meshIndex, mesh] of meshes.entries()) {
    for (const [primitiveIndex, primitive] of ((mesh["primitives"] ?? []) as Members[]).entries()) {
      const extension = extensionOf(primitive, "EXT_mesh_features");
      checkSets(shape, parts, {
        sets: extension?.["featureIds"],
        attributes: primitive["attributes"],
        path: `$.meshes[${meshIndex}].primitives[${primitiveIndex}].extensions.EXT_mesh_features`,
        tableCounts,
      });
    }
  }
  for (const [nodeIndex, node] of ((json["nodes"] ?? []) as Members[]).entries()) {
    checkSets(shape, parts, {
      sets: extensionOf(node, "EXT_instance_features")?.["featureIds"],
      attributes: extensionOf(node, "EXT_mesh_gpu_instancing")?.["attributes"],
      path: `$.nodes[${nodeIndex}].extensions.EXT_instance_features`,
      tableCounts,
    });
  }
}

interface SetsInput {
  readonly sets: unknown;
  readonly attributes: unknown;
  readonly path: string;
  readonly tableCounts: readonly number[];
}

function checkSets(
  shape: Shape,
  { gltf, views }: GltfParts,
  { sets, attributes, path, tableCounts }: SetsInput,
): void {
  if (sets === undefined) return;
  for (const [index, value] of (
    shape.list(sets, `${path}.featureIds`, { minimumLength: 1 }) ?? []
  ).entries()) {
    const setPath = `${path}.featureIds[${index}]`;
    const set = shape.members(value, setPath);
    if (set === undefined) continue;
    const featureCount = shape.integer(set["featureCount"], `${setPath}.featureCount`, 1);
    const table = set["propertyTable"];
    if (table !== undefined && !isIndex(table, tableCounts.length)) {
      shape.error(
        "property-table-index",
        `${setPath}.propertyTable`,
        `is ${String(table)}; there are ${tableCounts.length} property tables`,
      );
    }
    const attribute = set["attribute"];
    if (attribute === undefined) continue;
    const accessor = isMembers(attributes)
      ? attributes[`_FEATURE_ID_${String(attribute)}`]
      : undefined;
    if (typeof accessor !== "number") {
      shape.error(
        "feature-id-attribute",
        `${setPath}.attribute`,
        `the primitive has no _FEATURE_ID_${String(attribute)}`,
      );
      continue;
    }
    const ids = readAccessor(gltf, views, accessor);
    if (ids === undefined) {
      shape.error("accessor-damaged", setPath, `accessor ${accessor} cannot be read`);
      continue;
    }
    checkIds(shape, ids, setPath, {
      featureCount,
      nullId: set["nullFeatureId"],
      tableCount: isIndex(table, tableCounts.length) ? tableCounts[table] : undefined,
    });
  }
}

interface IdsRule {
  readonly featureCount: number | undefined;
  readonly nullId: unknown;
  readonly tableCount: number | undefined;
}

function checkIds(
  shape: Shape,
  ids: Float64Array,
  path: string,
  { featureCount, nullId, tableCount }: IdsRule,
): void {
  const distinct = new Set<number>();
  for (const id of ids) if (id !== nullId) distinct.add(id);
  if (featureCount !== undefined && distinct.size > featureCount) {
    shape.error(
      "feature-count",
      `${path}.featureCount`,
      `is ${featureCount}; there are ${distinct.size} ids`,
    );
  }
  if (tableCount === undefined) return;
  for (const id of distinct) {
    if (id >= 0 && id < tableCount && Number.isInteger(id)) continue;
    shape.error("feature-id-range", path, `id ${id} is not in a table of ${tableCount} rows`);
    return;
  }
}
