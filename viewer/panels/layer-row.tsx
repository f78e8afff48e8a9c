import {
  ArrowDown,
  ArrowUp,
  Eye,
  EyeOff,
  Focus,
  Lock,
  type LucideIcon,
  Trash2,
  WifiOff,
} from "lucide-react";
import { formatNumber } from "../i18n/format.ts";
import { legendOf } from "../i18n/legend.ts";
import { FLIGHT_SECONDS } from "../store/commands.ts";
import { cameraOfDataset } from "../store/uploads.ts";
import { IconButton } from "./icon-button.tsx";
import { useKernel, useText, useViewer } from "./kernel.tsx";
import { LegendList } from "./legend-list.tsx";
import { OpacitySlider } from "./opacity-slider.tsx";
import { Swatch } from "./swatch.tsx";
import type { LayerRowView } from "./use-layer-groups.ts";

/** Layers that no eye can open: their data is not there, or not for this reader. */
const MARKS: Readonly<Record<string, LucideIcon>> = { missing: WifiOff, forbidden: Lock };

/** A layer: swatch, name, state and eye; opened, its opacity, order and legend. */
export function LayerRow(props: {
  readonly row: LayerRowView;
  readonly isExpanded: boolean;
  readonly onExpand: () => void;
}) {
  const { store } = useKernel();
  const text = useText();
  const { layer, title } = props.row;
  const Mark = MARKS[layer.problem ?? ""];
  const isOff = !layer.visible || layer.problem !== undefined;
  return (
    <li>
      <div className="layer-row" data-off={isOff ? "" : undefined}>
        <button
          type="button"
          className="layer-name"
          data-row=""
          aria-expanded={props.isExpanded}
          onClick={props.onExpand}
        >
          <Swatch row={props.row} />
          <span className="grow ellipsis">{title}</span>
          <LayerStateWord row={props.row} />
        </button>
        {Mark !== undefined ? (
          <Mark className="row-mark" aria-hidden="true" />
        ) : (
          <IconButton
            className="eye"
            icon={layer.visible ? Eye : EyeOff}
            label={text(layer.visible ? "layers.hide" : "layers.show", { name: title })}
            placement="right"
            onPress={() =>
              store.run({
                kind: "set-layer-visible",
                dataset: layer.dataset,
                visible: !layer.visible,
              })
            }
          />
        )}
      </div>
      {props.isExpanded ? <LayerDetail row={props.row} /> : null}
    </li>
  );
}

/** Missing, offline, failed and loading are words; a dimmed layer shows its percent. */
function LayerStateWord({ row }: { readonly row: LayerRowView }) {
  const text = useText();
  const isOffline = useViewer((state) => state.phase === "offline");
  const { layer } = row;
  if (layer.problem === "missing") return <span className="word">{text("layers.missing")}</span>;
  if (layer.problem === "forbidden") {
    return <span className="word">{text("layers.forbidden")}</span>;
  }
  if (layer.problem !== undefined) {
    return (
      <span className="word" data-tone="problem">
        {text(isOffline ? "layers.offline" : "layers.failed")}
      </span>
    );
  }
  if (layer.visible && layer.loading !== undefined) {
    return (
      <span className="word" data-tone="loading">
        {text("layers.loading", { percent: Math.round(layer.loading * 100) })}
      </span>
    );
  }
  if (layer.opacity < 1) return <span className="word">{Math.round(layer.opacity * 100)}%</span>;
  return null;
}

function LayerDetail({ row }: { readonly row: LayerRowView }) {
  const { store } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const layerCount = useViewer((state) => state.layers.length);
  const { layer, entry, index } = row;
  if (entry === undefined) {
    return (
      <div className="layer-detail">
        <p className="caption">{text("layers.missing.long", { dataset: layer.dataset })}</p>
      </div>
    );
  }
  const move = (toIndex: number): void => {
    store.run({ kind: "move-layer", dataset: layer.dataset, toIndex });
  };
  const isBase = entry.kind === "terrain";
  const { features } = entry.counts;
  return (
    <div className="layer-detail">
      {isBase ? null : <OpacitySlider dataset={layer.dataset} opacity={layer.opacity} />}
      <div className="layer-actions">
        <IconButton
          icon={Focus}
          label={text("layers.fit")}
          onPress={() =>
            store.run({ kind: "fly-to", camera: cameraOfDataset(entry), seconds: FLIGHT_SECONDS })
          }
        />
        <IconButton
          icon={ArrowUp}
          label={text("layers.up")}
          isDisabled={isBase || index === layerCount - 1}
          onPress={() => move(index + 1)}
        />
        <IconButton
          icon={ArrowDown}
          label={text("layers.down")}
          isDisabled={isBase || index === 0}
          onPress={() => move(index - 1)}
        />
        {row.isUploaded ? (
          <IconButton
            icon={Trash2}
            label={text("layers.remove")}
            onPress={() => store.run({ kind: "remove-layer", dataset: layer.dataset })}
          />
        ) : null}
        <span className="caption grow end">
          {features > 0
            ? text("layers.features", { count: formatNumber(features) })
            : text(`kind.${entry.kind}`)}
        </span>
      </div>
      <LegendList rows={legendOf(layer.style, entry.classes)} />
      <p className="caption">
        {entry.attribution !== "" ? entry.attribution : entry.title[language]}
        {entry.synthetic ? ` · ${text("app.synthetic")}` : ""}
      </p>
    </div>
  );
}
