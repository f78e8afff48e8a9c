import type { StoreApi } from "zustand/vanilla";
import type { LayerState, ViewerState } from "./state.ts";

/**
 * The globe's report on one layer. Progress is rounded to whole percents and equal reports change nothing,
 * so that a panel is not drawn again for every tile.
 */
export function setLayerProgress(
  store: Pick<StoreApi<ViewerState>, "getState" | "setState">,
  dataset: string,
  report: Partial<Pick<LayerState, "loading" | "problem">>,
): void {
  const { layers } = store.getState();
  const layer = layers.find((candidate) => candidate.dataset === dataset);
  if (layer === undefined) return;
  const loading = "loading" in report ? roundedProgress(report.loading) : layer.loading;
  const problem = "problem" in report ? report.problem : layer.problem;
  if (loading === layer.loading && problem === layer.problem) return;
  store.setState({
    layers: layers.map((other) => (other === layer ? { ...layer, loading, problem } : other)),
  });
}

const roundedProgress = (loading: number | undefined): number | undefined =>
  loading === undefined ? undefined : Math.round(loading * 100) / 100;
