import { useEffect } from "react";
import { showToast } from "../store/toasts.ts";
import { type Kernel, useKernel } from "./kernel.tsx";

/** What the shell opens by key. */
export interface ShortcutTargets {
  readonly openPalette: () => void;
  readonly openHelp: () => void;
  readonly toggleLayers: () => void;
}

/** Single keys work while no field has the focus; Ctrl or ⌘ combinations always. */
export function useShortcuts(targets: ShortcutTargets): void {
  const kernel = useKernel();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const isHandled =
        event.ctrlKey || event.metaKey
          ? handleCombination(event, kernel, targets)
          : !isTyping(event.target) && handleKey(event, kernel, targets);
      if (isHandled) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [kernel, targets]);
}

function handleCombination(
  event: KeyboardEvent,
  { store }: Kernel,
  targets: ShortcutTargets,
): boolean {
  const key = event.key.toLowerCase();
  if (key === "k") {
    targets.openPalette();
    return true;
  }
  if (isTyping(event.target)) return false;
  if (key === "z" && !event.shiftKey) {
    if (store.undo()) showToast(store, "toast.undone");
    return true;
  }
  if (key === "y" || (key === "z" && event.shiftKey)) {
    if (store.redo()) showToast(store, "toast.redone");
    return true;
  }
  return false;
}

function handleKey(event: KeyboardEvent, kernel: Kernel, targets: ShortcutTargets): boolean {
  const key = event.key.toLowerCase();
  if (key === "?") {
    targets.openHelp();
    return true;
  }
  if (key === "/") {
    targets.openPalette();
    return true;
  }
  if (key === "b") {
    targets.toggleLayers();
    return true;
  }
  if (key === "j" || key === "k") return moveRow(key === "j" ? 1 : -1);
  if (key === "escape" && document.querySelector("[role=dialog]") === null) {
    return kernel.store.run({ kind: "select", selection: undefined });
  }
  const tool = kernel.tools.find((candidate) => candidate.shortcut?.toLowerCase() === key);
  if (tool === undefined || event.shiftKey) return false;
  void tool.run(kernel.toolContext());
  return true;
}

/** J and K walk the rows of the list that has the focus, or of the first list on the page. */
function moveRow(step: 1 | -1): boolean {
  const focused = document.activeElement;
  const list = focused?.closest("[data-rows]") ?? document.querySelector("[data-rows]");
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  if (rows.length === 0) return false;
  const index = rows.findIndex((row) => row === focused || row.parentElement?.contains(focused));
  rows[Math.min(Math.max(index + step, 0), rows.length - 1)]?.focus();
  return true;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== "range"));
