import { type FlatFeature, textOf } from "../flat-feature.ts";
import { darker, type FlatStyle, traceFeature, withAlpha } from "../tile-view.ts";

/** Hues that stay apart from each other and from the accent, for classes nobody styled. */
const PALETTE = [
  "#6fa8dc",
  "#e2a03f",
  "#b48fd0",
  "#d9738a",
  "#8fb35a",
  "#c58f6a",
  "#5fb0b7",
  "#d7c04f",
] as const;

/** The same class has the same colour in every dataset and session. */
export function colourOfClass(name: string): string {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  return PALETTE[(hash >>> 0) % PALETTE.length]!;
}

const colourOf = (feature: FlatFeature): string =>
  colourOfClass(textOf(feature, "class") || feature.kind);

/** Anything without a style of its own: a quiet fill, a clear outline, a line of steady width. */
export const drawByClass: FlatStyle = (features, view) => {
  const { canvas } = view;
  canvas.lineJoin = "round";
  canvas.lineCap = "round";
  for (const feature of features) {
    if (feature.kind === "point") continue;
    const colour = colourOf(feature);
    traceFeature(feature, view);
    if (feature.kind === "polygon") {
      canvas.fillStyle = withAlpha(colour, 0.42);
      canvas.fill("evenodd");
    } else {
      canvas.strokeStyle = "#0000004d";
      canvas.lineWidth = 4.5;
      canvas.stroke();
    }
    canvas.strokeStyle = feature.kind === "polygon" ? darker(colour, 0.3) : colour;
    canvas.lineWidth = feature.kind === "polygon" ? 1.8 : 2.6;
    canvas.stroke();
  }
};
