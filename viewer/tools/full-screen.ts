import type { Tool } from "../store/tool.ts";

/** The whole page on the whole screen, and back. */
export const FULL_SCREEN_TOOL: Tool = {
  id: "full-screen",
  key: "tool.full-screen",
  // Not F: the globe takes it to tilt while it has the focus.
  shortcut: "M",
  async run() {
    if (document.fullscreenElement === null) {
      await document.documentElement.requestFullscreen();
      return;
    }
    await document.exitFullscreen();
  },
};
