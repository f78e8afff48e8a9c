import { ecefToGeodetic } from "../../vocabulary/geodesy.ts";
import {
  boxVolume,
  determinant3,
  IDENTITY,
  type Matrix,
  multiply,
  regionVolume,
  sphereVolume,
  type Volume,
} from "./bounds.ts";
import { checkContent, recogniseContent } from "./check-content.ts";
import { checkImplicitTiling } from "./check-implicit-tiling.ts";
import { checkEntity, checkSchema } from "./check-metadata.ts";
import type { ReadFile, Report } from "./report.ts";
import { createShape, isIndex, isMembers, type Members, type Shape } from "./shape.ts";

/** What a tileset file is checked in: files beside it, what led here, what hangs above. */
export interface TilesetContext {
  readonly report: Report;
  readonly readFile: ReadFile;
  /** opens a packed tileset (3tz, 3dtiles) found as content */
  readonly checkArchive: (report: Report, bytes: Uint8Array, file: string) => Promise<void>;
  /** files on the way from the first tileset to this one: a cycle is an error */
  readonly trail: readonly string[];
  readonly ancestors: readonly Volume[];
  readonly transform: Matrix;
  readonly parentErrorMetres: number;
}

/** Checks a tileset and all it refers to. @see OGC 22-025r4 */
export async function checkTileset(
  context: TilesetContext,
  bytes: Uint8Array,
  file: string,
): Promise<void> {
  const { report } = context;
  const shape = createShape(report, file);
  report.counts.tilesets += 1;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (text.charCodeAt(0) === 0xfeff)
    shape.error("json-bom", "at byte 0", "begins with a byte order mark; expected none");
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    shape.error("json-damaged", "$", String(cause));
    return;
  }
  const tileset = shape.members(json, "$");
  if (tileset === undefined) return;
  const version = checkAsset(shape, tileset);
  checkError(shape, tileset["geometricError"], "$.geometricError");
  const schema = await checkSchemas(shape, context, tileset, file);
  checkProperties(shape, tileset);
  checkGroupsAndStatistics(shape, tileset, schema);
  if (tileset["metadata"] !== undefined)
    checkEntity(shape, tileset["metadata"], "$.metadata", schema);
  const found = new Set<string>();
  collectExtensions(shape, tileset, "$", found);
  const walk: Walk = {
    shape,
    context,
    file,
    schema,
    version,
    groupCount: Array.isArray(tileset["groups"]) ? tileset["groups"].length : undefined,
    found,
  };
  const root = shape.members(tileset["root"], "$.root");
  if (root !== undefined) {
    if (root["refine"] === undefined)
      shape.warning(
        "refine-missing",
        "$.root.refine",
        "missing; expected ADD or REPLACE at the root",
      );
    await checkTile(walk, root, {
      path: "$.root",
      transform: context.transform,
      parentErrorMetres: context.parentErrorMetres,
      ancestors: context.ancestors,
    });
  }
  checkExtensionLists(shape, tileset, found);
}

interface Walk {
  readonly shape: Shape;
  readonly context: TilesetContext;
  readonly file: string;
  readonly schema: Members | undefined;
  readonly version: string;
  readonly groupCount: number | undefined;
  readonly found: Set<string>;
}

function checkAsset(shape: Shape, tileset: Members): string {
  const asset = shape.members(tileset["asset"], "$.asset");
  const version = asset === undefined ? undefined : shape.text(asset["version"], "$.asset.version");
  if (version !== undefined && version !== "1.0" && version !== "1.1") {
    shape.error("asset-version", "$.asset.version", `is "${version}"; expected 1.0 or 1.1`);
  }
  shape.text(asset?.["tilesetVersion"], "$.asset.tilesetVersion", true);
  if (tileset["extras"] !== undefined && !isMembers(tileset["extras"])) {
    shape.warning("extras-type", "$.extras", "is no object; applications expect one");
  }
  return version ?? "1.1";
}

function checkError(shape: Shape, value: unknown, path: string): number | undefined {
  const error = shape.number(value, path);
  if (error !== undefined && error < 0)
    shape.error("value-range", path, `is ${error}; expected at least 0`);
  return error;
}

async function checkSchemas(
  shape: Shape,
  { readFile }: TilesetContext,
  tileset: Members,
  file: string,
): Promise<Members | undefined> {
  const uri = tileset["schemaUri"];
  if (uri === undefined)
    return tileset["schema"] === undefined
      ? undefined
      : checkSchema(shape, tileset["schema"], "$.schema");
  if (tileset["schema"] !== undefined)
    shape.error("schema-twice", "$.schemaUri", "expected either schema or schemaUri");
  const text = shape.text(uri, "$.schemaUri");
  if (text === undefined) return undefined;
  const bytes = await readFile(resolvePath(file, text));
  if (bytes === undefined) {
    shape.error("schema-missing", "$.schemaUri", `${text} is not there`);
    return undefined;
  }
  try {
    return checkSchema(
      createShape(shape.report, text),
      JSON.parse(new TextDecoder().decode(bytes)),
      "$",
    );
  } catch (cause) {
    shape.error("json-damaged", "$.schemaUri", `${text}: ${String(cause)}`);
    return undefined;
  }
}

/** The `properties` of 3D Tiles 1.0: a minimum and a maximum each. */
function checkProperties(shape: Shape, tileset: Members): void {
  const properties = shape.members(tileset["properties"], "$.properties", true);
  for (const [name, value] of Object.entries(properties ?? {})) {
    const path = `$.properties.${name}`;
    const property = shape.members(value, path);
    if (property === undefined) continue;
    const minimum = shape.number(property["minimum"], `${path}.minimum`);
    const maximum = shape.number(property["maximum"], `${path}.maximum`);
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
      shape.error("value-range", `${path}.minimum`, `is ${minimum}; the maximum is ${maximum}`);
    }
  }
}

function checkGroupsAndStatistics(
  shape: Shape,
  tileset: Members,
  schema: Members | undefined,
): void {
  const groups = shape.list(tileset["groups"], "$.groups", { isOptional: true, minimumLength: 1 });
  for (const [index, group] of (groups ?? []).entries())
    checkEntity(shape, group, `$.groups[${index}]`, schema);
  const statistics = shape.members(tileset["statistics"], "$.statistics", true);
  const statisticsClasses = shape.members(statistics?.["classes"], "$.statistics.classes", true);
  if (statisticsClasses === undefined) return;
  if (schema === undefined) {
    shape.error("metadata-without-schema", "$.statistics", "there are statistics but no schema");
    return;
  }
  if (Object.keys(statisticsClasses).length === 0)
    shape.error("array-length", "$.statistics.classes", "is empty; expected at least one class");
  const classes = isMembers(schema["classes"]) ? schema["classes"] : {};
  for (const [name, value] of Object.entries(statisticsClasses)) {
    const path = `$.statistics.classes.${name}`;
    const members = shape.members(value, path);
    const metadataClass = classes[name];
    if (!isMembers(metadataClass)) {
      shape.error("metadata-class", path, "is not a class of the schema");
      continue;
    }
    const properties = shape.members(members?.["properties"], `${path}.properties`, true);
    if (properties === undefined) continue;
    if (Object.keys(properties).length === 0)
      shape.error("array-length", `${path}.properties`, "is empty; expected at least one property");
    const definitions = isMembers(metadataClass["properties"]) ? metadataClass["properties"] : {};
    for (const property of Object.keys(properties)) {
      if (definitions[property] === undefined)
        shape.error(
          "metadata-property",
          `${path}.properties.${property}`,
          "is not a property of the class",
        );
    }
  }
}

interface TilePlace {
  readonly path: string;
  readonly transform: Matrix;
  readonly parentErrorMetres: number;
  readonly ancestors: readonly Volume[];
}

async function checkTile(walk: Walk, tile: Members, place: TilePlace): Promise<void> {
  const { shape } = walk;
  const { path } = place;
  // an implicit root is counted with its subtree
  if (tile["implicitTiling"] === undefined) shape.report.counts.tiles += 1;
  const transform = multiply(
    place.transform,
    checkTransform(shape, tile["transform"], `${path}.transform`),
  );
  const volume = readVolume(shape, tile["boundingVolume"], `${path}.boundingVolume`, transform);
  const error = checkError(shape, tile["geometricError"], `${path}.geometricError`);
  if (error !== undefined && error > place.parentErrorMetres) {
    shape.error(
      "geometric-error",
      `${path}.geometricError`,
      `is ${error}, above its parent's ${place.parentErrorMetres}`,
    );
  }
  checkRefine(shape, tile["refine"], `${path}.refine`);
  if (tile["viewerRequestVolume"] !== undefined)
    readVolume(shape, tile["viewerRequestVolume"], `${path}.viewerRequestVolume`, transform);
  if (tile["metadata"] !== undefined) {
    checkEntity(shape, tile["metadata"], `${path}.metadata`, walk.schema);
    checkErrorSemantic(walk, tile, place);
  }
  const ancestors = volume === undefined ? place.ancestors : [...place.ancestors, volume];
  const inside: TilePlace = {
    path,
    transform,
    parentErrorMetres: error ?? place.parentErrorMetres,
    ancestors,
  };
  if (tile["implicitTiling"] === undefined) await checkContents(walk, tile, inside);
  else await checkImplicitTile(walk, tile, inside);
  const children = shape.list(tile["children"], `${path}.children`, { isOptional: true });
  if (children?.length === 0)
    shape.warning("children-empty", `${path}.children`, "is empty; leave it out");
  for (const [index, child] of (children ?? []).entries()) {
    const childPath = `${path}.children[${index}]`;
    const members = shape.members(child, childPath);
    if (members !== undefined) await checkTile(walk, members, { ...inside, path: childPath });
  }
}

function checkRefine(shape: Shape, value: unknown, path: string): void {
  if (value === undefined) return;
  const text = shape.text(value, path);
  if (text === undefined || text === "ADD" || text === "REPLACE") return;
  if (/^(add|replace)$/i.test(text))
    shape.warning("refine-case", path, `is "${text}"; expected upper case`);
  else shape.error("value-unknown", path, `is "${text}"; expected ADD or REPLACE`);
}

/** A tile's TILE_GEOMETRIC_ERROR must fall from parent to child as geometricError does. */
function checkErrorSemantic(walk: Walk, tile: Members, { path }: TilePlace): void {
  const own = semanticError(walk, tile["metadata"]);
  for (const [index, child] of (Array.isArray(tile["children"])
    ? (tile["children"] as Members[])
    : []
  ).entries()) {
    const below = semanticError(walk, child["metadata"]);
    if (own !== undefined && below !== undefined && below > own) {
      walk.shape.error(
        "geometric-error",
        `${path}.children[${index}].metadata`,
        `TILE_GEOMETRIC_ERROR is ${below}, above its parent's ${own}`,
      );
    }
  }
}

function semanticError({ schema }: Walk, metadata: unknown): number | undefined {
  if (!isMembers(metadata) || !isMembers(metadata["properties"]) || !isMembers(schema?.["classes"]))
    return undefined;
  const metadataClass = schema["classes"][String(metadata["class"])];
  const properties =
    isMembers(metadataClass) && isMembers(metadataClass["properties"])
      ? metadataClass["properties"]
      : {};
  for (const [name, definition] of Object.entries(properties)) {
    const value = metadata["properties"][name];
    if (
      isMembers(definition) &&
      definition["semantic"] === "TILE_GEOMETRIC_ERROR" &&
      typeof value === "number"
    )
      return value;
  }
  return undefined;
}

function checkTransform(shape: Shape, value: unknown, path: string): Matrix {
  if (value === undefined) return IDENTITY;
  const matrix = shape.numbers(value, path, 16);
  if (matrix === undefined) return IDENTITY;
  if (matrix[3] !== 0 || matrix[7] !== 0 || matrix[11] !== 0 || matrix[15] !== 1) {
    shape.error("transform-affine", path, "the last row is not 0 0 0 1");
    return IDENTITY;
  }
  if (Math.abs(determinant3(matrix)) < 1e-12) {
    shape.error("transform-singular", path, "cannot be inverted");
    return IDENTITY;
  }
  return matrix;
}

/** @see OGC 22-025r4, Bounding volumes */
function readVolume(
  shape: Shape,
  value: unknown,
  path: string,
  transform: Matrix,
): Volume | undefined {
  const members = shape.members(value, path);
  if (members === undefined) return undefined;
  if (members["box"] !== undefined) {
    const box = shape.numbers(members["box"], `${path}.box`, 12);
    return box === undefined ? undefined : boxVolume(box, transform);
  }
  if (members["region"] !== undefined)
    return readRegion(shape, members["region"], `${path}.region`);
  if (members["sphere"] !== undefined) {
    const sphere = shape.numbers(members["sphere"], `${path}.sphere`, 4);
    if (sphere === undefined) return undefined;
    if (sphere[3]! < 0)
      shape.error(
        "value-range",
        `${path}.sphere[3]`,
        `radius is ${sphere[3]}; expected at least 0`,
      );
    return sphereVolume(sphere, transform);
  }
  if (!isMembers(members["extensions"]))
    shape.error("member-missing", path, "has neither box, region, sphere nor an extension");
  return undefined;
}

function readRegion(shape: Shape, value: unknown, path: string): Volume | undefined {
  const region = shape.numbers(value, path, 6);
  if (region === undefined) return undefined;
  const limits = [Math.PI, Math.PI / 2, Math.PI, Math.PI / 2];
  for (const [index, limit] of limits.entries()) {
    if (Math.abs(region[index]!) > limit + 1e-9) {
      shape.error(
        "value-range",
        `${path}[${index}]`,
        `is ${region[index]}; expected radians within ${limit.toFixed(4)}`,
      );
      return undefined;
    }
  }
  if (region[1]! > region[3]! || region[4]! > region[5]!) {
    shape.error(
      "value-range",
      path,
      "south lies above north, or the minimum height above the maximum",
    );
  }
  return regionVolume(region, (point) => {
    const position = ecefToGeodetic(point);
    return [position.longitudeRadians, position.latitudeRadians, position.heightMetres];
  });
}

async function checkContents(walk: Walk, tile: Members, place: TilePlace): Promise<void> {
  const { shape } = walk;
  const contents = contentsOf(walk, tile, place.path);
  for (const { content, path } of contents) {
    checkContentMembers(walk, content, path);
    const volume =
      content["boundingVolume"] === undefined
        ? undefined
        : readVolume(shape, content["boundingVolume"], `${path}.boundingVolume`, place.transform);
    const tileVolume = place.ancestors.at(-1);
    if (volume !== undefined && tileVolume !== undefined) {
      const outside = Math.max(...volume.corners.map((corner) => tileVolume.outsideMetres(corner)));
      if (outside > 1e-3 * Math.max(1, tileVolume.sizeMetres)) {
        shape.error(
          "content-volume",
          `${path}.boundingVolume`,
          `passes the tile's volume by ${outside.toFixed(2)} m`,
        );
      }
    }
    const uri = shape.text(
      content["uri"] ?? (walk.version === "1.0" ? content["url"] : undefined),
      `${path}.uri`,
    );
    if (uri !== undefined) {
      const ancestors = volume === undefined ? place.ancestors : [...place.ancestors, volume];
      await checkContentFile(walk, uri, path, { ...place, ancestors });
    }
  }
}

function contentsOf(walk: Walk, tile: Members, path: string): { content: Members; path: string }[] {
  const { shape } = walk;
  const content = shape.members(tile["content"], `${path}.content`, true);
  const list = shape.list(tile["contents"], `${path}.contents`, {
    isOptional: true,
    minimumLength: 1,
  });
  if (content !== undefined && list !== undefined)
    shape.error("content-twice", path, "expected either content or contents");
  const found = content === undefined ? [] : [{ content, path: `${path}.content` }];
  for (const [index, value] of (list ?? []).entries()) {
    const members = shape.members(value, `${path}.contents[${index}]`);
    if (members !== undefined) found.push({ content: members, path: `${path}.contents[${index}]` });
  }
  return found;
}

function checkContentMembers(walk: Walk, content: Members, path: string): void {
  const { shape } = walk;
  if (content["metadata"] !== undefined)
    checkEntity(shape, content["metadata"], `${path}.metadata`, walk.schema);
  const group = content["group"];
  if (group === undefined) return;
  if (!isIndex(group, walk.groupCount ?? 0)) {
    shape.error(
      "group-index",
      `${path}.group`,
      `is ${JSON.stringify(group)}; there are ${walk.groupCount ?? 0} groups`,
    );
  }
}

/** Content whose format 3D Tiles 1.0 or 1.1 does not have wants an extension. */
const FORMAT_EXTENSION: Readonly<Record<string, string | undefined>> = {
  archive: "MAXAR_content_3tz",
  geojson: "MAXAR_content_geojson",
};
/** vertices may pass a volume by rounding: a thousandth of its size, at least 5 cm */
const slackMetres = (volume: Volume): number => Math.max(0.05, volume.sizeMetres * 1e-3);

async function checkContentFile(
  walk: Walk,
  uri: string,
  path: string,
  place: TilePlace,
): Promise<void> {
  const { shape, context } = walk;
  const { report } = context;
  if (/^https?:/.test(uri)) {
    shape.warning("content-remote", `${path}.uri`, `${uri} lies elsewhere and was not checked`);
    return;
  }
  const file = resolvePath(walk.file, uri);
  const bytes = await context.readFile(file);
  if (bytes === undefined) {
    shape.error("content-missing", `${path}.uri`, `${uri} is not there`);
    return;
  }
  report.counts.contents += 1;
  report.counts.bytes += bytes.byteLength;
  const kind = recogniseContent(bytes);
  const extension =
    kind === "gltf" && walk.version === "1.0" ? "3DTILES_content_gltf" : FORMAT_EXTENSION[kind];
  if (extension !== undefined) walk.found.add(extension);
  if (kind === "archive") {
    await context.checkArchive(report, bytes, file);
    return;
  }
  if (kind === "tileset") {
    await checkExternal(walk, bytes, file, place);
    return;
  }
  const readResource = (resource: string): Promise<Uint8Array | undefined> =>
    context.readFile(resolvePath(file, resource));
  const extent = await checkContent(report, { bytes, file, readResource }, kind);
  for (const [depth, volume] of place.ancestors.entries()) {
    let outside = 0;
    for (const corner of extent.corners) {
      const inWorld = apply(place.transform, corner);
      outside = Math.max(outside, volume.outsideMetres(inWorld));
    }
    if (outside > slackMetres(volume)) {
      const whose = depth === place.ancestors.length - 1 ? "its tile's" : `its ancestor ${depth}'s`;
      report.warning(
        "content-outside",
        `${file} ${path}`,
        `passes ${whose} volume by up to ${outside.toFixed(2)} m`,
      );
      return;
    }
  }
}

const apply = (
  m: Matrix,
  [x, y, z]: readonly [number, number, number],
): [number, number, number] => [
  m[0]! * x + m[4]! * y + m[8]! * z + m[12]!,
  m[1]! * x + m[5]! * y + m[9]! * z + m[13]!,
  m[2]! * x + m[6]! * y + m[10]! * z + m[14]!,
];

async function checkExternal(
  walk: Walk,
  bytes: Uint8Array,
  file: string,
  place: TilePlace,
): Promise<void> {
  const trail = [...walk.context.trail, walk.file];
  if (trail.includes(file)) {
    walk.shape.error("tileset-cycle", place.path, `${file} is one of its own ancestors`);
    return;
  }
  await checkTileset(
    {
      ...walk.context,
      trail,
      ancestors: place.ancestors,
      transform: place.transform,
      // an external tileset's errors stand for themselves
      parentErrorMetres: Number.POSITIVE_INFINITY,
    },
    bytes,
    file,
  );
}

async function checkImplicitTile(walk: Walk, tile: Members, place: TilePlace): Promise<void> {
  const { shape, context } = walk;
  if (tile["children"] !== undefined)
    shape.error(
      "implicit-children",
      `${place.path}.children`,
      "an implicit root has no children of its own",
    );
  if (tile["metadata"] !== undefined)
    shape.error(
      "implicit-metadata",
      `${place.path}.metadata`,
      "an implicit root has no metadata of its own",
    );
  const volume = isMembers(tile["boundingVolume"]) ? tile["boundingVolume"] : {};
  if (
    volume["box"] === undefined &&
    volume["region"] === undefined &&
    !isMembers(volume["extensions"])
  ) {
    shape.error(
      "implicit-volume",
      `${place.path}.boundingVolume`,
      "an implicit root wants a box or a region",
    );
  }
  const contents = contentsOf(walk, tile, place.path);
  for (const { content, path } of contents) {
    if (content["boundingVolume"] !== undefined)
      shape.error(
        "implicit-content-volume",
        `${path}.boundingVolume`,
        "an implicit root's content is a template without a volume",
      );
  }
  await checkImplicitTiling(shape, {
    value: tile["implicitTiling"],
    path: `${place.path}.implicitTiling`,
    templates: contents.map(({ content, path }) => ({ uri: content["uri"], path: `${path}.uri` })),
    readFile: (uri) => context.readFile(resolvePath(walk.file, uri)),
    // a subdivided volume is the viewer's business here; the root's stands for all
    checkContentAt: (uri, path) => checkContentFile(walk, uri, path, place),
  });
}

/** Every `extensions` member of the tileset's own JSON, whatever object carries it. */
function collectExtensions(shape: Shape, value: unknown, path: string, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries())
      collectExtensions(shape, element, `${path}[${index}]`, found);
    return;
  }
  if (!isMembers(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (name === "extras") continue;
    if (name === "extensions" && !path.includes(".properties")) {
      const extensions = shape.members(member, `${path}.extensions`);
      for (const [extension, body] of Object.entries(extensions ?? {})) {
        found.add(extension);
        shape.members(body, `${path}.extensions.${extension}`);
      }
    } else {
      collectExtensions(shape, member, `${path}.${name}`, found);
    }
  }
}

/** extensions that change how content is read and must be listed as required */
const ALWAYS_REQUIRED = new Set(["MAXAR_content_3tz", "3DTILES_content_gltf"]);

function checkExtensionLists(shape: Shape, tileset: Members, found: ReadonlySet<string>): void {
  const used = readNames(shape, tileset["extensionsUsed"], "$.extensionsUsed");
  const required = readNames(shape, tileset["extensionsRequired"], "$.extensionsRequired");
  for (const name of found) {
    if (!used.has(name))
      shape.error("extension-undeclared", "$.extensionsUsed", `${name} is used but not listed`);
    if (ALWAYS_REQUIRED.has(name) && !required.has(name))
      shape.error(
        "extension-undeclared",
        "$.extensionsRequired",
        `${name} is needed but not listed`,
      );
  }
  for (const name of required) {
    if (!used.has(name))
      shape.error(
        "extension-required",
        "$.extensionsRequired",
        `${name} is required but not in extensionsUsed`,
      );
  }
  for (const name of used) {
    if (!found.has(name))
      shape.warning("extension-unused", "$.extensionsUsed", `${name} is listed but not found`);
  }
}

function readNames(shape: Shape, value: unknown, path: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, element] of (
    shape.list(value, path, { isOptional: true, minimumLength: 1 }) ?? []
  ).entries()) {
    const name = shape.text(element, `${path}[${index}]`);
    if (name === undefined) continue;
    if (names.has(name))
      shape.error("array-duplicate", `${path}[${index}]`, `${name} is listed twice`);
    names.add(name);
  }
  return names;
}

/** Resolves a relative uri against the file that names it, both relative to one folder. */
export function resolvePath(file: string, uri: string): string {
  const parts = file.split("/").slice(0, -1);
  for (const part of decodeURIComponent(uri.replace(/[?#].*$/, "")).split("/")) {
    if (part === "..") {
      if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
      else parts.push("..");
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
