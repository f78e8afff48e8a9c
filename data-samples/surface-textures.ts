import { createRandom } from "./random.ts";

/** Textures repeat after this many pixels, both ways. */
export const TEXTURE_SIZE = 512;

/** Small repeating pictures of brightness, -1 to 1, one number per pixel. */
export interface SurfaceTextures {
  /** sand, asphalt, grass: no two pixels alike */
  readonly grain: Int8Array;
  /** blotches some pixels wide: worn and mown places */
  readonly blotch: Int8Array;
  /** crowns of a forest from above, lit from the south-east */
  readonly canopy: Int8Array;
}

/** Values are stored times 64. */
export const TEXTURE_SCALE = 64;

/** Makes the textures for pixels of one size. */
export function createSurfaceTextures(seed: number, pixelMetres: number): SurfaceTextures {
  const random = createRandom(seed, "textures");
  const cells = TEXTURE_SIZE * TEXTURE_SIZE;
  const grain = new Int8Array(cells);
  for (let index = 0; index < cells; index++) {
    grain[index] = Math.round((random.next() + random.next() - 1) * TEXTURE_SCALE);
  }
  return { grain, blotch: blur(grain, 6), canopy: paintCanopy(seed, pixelMetres) };
}

/** Repeated box blur that wraps around, stretched back to full range. */
function blur(source: Int8Array, radius: number): Int8Array {
  let field = Float32Array.from(source);
  for (let pass = 0; pass < 2; pass++) {
    for (const [step, stride] of [
      [1, TEXTURE_SIZE],
      [TEXTURE_SIZE, 1],
    ] as const) {
      const out = new Float32Array(field.length);
      for (let line = 0; line < TEXTURE_SIZE; line++) {
        const start = line * stride;
        let sum = 0;
        for (let k = -radius; k <= radius; k++)
          sum += field[start + (k & (TEXTURE_SIZE - 1)) * step]!;
        for (let k = 0; k < TEXTURE_SIZE; k++) {
          out[start + k * step] = sum / (2 * radius + 1);
          sum += field[start + ((k + radius + 1) & (TEXTURE_SIZE - 1)) * step]!;
          sum -= field[start + ((k - radius) & (TEXTURE_SIZE - 1)) * step]!;
        }
      }
      field = out;
    }
  }
  let most = 0;
  for (const value of field) most = Math.max(most, Math.abs(value));
  return Int8Array.from(field, (value) => Math.round((value / most) * TEXTURE_SCALE));
}

const CROWN_AREA_SQUARE_METRES = 22;

function paintCanopy(seed: number, pixelMetres: number): Int8Array {
  const random = createRandom(seed, "canopy");
  const heights = new Float32Array(TEXTURE_SIZE * TEXTURE_SIZE);
  const texture = new Int8Array(TEXTURE_SIZE * TEXTURE_SIZE).fill(-58);
  const crownCount = Math.round((TEXTURE_SIZE * pixelMetres) ** 2 / CROWN_AREA_SQUARE_METRES);
  // beyond a metre a pixel, crowns are smaller than pixels: grain stands for them
  const leastRadius = 1.2;
  for (let crown = 0; crown < Math.min(crownCount, 20000); crown++) {
    const x = random.between(0, TEXTURE_SIZE);
    const y = random.between(0, TEXTURE_SIZE);
    const radius = Math.max(leastRadius, random.between(1.8, 3.9) / pixelMetres);
    const tone = random.between(-0.35, 0.35);
    const top = random.next();
    for (let dy = -Math.ceil(radius); dy <= radius; dy++) {
      for (let dx = -Math.ceil(radius); dx <= radius; dx++) {
        const off = (dx * dx + dy * dy) / (radius * radius);
        if (off > 1) continue;
        const index =
          ((Math.floor(y) + dy) & (TEXTURE_SIZE - 1)) * TEXTURE_SIZE +
          ((Math.floor(x) + dx) & (TEXTURE_SIZE - 1));
        const height = top + 1 - off;
        if (height < heights[index]!) continue;
        heights[index] = height;
        // south-east is +x, +y in rows from the north
        const lit =
          tone + 0.35 * (1 - off) + (0.42 * (dx + dy)) / (Math.SQRT2 * radius) - 0.25 * off;
        texture[index] = Math.round(Math.max(-1, Math.min(1, lit)) * TEXTURE_SCALE);
      }
    }
  }
  // a mean of 0: the texture must not darken the forest
  let mean = 0;
  for (const value of texture) mean += value / texture.length;
  return texture.map((value) => Math.max(-TEXTURE_SCALE, Math.min(TEXTURE_SCALE, value - mean)));
}
