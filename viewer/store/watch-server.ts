import type { Fetch } from "./fetch-json.ts";

const CALM_MILLISECONDS = 15_000;
const FIRST_RETRY_MILLISECONDS = 1_000;
const LONGEST_RETRY_MILLISECONDS = 30_000;
const ANSWER_MILLISECONDS = 5_000;

/** What the watch needs from the page; a test gives its own. */
export interface WatchOptions {
  readonly fetch: Fetch;
  /** resolves after the time, or when the page is seen again; waits for ever while it is hidden */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onChange: (isOnline: boolean) => void;
}

/**
 * Asks `/healthz` every 15 seconds while the page is seen. Two silences in a row are "offline"; then it
 * asks again after 1, 2, 4 … 30 seconds until the server answers.
 */
export async function watchServer(options: WatchOptions, signal: AbortSignal): Promise<void> {
  let silenceCount = 0;
  let isOnline = true;
  while (!signal.aborted) {
    const retry = Math.min(
      FIRST_RETRY_MILLISECONDS * 2 ** (silenceCount - 1),
      LONGEST_RETRY_MILLISECONDS,
    );
    await options.wait(silenceCount === 0 ? CALM_MILLISECONDS : retry, signal);
    silenceCount = (await answers(options.fetch, signal)) ? 0 : silenceCount + 1;
    const isNowOnline: boolean = silenceCount < 2 && (isOnline || silenceCount === 0);
    if (isNowOnline !== isOnline) options.onChange(isNowOnline);
    isOnline = isNowOnline;
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
