import type { Point, Ring } from "./geometry.ts";

/** A square picture of ground under construction: rows from north to south, rgb interleaved. */
export interface Canvas {
  readonly size: number;
  readonly rgb: Uint8Array;
  /** district metres of the north-west corner */
  readonly west: number;
  readonly north: number;
  readonly pixelMetres: number;
}

/** Blends one pixel; `coverage` 0-1. */
export type PixelPainter = (index: number, column: number, row: number, coverage: number) => void;

const SUBSCANS = 4;

/**
 * Visits the pixels that rings cover (even-odd), with the share covered: exact along a row, four lines to a
 * pixel across rows. Edges of roads and lawns would crawl without it.
 */
export function coverRings(canvas: Canvas, rings: readonly Ring[], paint: PixelPainter): void {
  const { size } = canvas;
  const edges = toEdges(canvas, rings);
  if (edges.length === 0) return;
  let top = size;
  let bottom = 0;
  for (const edge of edges) {
    top = Math.min(top, edge.low);
    bottom = Math.max(bottom, edge.high);
  }
  const coverage = new Float32Array(size + 2);
  const crossings: number[] = [];
  const firstRow = Math.max(0, Math.floor(top));
  const lastRow = Math.min(size - 1, Math.floor(bottom));
  for (let row = firstRow; row <= lastRow; row++) {
    let left = size;
    let right = -1;
    for (let scan = 0; scan < SUBSCANS; scan++) {
      const y = row + (scan + 0.5) / SUBSCANS;
      crossings.length = 0;
      for (const edge of edges) {
        if (y >= edge.low && y < edge.high) crossings.push(edge.x + (y - edge.low) * edge.slope);
      }
      crossings.sort((a, b) => a - b);
      if (crossings.length % 2 === 1) crossings.push(size);
      for (let index = 1; index < crossings.length; index += 2) {
        const from = Math.max(0, crossings[index - 1]!);
        const to = Math.min(size, crossings[index]!);
        if (to <= from) continue;
        left = Math.min(left, Math.floor(from));
        right = Math.max(right, Math.min(size - 1, Math.floor(to)));
        addSpan(coverage, from, to);
      }
    }
    for (let column = left; column <= right; column++) {
      const share = coverage[column]!;
      coverage[column] = 0;
      if (share > 0.004) paint((row * size + column) * 3, column, row, Math.min(1, share));
    }
    if (right >= 0) coverage[right + 1] = 0;
  }
}

interface Edge {
  readonly low: number;
  readonly high: number;
  /** column where the edge begins, at `low` */
  readonly x: number;
  readonly slope: number;
}

function toEdges({ size, west, north, pixelMetres }: Canvas, rings: readonly Ring[]): Edge[] {
  const edges: Edge[] = [];
  for (const ring of rings) {
    let [ax, ay] = toPixel(ring[ring.length - 1]!);
    for (const point of ring) {
      const [bx, by] = toPixel(point);
      // an edge beyond the right border only ends spans, and those end at the border anyway
      const isSeen = Math.max(ay, by) > 0 && Math.min(ay, by) < size && Math.min(ax, bx) < size;
      if (ay !== by && isSeen) {
        const slope = (bx - ax) / (by - ay);
        edges.push(
          ay < by ? { low: ay, high: by, x: ax, slope } : { low: by, high: ay, x: bx, slope },
        );
      }
      [ax, ay] = [bx, by];
    }
  }
  return edges;
  function toPixel([x, y]: Point): [number, number] {
    return [(x - west) / pixelMetres, (north - y) / pixelMetres];
  }
}

function addSpan(coverage: Float32Array, from: number, to: number): void {
  const share = 1 / SUBSCANS;
  const first = Math.floor(from);
  const last = Math.floor(to);
  if (first === last) {
    coverage[first] = coverage[first]! + share * (to - from);
    return;
  }
  coverage[first] = coverage[first]! + share * (first + 1 - from);
  for (let column = first + 1; column < last; column++)
    coverage[column] = coverage[column]! + share;
  coverage[last] = coverage[last]! + share * (to - last);
}
