import { createEnuFrame, type EnuFrame, type Geodetic } from "../../vocabulary/geodesy.ts";
import type { CollectedBuildings } from "./collect-buildings.ts";

/** A dataset wider than this gets more than one ENU frame, so that the earth's curve stays below 8 m. */
export const FRAME_EXTENT_METRES = 20_000;

const METRES_PER_RADIAN = 6_371_000;

/** Buildings that share one ENU frame, by index into the collected ones, and that frame. */
export interface FrameGroup {
  readonly buildingIndices: Uint32Array;
  readonly frame: EnuFrame;
}

/**
 * Groups buildings into frames: one where all lie within 20 km, else one per cell of a 20 km grid. Origins are
 * rounded to 0.01 degree and 10 m, so that a re-ingest with a few changes keeps the frame and so the tiles.
 */
export function splitFrames(
  buildings: CollectedBuildings,
  groundHeightMetres: number,
): readonly FrameGroup[] {
  const { count, longitudes, latitudes, polygonOffsets, ringOffsets, vertexOffsets } = buildings;
  const firstVertex = (index: number): number =>
    vertexOffsets[ringOffsets[polygonOffsets[index]!]!]!;
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let vertex = 0; vertex < longitudes.length; vertex++) {
    west = Math.min(west, longitudes[vertex]!);
    east = Math.max(east, longitudes[vertex]!);
    south = Math.min(south, latitudes[vertex]!);
    north = Math.max(north, latitudes[vertex]!);
  }
  const latitudeStep = FRAME_EXTENT_METRES / METRES_PER_RADIAN;
  const longitudeStep = latitudeStep / Math.max(0.05, Math.cos((south + north) / 2));
  if (east - west <= longitudeStep && north - south <= latitudeStep) {
    const all = Uint32Array.from({ length: count }, (_, index) => index);
    return [{ buildingIndices: all, frame: roundedFrame((west + east) / 2, (south + north) / 2) }];
  }
  const cells = new Map<string, number[]>();
  for (let index = 0; index < count; index++) {
    const vertex = firstVertex(index);
    const column = Math.floor(longitudes[vertex]! / longitudeStep);
    const row = Math.floor(latitudes[vertex]! / latitudeStep);
    const key = `${column},${row}`;
    const cell = cells.get(key);
    if (cell) cell.push(index);
    if (!cell) cells.set(key, [index]);
  }
  return [...cells]
    .map(([key, indices]) => ({ cell: key.split(",").map(Number) as [number, number], indices }))
    .sort((a, b) => a.cell[1] - b.cell[1] || a.cell[0] - b.cell[0])
    .map(({ cell: [column, row], indices }) => ({
      buildingIndices: Uint32Array.from(indices),
      frame: roundedFrame((column + 0.5) * longitudeStep, (row + 0.5) * latitudeStep),
    }));

  function roundedFrame(longitudeRadians: number, latitudeRadians: number): EnuFrame {
    const hundredth = Math.PI / 18000;
    const origin: Geodetic = {
      longitudeRadians: Math.round(longitudeRadians / hundredth) * hundredth,
      latitudeRadians: Math.round(latitudeRadians / hundredth) * hundredth,
      heightMetres: Math.round(groundHeightMetres / 10) * 10,
    };
    return createEnuFrame(origin);
  }
}
