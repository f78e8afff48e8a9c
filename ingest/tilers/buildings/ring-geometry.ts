import { GRID_STEPS_PER_METRE } from "../grid.ts";

/** Whether two vertices of xyz grid steps are one point. */
export const isSame = (positions: Int32Array, a: number, b: number): boolean =>
  positions[a * 3] === positions[b * 3] &&
  positions[a * 3 + 1] === positions[b * 3 + 1] &&
  positions[a * 3 + 2] === positions[b * 3 + 2];

const STEPS_SQUARED = GRID_STEPS_PER_METRE * GRID_STEPS_PER_METRE;

/** Area of vertices start to end seen from above, square metres; positive where they run counter-clockwise. */
export function signedArea(positions: Int32Array, start: number, end: number): number {
  let sum = 0;
  // Relative to the first vertex: products of far coordinates would lose the last bits.
  const x0 = positions[start * 3]!;
  const y0 = positions[start * 3 + 1]!;
  for (let vertex = start + 1; vertex + 1 < end; vertex++) {
    const a = vertex * 3;
    sum +=
      (positions[a]! - x0) * (positions[a + 4]! - y0) -
      (positions[a + 3]! - x0) * (positions[a + 1]! - y0);
  }
  return sum / 2 / STEPS_SQUARED;
}

/** Area of vertices start to end in their own plane, square metres. @see Newell's method */
export function newellArea(positions: Int32Array, start: number, end: number): number {
  let nx = 0;
  let ny = 0;
  let nz = 0;
  const [x0, y0, z0] = [
    positions[start * 3]!,
    positions[start * 3 + 1]!,
    positions[start * 3 + 2]!,
  ];
  for (let vertex = start + 1; vertex + 1 < end; vertex++) {
    const a = vertex * 3;
    const [ax, ay, az] = [positions[a]! - x0, positions[a + 1]! - y0, positions[a + 2]! - z0];
    const [bx, by, bz] = [positions[a + 3]! - x0, positions[a + 4]! - y0, positions[a + 5]! - z0];
    nx += ay * bz - az * by;
    ny += az * bx - ax * bz;
    nz += ax * by - ay * bx;
  }
  return Math.hypot(nx, ny, nz) / 2 / STEPS_SQUARED;
}

/** Turns the order of vertices start to end round, in place. */
export function reverse(positions: Int32Array, start: number, end: number): void {
  for (let low = start, high = end - 1; low < high; low++, high--) {
    for (let axis = 0; axis < 3; axis++) {
      const kept = positions[low * 3 + axis]!;
      positions[low * 3 + axis] = positions[high * 3 + axis]!;
      positions[high * 3 + axis] = kept;
    }
  }
}
