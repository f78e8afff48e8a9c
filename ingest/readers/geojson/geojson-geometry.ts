import type { JsonValue } from "../../vocabulary/json.ts";
import type { Finished, GeometryBuilder } from "../geometry-builder.ts";
import type { GeometryIssues } from "../geometry-issues.ts";

type Coordinates = readonly JsonValue[];

/** Reads one GeoJSON geometry object. @see RFC 7946, 3.1 */
export interface GeojsonGeometryReader {
  /** `feature` names it in the issues. */
  read(geometry: JsonValue, feature: string): Finished;
}

const DIMENSIONS: Readonly<Record<string, 0 | 1 | 2>> = {
  Point: 0,
  MultiPoint: 0,
  LineString: 1,
  MultiLineString: 1,
  Polygon: 2,
  MultiPolygon: 2,
};

const isArray = (value: JsonValue | undefined): value is Coordinates => Array.isArray(value);

/** The geometry's parts go through `builder`; parts that are not built right are left out and counted. */
export function createGeojsonGeometryReader(
  builder: GeometryBuilder,
  issues: GeometryIssues,
): GeojsonGeometryReader {
  let feature = "";

  const addVertex = (position: JsonValue): void => {
    if (!isArray(position)) {
      issues.add("bad-part", feature);
      return;
    }
    const z = position[2];
    // a null (from NaN) or a text is no number: the builder refuses NaN
    builder.vertex(toNumber(position[0]), toNumber(position[1]), z === undefined ? z : toNumber(z));
  };

  const addVertices = (positions: JsonValue | undefined): void => {
    if (!isArray(positions)) {
      issues.add("bad-part", feature);
      return;
    }
    for (let vertex = 0; vertex < positions.length; vertex++) addVertex(positions[vertex]!);
  };

  const addPolygon = (rings: JsonValue | undefined): void => {
    if (!isArray(rings)) {
      issues.add("bad-part", feature);
      return;
    }
    for (const ring of rings) {
      addVertices(ring);
      builder.endRing();
    }
    builder.endPolygon();
  };

  const each = (parts: JsonValue | undefined, add: (part: JsonValue) => void): void => {
    if (isArray(parts)) for (const part of parts) add(part);
    else issues.add("bad-part", feature);
  };

  const add = (type: string, coordinates: JsonValue | undefined): void => {
    switch (type) {
      case "Point":
        if (isArray(coordinates) && coordinates.length > 0) addVertex(coordinates);
        return;
      case "MultiPoint":
        addVertices(coordinates);
        return;
      case "LineString":
        addVertices(coordinates);
        builder.endLine();
        return;
      case "MultiLineString":
        each(coordinates, (line) => {
          addVertices(line);
          builder.endLine();
        });
        return;
      case "Polygon":
        addPolygon(coordinates);
        return;
      case "MultiPolygon":
        each(coordinates, addPolygon);
        return;
    }
  };

  return {
    read(geometry, name) {
      feature = name;
      builder.start(name);
      const parts = flatten(geometry);
      if (parts === undefined)
        return { geometry: undefined, reason: "the geometry's type is unknown" };
      const dimension = Math.max(-1, ...parts.map((part) => DIMENSIONS[part.type]!));
      for (const part of parts) {
        if (DIMENSIONS[part.type] === dimension) add(part.type, part.coordinates);
        else issues.add("mixed-parts", name);
      }
      if (dimension === 1) return builder.finishLines();
      return dimension === 2 ? builder.finishPolygons() : builder.finishPoints();
    },
  };
}

const toNumber = (value: JsonValue | undefined): number =>
  typeof value === "number" ? value : Number.NaN;

interface Part {
  readonly type: string;
  readonly coordinates: JsonValue | undefined;
}

/** A geometry, or all members of a (nested) collection; undefined where a type is not GeoJSON's. */
function flatten(geometry: JsonValue | undefined, depth = 0): readonly Part[] | undefined {
  if (typeof geometry !== "object" || geometry === null || Array.isArray(geometry))
    return undefined;
  const { type, coordinates, geometries } = geometry as { [key: string]: JsonValue };
  if (typeof type !== "string") return undefined;
  if (type !== "GeometryCollection") {
    return DIMENSIONS[type] === undefined ? undefined : [{ type, coordinates }];
  }
  if (!isArray(geometries) || depth > 16) return undefined;
  const parts = geometries.map((member) => flatten(member, depth + 1));
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part!);
}
