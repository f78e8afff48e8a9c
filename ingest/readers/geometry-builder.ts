import type { Geometry } from "../model/features.ts";
import type { GeometryIssues } from "./geometry-issues.ts";
import {
  crossesItself,
  hasThreeDistinct,
  isUpright,
  reverseRing,
  signedDoubleArea,
} from "./rings.ts";

/**
 * Collects the vertices of one feature at a time and gives its geometry, cleaned: consecutive duplicates
 * dropped, rings opened (an unclosed one is counted), rings without three distinct vertices dropped,
 * exteriors turned counter-clockwise and holes clockwise (surfaces keep their winding: it is their side).
 * Buffers are reused from feature to feature; what `finish…` returns is the caller's.
 */
export interface GeometryBuilder {
  /** Forgets what was collected; `feature` names it in the issues. */
  start(feature: string): void;
  /** Adds a vertex to the open point set, line or ring; z is undefined where the source has none. */
  vertex(x: number, y: number, z: number | undefined): void;
  endLine(): void;
  /** Ends a ring; the first ring of a polygon is its exterior. */
  endRing(): void;
  /** `surfaceKind` as in `Geometry`; only for surfaces. */
  endPolygon(surfaceKind?: number): void;
  finishPoints(): Finished;
  finishLines(): Finished;
  /** Gives surfaces where a ring stands upright: then the polygons are the hull of a body. */
  finishPolygons(): Finished;
  finishSurfaces(): Finished;
}

/** The geometry, or why there is none. */
export type Finished =
  | { readonly geometry: Geometry; readonly reason?: undefined }
  | { readonly geometry: undefined; readonly reason: string };

/** Reasons why a feature is skipped, as counted in `skipped`. */
export const NOT_FINITE = "a coordinate is not a finite number";
export const NO_VERTICES = "the geometry is empty";
export const TOO_FEW_VERTICES = "no part has enough distinct vertices";

export function createGeometryBuilder(issues: GeometryIssues): GeometryBuilder {
  let positions = new Float64Array(3 * 1024);
  let vertexCount = 0;
  let partStart = 0;
  let polygonFirstRing = 0;
  let ringEnds: number[] = [];
  let polygonEnds: number[] = [];
  let surfaceKinds: number[] = [];
  let hasHeights = false;
  let areFinite = true;
  let isExteriorDropped = false;
  let wasAnyVertex = false;
  let feature = "";
  const exteriors: boolean[] = [];

  const grow = (): void => {
    const larger = new Float64Array(positions.length * 2);
    larger.set(positions);
    positions = larger;
  };

  const dropPart = (): void => {
    vertexCount = partStart;
  };

  const closeRing = (): void => {
    if (vertexCount - partStart < 2) return;
    const a = partStart * 3;
    const b = (vertexCount - 1) * 3;
    const isClosed =
      positions[a] === positions[b] &&
      positions[a + 1] === positions[b + 1] &&
      positions[a + 2] === positions[b + 2];
    if (isClosed) vertexCount--;
    else issues.add("unclosed-ring", feature);
  };

  const result = (make: () => Geometry, hasParts: boolean): Finished => {
    if (!areFinite) return { geometry: undefined, reason: NOT_FINITE };
    if (!wasAnyVertex) return { geometry: undefined, reason: NO_VERTICES };
    if (!hasParts) return { geometry: undefined, reason: TOO_FEW_VERTICES };
    return { geometry: make() };
  };

  const orient = (): void => {
    let start = 0;
    for (const [ring, end] of ringEnds.entries()) {
      const isExterior = exteriors[ring] === true;
      const area = signedDoubleArea(positions, start, end);
      if (isExterior ? area < 0 : area > 0) reverseRing(positions, start, end);
      if (isExterior && crossesItself(positions, start, end)) issues.add("self-crossing", feature);
      start = end;
    }
  };

  const makeSurfaces = (): Geometry => ({
    kind: "surfaces",
    positions: positions.slice(0, vertexCount * 3),
    hasHeights: true,
    ringOffsets: toOffsets(ringEnds),
    polygonOffsets: toOffsets(polygonEnds),
    surfaceKinds: Uint8Array.from(surfaceKinds),
  });

  const isUprightAnywhere = (): boolean => {
    let start = 0;
    for (const [ring, end] of ringEnds.entries()) {
      if (exteriors[ring] === true && isUpright(positions, start, end)) return true;
      start = end;
    }
    return false;
  };

  return {
    start(name) {
      feature = name;
      vertexCount = 0;
      partStart = 0;
      polygonFirstRing = 0;
      ringEnds = [];
      polygonEnds = [];
      surfaceKinds = [];
      exteriors.length = 0;
      hasHeights = false;
      areFinite = true;
      isExteriorDropped = false;
      wasAnyVertex = false;
    },
    vertex(x, y, z) {
      wasAnyVertex = true;
      // heights that are all 0 are what 2D data gets in a 3D type: they stand on the terrain
      if (z !== undefined && z !== 0) hasHeights = true;
      const height = z ?? 0;
      // x - x is NaN for NaN and for both infinities
      if (x - x + (y - y) + (height - height) !== 0) {
        areFinite = false;
        return;
      }
      const end = vertexCount * 3;
      if (
        vertexCount > partStart &&
        positions[end - 3] === x &&
        positions[end - 2] === y &&
        positions[end - 1] === height
      ) {
        return;
      }
      if (end + 3 > positions.length) grow();
      positions[end] = x;
      positions[end + 1] = y;
      positions[end + 2] = height;
      vertexCount++;
    },
    endLine() {
      if (vertexCount - partStart < 2) {
        if (vertexCount > partStart) issues.add("short-line", feature);
        dropPart();
        return;
      }
      ringEnds.push(vertexCount);
      partStart = vertexCount;
    },
    endRing() {
      const isExterior = ringEnds.length === polygonFirstRing && !isExteriorDropped;
      if (vertexCount === partStart) {
        if (isExterior) isExteriorDropped = true;
        return;
      }
      closeRing();
      if (isExteriorDropped || !hasThreeDistinct(positions, partStart, vertexCount)) {
        issues.add("dropped-ring", feature);
        if (isExterior) isExteriorDropped = true;
        dropPart();
        return;
      }
      exteriors[ringEnds.length] = isExterior;
      ringEnds.push(vertexCount);
      partStart = vertexCount;
    },
    endPolygon(surfaceKind = 0) {
      isExteriorDropped = false;
      if (ringEnds.length === polygonFirstRing) return;
      polygonFirstRing = ringEnds.length;
      polygonEnds.push(polygonFirstRing);
      surfaceKinds.push(surfaceKind);
    },
    finishPoints: () =>
      result(
        () => ({ kind: "points", positions: positions.slice(0, vertexCount * 3), hasHeights }),
        vertexCount > 0,
      ),
    finishLines: () =>
      result(
        () => ({
          kind: "lines",
          positions: positions.slice(0, vertexCount * 3),
          hasHeights,
          lineOffsets: toOffsets(ringEnds),
        }),
        ringEnds.length > 0,
      ),
    finishPolygons: () =>
      result(() => {
        if (hasHeights && isUprightAnywhere()) return makeSurfaces();
        orient();
        return {
          kind: "polygons",
          positions: positions.slice(0, vertexCount * 3),
          hasHeights,
          ringOffsets: toOffsets(ringEnds),
          polygonOffsets: toOffsets(polygonEnds),
        };
      }, polygonEnds.length > 0),
    finishSurfaces: () => result(makeSurfaces, polygonEnds.length > 0),
  };
}

/** Ends of parts → starts plus the end. */
function toOffsets(ends: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(ends.length + 1);
  for (let part = 0; part < ends.length; part++) offsets[part + 1] = ends[part]!;
  return offsets;
}
