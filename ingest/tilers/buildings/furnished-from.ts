/** Parapets and what stands on roofs are half of a tile's weight: a large city has them on its tallest buildings. */
const FURNISHED_BUILDINGS = 10_000;
/** Whole steps, so that a re-ingest with a few changes furnishes the same buildings and keeps their tiles. */
const STEP_METRES = 5;

/** The height from which buildings get parapets and roof details, metres; 0 where all of them may. */
export function furnishedFrom(heightsMetres: Float32Array): number {
  if (heightsMetres.length <= FURNISHED_BUILDINGS) return 0;
  // Heights that are still to be measured (NaN) are sorted last.
  const sorted = heightsMetres.slice().sort();
  const known = sorted.findIndex(Number.isNaN);
  const tallest = sorted.subarray(0, known < 0 ? sorted.length : known);
  if (tallest.length <= FURNISHED_BUILDINGS) return 0;
  const first = tallest[tallest.length - FURNISHED_BUILDINGS - 1]!;
  return (Math.floor(first / STEP_METRES) + 1) * STEP_METRES;
}
