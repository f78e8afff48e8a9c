import { boundsOfGeometry, type GeometryBounds } from "../../model/measure-geometry.ts";
import type { PlacedFeature } from "../../model/placed-feature.ts";

/** A feature written as GeoJSON already, with what the quadtree wants to know. */
export interface FlatFeature {
  readonly text: string;
  /** radians */
  readonly bounds: GeometryBounds;
  /** larger side of its extent; for points the ground that a symbol covers */
  readonly sizeMetres: number;
}

const DEGREES_PER_RADIAN = 180 / Math.PI;
const EARTH_RADIUS_METRES = 6378137;
/** 1e-9 degrees are 0.1 mm on the ground */
const STEPS_PER_DEGREE = 1e9;
/** A symbol is some 40 m wide when it is worth drawing. */
const POINT_SIZE_METRES = 40;
const LINE_SIZE_METRES = 1;

/** Writes a placed feature as one GeoJSON feature in longitude and latitude; heights come from the terrain. */
export function writeFlatFeature(feature: PlacedFeature): FlatFeature | undefined {
  const bounds = boundsOfGeometry(feature.geometry);
  const geometry = writeGeometry(feature.geometry);
  if (geometry === undefined || !(bounds.west <= bounds.east)) return undefined;
  const properties = {
    class: feature.className,
    ...(feature.name === "" ? {} : { name: feature.name }),
    ...feature.styling,
    asset: feature.asset,
  };
  const text = `{"type":"Feature","id":${JSON.stringify(feature.id)},"properties":${JSON.stringify(properties)},"geometry":${geometry}}`;
  const smallest = feature.geometry.kind === "points" ? POINT_SIZE_METRES : LINE_SIZE_METRES;
  return { text, bounds, sizeMetres: Math.max(smallest, extentMetres(bounds)) };
}

/** The larger side of an extent on the ground. */
export function extentMetres({ west, south, east, north }: GeometryBounds): number {
  const width = (east - west) * Math.cos((south + north) / 2) * EARTH_RADIUS_METRES;
  return Math.max(width, (north - south) * EARTH_RADIUS_METRES);
}

function writeGeometry(geometry: PlacedFeature["geometry"]): string | undefined {
  const { positions } = geometry;
  switch (geometry.kind) {
    case "points": {
      const points = writeVertices(positions, 0, positions.length / 3);
      return positions.length === 3
        ? `{"type":"Point","coordinates":${points[0]}}`
        : `{"type":"MultiPoint","coordinates":[${points.join()}]}`;
    }
    case "lines": {
      const lines = parts(geometry.lineOffsets, (start, end) =>
        writeVertices(positions, start, end).join(),
      );
      return lines.length === 1
        ? `{"type":"LineString","coordinates":[${lines[0]}]}`
        : `{"type":"MultiLineString","coordinates":[[${lines.join("],[")}]]}`;
    }
    case "polygons":
    case "surfaces": {
      const { ringOffsets } = geometry;
      const polygons = parts(geometry.polygonOffsets, (firstRing, lastRing) =>
        parts(ringOffsets.subarray(firstRing, lastRing + 1), (start, end) =>
          closeRing(writeVertices(positions, start, end)),
        ).join(),
      );
      return polygons.length === 1
        ? `{"type":"Polygon","coordinates":[${polygons[0]}]}`
        : `{"type":"MultiPolygon","coordinates":[[${polygons.join("],[")}]]}`;
    }
  }
}

function parts(offsets: Uint32Array, write: (start: number, end: number) => string): string[] {
  const written: string[] = [];
  for (let part = 0; part + 1 < offsets.length; part++) {
    written.push(write(offsets[part]!, offsets[part + 1]!));
  }
  return written;
}

const closeRing = (vertices: string[]): string => `[${vertices.join()},${vertices[0]}]`;

function writeVertices(positions: Float64Array, start: number, end: number): string[] {
  const written: string[] = [];
  for (let vertex = start; vertex < end; vertex++) {
    const longitude = degreesOf(positions[vertex * 3]!);
    written.push(`[${longitude},${degreesOf(positions[vertex * 3 + 1]!)}]`);
  }
  return written;
}

const degreesOf = (radians: number): number =>
  Math.round(radians * DEGREES_PER_RADIAN * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
