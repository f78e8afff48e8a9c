import type { JsonObject, JsonValue } from "../../vocabulary/json.ts";
import type { Finished, GeometryBuilder } from "../geometry-builder.ts";
import type { GeometryIssues } from "../geometry-issues.ts";
import { NO_TRANSFORM } from "./cityjson-header.ts";
import { flattenVertices, type Vertices } from "./cityjson-vertices.ts";

type List = readonly JsonValue[];

/** Reads the geometries of CityObjects. @see CityJSON 2.0.1, 3 Geometry Objects */
export interface CityjsonGeometryReader {
  /**
   * The geometry of the highest LoD that draws anything (all of its geometries, surfaces before lines
   * before points); undefined where the object has none.
   */
  read(
    geometries: JsonValue | undefined,
    vertices: Vertices,
    feature: string,
  ): Finished | undefined;
}

/** How many arrays lie around a surface (list of rings), a line or a point in `boundaries`. */
const SURFACE_DEPTHS: Readonly<Record<string, number>> = {
  MultiSurface: 1,
  CompositeSurface: 1,
  Solid: 2,
  MultiSolid: 3,
  CompositeSolid: 3,
};

const SURFACE_KINDS: Readonly<Record<string, number>> = {
  WallSurface: 1,
  InteriorWallSurface: 1,
  RoofSurface: 2,
  GroundSurface: 3,
};
const OTHER_SURFACE = 4;

const asList = (value: JsonValue | undefined): List => (Array.isArray(value) ? value : []);
const asObject = (value: JsonValue | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/** A geometry with where its vertices are: its own, or a template moved to its place. */
interface Candidate {
  readonly geometry: JsonObject;
  readonly type: string;
  readonly lod: number;
  readonly dimension: 0 | 1 | 2;
  readonly vertices: Vertices;
}

/** `templates` is the file's `geometry-templates`. */
export function createCityjsonGeometryReader(
  builder: GeometryBuilder,
  issues: GeometryIssues,
  templates: JsonValue | undefined,
): CityjsonGeometryReader {
  const templateGeometries = asList(asObject(templates)["templates"]);
  const templateVertices = flattenVertices(asObject(templates)["vertices-templates"], NO_TRANSFORM);
  let feature = "";
  let vertices: Vertices = new Float64Array(0);

  /** False where an index points nowhere. */
  const addVertex = (index: JsonValue): boolean => {
    if (typeof index !== "number") return false;
    const at = index * 3;
    const x = vertices[at];
    if (x === undefined || index < 0) return false;
    builder.vertex(x, vertices[at + 1]!, vertices[at + 2]!);
    return true;
  };

  const addAll = (indices: List): boolean => {
    let areAllThere = true;
    for (let i = 0; i < indices.length; i++) areAllThere = addVertex(indices[i]!) && areAllThere;
    return areAllThere;
  };

  const isInRange = (ring: JsonValue): boolean =>
    Array.isArray(ring) &&
    (ring as List).every(
      (index) =>
        Number.isInteger(index) && Number(index) >= 0 && Number(index) * 3 < vertices.length,
    );

  const addSurface = (rings: JsonValue, kind: number): void => {
    if (!Array.isArray(rings) || !rings.every(isInRange)) {
      issues.add("bad-index", feature);
      return;
    }
    for (const ring of rings) {
      addAll(ring as List);
      // rings are open in CityJSON; the builder expects them closed
      addVertex((ring as List)[0]!);
      builder.endRing();
    }
    builder.endPolygon(kind);
  };

  const addSurfaces = (
    boundaries: JsonValue | undefined,
    depth: number,
    semantics: Semantics,
  ): void => {
    for (const [index, part] of asList(boundaries).entries()) {
      const values = Array.isArray(semantics.values)
        ? (semantics.values as List)[index]
        : undefined;
      if (depth > 1) addSurfaces(part, depth - 1, { kinds: semantics.kinds, values });
      else addSurface(part, typeof values === "number" ? (semantics.kinds[values] ?? 0) : 0);
    }
  };

  const add = (candidate: Candidate): void => {
    const { boundaries, semantics } = candidate.geometry as { [key: string]: JsonValue };
    vertices = candidate.vertices;
    if (candidate.dimension === 2) {
      addSurfaces(boundaries, SURFACE_DEPTHS[candidate.type]!, readSemantics(semantics));
      return;
    }
    const parts = candidate.dimension === 1 ? asList(boundaries) : [boundaries ?? []];
    for (const part of parts) {
      if (!addAll(asList(part))) issues.add("bad-index", feature);
      if (candidate.dimension === 1) builder.endLine();
    }
  };

  const toCandidates = (geometry: JsonValue, objectVertices: Vertices): Candidate[] => {
    const object = asObject(geometry);
    const type = String(object["type"]);
    if (type !== "GeometryInstance") return candidate(object, type, objectVertices);
    const template = asObject(templateGeometries[Number(object["template"])]);
    const moved = moveTemplate(templateVertices, object, objectVertices);
    if (moved !== undefined) return candidate(template, String(template["type"]), moved);
    issues.add("bad-index", feature);
    return [];
  };

  const candidate = (geometry: JsonObject, type: string, own: Vertices): Candidate[] => {
    const lod = Number(geometry["lod"] ?? 0) || 0;
    if (SURFACE_DEPTHS[type] !== undefined) {
      return [{ geometry, type, lod, dimension: 2, vertices: own }];
    }
    if (type === "MultiLineString") return [{ geometry, type, lod, dimension: 1, vertices: own }];
    if (type === "MultiPoint") return [{ geometry, type, lod, dimension: 0, vertices: own }];
    issues.add("bad-part", feature);
    return [];
  };

  const finish = (group: readonly Candidate[]): Finished => {
    builder.start(feature);
    for (const member of group) add(member);
    const { dimension } = group[0]!;
    if (dimension === 2) return builder.finishSurfaces();
    return dimension === 1 ? builder.finishLines() : builder.finishPoints();
  };

  return {
    read(geometries, objectVertices, name) {
      feature = name;
      const candidates = asList(geometries)
        .flatMap((geometry) => toCandidates(geometry, objectVertices))
        .sort((a, b) => b.lod - a.lod || b.dimension - a.dimension);
      let first: Finished | undefined;
      for (let start = 0; start < candidates.length; ) {
        const { lod, dimension } = candidates[start]!;
        let end = start + 1;
        while (candidates[end]?.lod === lod && candidates[end]?.dimension === dimension) end++;
        const finished = finish(candidates.slice(start, end));
        if (finished.geometry !== undefined) return finished;
        first ??= finished;
        start = end;
      }
      return first;
    },
  };
}

interface Semantics {
  readonly kinds: readonly number[];
  readonly values: JsonValue | undefined;
}

function readSemantics(semantics: JsonValue | undefined): Semantics {
  const { surfaces, values } = asObject(semantics) as { [key: string]: JsonValue };
  const kinds = asList(surfaces).map((surface) => {
    const type = asObject(surface)["type"];
    return typeof type === "string" ? (SURFACE_KINDS[type] ?? OTHER_SURFACE) : 0;
  });
  return { kinds, values };
}

/** Template vertices through the row-major matrix, then to the reference point. */
function moveTemplate(
  template: Vertices,
  instance: JsonObject,
  objectVertices: Vertices,
): Vertices | undefined {
  const matrix = asList(instance["transformationMatrix"]).map(Number);
  const anchor = Number(asList(instance["boundaries"])[0]) * 3;
  if (matrix.length !== 16 || objectVertices[anchor] === undefined) return undefined;
  const moved = new Float64Array(template.length);
  for (let v = 0; v < template.length; v += 3) {
    for (let row = 0; row < 3; row++) {
      moved[v + row] =
        matrix[row * 4]! * template[v]! +
        matrix[row * 4 + 1]! * template[v + 1]! +
        matrix[row * 4 + 2]! * template[v + 2]! +
        matrix[row * 4 + 3]! +
        objectVertices[anchor + row]!;
    }
  }
  return moved;
}
