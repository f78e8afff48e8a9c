import { mix32 } from "./random.ts";

/** Smooth noise over the plane, -1 to 1 about 0, with features about one unit wide. */
export type Noise = (x: number, y: number) => number;

/**
 * Gradient noise on a 256-cell lattice: a table lookup per corner, so that a raster of tens of millions of
 * pixels can afford several octaves.
 */
export function createNoise(seed: number): Noise {
  const order = new Uint8Array(512);
  for (let index = 0; index < 256; index++) order[index] = index;
  for (let index = 255; index > 0; index--) {
    const other = mix32(seed * 31 + index) % (index + 1);
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
  order.copyWithin(256, 0, 256);
  const gradientX = new Float64Array(256);
  const gradientY = new Float64Array(256);
  for (let index = 0; index < 256; index++) {
    const angle = (mix32(seed * 77 + index) / 4294967296) * 2 * Math.PI;
    gradientX[index] = Math.cos(angle);
    gradientY[index] = Math.sin(angle);
  }
  return (x, y) => {
    const floorX = Math.floor(x);
    const floorY = Math.floor(y);
    const fx = x - floorX;
    const fy = y - floorY;
    const column = floorX & 255;
    const row = floorY & 255;
    const a = order[order[column]! + row]!;
    const b = order[order[(column + 1) & 255]! + row]!;
    const c = order[order[column]! + ((row + 1) & 255)]!;
    const d = order[order[(column + 1) & 255]! + ((row + 1) & 255)]!;
    const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
    const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    const low =
      (gradientX[a]! * fx + gradientY[a]! * fy) * (1 - u) +
      (gradientX[b]! * (fx - 1) + gradientY[b]! * fy) * u;
    const high =
      (gradientX[c]! * fx + gradientY[c]! * (fy - 1)) * (1 - u) +
      (gradientX[d]! * (fx - 1) + gradientY[d]! * (fy - 1)) * u;
    return 1.45 * (low * (1 - v) + high * v);
  };
}

/** Sums `octaves` of noise, each half as high and twice as fine; about -1 to 1. */
export function fractal(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let amplitude = 0.55;
  let u = x;
  let v = y;
  for (let octave = 0; octave < octaves; octave++) {
    sum += amplitude * noise(u, v);
    // a turn between octaves hides the lattice
    const turned = 1.6 * u - 1.2 * v + 17.3;
    v = 1.2 * u + 1.6 * v + 5.1;
    u = turned;
    amplitude *= 0.5;
  }
  return sum;
}

/** 0 below `low`, 1 above `high`, smooth between. */
export function smoothStep(low: number, high: number, value: number): number {
  const x = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return x * x * (3 - 2 * x);
}
