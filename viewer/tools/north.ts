import { cameraTarget, FLIGHT_SECONDS } from "../store/commands.ts";
import { groundMetres } from "../store/ground.ts";
import { orbitCamera } from "../store/orbit.ts";
import type { Tool } from "../store/tool.ts";

/** Turns the camera about the middle of its picture until north is up. */
export const NORTH_TOOL: Tool = {
  id: "north",
  key: "tool.north",
  shortcut: "N",
  run({ store }) {
    const state = store.getState();
    const camera = cameraTarget(state);
    if (camera === undefined) return;
    const turned = orbitCamera(camera, groundMetres(state), { headingDegrees: 0 });
    store.run({ kind: "fly-to", camera: turned, seconds: FLIGHT_SECONDS });
  },
};
