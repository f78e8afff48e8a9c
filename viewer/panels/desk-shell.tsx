import { Bookmark, Layers } from "lucide-react";
import { useEffect } from "react";
import { Compass } from "./compass.tsx";
import { IconButton } from "./icon-button.tsx";
import { useText, useViewer } from "./kernel.tsx";
import { LayerPanel } from "./layer-panel.tsx";
import { Panel } from "./panel.tsx";
import { ScenePanel } from "./scene-panel.tsx";
import { SelectionPanel } from "./selection-panel.tsx";
import { StatusBar } from "./status-bar.tsx";
import { SunCard } from "./sun-card.tsx";
import { ToolBar } from "./tool-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import type { ShortcutTargets } from "./use-shortcuts.ts";
import { useSidePanels } from "./use-side-panels.ts";

/** Panels docked around the city; on narrow screens a rail, and one side panel open at a time. */
export function DeskShell(props: {
  readonly layout: "wide" | "narrow";
  readonly actions: ShortcutTargets;
  readonly isLayersOpen: boolean;
}) {
  const text = useText();
  const { actions, layout, isLayersOpen } = props;
  const hasSelection = useViewer((state) => state.selection !== undefined);
  const isBusy = useViewer((state) => state.phase === "loading");
  const side = useSidePanels(layout, isLayersOpen, hasSelection, actions.toggleLayers);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset["left"] = isLayersOpen ? "open" : "closed";
    dataset["right"] = side.isRightOpen ? "open" : "closed";
  }, [isLayersOpen, side.isRightOpen]);
  return (
    <>
      <TopBar onSearch={actions.openPalette} onHelp={actions.openHelp} />
      {layout === "narrow" ? (
        <nav className="rail" aria-label={text("rail.label")}>
          <IconButton
            icon={Layers}
            label={text("layers.title")}
            shortcut="B"
            placement="right"
            isOn={isLayersOpen}
            onPress={actions.toggleLayers}
          />
          <IconButton
            icon={Bookmark}
            label={text("scene.about")}
            placement="right"
            isOn={side.isRightOpen}
            onPress={side.toggleRight}
          />
        </nav>
      ) : null}
      {isLayersOpen ? (
        <Panel label={text("layers.title")} side="left" isBusy={isBusy}>
          <LayerPanel />
        </Panel>
      ) : null}
      {side.isRightOpen ? (
        <Panel label={text(hasSelection ? "selection.title" : "scene.about")} side="right">
          {hasSelection ? <SelectionPanel /> : <ScenePanel onSearch={actions.openPalette} />}
        </Panel>
      ) : null}
      <section className="viewport" aria-label={text("viewport.label")}>
        <SunCard />
        <ToolBar />
        <Compass />
      </section>
      <StatusBar />
    </>
  );
}
