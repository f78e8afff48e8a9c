import { writeFile } from "node:fs/promises";
import { encodeTiff } from "../support/encode-tiff.ts";

export interface OrthophotoOptions {
  /** pixels per side */
  readonly size: number;
  readonly seed: number;
  readonly pixelMetres: number;
}

/** South-west of Chuxiong in EPSG:4543 (CGCS2000, central meridian 102° E). */
const CORNER = [452_300, 2_770_700] as const;

/** Writes a picture with fields, roofs, streets and grain, as a GeoTIFF in EPSG:4543; seeded. */
export async function writeOrthophoto(path: string, options: OrthophotoOptions): Promise<void> {
  const { size, seed, pixelMetres } = options;
  const samples = new Uint8Array(size * size * 3);
  const hash = (x: number, y: number): number => {
    let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
  };
  const smooth = (x: number, y: number): number => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const fx = (x - column) ** 2 * (3 - 2 * (x - column));
    const fy = (y - row) ** 2 * (3 - 2 * (y - row));
    const north = hash(column, row) * (1 - fx) + hash(column + 1, row) * fx;
    const south = hash(column, row + 1) * (1 - fx) + hash(column + 1, row + 1) * fx;
    return north * (1 - fy) + south * fy;
  };
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = column * pixelMetres;
      const y = row * pixelMetres;
      const ground = smooth(x / 180, y / 180) * 0.6 + smooth(x / 25, y / 25) * 0.4;
      const lot = hash(Math.floor(x / 40) + 7000, Math.floor(y / 30));
      const isStreet = x % 160 < 12 || y % 120 < 10;
      const isRoof = !isStreet && lot > 0.45 && x % 40 > 8 && y % 30 > 7;
      const crowns = (smooth(x / 2.2, y / 2.2) - 0.5) * (isStreet || isRoof ? 12 : 60);
      const grain = crowns + (hash(column, row) - 0.5) * 24;
      const colour = isStreet
        ? [120, 118, 115]
        : isRoof
          ? [150 + lot * 80, 120 + lot * 60, 110 + lot * 50]
          : [70 + ground * 70, 95 + ground * 60, 50 + ground * 40];
      const start = (row * size + column) * 3;
      for (let band = 0; band < 3; band++) {
        samples[start + band] = Math.max(0, Math.min(255, colour[band]! + grain));
      }
    }
  }
  const [west, south] = CORNER;
  await writeFile(
    path,
    encodeTiff({
      width: size,
      height: size,
      bandCount: 3,
      samples,
      rowsPerStrip: 16,
      origin: [west, south + size * pixelMetres, pixelMetres, pixelMetres],
      geoKeys: [
        [1024, 1],
        [1025, 1],
        [3072, 4543],
      ],
    }),
  );
}
