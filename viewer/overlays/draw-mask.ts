import { type FlatFeature, metresPerUnit } from "./flat-feature.ts";
import type { MercatorBounds } from "./flat-source.ts";
import { roadOf } from "./styles/roads.ts";
import { type TileView, traceFeature, tracePart } from "./tile-view.ts";

const LAMP_SPACING_METRES = 32;
/** Half of the blur turns the water's edge into a slope that the shader cuts at one half. */
const SHORE_METRES = 5;
const LIT_CLASSES = new Set(["expressway", "arterial", "secondary", "local"]);

/**
 * The ground mask of a district: red is water (one half at the shore, more inside), green pools of lamp
 * light along the streets, blue paved ground that the lit city brightens. North is up.
 */
export function drawMask(
  layers: readonly {
    readonly style: string | undefined;
    readonly features: readonly FlatFeature[];
  }[],
  bounds: MercatorBounds,
  sizePixels: number,
): ImageBitmap {
  const surface = new OffscreenCanvas(sizePixels, sizePixels);
  const canvas = surface.getContext("2d")!;
  const pixelsPerUnit = sizePixels / (bounds[2] - bounds[0]);
  const view: TileView = {
    canvas,
    originX: bounds[0],
    originY: bounds[1],
    pixelsPerUnit,
    pixelsPerMetre: pixelsPerUnit / metresPerUnit((bounds[1] + bounds[3]) / 2),
    sizePixels,
  };
  // The first row of an image bitmap is the southern one in the shader.
  canvas.setTransform(1, 0, 0, -1, 0, sizePixels);
  canvas.fillStyle = "#000";
  canvas.fillRect(0, 0, sizePixels, sizePixels);
  canvas.globalCompositeOperation = "lighter";
  for (const { style, features } of layers) {
    if (style === "water") drawWaterMask(features, view);
    if (style === "roads") drawLampMask(features, view);
  }
  return surface.transferToImageBitmap();
}

function drawWaterMask(features: readonly FlatFeature[], view: TileView): void {
  const { canvas } = view;
  canvas.filter = `blur(${Math.max(0.6, (SHORE_METRES / 2) * view.pixelsPerMetre)}px)`;
  canvas.fillStyle = "#f00";
  for (const feature of features) {
    if (feature.kind !== "polygon") continue;
    traceFeature(feature, view);
    canvas.fill("evenodd");
  }
  canvas.filter = "none";
}

function drawLampMask(features: readonly FlatFeature[], view: TileView): void {
  const { canvas, pixelsPerMetre } = view;
  const pool = lampPool(13 * pixelsPerMetre);
  canvas.lineCap = "round";
  for (const feature of features) {
    if (feature.kind !== "line") continue;
    const road = roadOf(feature);
    if (!LIT_CLASSES.has(road.roadClass)) continue;
    canvas.beginPath();
    for (const part of feature.parts) tracePart(part, view, false);
    canvas.strokeStyle = "#0000c0";
    canvas.lineWidth = (road.widthMetres + 4) * pixelsPerMetre;
    canvas.stroke();
    const aside = Math.max(0, road.widthMetres / 2 - 1.2);
    for (const part of feature.parts) drawLamps(part, aside, view, pool);
  }
}

/** One lamp's light on the ground: falls with the square of distance from 8 m up. */
function lampPool(radius: number): OffscreenCanvas {
  const size = Math.max(4, Math.ceil(radius * 2));
  const surface = new OffscreenCanvas(size, size);
  const canvas = surface.getContext("2d")!;
  const middle = size / 2;
  const gradient = canvas.createRadialGradient(middle, middle, 0, middle, middle, middle);
  for (let step = 0; step <= 8; step++) {
    const metres = (step / 8) * 20;
    const light = 64 / (metres * metres + 64) - 64 / 464;
    gradient.addColorStop(step / 8, `rgba(0,${Math.round(light * 170)},0,1)`);
  }
  canvas.fillStyle = gradient;
  canvas.fillRect(0, 0, size, size);
  return surface;
}

function drawLamps(
  part: Float64Array,
  asideMetres: number,
  view: TileView,
  pool: OffscreenCanvas,
): void {
  const { canvas, pixelsPerMetre, pixelsPerUnit } = view;
  const spacing = LAMP_SPACING_METRES * pixelsPerMetre;
  const aside = asideMetres * pixelsPerMetre;
  let next = spacing * 0.45;
  for (let i = 0; i + 3 < part.length; i += 2) {
    const ax = (part[i]! - view.originX) * pixelsPerUnit;
    const ay = (part[i + 1]! - view.originY) * pixelsPerUnit;
    const dx = (part[i + 2]! - view.originX) * pixelsPerUnit - ax;
    const dy = (part[i + 3]! - view.originY) * pixelsPerUnit - ay;
    const length = Math.hypot(dx, dy);
    for (; next < length; next += spacing) {
      for (const side of [-1, 1]) {
        const x = ax + (dx / length) * next - (dy / length) * aside * side;
        const y = ay + (dy / length) * next + (dx / length) * aside * side;
        canvas.drawImage(pool, x - pool.width / 2, y - pool.height / 2);
      }
    }
    next -= length;
  }
}
