import { useMemo } from "react";
import type { CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";
import { translate } from "../i18n/translate.ts";
import type { LayerState } from "../store/state.ts";
import { useViewer } from "./kernel.tsx";

/** One row of the layer tree: the state of a layer with its names. */
export interface LayerRowView {
  readonly layer: LayerState;
  readonly title: string;
  readonly entry: CatalogueEntry | undefined;
  /** its place in `state.layers`, 0 lowest */
  readonly index: number;
  readonly isUploaded: boolean;
}

/** Rows under one heading. */
export interface LayerGroup {
  readonly title: string;
  readonly rows: readonly LayerRowView[];
}

/** The scene's groups with the layers as they are now; layers outside the scene come first. */
export function useLayerGroups(): readonly LayerGroup[] {
  const layers = useViewer((state) => state.layers);
  const catalogue = useViewer((state) => state.catalogue);
  const language = useViewer((state) => state.language);
  const scene = useViewer((state) => state.scenes.find(({ id }) => id === state.sceneId));
  return useMemo(() => {
    const sceneDatasets = new Set<string>();
    const groups: LayerGroup[] = [];
    for (const group of scene?.groups ?? []) {
      const rows: LayerRowView[] = [];
      for (const declared of group.layers) {
        sceneDatasets.add(declared.dataset);
        const index = layers.findIndex((layer) => layer.dataset === declared.dataset);
        const layer = layers[index];
        if (layer === undefined) continue;
        const entry = catalogue.find(({ id }) => id === declared.dataset);
        const title = declared.title?.[language] ?? entry?.title[language] ?? declared.dataset;
        rows.push({ layer, title, entry, index, isUploaded: false });
      }
      // Rows stand as they are drawn, highest first, so that moving one is seen.
      rows.sort((a, b) => b.index - a.index);
      if (rows.length > 0) groups.push({ title: group.title[language], rows });
    }
    const others = layers
      .map((layer, index): LayerRowView => {
        const entry = catalogue.find(({ id }) => id === layer.dataset);
        const title = entry?.title[language] ?? layer.dataset;
        return { layer, title, entry, index, isUploaded: true };
      })
      .filter((row) => !sceneDatasets.has(row.layer.dataset))
      .toReversed();
    return others.length === 0
      ? groups
      : [{ title: translate(language, "layers.uploads"), rows: others }, ...groups];
  }, [layers, catalogue, language, scene]);
}
