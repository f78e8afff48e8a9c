import { findClassRow } from "../../../ingest/vocabulary/class-row.ts";
import { LAND_USES } from "../../../ingest/vocabulary/land-use.ts";
import { type FlatFeature, textOf } from "../flat-feature.ts";
import { darker, type FlatStyle, traceFeature, withAlpha } from "../tile-view.ts";

const UNKNOWN = "#8a9190";

/** Colour of a parcel by its planning code. */
export const landUseColour = (feature: FlatFeature): string =>
  findClassRow(LAND_USES, textOf(feature, "landUse") || textOf(feature, "class"))?.colour ??
  UNKNOWN;

/** Planning colours over the city; the layer's own opacity makes the drape of 35 to 60 %. */
export const drawLandUse: FlatStyle = (features, view) => {
  const { canvas } = view;
  for (const feature of features) {
    if (feature.kind !== "polygon") continue;
    const colour = landUseColour(feature);
    traceFeature(feature, view);
    canvas.fillStyle = withAlpha(colour, 0.88);
    canvas.fill("evenodd");
  }
  canvas.lineJoin = "round";
  for (const feature of features) {
    if (feature.kind !== "polygon") continue;
    traceFeature(feature, view);
    canvas.strokeStyle = darker(landUseColour(feature), 0.45);
    canvas.lineWidth = Math.max(1.5, Math.min(5, 0.9 * view.pixelsPerMetre));
    canvas.stroke();
  }
};
