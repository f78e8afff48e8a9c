/** One drawable of a flat dataset, in web mercator [0, 1] (x east, y south), as the worker keeps it. */
export interface FlatFeature {
  readonly id: string;
  readonly kind: "point" | "line" | "polygon";
  /** xy pairs of each ring, line or point */
  readonly parts: readonly Float64Array[];
  /** for polygons: index of the first part of each polygon; its further rings are holes */
  readonly polygonStarts: readonly number[];
  /** minX, minY, maxX, maxY */
  readonly bounds: readonly [number, number, number, number];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** @see OGC 17-083r4, WebMercatorQuad */
export const mercatorX = (longitudeDegrees: number): number => longitudeDegrees / 360 + 0.5;
export const mercatorY = (latitudeDegrees: number): number => {
  const sine = Math.sin((Math.max(-85.0511, Math.min(85.0511, latitudeDegrees)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};
export const longitudeOf = (x: number): number => (x - 0.5) * 360;
export const latitudeOf = (y: number): number =>
  (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;

const EARTH_METRES = 2 * Math.PI * 6378137;

/** Ground metres of one mercator unit at a mercator y. */
export const metresPerUnit = (y: number): number =>
  EARTH_METRES / Math.cosh((0.5 - y) * 2 * Math.PI);

type Coordinates = readonly number[];
interface GeoJsonGeometry {
  readonly type: string;
  readonly coordinates: unknown;
}
interface GeoJsonFeature {
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: GeoJsonGeometry | null;
}

const projected = (line: readonly Coordinates[]): Float64Array => {
  const out = new Float64Array(line.length * 2);
  line.forEach((position, index) => {
    out[index * 2] = mercatorX(position[0]!);
    out[index * 2 + 1] = mercatorY(position[1]!);
  });
  return out;
};

/** Reads one feature of a tile's content; undefined for geometries that nothing draws. */
export function readFlatFeature(feature: GeoJsonFeature): FlatFeature | undefined {
  const { geometry } = feature;
  if (!geometry) return undefined;
  const parts: Float64Array[] = [];
  const polygonStarts: number[] = [];
  const addPolygon = (rings: readonly (readonly Coordinates[])[]): void => {
    polygonStarts.push(parts.length);
    for (const ring of rings) parts.push(projected(ring));
  };
  const { coordinates } = geometry;
  let kind: FlatFeature["kind"];
  switch (geometry.type) {
    case "Point":
      kind = "point";
      parts.push(projected([coordinates as Coordinates]));
      break;
    case "MultiPoint":
      kind = "point";
      for (const point of coordinates as Coordinates[]) parts.push(projected([point]));
      break;
    case "LineString":
      kind = "line";
      parts.push(projected(coordinates as Coordinates[]));
      break;
    case "MultiLineString":
      kind = "line";
      for (const line of coordinates as Coordinates[][]) parts.push(projected(line));
      break;
    case "Polygon":
      kind = "polygon";
      addPolygon(coordinates as Coordinates[][]);
      break;
    case "MultiPolygon":
      kind = "polygon";
      for (const polygon of coordinates as Coordinates[][][]) addPolygon(polygon);
      break;
    default:
      return undefined;
  }
  return {
    id: String(feature.id ?? ""),
    kind,
    parts,
    polygonStarts,
    bounds: boundsOf(parts),
    properties: feature.properties ?? {},
  };
}

function boundsOf(parts: readonly Float64Array[]): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    for (let i = 0; i < part.length; i += 2) {
      bounds[0] = Math.min(bounds[0], part[i]!);
      bounds[1] = Math.min(bounds[1], part[i + 1]!);
      bounds[2] = Math.max(bounds[2], part[i]!);
      bounds[3] = Math.max(bounds[3], part[i + 1]!);
    }
  }
  return bounds;
}

/** Text property of a feature, "" where it has none. */
export const textOf = (feature: FlatFeature, key: string): string => {
  const value = feature.properties[key];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
};

/** Number property of a feature, or the given default. */
export const numberOf = (feature: FlatFeature, key: string, otherwise: number): number => {
  const value = Number(feature.properties[key]);
  return Number.isFinite(value) && feature.properties[key] !== null ? value : otherwise;
};
