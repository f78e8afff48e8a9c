import { cameraTarget, FLIGHT_SECONDS } from "../store/commands.ts";
import { groundMetres } from "../store/ground.ts";
import { orbitCamera } from "../store/orbit.ts";
import type { Tool } from "../store/tool.ts";

// Straight down, heading and roll become one angle; a hair above it the camera keeps its heading.
const TOP_DOWN_DEGREES = -89.5;
const TILTED_DEGREES = -32;
const IS_TOP_DOWN_BELOW_DEGREES = -80;

/** Looks straight down as on a map, or tilted again. */
export const TILT_TOOL: Tool = {
  id: "tilt",
  key: "tool.tilt",
  shortcut: "T",
  isOn: (state) => (cameraTarget(state)?.pitchDegrees ?? 0) < IS_TOP_DOWN_BELOW_DEGREES,
  run({ store }) {
    const state = store.getState();
    const camera = cameraTarget(state);
    if (camera === undefined) return;
    const isTopDown = camera.pitchDegrees < IS_TOP_DOWN_BELOW_DEGREES;
    const pitchDegrees = isTopDown ? TILTED_DEGREES : TOP_DOWN_DEGREES;
    const tilted = orbitCamera(camera, groundMetres(state), { pitchDegrees });
    store.run({ kind: "fly-to", camera: tilted, seconds: FLIGHT_SECONDS });
  },
};
