import { showToast } from "../store/toasts.ts";
import type { Tool } from "../store/tool.ts";

/** Saves the 3D picture as PNG, named for scene and time. */
export const SCREENSHOT_TOOL: Tool = {
  id: "screenshot",
  key: "tool.screenshot",
  shortcut: "P",
  async run({ store, capture }) {
    if (capture === undefined) return;
    const { sceneId, time } = store.getState();
    const address = URL.createObjectURL(await capture());
    const link = document.createElement("a");
    link.href = address;
    link.download = `${sceneId ?? "citytwin"}-${time.date}-${time.minuteOfDay}.png`;
    link.click();
    URL.revokeObjectURL(address);
    showToast(store, "toast.screenshot");
  },
};
