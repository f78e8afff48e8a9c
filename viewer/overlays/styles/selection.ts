import { type FlatStyle, traceFeature, withAlpha } from "../tile-view.ts";

/** Malachite of the dark theme; the ground shader lights it, so it is a little stronger than the token. */
const ACCENT = "#2fd6a0";

/** The picked feature: tinted and outlined in the accent, over everything draped. */
export const drawSelection: FlatStyle = (features, view) => {
  const { canvas, pixelsPerMetre } = view;
  const width = Math.max(3, Math.min(8, 2.4 * pixelsPerMetre));
  canvas.lineJoin = "round";
  canvas.lineCap = "round";
  for (const feature of features) {
    traceFeature(feature, view);
    if (feature.kind === "polygon") {
      canvas.fillStyle = withAlpha(ACCENT, 0.18);
      canvas.fill("evenodd");
    }
    canvas.strokeStyle = "#00000066";
    canvas.lineWidth = width + 3;
    canvas.stroke();
    canvas.strokeStyle = ACCENT;
    canvas.lineWidth = width;
    canvas.stroke();
  }
};
