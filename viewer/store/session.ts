import { TwinError } from "../../ingest/vocabulary/errors.ts";
import { routes, type SearchHit, type UploadState } from "../../tiles-server/vocabulary/routes.ts";
import { FLIGHT_SECONDS } from "./commands.ts";
import type { ViewerStore } from "./create-store.ts";
import { codeOf, type Fetch, fetchJson } from "./fetch-json.ts";
import { type LinkedView, queryToView } from "./link.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { readCatalogue, readHits, readScenes } from "./read-answers.ts";
import { markMissing, sceneView } from "./scene-view.ts";
import { showToast } from "./toasts.ts";
import { undoUpload, uploadFiles } from "./uploads.ts";
import { watchSelection } from "./watch-selection.ts";
import { type Wait, watchServer } from "./watch-server.ts";

const LOAD_ATTEMPTS = 3;
const FIRST_RETRY_MILLISECONDS = 400;

/** What panels ask of the server; everything else they do is a command. */
export interface Session {
  /** Reads scenes and catalogue and sets the first view; also the retry after it failed. */
  load(): Promise<void>;
  openScene(sceneId: string): void;
  search(query: string, signal: AbortSignal): Promise<readonly SearchHit[]>;
  upload(files: readonly File[]): Promise<void>;
  /** Takes back what an upload published; a refusal is a toast. */
  undoUpload(upload: UploadState): Promise<void>;
  retrySelection(): void;
  close(): void;
}

/** What a session takes from the page. */
export interface SessionOptions {
  readonly fetch: Fetch;
  /** the page's query, with the view of a link */
  readonly query: string;
  /** between attempts and questions to the server; a page waits only while it is seen */
  readonly wait: Wait;
}

/** Makes the viewer's only talker to the server. */
export function createSession(store: ViewerStore, options: SessionOptions): Session {
  const { fetch, wait } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const selection = watchSelection(store, fetch);
  let isWatching = false;

  const load = async (): Promise<void> => {
    store.setState({ phase: "loading", problemCode: undefined });
    try {
      const [scenesAnswer, catalogueAnswer] = await withRetries(
        () =>
          Promise.all([
            fetchJson(fetch, routes.scenes, { signal }),
            fetchJson(fetch, routes.catalogue, { signal }),
          ]),
        wait,
        signal,
      );
      const { scenes, problems } = readScenes(scenesAnswer);
      store.setState({ scenes, catalogue: readCatalogue(catalogueAnswer) });
      for (const problem of problems) {
        showToast(store, `problem.${problem.code}`, {
          tone: "problem",
          parameters: problem.parameters,
        });
      }
      openFirstView(store, queryToView(options.query));
      store.setState({ phase: "ready" });
    } catch (error) {
      if (signal.aborted) return;
      store.setState({ phase: "failed", problemCode: codeOf(error) });
    }
    if (!isWatching) {
      isWatching = true;
      void watch();
    }
  };

  const watch = async (): Promise<void> => {
    try {
      await watchServer(
        { fetch, wait, isOnline: () => store.getState().phase === "ready", onChange: onOnline },
        signal,
      );
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };

  const onOnline = (isOnline: boolean): void => {
    const { phase } = store.getState();
    if (!isOnline && phase === "ready") store.setState({ phase: "offline" });
    if (isOnline && phase === "failed") void load();
    if (isOnline && phase === "offline") {
      store.setState({ phase: "ready" });
      showToast(store, "toast.online");
      // The catalogue may have changed meanwhile; if this fails the next watch says so.
      loadCatalogue(store, fetch, signal).catch(() => store.setState({ phase: "offline" }));
    }
  };

  return {
    load,
    openScene(sceneId) {
      const state = store.getState();
      const scene = state.scenes.find((candidate) => candidate.id === sceneId);
      if (scene === undefined || sceneId === state.sceneId) return;
      // The reader's theme stays: a scene's own theme is for its first opening only.
      const view = { ...sceneView(scene, state), theme: state.theme };
      store.run({ kind: "restore-view", view, seconds: FLIGHT_SECONDS * 2 });
    },
    async search(query, searchSignal) {
      return readHits(await fetchJson(fetch, routes.search(query), { signal: searchSignal }));
    },
    upload: (files) => uploadFiles(store, fetch, files),
    async undoUpload(upload) {
      try {
        await undoUpload(store, fetch, upload);
      } catch (error) {
        const parameters = error instanceof TwinError ? error.parameters : {};
        showToast(store, `problem.${codeOf(error)}`, { tone: "problem", parameters });
      }
    },
    retrySelection: selection.retry,
    close() {
      controller.abort();
      selection.close();
    },
  };
}

/** The link's scene, else the first; then the history begins. */
function openFirstView(store: ViewerStore, link: LinkedView): void {
  const state = store.getState();
  const open = state.scenes.find((scene) => scene.id === state.sceneId);
  if (open !== undefined) {
    store.setState({ layers: markMissing(state.layers, state) });
    return;
  }
  const scene = state.scenes.find((candidate) => candidate.id === link.sceneId) ?? state.scenes[0];
  if (scene === undefined) return;
  store.run({ kind: "restore-view", view: sceneView(scene, state, link), seconds: 0 });
  store.clearHistory();
}

async function withRetries<Value>(
  attempt: () => Promise<Value>,
  wait: Wait,
  signal: AbortSignal,
): Promise<Value> {
  for (let attemptIndex = 1; ; attemptIndex += 1) {
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (attemptIndex === LOAD_ATTEMPTS) throw error;
      await wait(FIRST_RETRY_MILLISECONDS * 2 ** (attemptIndex - 1), signal);
    }
  }
}
