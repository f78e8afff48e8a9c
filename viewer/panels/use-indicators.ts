import { useMemo } from "react";
import { useViewer } from "./kernel.tsx";

const INDICATORS = ["buildings", "trees", "roads", "parcels", "places"] as const;

/** A count that the catalogue knows. */
export interface Indicator {
  readonly id: (typeof INDICATORS)[number];
  readonly count: number;
  /** when its dataset was ingested */
  readonly created: string;
}

/** The time that a group of figures carries: that of its youngest dataset. */
export const newestOf = (indicators: readonly Indicator[]): string =>
  indicators
    .map(({ created }) => created)
    .toSorted()
    .at(-1) ?? "";

/** Counts of the datasets that are there; a missing dataset has no figure rather than a zero. */
export function useIndicators(): readonly Indicator[] {
  const catalogue = useViewer((state) => state.catalogue);
  return useMemo(
    () =>
      INDICATORS.flatMap((id) => {
        const entry = catalogue.find((candidate) => candidate.id === id);
        if (entry === undefined || entry.counts.features === 0) return [];
        return [{ id, count: entry.counts.features, created: entry.created }];
      }),
    [catalogue],
  );
}
