import { FLIGHT_SECONDS } from "../store/commands.ts";
import type { Tool } from "../store/tool.ts";

/** Flies to the scene's opening view. */
export const HOME_TOOL: Tool = {
  id: "home",
  key: "tool.home",
  shortcut: "H",
  run({ store }) {
    const { scenes, sceneId } = store.getState();
    const scene = scenes.find((candidate) => candidate.id === sceneId);
    if (scene === undefined) return;
    store.run({ kind: "fly-to", camera: scene.camera, seconds: FLIGHT_SECONDS });
  },
};
