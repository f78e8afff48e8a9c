import { useMemo } from "react";
import { useViewer } from "./kernel.tsx";

const INDICATORS = ["buildings", "trees", "roads", "parcels", "places"] as const;

/** A count that the catalogue knows. */
export interface Indicator {
  readonly id: (typeof INDICATORS)[number];
  readonly count: number;
}

/** Counts of the datasets that are there; a missing dataset has no figure rather than a zero. */
export function useIndicators(): readonly Indicator[] {
  const catalogue = useViewer((state) => state.catalogue);
  return useMemo(
    () =>
      INDICATORS.flatMap((id) => {
        const count = catalogue.find((entry) => entry.id === id)?.counts.features ?? 0;
        return count === 0 ? [] : [{ id, count }];
      }),
    [catalogue],
  );
}
