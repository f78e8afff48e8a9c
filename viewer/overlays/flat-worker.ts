import { drawMask } from "./draw-mask.ts";
import {
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
  metresPerUnit,
  textOf,
} from "./flat-feature.ts";
import type { FlatAnswer, FlatRequest } from "./flat-messages.ts";
import { type FlatSource, type MercatorBounds, openFlatSource } from "./flat-source.ts";
import { hitTest } from "./hit-test.ts";
import { isOutlineOnly } from "./styles/control-lines.ts";
import { styleOf } from "./styles/style-of.ts";
import type { TileView } from "./tile-view.ts";

/** Widest thing that reaches into a tile from a feature outside it. */
const MARGIN_METRES = 30;
const MARGIN_PIXELS = 8;
/** A feature smaller than this is not worth a request. */
const SMALLEST_PIXELS = 1.5;

const sources = new Map<string, Promise<FlatSource>>();

function sourceOf(address: string): Promise<FlatSource> {
  const known = sources.get(address);
  if (known !== undefined) return known;
  const opening = openFlatSource(address, async (at) => {
    const response = await fetch(at);
    if (!response.ok) throw new Error(`${at}: ${response.status} ${response.statusText}`);
    return response.json();
  });
  sources.set(address, opening);
  opening.catch(() => sources.delete(address));
  return opening;
}

const grown = (bounds: MercatorBounds, by: number): MercatorBounds => [
  bounds[0] - by,
  bounds[1] - by,
  bounds[2] + by,
  bounds[3] + by,
];

async function draw(request: FlatRequest & { kind: "draw" }): Promise<ImageBitmap | undefined> {
  const { tile, sizePixels } = request;
  const span = 1 / 2 ** tile.level;
  const originX = tile.x * span;
  const originY = tile.y * span;
  const unit = metresPerUnit(originY + span / 2);
  const pixelsPerUnit = sizePixels / span;
  const source = await sourceOf(request.address);
  const metresPerPixel = unit / pixelsPerUnit;
  const margin = Math.max(MARGIN_METRES / unit, MARGIN_PIXELS / pixelsPerUnit);
  const bounds = grown([originX, originY, originX + span, originY + span], margin);
  const { onlyId } = request;
  const found = await source.query(bounds, metresPerPixel * SMALLEST_PIXELS);
  const features = onlyId === undefined ? found : found.filter(({ id }) => id === onlyId);
  if (!features.some((feature) => feature.kind !== "point")) return undefined;
  const surface = new OffscreenCanvas(sizePixels, sizePixels);
  const canvas = surface.getContext("2d")!;
  // The engine takes the first row of an image bitmap as the southern one.
  canvas.setTransform(1, 0, 0, -1, 0, sizePixels);
  const view: TileView = {
    canvas,
    originX,
    originY,
    pixelsPerUnit,
    pixelsPerMetre: pixelsPerUnit / unit,
    sizePixels,
  };
  styleOf(request.style)(features, view);
  return surface.transferToImageBitmap();
}

async function pick(request: FlatRequest & { kind: "pick" }): Promise<string | undefined> {
  const x = mercatorX(request.longitudeDegrees);
  const y = mercatorY(request.latitudeDegrees);
  const unitsPerMetre = 1 / metresPerUnit(y);
  const tolerance = request.toleranceMetres * unitsPerMetre;
  const reach = Math.max(tolerance, MARGIN_METRES * unitsPerMetre);
  const source = await sourceOf(request.address);
  const features = await source.query(grown([x, y, x, y], reach), 0);
  const isOutline = request.style === "control-lines" ? isOutlineOnly : () => false;
  return hitTest(features, { x, y }, { tolerance, unitsPerMetre, isOutline })?.id;
}

async function answer(request: FlatRequest): Promise<FlatAnswer> {
  const { serial } = request;
  switch (request.kind) {
    case "draw":
      return { kind: "drawn", serial, image: await draw(request) };
    case "pick":
      return { kind: "picked", serial, featureId: await pick(request) };
    case "points": {
      const features = await (await sourceOf(request.address)).query([0, 0, 1, 1], 0);
      const points = features
        .filter((feature) => feature.kind === "point")
        .map((feature) => ({
          id: feature.id,
          class: textOf(feature, "class"),
          name: textOf(feature, "name"),
          longitudeDegrees: longitudeOf(feature.parts[0]![0]!),
          latitudeDegrees: latitudeOf(feature.parts[0]![1]!),
        }));
      return { kind: "pointed", serial, points };
    }
    case "mask": {
      const layers = await Promise.all(
        request.layers.map(async ({ address, style }) => ({
          style,
          features: await (await sourceOf(address)).query(request.bounds, 0),
        })),
      );
      return {
        kind: "masked",
        serial,
        image: drawMask(layers, request.bounds, request.sizePixels),
      };
    }
  }
}

addEventListener("message", (event: MessageEvent<FlatRequest>) => {
  void answer(event.data)
    .catch(
      (error: unknown): FlatAnswer => ({
        kind: "failed",
        serial: event.data.serial,
        message: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((result) => {
      const image = "image" in result ? result.image : undefined;
      postMessage(result, { transfer: image === undefined ? [] : [image] });
    });
});
