import type { ViewerState } from "./state.ts";

/** About how high the ground lies: the lowest height of the solid datasets, 0 where there are none. */
export function groundMetres(state: Pick<ViewerState, "catalogue">): number {
  const solid = state.catalogue.filter(({ kind }) => kind === "features" || kind === "instances");
  const known = solid.length > 0 ? solid : state.catalogue.filter(({ kind }) => kind === "terrain");
  return known.length === 0 ? 0 : Math.min(...known.map((entry) => entry.heightRangeMetres[0]));
}
