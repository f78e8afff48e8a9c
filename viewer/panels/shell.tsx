import { useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { Banner } from "./banner.tsx";
import { DeskShell } from "./desk-shell.tsx";
import { DropTarget } from "./drop-target.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { FirstLoad } from "./first-load.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { useText, useViewer } from "./kernel.tsx";
import { Palette } from "./palette.tsx";
import { PhoneShell } from "./phone-shell.tsx";
import { Stage } from "./stage.tsx";
import { ToastList } from "./toast-list.tsx";
import { UploadCards } from "./upload-cards.tsx";
import { useLayout } from "./use-layout.ts";
import { usePageAttributes } from "./use-page-attributes.ts";
import { useShortcuts } from "./use-shortcuts.ts";

/** Everything around the globe: one of three layouts, and what lies over all of them. */
export function Shell() {
  const text = useText();
  const language = useViewer((state) => state.language);
  const layout = useLayout();
  usePageAttributes();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isLayersOpen, setLayersOpen] = useState(() => layout !== "narrow");
  useEffect(() => setLayersOpen(layout !== "narrow"), [layout]);
  const actions = useMemo(
    () => ({
      openPalette: () => setPaletteOpen(true),
      openHelp: () => setHelpOpen(true),
      toggleLayers: () => setLayersOpen((isOpen) => !isOpen),
    }),
    [],
  );
  useShortcuts(actions);
  return (
    <I18nProvider locale={language}>
      <a className="skip-link" href="#globe">
        {text("app.skip")}
      </a>
      <ErrorBoundary text={text("panel.failed")} retry={text("app.retry")}>
        {layout === "stage" ? <Stage /> : null}
        {layout === "phone" ? <PhoneShell actions={actions} /> : null}
        {layout === "wide" || layout === "narrow" ? (
          <DeskShell layout={layout} actions={actions} isLayersOpen={isLayersOpen} />
        ) : null}
      </ErrorBoundary>
      <FirstLoad />
      <Banner />
      <UploadCards />
      <ToastList />
      <DropTarget />
      <Palette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} actions={actions} />
      <HelpDialog isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
    </I18nProvider>
  );
}
