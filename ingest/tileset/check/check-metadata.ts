import { isFiniteNumber, isMembers, type Members, type Shape } from "./shape.ts";

const TYPES: Readonly<Record<string, number>> = {
  SCALAR: 1,
  VEC2: 2,
  VEC3: 3,
  VEC4: 4,
  MAT2: 4,
  MAT3: 9,
  MAT4: 16,
  STRING: 0,
  BOOLEAN: 0,
  ENUM: 0,
};
const COMPONENT_RANGE: Readonly<Record<string, readonly [number, number] | undefined>> = {
  INT8: [-128, 127],
  UINT8: [0, 255],
  INT16: [-32768, 32767],
  UINT16: [0, 65535],
  INT32: [-2147483648, 2147483647],
  UINT32: [0, 4294967295],
  INT64: [-(2 ** 63), 2 ** 63],
  UINT64: [0, 2 ** 64],
  FLOAT32: undefined,
  FLOAT64: undefined,
};
const IDENTIFIER = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** What built-in semantics demand. @see 3D Metadata Semantic Reference */
const SEMANTICS: Readonly<
  Record<string, { type: string; componentType?: string; array?: boolean }>
> = {
  ID: { type: "STRING" },
  NAME: { type: "STRING" },
  DESCRIPTION: { type: "STRING" },
  ATTRIBUTION_IDS: { type: "SCALAR", array: true },
  ATTRIBUTION_STRINGS: { type: "STRING", array: true },
  TILE_GEOMETRIC_ERROR: { type: "SCALAR" },
  TILE_REFINE: { type: "SCALAR", componentType: "UINT8" },
  TILE_BOUNDING_BOX: { type: "SCALAR", array: true },
  TILE_BOUNDING_REGION: { type: "SCALAR", componentType: "FLOAT64", array: true },
  TILE_BOUNDING_SPHERE: { type: "SCALAR", array: true },
};

/** Checks a metadata schema. @see OGC 22-025r4, Metadata; 3D Metadata Specification, Schemas */
export function checkSchema(shape: Shape, value: unknown, path: string): Members | undefined {
  const schema = shape.members(value, path);
  if (schema === undefined) return undefined;
  const id = shape.text(schema["id"], `${path}.id`);
  if (id !== undefined && !IDENTIFIER.test(id)) {
    shape.warning(
      "schema-id",
      `${path}.id`,
      `"${id}" is not an identifier ([a-zA-Z_][a-zA-Z0-9_]*)`,
    );
  }
  const enums = shape.members(schema["enums"], `${path}.enums`, true) ?? {};
  for (const [name, value] of Object.entries(enums))
    checkEnum(shape, value, `${path}.enums.${name}`);
  const classes = shape.members(schema["classes"], `${path}.classes`, true) ?? {};
  for (const [name, value] of Object.entries(classes)) {
    const metadataClass = shape.members(value, `${path}.classes.${name}`);
    const properties = shape.members(
      metadataClass?.["properties"],
      `${path}.classes.${name}.properties`,
      true,
    );
    for (const [property, definition] of Object.entries(properties ?? {})) {
      checkProperty(shape, definition, `${path}.classes.${name}.properties.${property}`, enums);
    }
  }
  return schema;
}

function checkEnum(shape: Shape, value: unknown, path: string): void {
  const definition = shape.members(value, path);
  if (definition === undefined) return;
  if (definition["valueType"] !== undefined) {
    shape.oneOf(
      definition["valueType"],
      `${path}.valueType`,
      Object.keys(COMPONENT_RANGE).slice(0, 8),
    );
  }
  const values = shape.list(definition["values"], `${path}.values`, { minimumLength: 1 }) ?? [];
  const names = new Set<unknown>();
  const numbers = new Set<unknown>();
  for (const [index, entry] of values.entries()) {
    const members = shape.members(entry, `${path}.values[${index}]`);
    if (members === undefined) continue;
    const name = shape.text(members["name"], `${path}.values[${index}].name`);
    const number = shape.integer(members["value"], `${path}.values[${index}].value`, -Infinity);
    if (names.has(name) || numbers.has(number)) {
      shape.error("enum-duplicate", `${path}.values[${index}]`, `repeats ${name} or ${number}`);
    }
    names.add(name);
    numbers.add(number);
  }
}

function checkProperty(shape: Shape, value: unknown, path: string, enums: Members): void {
  const property = shape.members(value, path);
  if (property === undefined) return;
  const type = shape.oneOf(property["type"], `${path}.type`, Object.keys(TYPES));
  if (type === undefined) return;
  const isNumeric = TYPES[type]! > 0;
  const componentType = property["componentType"];
  if (isNumeric) {
    shape.oneOf(componentType, `${path}.componentType`, Object.keys(COMPONENT_RANGE));
  } else if (componentType !== undefined) {
    shape.error(
      "property-component-type",
      `${path}.componentType`,
      `a ${type} has no component type`,
    );
  }
  if (type === "ENUM" && !isMembers(enums[String(property["enumType"])])) {
    shape.error(
      "property-enum",
      `${path}.enumType`,
      `is ${String(property["enumType"])}; expected an enum of the schema`,
    );
  }
  if (property["count"] !== undefined) shape.integer(property["count"], `${path}.count`, 2);
  const semantic = property["semantic"];
  const demanded = typeof semantic === "string" ? SEMANTICS[semantic] : undefined;
  if (demanded === undefined) return;
  if (
    demanded.type !== type ||
    (demanded.array ?? false) !== (property["array"] ?? false) ||
    (demanded.componentType !== undefined && demanded.componentType !== componentType)
  ) {
    shape.error(
      "semantic-type",
      path,
      `semantic ${String(semantic)} wants ${JSON.stringify(demanded)}`,
    );
  }
}

/** Checks a metadata entity (of a tileset, tile, group, content …) against its class. */
export function checkEntity(
  shape: Shape,
  value: unknown,
  path: string,
  schema: Members | undefined,
): void {
  const entity = shape.members(value, path);
  if (entity === undefined) return;
  const className = shape.text(entity["class"], `${path}.class`);
  if (className === undefined) return;
  if (schema === undefined) {
    shape.error("metadata-without-schema", path, "there is metadata but no schema");
    return;
  }
  const classes = isMembers(schema["classes"]) ? schema["classes"] : {};
  const metadataClass = classes[className];
  if (!isMembers(metadataClass)) {
    shape.error(
      "metadata-class",
      `${path}.class`,
      `is "${className}"; expected a class of the schema`,
    );
    return;
  }
  const definitions = isMembers(metadataClass["properties"]) ? metadataClass["properties"] : {};
  const values = shape.members(entity["properties"], `${path}.properties`, true) ?? {};
  for (const name of Object.keys(values)) {
    if (definitions[name] === undefined) {
      shape.error(
        "metadata-property",
        `${path}.properties.${name}`,
        `is not a property of class ${className}`,
      );
    }
  }
  for (const [name, definition] of Object.entries(definitions)) {
    if (!isMembers(definition)) continue;
    const propertyValue = values[name];
    const propertyPath = `${path}.properties.${name}`;
    if (propertyValue === undefined || propertyValue === null) {
      if (definition["required"] === true && definition["default"] === undefined) {
        shape.error("metadata-required", propertyPath, "is required and has no value");
      }
      continue;
    }
    checkValue(shape, propertyValue, propertyPath, { definition, schema });
  }
}

interface ValueRule {
  readonly definition: Members;
  readonly schema: Members;
}

function checkValue(shape: Shape, value: unknown, path: string, rule: ValueRule): void {
  const { definition, schema } = rule;
  if (JSON.stringify(value) === JSON.stringify(definition["noData"])) return;
  if (definition["array"] === true) {
    const elements = shape.list(value, path);
    const count = definition["count"];
    if (elements !== undefined && isFiniteNumber(count) && elements.length !== count) {
      shape.error("array-length", path, `has ${elements.length} elements; expected ${count}`);
    }
    for (const [index, element] of (elements ?? []).entries()) {
      checkElement(shape, element, `${path}[${index}]`, {
        definition: elementOf(definition, index),
        schema,
      });
    }
    return;
  }
  checkElement(shape, value, path, rule);
}

/** min, max, offset and scale of an array property are arrays too. */
const elementOf = (definition: Members, index: number): Members => {
  const pick = (name: string): unknown => {
    const bound = definition[name];
    return Array.isArray(bound) ? (bound[index] as unknown) : bound;
  };
  return {
    ...definition,
    min: pick("min"),
    max: pick("max"),
    offset: pick("offset"),
    scale: pick("scale"),
  };
};

function checkElement(
  shape: Shape,
  value: unknown,
  path: string,
  { definition, schema }: ValueRule,
): void {
  const type = String(definition["type"]);
  const componentCount = TYPES[type] ?? 0;
  if (type === "STRING") {
    shape.text(value, path);
  } else if (type === "BOOLEAN") {
    if (typeof value !== "boolean") shape.error("member-type", path, "expected true or false");
  } else if (type === "ENUM") {
    const enums = isMembers(schema["enums"]) ? schema["enums"] : {};
    const values = (enums[String(definition["enumType"])] as Members | undefined)?.["values"];
    const names = Array.isArray(values) ? values.map((entry: Members) => entry["name"]) : [];
    if (!names.includes(value)) {
      shape.error(
        "metadata-enum",
        path,
        `is ${JSON.stringify(value)}; expected one of ${names.join(", ")}`,
      );
    }
  } else if (componentCount === 1) {
    if (!isFiniteNumber(value)) shape.error("member-type", path, "expected a number");
    else checkRange(shape, value, path, { definition, component: 0 });
  } else {
    const numbers = shape.numbers(value, path, componentCount) ?? [];
    for (const [component, number] of numbers.entries()) {
      checkRange(shape, number, `${path}[${component}]`, { definition, component });
    }
  }
}

interface RangeRule {
  readonly definition: Members;
  readonly component: number;
}

/** min and max bound the value after normalisation, offset and scale. @see 3D Metadata, Minimum and Maximum Values */
function checkRange(
  shape: Shape,
  value: number,
  path: string,
  { definition, component }: RangeRule,
): void {
  const pick = (name: string): number | undefined => {
    const bound = definition[name];
    const picked: unknown = Array.isArray(bound) ? bound[component] : bound;
    return isFiniteNumber(picked) ? picked : undefined;
  };
  const componentRange = COMPONENT_RANGE[String(definition["componentType"])];
  if (
    componentRange !== undefined &&
    (value < componentRange[0] || value > componentRange[1] || !Number.isInteger(value))
  ) {
    shape.error(
      "value-range",
      path,
      `is ${value}; expected ${String(definition["componentType"])}`,
    );
    return;
  }
  const isNormalized = definition["normalized"] === true && componentRange !== undefined;
  const normalized = isNormalized ? Math.max(value / componentRange[1], -1) : value;
  const transformed = normalized * (pick("scale") ?? 1) + (pick("offset") ?? 0);
  const minimum = pick("min");
  const maximum = pick("max");
  const slack = 1e-6 * Math.max(1, Math.abs(transformed));
  if (minimum !== undefined && transformed < minimum - slack) {
    shape.error("value-range", path, `is ${transformed}; the property's minimum is ${minimum}`);
  }
  if (maximum !== undefined && transformed > maximum + slack) {
    shape.error("value-range", path, `is ${transformed}; the property's maximum is ${maximum}`);
  }
}
