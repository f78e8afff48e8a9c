import type { Fetch } from "./fetch-json.ts";

const CALM_MILLISECONDS = 15_000;
const FIRST_RETRY_MILLISECONDS = 1_000;
const LONGEST_RETRY_MILLISECONDS = 30_000;
const ANSWER_MILLISECONDS = 5_000;

/** Resolves after the time; rejects with the signal's reason when that aborts first. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** What the watch needs from the page; a test gives its own. */
export interface WatchOptions {
  readonly fetch: Fetch;
  /** a page's wait stands still while the page is hidden and ends when it is seen again */
  readonly wait: Wait;
  /** what the viewer believes now */
  readonly isOnline: () => boolean;
  readonly onChange: (isOnline: boolean) => void;
}

/**
 * Asks `/healthz` every 15 seconds while the page is seen. Two silences in a row are "offline"; then it
 * asks again after 1, 2, 4 … 30 seconds until the server answers. An answer while the viewer believes
 * itself offline is told each time, so that a load that failed for another reason is tried again.
 */
export async function watchServer(options: WatchOptions, signal: AbortSignal): Promise<void> {
  let silenceCount = options.isOnline() ? 0 : 1;
  while (!signal.aborted) {
    const retry = Math.min(
      FIRST_RETRY_MILLISECONDS * 2 ** (silenceCount - 1),
      LONGEST_RETRY_MILLISECONDS,
    );
    await options.wait(silenceCount === 0 ? CALM_MILLISECONDS : retry, signal);
    silenceCount = (await answers(options.fetch, signal)) ? 0 : silenceCount + 1;
    if (silenceCount === 0 && !options.isOnline()) options.onChange(true);
    if (silenceCount >= 2 && options.isOnline()) options.onChange(false);
  }
}

async function answers(fetch: Fetch, signal: AbortSignal): Promise<boolean> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MILLISECONDS)]);
    const response = await fetch("/healthz", { signal: limit, cache: "no-store" });
    return response.ok;
  } catch {
    // No answer in any way is what this asks about.
    return false;
  }
}

/** Waits in a page: the clock stands still while the tab is hidden, and coming back ends the wait. */
export function waitWhileSeen(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const isSeen = (): boolean => document.visibilityState === "visible";
    const end = (): void => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onSeen);
      signal.removeEventListener("abort", onAbort);
    };
    const onSeen = (): void => {
      if (!isSeen()) return;
      end();
      resolve();
    };
    const onAbort = (): void => {
      end();
      reject(signal.reason);
    };
    const timer = setTimeout(onSeen, milliseconds);
    document.addEventListener("visibilitychange", onSeen);
    signal.addEventListener("abort", onAbort);
  });
}
