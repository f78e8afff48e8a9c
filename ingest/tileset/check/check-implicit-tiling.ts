import {
  checkSubtree,
  fillTemplate,
  type ImplicitTiling,
  mortonToCoordinates,
} from "./check-subtree.ts";
import type { Shape } from "./shape.ts";

interface ImplicitInput {
  readonly value: unknown;
  readonly path: string;
  readonly templates: readonly { readonly uri: unknown; readonly path: string }[];
  readonly readFile: (uri: string) => Promise<Uint8Array | undefined>;
  readonly checkContentAt: (uri: string, path: string) => Promise<void>;
}

/** Checks an implicit root and walks all of its subtrees and contents. @see OGC 22-025r4, Implicit Tiling */
export async function checkImplicitTiling(shape: Shape, input: ImplicitInput): Promise<void> {
  const { path } = input;
  const members = shape.members(input.value, path);
  if (members === undefined) return;
  const scheme = shape.oneOf(members["subdivisionScheme"], `${path}.subdivisionScheme`, [
    "QUADTREE",
    "OCTREE",
  ]);
  const subtreeLevels = shape.integer(members["subtreeLevels"], `${path}.subtreeLevels`, 1);
  const availableLevels = shape.integer(members["availableLevels"], `${path}.availableLevels`, 1);
  const subtrees = shape.members(members["subtrees"], `${path}.subtrees`);
  const subtreeUri =
    subtrees === undefined ? undefined : shape.text(subtrees["uri"], `${path}.subtrees.uri`);
  if (
    scheme === undefined ||
    subtreeLevels === undefined ||
    availableLevels === undefined ||
    subtreeUri === undefined
  )
    return;
  const dimensions = scheme === "QUADTREE" ? 2 : 3;
  const isRight = checkTemplate(shape, subtreeUri, `${path}.subtrees.uri`, dimensions);
  const contentUris: string[] = [];
  for (const template of input.templates) {
    const uri = shape.text(template.uri, template.path);
    if (uri !== undefined && checkTemplate(shape, uri, template.path, dimensions))
      contentUris.push(uri);
  }
  if (!isRight || contentUris.length !== input.templates.length) return;
  const tiling: ImplicitTiling = {
    subdivisionScheme: scheme as "QUADTREE" | "OCTREE",
    subtreeLevels,
    availableLevels,
    contentCount: contentUris.length,
  };
  await walkSubtrees(shape, { ...input, tiling, subtreeUri, contentUris, dimensions });
}

function checkTemplate(shape: Shape, uri: string, path: string, dimensions: 2 | 3): boolean {
  const allowed = dimensions === 2 ? ["level", "x", "y"] : ["level", "x", "y", "z"];
  const variables = [...uri.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!);
  const unknown = variables.find((name) => !allowed.includes(name));
  const missing = allowed.find((name) => !variables.includes(name));
  if (unknown !== undefined)
    shape.error(
      "template-variable",
      path,
      `{${unknown}} is not known; expected {${allowed.join("}, {")}}`,
    );
  else if (missing !== undefined) shape.error("template-variable", path, `{${missing}} is missing`);
  return unknown === undefined && missing === undefined;
}

interface Walk extends ImplicitInput {
  readonly tiling: ImplicitTiling;
  readonly subtreeUri: string;
  readonly contentUris: readonly string[];
  readonly dimensions: 2 | 3;
}

interface Place {
  readonly level: number;
  readonly coordinates: readonly number[];
}

/** Subtrees one after the other, none held longer than it takes to list its children. */
async function walkSubtrees(shape: Shape, walk: Walk): Promise<void> {
  const { tiling, dimensions } = walk;
  const childCount = 2 ** dimensions;
  const waiting: Place[] = [{ level: 0, coordinates: new Array<number>(dimensions).fill(0) }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const uri = fillTemplate(walk.subtreeUri, place.level, place.coordinates);
    const bytes = await walk.readFile(uri);
    if (bytes === undefined) {
      shape.error("subtree-missing", `${walk.path}.subtrees.uri`, `${uri} is not there`);
      continue;
    }
    const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
    const subtree = await checkSubtree(shape.report, {
      bytes,
      file: uri,
      tiling,
      level: place.level,
      readBuffer: (bufferUri) => walk.readFile(folder + bufferUri),
    });
    if (subtree === undefined) continue;
    let levelStart = 0;
    for (let depth = 0; depth < tiling.subtreeLevels; depth++) {
      for (let index = 0; index < childCount ** depth; index++) {
        if (!subtree.isTileAvailable(levelStart + index)) continue;
        shape.report.counts.tiles += 1;
        const coordinates = below(place, index, depth, dimensions);
        for (const [content, template] of walk.contentUris.entries()) {
          if (!subtree.isContentAvailable(levelStart + index, content)) continue;
          await walk.checkContentAt(
            fillTemplate(template, place.level + depth, coordinates),
            `${walk.path} (content of ${place.level + depth}/${coordinates.join("/")})`,
          );
        }
      }
      levelStart += childCount ** depth;
    }
    const level = place.level + tiling.subtreeLevels;
    for (let index = 0; index < childCount ** tiling.subtreeLevels; index++) {
      if (!subtree.isChildSubtreeAvailable(index)) continue;
      waiting.push({ level, coordinates: below(place, index, tiling.subtreeLevels, dimensions) });
    }
  }
}

function below(place: Place, index: number, depth: number, dimensions: 2 | 3): number[] {
  const inner = mortonToCoordinates(index, dimensions);
  return place.coordinates.map((coordinate, axis) => coordinate * 2 ** depth + inner[axis]!);
}
