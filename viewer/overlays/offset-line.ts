/**
 * A line parallel to `line` (xy pairs) at a distance to its right, mitred at the bends; sharp bends are cut
 * at twice the distance, which is enough for lane marks.
 */
export function offsetLine(line: Float64Array, distance: number): Float64Array {
  const count = line.length / 2;
  const out = new Float64Array(line.length);
  for (let i = 0; i < count; i++) {
    const before = Math.max(0, i - 1);
    const after = Math.min(count - 1, i + 1);
    const [ax, ay] = normalOf(line, before, i === 0 ? 1 : i);
    const [bx, by] = normalOf(line, i === count - 1 ? i - 1 : i, after);
    const x = ax + bx;
    const y = ay + by;
    // |a + b| / 2 is the cosine of half the bend; the mitre is as much longer than the offset.
    const square = Math.max((x * x + y * y) / 4, 0.25);
    out[i * 2] = line[i * 2]! + (distance * x) / 2 / square;
    out[i * 2 + 1] = line[i * 2 + 1]! + (distance * y) / 2 / square;
  }
  return out;
}

/** Unit normal to the right of the direction of travel; y grows southwards. */
function normalOf(line: Float64Array, from: number, to: number): [number, number] {
  const dx = line[to * 2]! - line[from * 2]!;
  const dy = line[to * 2 + 1]! - line[from * 2 + 1]!;
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}
