import type { StoreApi } from "zustand/vanilla";
import type { ViewerState } from "./state.ts";

const TOASTS_SHOWN = 3;
const TOAST_MILLISECONDS = 5_000;
const PROBLEM_MILLISECONDS = 12_000;

/** Shows a short word for a few seconds; problems stay longer, the oldest of more than three goes first. */
export function showToast(
  store: Pick<StoreApi<ViewerState>, "getState" | "setState">,
  key: string,
  options: {
    readonly tone?: "neutral" | "problem";
    readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  } = {},
): void {
  const { toasts } = store.getState();
  const serial = (toasts.at(-1)?.serial ?? 0) + 1;
  const tone = options.tone ?? "neutral";
  const toast = { serial, tone, key, parameters: options.parameters ?? {} };
  store.setState({ toasts: [...toasts, toast].slice(-TOASTS_SHOWN) });
  setTimeout(
    () => hideToast(store, serial),
    tone === "problem" ? PROBLEM_MILLISECONDS : TOAST_MILLISECONDS,
  );
}

/** Takes a toast away before its time. */
export function hideToast(
  store: Pick<StoreApi<ViewerState>, "getState" | "setState">,
  serial: number,
): void {
  const { toasts } = store.getState();
  if (!toasts.some((toast) => toast.serial === serial)) return;
  store.setState({ toasts: toasts.filter((toast) => toast.serial !== serial) });
}
