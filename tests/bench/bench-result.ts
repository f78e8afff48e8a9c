/** One benchmark's result: `value` in `unit`, to be at least `goal`. */
export interface BenchResult {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly goal: number;
  readonly details: Readonly<Record<string, number>>;
}
