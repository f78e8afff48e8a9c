import type { ImageryLayer, TerrainProvider } from "@cesium/engine";
import type { CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";
import type { Globe } from "../globe/create-globe.ts";
import { openImageryLayer } from "../globe/imagery-layer.ts";
import { openTerrain, showTerrain } from "../globe/terrain-layer.ts";
import { openTilesetLayer, type TilesetLayer } from "../globe/tileset-layer.ts";
import type { LayerState } from "../store/state.ts";
import type { FlatClient } from "./flat-client.ts";
import { createFlatLayer } from "./flat-layer.ts";
import { createSymbols, type Symbols } from "./symbols.ts";

/** What of a dataset is in the scene; each part exists once it is opened. */
export interface ShownLayer {
  readonly entry: CatalogueEntry;
  readonly style: string | undefined;
  imagery: ImageryLayer | undefined;
  tileset: TilesetLayer | undefined;
  terrain: TerrainProvider | undefined;
  symbols: Symbols | undefined;
  state: LayerState;
  isOpening: boolean;
  readonly controller: AbortController;
}

/** The datasets in the scene, brought in line with the store's list whenever it changes. */
export interface LayerSet {
  readonly sync: (layers: readonly LayerState[], catalogue: readonly CatalogueEntry[]) => void;
  /** lowest first */
  readonly shown: () => readonly ShownLayer[];
  readonly isOpening: () => boolean;
  /** outlines one draped feature over all layers, or none */
  readonly highlight: (dataset: string | undefined, featureId: string | undefined) => void;
  readonly close: () => void;
}

/** Told when a layer could not be opened, or is back in order. */
export type ReportProblem = (dataset: string, problem: string | undefined) => void;

const keyOf = (entry: CatalogueEntry, style: string | undefined): string =>
  `${entry.id}@${entry.version}#${style ?? ""}`;

/** Creates the empty set. */
export function createLayerSet(
  globe: Globe,
  flatClient: FlatClient,
  report: ReportProblem,
  onChange: () => void,
): LayerSet {
  let shown = new Map<string, ShownLayer>();
  let shownTerrain: TerrainProvider | undefined;
  const { imageryLayers } = globe.scene;

  const close = (layer: ShownLayer): void => {
    layer.controller.abort();
    if (layer.imagery !== undefined) imageryLayers.remove(layer.imagery, true);
    layer.tileset?.close();
    layer.symbols?.close();
  };

  const open = async (layer: ShownLayer): Promise<void> => {
    const { entry, style, controller } = layer;
    switch (entry.kind) {
      case "terrain":
        layer.terrain = await openTerrain(entry.id);
        return;
      case "imagery":
        layer.imagery = await openImageryLayer(entry.id, controller.signal);
        break;
      case "flat": {
        layer.imagery = createFlatLayer(entry, style, flatClient);
        layer.symbols = await createSymbols(globe, entry, flatClient);
        break;
      }
      default:
        layer.tileset = await openTilesetLayer(globe, entry.id, entry.kind);
    }
    if (controller.signal.aborted) close(layer);
    else if (layer.imagery !== undefined) imageryLayers.add(layer.imagery);
  };

  let highlighted: ImageryLayer | undefined;
  let highlightedKey = "";
  const highlight = (dataset: string | undefined, featureId: string | undefined): void => {
    const layer = [...shown.values()].find(({ entry }) => entry.id === dataset);
    const isFlat = layer?.entry.kind === "flat" && featureId !== undefined;
    const key = isFlat ? `${layer.entry.id}@${layer.entry.version}#${featureId}` : "";
    if (key === highlightedKey) return;
    highlightedKey = key;
    if (highlighted !== undefined) imageryLayers.remove(highlighted, true);
    highlighted = undefined;
    if (isFlat) {
      highlighted = createFlatLayer(layer.entry, "selection", flatClient, featureId);
      imageryLayers.add(highlighted);
    }
    globe.requestRender();
  };

  const apply = (): void => {
    let terrain: TerrainProvider | undefined;
    for (const layer of shown.values()) {
      const { visible, opacity } = layer.state;
      if (layer.terrain !== undefined && visible) terrain = layer.terrain;
      if (layer.imagery !== undefined && imageryLayers.contains(layer.imagery)) {
        imageryLayers.raiseToTop(layer.imagery);
        layer.imagery.show = visible && opacity > 0;
        layer.imagery.alpha = opacity;
      }
      layer.tileset?.setVisible(visible && opacity > 0);
      layer.tileset?.setOpacity(opacity);
      layer.symbols?.setVisible(visible && opacity > 0);
    }
    if (highlighted !== undefined) imageryLayers.raiseToTop(highlighted);
    if (terrain !== shownTerrain) {
      shownTerrain = terrain;
      showTerrain(globe, terrain);
    }
    globe.requestRender();
    onChange();
  };

  return {
    sync(layers, catalogue) {
      const next = new Map<string, ShownLayer>();
      for (const state of layers) {
        const entry = catalogue.find(({ id }) => id === state.dataset);
        if (entry === undefined) continue;
        const key = keyOf(entry, state.style);
        const layer = shown.get(key) ?? {
          entry,
          style: state.style,
          imagery: undefined,
          tileset: undefined,
          terrain: undefined,
          symbols: undefined,
          state,
          isOpening: false,
          controller: new AbortController(),
        };
        layer.state = state;
        next.set(key, layer);
      }
      for (const [key, layer] of shown) if (!next.has(key)) close(layer);
      shown = next;
      for (const layer of shown.values()) {
        const isOpen = layer.imagery ?? layer.tileset ?? layer.terrain;
        // What was never visible is not fetched.
        if (isOpen !== undefined || layer.isOpening || !layer.state.visible) continue;
        layer.isOpening = true;
        open(layer)
          .then(() => report(layer.entry.id, undefined))
          .catch(() => {
            if (!layer.controller.signal.aborted) report(layer.entry.id, "layer-unavailable");
          })
          .finally(() => {
            layer.isOpening = false;
            apply();
          });
      }
      apply();
    },
    shown: () => [...shown.values()],
    highlight,
    isOpening: () => [...shown.values()].some((layer) => layer.isOpening),
    close() {
      for (const layer of shown.values()) close(layer);
      shown.clear();
    },
  };
}
