import { createEnuFrame, type EnuFrame } from "../vocabulary/geodesy.ts";

/** A dataset wider than this gets more than one ENU frame, so that the earth's curve stays below 8 m. */
export const FRAME_EXTENT_METRES = 20_000;

const METRES_PER_RADIAN = 6_371_000;
const HUNDREDTH_OF_DEGREE = Math.PI / 18000;

/** Features that share one ENU frame, by index, and that frame. */
export interface FrameGroup {
  readonly members: Uint32Array;
  readonly frame: EnuFrame;
}

/**
 * Groups features by one position of each (radians): one frame where all lie within 20 km, else one per cell of a
 * 20 km grid. Origins are rounded to 0.01 degree and 10 m, so that a re-ingest with a few changes keeps the
 * frame and so the tiles.
 */
export function splitFrames(
  longitudes: Float64Array,
  latitudes: Float64Array,
  groundHeightMetres: number,
): readonly FrameGroup[] {
  const count = longitudes.length;
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let member = 0; member < count; member++) {
    west = Math.min(west, longitudes[member]!);
    east = Math.max(east, longitudes[member]!);
    south = Math.min(south, latitudes[member]!);
    north = Math.max(north, latitudes[member]!);
  }
  const latitudeStep = FRAME_EXTENT_METRES / METRES_PER_RADIAN;
  const longitudeStep = latitudeStep / Math.max(0.05, Math.cos((south + north) / 2));
  if (east - west <= longitudeStep && north - south <= latitudeStep) {
    const members = Uint32Array.from({ length: count }, (_, member) => member);
    return [{ members, frame: roundedFrame((west + east) / 2, (south + north) / 2) }];
  }
  const cells = new Map<string, { column: number; row: number; members: number[] }>();
  for (let member = 0; member < count; member++) {
    const column = Math.floor(longitudes[member]! / longitudeStep);
    const row = Math.floor(latitudes[member]! / latitudeStep);
    const key = `${column},${row}`;
    const cell = cells.get(key) ?? { column, row, members: [] };
    if (cell.members.push(member) === 1) cells.set(key, cell);
  }
  return [...cells.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ column, row, members }) => ({
      members: Uint32Array.from(members),
      frame: roundedFrame((column + 0.5) * longitudeStep, (row + 0.5) * latitudeStep),
    }));

  function roundedFrame(longitudeRadians: number, latitudeRadians: number): EnuFrame {
    const round = (angle: number): number =>
      Math.round(angle / HUNDREDTH_OF_DEGREE) * HUNDREDTH_OF_DEGREE;
    return createEnuFrame({
      longitudeRadians: round(longitudeRadians),
      latitudeRadians: round(latitudeRadians),
      heightMetres: Math.round(groundHeightMetres / 10) * 10,
    });
  }
}
