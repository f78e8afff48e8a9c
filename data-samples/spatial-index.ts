import { type Box, boxOf, type Point } from "./geometry.ts";

/** Finds things whose boxes touch a box, by a hash of square cells. */
export interface SpatialIndex<Value> {
  add(points: readonly Point[], value: Value): void;
  /** each value once, in the order added */
  near(points: readonly Point[], marginMetres: number): Value[];
}

export function createSpatialIndex<Value>(cellMetres: number): SpatialIndex<Value> {
  const values: Value[] = [];
  const cells = new Map<string, number[]>();
  const keys = ([west, south, east, north]: Box, margin: number): string[] => {
    const found: string[] = [];
    for (let x = cell(west - margin); x <= cell(east + margin); x++) {
      for (let y = cell(south - margin); y <= cell(north + margin); y++) found.push(`${x},${y}`);
    }
    return found;
  };
  const cell = (metres: number): number => Math.floor(metres / cellMetres);
  return {
    add(points, value) {
      const index = values.push(value) - 1;
      for (const key of keys(boxOf(points), 0)) {
        const list = cells.get(key);
        if (list === undefined) cells.set(key, [index]);
        if (list !== undefined) list.push(index);
      }
    },
    near(points, marginMetres) {
      const found = new Set<number>();
      for (const key of keys(boxOf(points), marginMetres)) {
        for (const index of cells.get(key) ?? []) found.add(index);
      }
      return [...found].sort((a, b) => a - b).map((index) => values[index]!);
    },
  };
}
