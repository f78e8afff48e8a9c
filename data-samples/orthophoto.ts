import { type Canvas, coverRings, type PixelPainter } from "./canvas.ts";
import type { City } from "./city.ts";
import { boxOf } from "./geometry.ts";
import { type GroundShape, listGroundShapes, type PaintMaterial } from "./ground-shapes.ts";
import { createSpatialIndex } from "./spatial-index.ts";
import {
  createSurfaceTextures,
  type SurfaceTextures,
  TEXTURE_SCALE,
  TEXTURE_SIZE,
} from "./surface-textures.ts";
import type { Terrain } from "./terrain.ts";
import type { Tree } from "./trees.ts";
import { createWildGround } from "./wild-ground.ts";

/** How one material looks: its colour, and by how much each texture moves it (levels of 255). */
interface Paint {
  readonly colour: readonly [number, number, number];
  readonly grain: number;
  readonly blotch: number;
  readonly canopy?: number;
  /** 0-1, how much it hides what is below */
  readonly opacity?: number;
}

const PAINTS: Readonly<Record<PaintMaterial, Paint>> = {
  garden: { colour: [98, 116, 66], grain: 5, blotch: 12 },
  lawn: { colour: [104, 128, 68], grain: 4, blotch: 9 },
  grove: { colour: [80, 103, 56], grain: 5, blotch: 11, canopy: 7 },
  paving: { colour: [164, 159, 150], grain: 4, blotch: 5 },
  plaza: { colour: [172, 167, 158], grain: 3, blotch: 5 },
  concrete: { colour: [158, 156, 150], grain: 4, blotch: 9 },
  drive: { colour: [120, 119, 116], grain: 4, blotch: 5 },
  parking: { colour: [112, 113, 112], grain: 4, blotch: 6 },
  track: { colour: [152, 82, 64], grain: 3, blotch: 4 },
  field: { colour: [84, 128, 62], grain: 3, blotch: 7 },
  court: { colour: [66, 116, 106], grain: 3, blotch: 3 },
  water: { colour: [64, 92, 92], grain: 2, blotch: 4 },
  stone: { colour: [138, 131, 121], grain: 5, blotch: 8 },
  sand: { colour: [168, 158, 136], grain: 6, blotch: 7 },
  asphalt: { colour: [82, 84, 86], grain: 4, blotch: 5 },
  pavement: { colour: [146, 143, 136], grain: 4, blotch: 5 },
  bank: { colour: [96, 117, 68], grain: 5, blotch: 11 },
  river: { colour: [62, 86, 82], grain: 2, blotch: 5 },
  "white-line": { colour: [214, 213, 206], grain: 0, blotch: 0, opacity: 0.8 },
  shadow: { colour: [44, 48, 52], grain: 0, blotch: 0, opacity: 0.17 },
  roof: { colour: [118, 114, 108], grain: 2, blotch: 3 },
  "tree-shade": { colour: [44, 58, 36], grain: 3, blotch: 0, opacity: 0.38 },
  "car-white": { colour: [208, 208, 204], grain: 0, blotch: 0 },
  "car-dark": { colour: [56, 58, 62], grain: 0, blotch: 0 },
  "car-red": { colour: [128, 50, 44], grain: 0, blotch: 0 },
  "car-blue": { colour: [58, 76, 108], grain: 0, blotch: 0 },
};

export interface OrthophotoOptions {
  readonly pixelMetres: number;
  readonly tileSize: number;
  /** wild ground is worked out every so many pixels and blended between */
  readonly latticePixels: number;
  readonly hasDetail: boolean;
}

/** Paints square pieces of the ground as the camera of an aircraft sees it, but for buildings and trees. */
export type OrthophotoPainter = (west: number, north: number) => Uint8Array;

export function createOrthophoto(
  city: City,
  terrain: Terrain,
  trees: readonly Tree[],
  options: OrthophotoOptions,
): OrthophotoPainter {
  const { tileSize, pixelMetres } = options;
  const textures = createSurfaceTextures(city.plan.seed, pixelMetres);
  const wildGround = createWildGround(city.plan, terrain);
  const index = createSpatialIndex<GroundShape>(64);
  for (const shape of listGroundShapes(city, trees)) {
    if (options.hasDetail || !shape.isDetail) index.add(shape.rings[0]!, shape);
  }
  return (west, north) => {
    const canvas: Canvas = {
      size: tileSize,
      rgb: new Uint8Array(tileSize * tileSize * 3),
      west,
      north,
      pixelMetres,
    };
    paintWild(canvas, wildGround, textures, options.latticePixels);
    const reach = tileSize * pixelMetres;
    const frame = [
      [west, north - reach],
      [west + reach, north],
    ] as const;
    for (const shape of index.near(frame, 0)) {
      const [shapeWest, shapeSouth, shapeEast, shapeNorth] = boxOf(shape.rings[0]!);
      if (
        shapeEast < west ||
        shapeWest > west + reach ||
        shapeNorth < north - reach ||
        shapeSouth > north
      )
        continue;
      coverRings(canvas, shape.rings, painterOf(canvas, PAINTS[shape.material], textures));
    }
    return canvas.rgb;
  };
}

/** Pixels count from the north-west of the plane's origin, so that textures meet across tiles. */
function textureStart({ west, north, pixelMetres }: Canvas): readonly [number, number] {
  return [
    Math.round(west / pixelMetres) & (TEXTURE_SIZE - 1),
    Math.round(-north / pixelMetres) & (TEXTURE_SIZE - 1),
  ];
}

function painterOf(
  canvas: Canvas,
  paint: Paint,
  { grain, blotch, canopy }: SurfaceTextures,
): PixelPainter {
  const { rgb } = canvas;
  const [startX, startY] = textureStart(canvas);
  const [red, green, blue] = paint.colour;
  const opacity = paint.opacity ?? 1;
  const byGrain = paint.grain / TEXTURE_SCALE;
  const byBlotch = paint.blotch / TEXTURE_SCALE;
  const byCanopy = (paint.canopy ?? 0) / TEXTURE_SCALE;
  return (at, column, row, coverage) => {
    const cell =
      ((row + startY) & (TEXTURE_SIZE - 1)) * TEXTURE_SIZE +
      ((column + startX) & (TEXTURE_SIZE - 1));
    const move = byGrain * grain[cell]! + byBlotch * blotch[cell]! + byCanopy * canopy[cell]!;
    const share = coverage * opacity;
    rgb[at] = rgb[at]! + (red + move - rgb[at]!) * share;
    rgb[at + 1] = rgb[at + 1]! + (green + move - rgb[at + 1]!) * share;
    rgb[at + 2] = rgb[at + 2]! + (blue + move - rgb[at + 2]!) * share;
  };
}

const WILD_GRAIN = 6;
const WILD_BLOTCH = 7;
const FOREST_CANOPY = 24;

function paintWild(
  canvas: Canvas,
  wildGround: ReturnType<typeof createWildGround>,
  { grain, blotch, canopy }: SurfaceTextures,
  lattice: number,
): void {
  const { size, rgb, west, north, pixelMetres } = canvas;
  const [startX, startY] = textureStart(canvas);
  const nodes = size / lattice + 1;
  const values = new Float32Array(nodes * nodes * 4);
  for (let row = 0; row < nodes; row++) {
    for (let column = 0; column < nodes; column++) {
      const { colour, forest } = wildGround([
        west + column * lattice * pixelMetres,
        north - row * lattice * pixelMetres,
      ]);
      values.set([...colour, forest], (row * nodes + column) * 4);
    }
  }
  for (let row = 0; row < size; row++) {
    const v = (row % lattice) / lattice;
    const rowStart = Math.floor(row / lattice) * nodes;
    for (let column = 0; column < size; column++) {
      const u = (column % lattice) / lattice;
      const a = (rowStart + Math.floor(column / lattice)) * 4;
      const c = a + nodes * 4;
      const wa = (1 - u) * (1 - v);
      const wb = u * (1 - v);
      const wc = (1 - u) * v;
      const wd = u * v;
      const cell =
        ((row + startY) & (TEXTURE_SIZE - 1)) * TEXTURE_SIZE +
        ((column + startX) & (TEXTURE_SIZE - 1));
      const forest =
        wa * values[a + 3]! + wb * values[a + 7]! + wc * values[c + 3]! + wd * values[c + 7]!;
      const move =
        (WILD_GRAIN * grain[cell]! +
          WILD_BLOTCH * blotch[cell]! +
          forest * FOREST_CANOPY * canopy[cell]!) /
        TEXTURE_SCALE;
      const at = (row * size + column) * 3;
      for (let band = 0; band < 3; band++) {
        const flat =
          wa * values[a + band]! +
          wb * values[a + 4 + band]! +
          wc * values[c + band]! +
          wd * values[c + 4 + band]!;
        rgb[at + band] = Math.max(0, Math.min(255, flat + move));
      }
    }
  }
}
