import { findClassRow } from "../../../ingest/vocabulary/class-row.ts";
import { CONTROL_LINES } from "../../../ingest/vocabulary/control-lines.ts";
import { type FlatFeature, textOf } from "../flat-feature.ts";
import { type FlatStyle, hatch, traceFeature, withAlpha } from "../tile-view.ts";

const UNKNOWN = "#e5564b";
const HATCHED = new Set(["permanent-farmland", "ecological-redline"]);

/** A boundary is its line: what lies inside is picked through it. */
export const isOutlineOnly = (feature: FlatFeature): boolean =>
  !HATCHED.has(textOf(feature, "lineType") || textOf(feature, "class"));

/** Control lines: farmland and ecology hatched, growth boundary and blue line dashed. */
export const drawControlLines: FlatStyle = (features, view) => {
  const { canvas } = view;
  // Lines keep a width on the ground when near and a width on screen when far.
  const width = Math.max(2.2, Math.min(7, 4 * view.pixelsPerMetre));
  canvas.lineJoin = "round";
  for (const feature of features) {
    const lineType = textOf(feature, "lineType") || textOf(feature, "class");
    const colour = findClassRow(CONTROL_LINES, lineType)?.colour ?? UNKNOWN;
    traceFeature(feature, view);
    if (feature.kind === "polygon" && HATCHED.has(lineType)) {
      canvas.fillStyle = withAlpha(colour, 0.12);
      canvas.fill("evenodd");
      hatch(view, {
        colour: withAlpha(colour, 0.62),
        spacingPixels: 16,
        widthPixels: Math.max(1.6, width * 0.45),
      });
      traceFeature(feature, view);
    }
    canvas.setLineDash([]);
    canvas.strokeStyle = "#00000055";
    canvas.lineWidth = width + 2;
    canvas.stroke();
    canvas.setLineDash(HATCHED.has(lineType) ? [] : [width * 5, width * 2.2]);
    canvas.strokeStyle = colour;
    canvas.lineWidth = width;
    canvas.stroke();
    canvas.setLineDash([]);
  }
};
