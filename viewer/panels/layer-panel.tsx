import { ChevronDown, ChevronRight, Plus } from "lucide-react";
import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import type { LayerState } from "../store/state.ts";
import { useKernel, useText, useViewer } from "./kernel.tsx";
import { LayerRow } from "./layer-row.tsx";
import { SaveViewButton } from "./save-view-button.tsx";
import { type LayerGroup, useLayerGroups } from "./use-layer-groups.ts";

/** The layer tree: groups as the scene orders them, then what was uploaded. */
export function LayerPanel() {
  const { session } = useKernel();
  const text = useText();
  const groups = useLayerGroups();
  const visibleCount = useViewer((state) => state.layers.filter((layer) => isSeen(layer)).length);
  const [expanded, setExpanded] = useState<string>();
  return (
    <>
      <div className="panel-head">
        <h2>{text("layers.title")}</h2>
        <FileTrigger allowsMultiple onSelect={(files) => void session.upload([...(files ?? [])])}>
          <Button className="icon-button small" aria-label={text("upload.choose")}>
            <Plus aria-hidden="true" />
          </Button>
        </FileTrigger>
      </div>
      <div className="panel-body" data-rows="">
        {groups.length === 0 ? <p className="empty">{text("layers.empty")}</p> : null}
        {groups.map((group) => (
          <Group key={group.title} group={group} expanded={expanded} onExpand={setExpanded} />
        ))}
      </div>
      <div className="panel-foot">
        <span className="grow">{text("layers.visible", { count: visibleCount })}</span>
        <SaveViewButton />
      </div>
    </>
  );
}

function Group(props: {
  readonly group: LayerGroup;
  readonly expanded: string | undefined;
  readonly onExpand: (dataset: string | undefined) => void;
}) {
  const [isOpen, setOpen] = useState(true);
  const { title, rows } = props.group;
  const visible = rows.filter((row) => isSeen(row.layer)).length;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className="layer-group">
      <h3>
        <button
          type="button"
          className="group-head"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron aria-hidden="true" />
          <span className="grow">{title}</span>
          <span className="caption">
            {visible}/{rows.length}
          </span>
        </button>
      </h3>
      {isOpen ? (
        <ul>
          {rows.map((row) => (
            <LayerRow
              key={row.layer.dataset}
              row={row}
              isExpanded={props.expanded === row.layer.dataset}
              onExpand={() =>
                props.onExpand(props.expanded === row.layer.dataset ? undefined : row.layer.dataset)
              }
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const isSeen = (layer: LayerState): boolean => layer.visible && layer.problem === undefined;
