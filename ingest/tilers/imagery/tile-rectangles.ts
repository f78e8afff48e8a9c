/** Inclusive: startX, startY, endX, endY. */
export type TileRectangle = readonly [number, number, number, number];

/** Covers a set of tiles exactly with rectangles: runs along rows, joined with equal runs below. */
export function tileRectangles(tiles: Iterable<readonly [x: number, y: number]>): TileRectangle[] {
  const rows = new Map<number, number[]>();
  for (const [x, y] of tiles) rows.set(y, [...(rows.get(y) ?? []), x]);
  const rectangles: [number, number, number, number][] = [];
  let open: [number, number, number, number][] = [];
  for (const y of [...rows.keys()].sort((a, b) => a - b)) {
    const next: [number, number, number, number][] = [];
    for (const [start, end] of runsOf(rows.get(y)!.sort((a, b) => a - b))) {
      const above = open.find((held) => held[0] === start && held[2] === end && held[3] === y - 1);
      if (above !== undefined) above[3] = y;
      next.push(above ?? [start, y, end, y]);
    }
    rectangles.push(...next.filter((rectangle) => !open.includes(rectangle)));
    open = next;
  }
  return rectangles;
}

function runsOf(sorted: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const x of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === x - 1) {
      last[1] = x;
      continue;
    }
    runs.push([x, x]);
  }
  return runs;
}
