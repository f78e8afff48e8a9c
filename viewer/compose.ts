import { type Composed, connectGlobe } from "./connect-globe.ts";
import type { ViewerStore } from "./store/create-store.ts";

declare global {
  interface Window {
    /** For tests and integrators: the store, and the globe with its promise of a drawn view. */
    citytwin?: { readonly store: ViewerStore; readonly composed: Composed };
  }
}

/** A globe that is lost again sooner than this is not made anew for ever. */
const STEADY_MILLISECONDS = 60_000;
const MOST_RESTARTS = 3;
const RESTART_DELAY_MILLISECONDS = 800;

/**
 * Puts the globe into its container. When the graphics context is lost (driver reset, sleep, too many
 * tabs) a new globe takes its place and shows the same view, because all of the view is in the store.
 */
export async function compose(container: HTMLElement, store: ViewerStore): Promise<Composed> {
  let restarts = 0;
  let startedAt = 0;
  let isClosed = false;
  let current: Composed;
  const start = (): void => {
    startedAt = performance.now();
    let isLost = false;
    current = connectGlobe(container, store, () => {
      if (isLost || isClosed) return;
      isLost = true;
      restarts = performance.now() - startedAt > STEADY_MILLISECONDS ? 1 : restarts + 1;
      store.setState({ globe: restarts > MOST_RESTARTS ? "failed" : "starting" });
      // After the frame that failed, so that the engine is not closed while it draws.
      setTimeout(restart, RESTART_DELAY_MILLISECONDS);
    });
  };
  const restart = (): void => {
    if (isClosed) return;
    current.close();
    if (restarts > MOST_RESTARTS) return;
    start();
    store.setState({ globe: "ready" });
  };
  start();
  const composed: Composed = {
    pickAt: (x, y) => current.pickAt(x, y),
    settled: () => current.settled(),
    capture: () => current.capture(),
    close() {
      isClosed = true;
      current.close();
    },
  };
  window.citytwin = { store, composed };
  return composed;
}
