import { Clock3, Layers, MapPin, PanelsTopLeft } from "lucide-react";
import { useEffect, useState } from "react";
import type { MessageKey } from "../i18n/message-key.ts";
import { useText, useViewer } from "./kernel.tsx";
import { LayerPanel } from "./layer-panel.tsx";
import { ScenePanel } from "./scene-panel.tsx";
import { SelectionPanel } from "./selection-panel.tsx";
import { Sheet, type SheetHeight } from "./sheet.tsx";
import { SunCard } from "./sun-card.tsx";
import { ToolBar } from "./tool-bar.tsx";
import { SearchButton } from "./top-bar.tsx";
import type { ShortcutTargets } from "./use-shortcuts.ts";
import { Workspaces } from "./workspaces.tsx";

const TABS = [
  { id: "scene", key: "sheet.scene", icon: PanelsTopLeft },
  { id: "layers", key: "sheet.layers", icon: Layers },
  { id: "selection", key: "sheet.selection", icon: MapPin },
  { id: "time", key: "sheet.time", icon: Clock3 },
] as const satisfies readonly {
  readonly id: string;
  readonly key: MessageKey;
  readonly icon: unknown;
}[];

type Tab = (typeof TABS)[number]["id"];

/** Search above, the city in the middle, one sheet below with the panels as tabs. */
export function PhoneShell({ actions }: { readonly actions: ShortcutTargets }) {
  const text = useText();
  const hasSelection = useViewer((state) => state.selection !== undefined);
  const title = useViewer((state) =>
    state.selectionDetail?.kind === "ready"
      ? state.selectionDetail.feature.name
      : (state.scenes.find(({ id }) => id === state.sceneId)?.title[state.language] ?? ""),
  );
  const [tab, setTab] = useState<Tab>("scene");
  const [height, setHeight] = useState<SheetHeight>("peek");
  useEffect(() => {
    if (!hasSelection) return;
    setTab("selection");
    setHeight((now) => (now === "peek" ? "half" : now));
  }, [hasSelection]);
  const open = (next: Tab): void => {
    setHeight((now) =>
      next === tab && now !== "peek" ? "peek" : now === "full" ? "full" : "half",
    );
    setTab(next);
  };
  return (
    <>
      <header className="phone-bar">
        <h1 className="visually-hidden">{text("app.name")}</h1>
        <SearchButton label={text("top.search.short")} onPress={actions.openPalette} />
        <span className="chip synthetic">{text("app.synthetic")}</span>
      </header>
      <section className="viewport" aria-label={text("viewport.label")}>
        <ToolBar />
      </section>
      <Sheet height={height} onHeight={setHeight} title={title}>
        {tab === "scene" ? (
          <>
            <Workspaces />
            <ScenePanel onSearch={actions.openPalette} />
          </>
        ) : null}
        {tab === "layers" ? <LayerPanel /> : null}
        {tab === "selection" ? (
          hasSelection ? (
            <SelectionPanel />
          ) : (
            <p className="empty">{text("selection.empty")}</p>
          )
        ) : null}
        {tab === "time" ? <SunCard /> : null}
      </Sheet>
      <nav className="tab-bar" aria-label={text("rail.label")}>
        {TABS.map((one) => (
          <button
            key={one.id}
            type="button"
            aria-pressed={tab === one.id}
            onClick={() => open(one.id)}
          >
            <one.icon aria-hidden="true" />
            {text(one.key)}
          </button>
        ))}
      </nav>
    </>
  );
}
