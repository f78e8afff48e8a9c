import type { CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";
import type { Scene } from "../../scenes/scene.ts";
import type { View } from "./commands.ts";
import { type LinkedView, mergeLinkedLayers, textToTime } from "./link.ts";
import type { LayerState, ViewerState } from "./state.ts";

/** A scene's layers, lowest first: the scene lists them as a person reads them, highest first. */
export const sceneLayers = (
  scene: Scene,
  catalogue: readonly CatalogueEntry[],
): readonly LayerState[] =>
  scene.groups
    .flatMap((group) => group.layers)
    .toReversed()
    .map((layer) => ({
      dataset: layer.dataset,
      style: layer.style,
      visible: layer.visible,
      opacity: layer.opacity,
      loading: undefined,
      problem: hasDataset(catalogue, layer.dataset) ? undefined : "missing",
    }));

/** The opening view of a scene, with what a link says instead. */
export function sceneView(
  scene: Scene,
  state: Pick<ViewerState, "catalogue" | "language">,
  link?: LinkedView,
): View {
  const layers = sceneLayers(scene, state.catalogue);
  const time = textToTime(scene.time);
  if (time === undefined) throw new RangeError(`scene ${scene.id}: time ${scene.time}`);
  return {
    sceneId: scene.id,
    layers: link === undefined ? layers : markMissing(mergeLinkedLayers(layers, link), state),
    selection: link?.selection,
    time: link?.time ?? time,
    language: link?.language ?? state.language,
    theme: link?.theme ?? scene.theme,
    camera: link?.camera ?? scene.camera,
  };
}

/** Sets and clears the "missing" mark after the catalogue changed; other problems stay. */
export const markMissing = (
  layers: readonly LayerState[],
  state: Pick<ViewerState, "catalogue">,
): readonly LayerState[] =>
  layers.map((layer) => {
    const isThere = hasDataset(state.catalogue, layer.dataset);
    if (isThere === (layer.problem !== "missing")) return layer;
    return { ...layer, problem: isThere ? undefined : "missing" };
  });

const hasDataset = (catalogue: readonly CatalogueEntry[], dataset: string): boolean =>
  catalogue.some((entry) => entry.id === dataset);
