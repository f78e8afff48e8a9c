import type { FlatFeature } from "./flat-feature.ts";

/** A 2D context on the page or in a worker. */
export type Canvas2d = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A tile being drawn: where it lies and how large a metre is on it. */
export interface TileView {
  readonly canvas: Canvas2d;
  /** mercator of the upper left corner */
  readonly originX: number;
  readonly originY: number;
  readonly pixelsPerUnit: number;
  readonly pixelsPerMetre: number;
  readonly sizePixels: number;
}

/** Draws all features of a layer on one tile. */
export type FlatStyle = (features: readonly FlatFeature[], view: TileView) => void;

/** Adds a line or ring to the current path. */
export function tracePart(part: Float64Array, view: TileView, isClosed: boolean): void {
  const { canvas, originX, originY, pixelsPerUnit } = view;
  for (let i = 0; i < part.length; i += 2) {
    const x = (part[i]! - originX) * pixelsPerUnit;
    const y = (part[i + 1]! - originY) * pixelsPerUnit;
    if (i === 0) canvas.moveTo(x, y);
    else canvas.lineTo(x, y);
  }
  if (isClosed) canvas.closePath();
}

/** Begins a path of a whole feature; fill polygons with "evenodd". */
export function traceFeature(feature: FlatFeature, view: TileView): void {
  view.canvas.beginPath();
  for (const part of feature.parts) tracePart(part, view, feature.kind === "polygon");
}

/** Hatches the current path with parallel lines that meet across tiles. */
export function hatch(
  view: TileView,
  options: {
    readonly colour: string;
    readonly spacingPixels: number;
    readonly widthPixels: number;
  },
): void {
  const { canvas, sizePixels, originX, originY, pixelsPerUnit } = view;
  const { spacingPixels } = options;
  canvas.save();
  canvas.clip("evenodd");
  canvas.beginPath();
  // x + y is constant along each line; starting from a multiple of the spacing aligns neighbouring tiles.
  const corner = (originX + originY) * pixelsPerUnit;
  const first = Math.ceil(corner / spacingPixels) * spacingPixels - corner;
  for (
    let sum = first - spacingPixels;
    sum < 2 * sizePixels + spacingPixels;
    sum += spacingPixels
  ) {
    canvas.moveTo(sum + 8, -8);
    canvas.lineTo(sum - sizePixels - 8, sizePixels + 8);
  }
  canvas.strokeStyle = options.colour;
  canvas.lineWidth = options.widthPixels;
  canvas.stroke();
  canvas.restore();
}

/** "#rrggbb" with an opacity. */
export const withAlpha = (colour: string, alpha: number): string =>
  `${colour}${Math.round(Math.max(0, Math.min(1, alpha)) * 255)
    .toString(16)
    .padStart(2, "0")}`;

/** "#rrggbb" towards black. */
export function darker(colour: string, share: number): string {
  const value = Number.parseInt(colour.slice(1), 16);
  const channel = (shift: number): string =>
    Math.round(((value >> shift) & 255) * (1 - share))
      .toString(16)
      .padStart(2, "0");
  return `#${channel(16)}${channel(8)}${channel(0)}`;
}
