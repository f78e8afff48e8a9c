import { BUILDING_USES } from "../../vocabulary/metadata-schema.ts";
import type { StyledBuilding } from "./building.ts";
import { createGrowing, type GrowingArray, push, reserve } from "./growing-array.ts";

/** Surface kind of a polygon that is a footprint, beside the model's 0-4. */
export const FOOTPRINT = 255;

/**
 * All buildings of a dataset as flat arrays, in the order read. Offsets hold starts plus the end: building to
 * polygons, polygon to rings, ring to vertices. `longitudes` and `latitudes` are radians, `heights` metres
 * above the ellipsoid (NaN where the source gives none).
 */
export interface CollectedBuildings {
  readonly count: number;
  readonly ids: readonly string[];
  readonly classNames: readonly string[];
  readonly classCodes: Uint32Array;
  readonly assets: Uint32Array;
  /** index into BUILDING_USES */
  readonly uses: Uint32Array;
  readonly storeys: Uint32Array;
  readonly years: Uint32Array;
  /** NaN where it has to be measured */
  readonly buildingHeights: Float32Array;
  readonly polygonOffsets: Uint32Array;
  readonly ringOffsets: Uint32Array;
  readonly vertexOffsets: Uint32Array;
  /** per polygon: FOOTPRINT, or 0 unknown, 1 wall, 2 roof, 3 ground, 4 other */
  readonly polygonKinds: Uint32Array;
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly heights: Float32Array;
  /** why buildings were left out, and how many */
  readonly undrawn: ReadonlyMap<string, number>;
}

type Columns = ReturnType<typeof createColumns>;

const createColumns = () => ({
  assets: createGrowing(Uint32Array),
  uses: createGrowing(Uint32Array),
  storeys: createGrowing(Uint32Array),
  years: createGrowing(Uint32Array),
  classCodes: createGrowing(Uint32Array),
  buildingHeights: createGrowing(Float32Array),
  polygonOffsets: createGrowing(Uint32Array),
  ringOffsets: createGrowing(Uint32Array),
  vertexOffsets: createGrowing(Uint32Array),
  polygonKinds: createGrowing(Uint32Array),
  longitudes: createGrowing(Float64Array),
  latitudes: createGrowing(Float64Array),
  heights: createGrowing(Float32Array),
});

/** Reads every batch into flat arrays: about 20 bytes a vertex and 60 bytes and the id a building. */
export async function collectBuildings(
  batches: AsyncIterable<readonly StyledBuilding[]> | Iterable<readonly StyledBuilding[]>,
  signal: AbortSignal,
): Promise<CollectedBuildings> {
  const columns = createColumns();
  const ids: string[] = [];
  const classNames: string[] = [];
  const classCodes = new Map<string, number>();
  const undrawn = new Map<string, number>();
  const useCodes = new Map<string, number>(BUILDING_USES.map((use, code) => [use, code]));
  const leaveOut = (reason: string): void => {
    undrawn.set(reason, (undrawn.get(reason) ?? 0) + 1);
  };
  for await (const batch of batches) {
    signal.throwIfAborted();
    for (const building of batch) {
      const reason = reasonToLeaveOut(building);
      if (reason !== undefined) {
        leaveOut(reason);
        continue;
      }
      let classCode = classCodes.get(building.className);
      if (classCode === undefined) {
        classCode = classNames.push(building.className) - 1;
        classCodes.set(building.className, classCode);
      }
      ids.push(building.id);
      push(columns.assets, building.asset);
      push(columns.classCodes, classCode);
      push(columns.uses, useCodes.get(building.use) ?? 0);
      push(columns.storeys, Math.min(65535, Math.max(0, Math.round(building.storeys))) || 0);
      push(columns.years, Math.min(65535, Math.max(0, Math.round(building.year))) || 0);
      push(columns.buildingHeights, building.heightMetres ?? Number.NaN);
      pushGeometry(columns, building);
    }
  }
  push(columns.polygonOffsets, columns.polygonKinds.length);
  push(columns.ringOffsets, columns.vertexOffsets.length);
  push(columns.vertexOffsets, columns.longitudes.length);
  return { count: ids.length, ids, classNames, undrawn, ...trimmed(columns) };
}

function reasonToLeaveOut({ geometry, heightMetres }: StyledBuilding): string | undefined {
  if (geometry === undefined) return "no geometry";
  if (geometry.kind !== "polygons" && geometry.kind !== "surfaces") return "not an area";
  if (geometry.positions.length < 9) return "fewer than three vertices";
  if (geometry.kind === "polygons" && !(heightMetres !== undefined && heightMetres > 0))
    return "no height above 0";
  return undefined;
}

function pushGeometry(columns: Columns, { geometry }: StyledBuilding): void {
  if (geometry?.kind !== "polygons" && geometry?.kind !== "surfaces") return;
  const { positions, ringOffsets, polygonOffsets } = geometry;
  const vertexStart = columns.longitudes.length;
  const vertexCount = positions.length / 3;
  push(columns.polygonOffsets, columns.polygonKinds.length);
  for (let polygon = 0; polygon + 1 < polygonOffsets.length; polygon++) {
    push(columns.ringOffsets, columns.vertexOffsets.length);
    push(
      columns.polygonKinds,
      geometry.kind === "surfaces" ? (geometry.surfaceKinds[polygon] ?? 0) : FOOTPRINT,
    );
    for (let ring = polygonOffsets[polygon]!; ring < polygonOffsets[polygon + 1]!; ring++)
      push(columns.vertexOffsets, vertexStart + ringOffsets[ring]!);
  }
  reserve(columns.longitudes, vertexCount);
  reserve(columns.latitudes, vertexCount);
  reserve(columns.heights, vertexCount);
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    const dst = vertexStart + vertex;
    columns.longitudes.values[dst] = positions[vertex * 3]!;
    columns.latitudes.values[dst] = positions[vertex * 3 + 1]!;
    columns.heights.values[dst] = geometry.hasHeights ? positions[vertex * 3 + 2]! : Number.NaN;
  }
  columns.longitudes.length += vertexCount;
  columns.latitudes.length += vertexCount;
  columns.heights.length += vertexCount;
}

function trimmed(columns: Columns) {
  const view = <T extends Float64Array | Float32Array | Uint32Array>(array: GrowingArray<T>): T =>
    array.values.subarray(0, array.length) as T;
  return {
    assets: view(columns.assets),
    uses: view(columns.uses),
    storeys: view(columns.storeys),
    years: view(columns.years),
    classCodes: view(columns.classCodes),
    buildingHeights: view(columns.buildingHeights),
    polygonOffsets: view(columns.polygonOffsets),
    ringOffsets: view(columns.ringOffsets),
    vertexOffsets: view(columns.vertexOffsets),
    polygonKinds: view(columns.polygonKinds),
    longitudes: view(columns.longitudes),
    latitudes: view(columns.latitudes),
    heights: view(columns.heights),
  };
}
