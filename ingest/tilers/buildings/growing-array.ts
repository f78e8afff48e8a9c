/** A typed array that grows by half; `values` is replaced when it does, so read it after the last push. */
export interface GrowingArray<T extends Float64Array | Float32Array | Int32Array | Uint32Array> {
  values: T;
  length: number;
}

export const createGrowing = <T extends Float64Array | Float32Array | Int32Array | Uint32Array>(
  empty: new (length: number) => T,
  capacity = 1024,
): GrowingArray<T> => ({ values: new empty(capacity), length: 0 });

/** Makes room for `count` more values; they are then written at `length`. */
export function reserve<T extends Float64Array | Float32Array | Int32Array | Uint32Array>(
  array: GrowingArray<T>,
  count: number,
): void {
  const needed = array.length + count;
  if (needed <= array.values.length) return;
  const Values = array.values.constructor as new (length: number) => T;
  const larger = new Values(Math.max(needed, Math.ceil(array.values.length * 1.5)));
  larger.set(array.values.subarray(0, array.length));
  array.values = larger;
}

export function push<T extends Float64Array | Float32Array | Int32Array | Uint32Array>(
  array: GrowingArray<T>,
  value: number,
): void {
  reserve(array, 1);
  array.values[array.length++] = value;
}
