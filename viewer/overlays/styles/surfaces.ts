import { type FlatStyle, traceFeature } from "../tile-view.ts";

// Albedos as sRGB: the ground shader lights them, grows grass on green and ripples on water.
const WATER = "#2a4340";
const BANK = "#7d7663";
const LAWN = "#62763f";
const LAWN_EDGE = "#566a38";

/** Rivers and lakes; near, the ground shader draws its own water over this. */
export const drawWater: FlatStyle = (features, view) => {
  const { canvas } = view;
  canvas.lineJoin = "round";
  for (const feature of features) {
    traceFeature(feature, view);
    if (feature.kind === "polygon") {
      canvas.strokeStyle = BANK;
      canvas.lineWidth = 5 * view.pixelsPerMetre;
      canvas.stroke();
      canvas.fillStyle = WATER;
      canvas.fill("evenodd");
      continue;
    }
    canvas.strokeStyle = WATER;
    canvas.lineWidth = Math.max(1.5, 6 * view.pixelsPerMetre);
    canvas.stroke();
  }
};

/** Parks and verges. */
export const drawGreen: FlatStyle = (features, view) => {
  const { canvas } = view;
  for (const feature of features) {
    if (feature.kind !== "polygon") continue;
    traceFeature(feature, view);
    canvas.fillStyle = LAWN;
    canvas.fill("evenodd");
    canvas.strokeStyle = LAWN_EDGE;
    canvas.lineWidth = Math.max(1, 1.2 * view.pixelsPerMetre);
    canvas.stroke();
  }
};
