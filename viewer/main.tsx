import { createRoot } from "react-dom/client";
import { preferredLanguage } from "./i18n/preferred-language.ts";
import { KernelProvider } from "./panels/kernel.tsx";
import { Shell } from "./panels/shell.tsx";
import { createViewerStore, type ViewerStore } from "./store/create-store.ts";
import { keepAddress } from "./store/keep-address.ts";
import { keepBookmarks } from "./store/saved-bookmarks.ts";
import { createSession } from "./store/session.ts";
import { showToast } from "./store/toasts.ts";
import type { ToolContext } from "./store/tool.ts";
import { waitWhileSeen } from "./store/watch-server.ts";
import { TOOLS } from "./tools/registry.ts";
import "./panels/styles.css";

/** Shell first, so that it answers within a second; the engine, ten times its size, comes after. */
async function start(globe: HTMLElement, shell: HTMLElement): Promise<void> {
  const store = createViewerStore({ language: preferredLanguage(navigator.languages) });
  const session = createSession(store, {
    fetch: (address, init) => fetch(address, init),
    query: location.search,
    wait: waitWhileSeen,
  });
  keepBookmarks(store, () => localStorage);
  let capture: ToolContext["capture"];
  const kernel = { store, session, tools: TOOLS, toolContext: () => ({ store, capture }) };
  createRoot(shell).render(
    <KernelProvider kernel={kernel}>
      <Shell />
    </KernelProvider>,
  );
  await session.load();
  keepAddress(store);
  capture = await startGlobe(globe, store);
}

async function startGlobe(globe: HTMLElement, store: ViewerStore): Promise<ToolContext["capture"]> {
  try {
    const { compose } = await import("./compose.ts");
    const composed = await compose(globe, store);
    store.setState({ globe: "ready" });
    return () => composed.capture();
  } catch (error) {
    // Without WebGL the catalogue, the properties and the search still work: the shell says so.
    store.setState({ globe: "failed" });
    showToast(store, "banner.globe", { tone: "problem" });
    reportError(error);
    return undefined;
  }
}

const globe = document.getElementById("globe");
const shell = document.getElementById("shell");
if (globe === null || shell === null) throw new Error("index.html has no #globe or no #shell");
void start(globe, shell);
