import { geodeticToEcef } from "../../vocabulary/geodesy.ts";

/** Column-major 4x4 as 3D Tiles writes it. */
export type Matrix = readonly number[];
export type Point = readonly [number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

export function multiply(a: Matrix, b: Matrix): Matrix {
  const product: number[] = [];
  for (let column = 0; column < 4; column++) {
    for (let row = 0; row < 4; row++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += a[k * 4 + row]! * b[column * 4 + k]!;
      product.push(sum);
    }
  }
  return product;
}

export const transformPoint = (m: Matrix, [x, y, z]: Point): Point => [
  m[0]! * x + m[4]! * y + m[8]! * z + m[12]!,
  m[1]! * x + m[5]! * y + m[9]! * z + m[13]!,
  m[2]! * x + m[6]! * y + m[10]! * z + m[14]!,
];

export const determinant3 = (m: Matrix): number =>
  m[0]! * (m[5]! * m[10]! - m[9]! * m[6]!) -
  m[4]! * (m[1]! * m[10]! - m[9]! * m[2]!) +
  m[8]! * (m[1]! * m[6]! - m[5]! * m[2]!);

/** A bounding volume in world coordinates that can tell how far outside of it a point lies. */
export interface Volume {
  /** points whose hull stands for the volume */
  readonly corners: readonly Point[];
  /** metres by which a point is outside, 0 inside */
  outsideMetres(point: Point): number;
  readonly sizeMetres: number;
}

const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const lengthOf = (a: Point): number => Math.hypot(a[0], a[1], a[2]);

/** `box`: centre and three half axes. @see OGC 22-025r4, Box */
export function boxVolume(box: readonly number[], matrix: Matrix): Volume {
  const centreLocal: Point = [box[0]!, box[1]!, box[2]!];
  const centre = transformPoint(matrix, centreLocal);
  const axes = [3, 6, 9].map((start) =>
    subtract(
      transformPoint(matrix, [
        centreLocal[0] + box[start]!,
        centreLocal[1] + box[start + 1]!,
        centreLocal[2] + box[start + 2]!,
      ]),
      centre,
    ),
  );
  const corners: Point[] = [];
  for (let corner = 0; corner < 8; corner++) {
    corners.push(
      axes.reduce<Point>((sum, axis, index) => {
        const sign = (corner >> index) & 1 ? 1 : -1;
        return [sum[0] + sign * axis[0], sum[1] + sign * axis[1], sum[2] + sign * axis[2]];
      }, centre),
    );
  }
  return {
    corners,
    sizeMetres: 2 * Math.max(...axes.map(lengthOf)),
    outsideMetres(point) {
      const offset = subtract(point, centre);
      let outside = 0;
      for (const axis of axes) {
        const half = lengthOf(axis);
        // a flat box has an axis of no length; nothing can be said along it
        if (half === 0) continue;
        outside = Math.max(outside, Math.abs(dot(offset, axis)) / half - half);
      }
      return Math.max(0, outside);
    },
  };
}

export function sphereVolume(sphere: readonly number[], matrix: Matrix): Volume {
  const centre = transformPoint(matrix, [sphere[0]!, sphere[1]!, sphere[2]!]);
  const scale = Math.max(
    Math.hypot(matrix[0]!, matrix[1]!, matrix[2]!),
    Math.hypot(matrix[4]!, matrix[5]!, matrix[6]!),
    Math.hypot(matrix[8]!, matrix[9]!, matrix[10]!),
  );
  const radius = sphere[3]! * scale;
  const corners = (
    [
      [1, 0, 0],
      [-1, 0, 0],
      [0, 1, 0],
      [0, -1, 0],
      [0, 0, 1],
      [0, 0, -1],
    ] as const
  ).map(
    (direction): Point => [
      centre[0] + direction[0] * radius,
      centre[1] + direction[1] * radius,
      centre[2] + direction[2] * radius,
    ],
  );
  return {
    corners,
    sizeMetres: 2 * radius,
    outsideMetres: (point) => Math.max(0, lengthOf(subtract(point, centre)) - radius),
  };
}

/** `region`: geodetic, never transformed. @see OGC 22-025r4, Region */
export function regionVolume(
  region: readonly number[],
  toGeodetic: (point: Point) => Point,
): Volume {
  const [west = 0, south = 0, east = 0, north = 0, low = 0, high = 0] = region;
  const corners: Point[] = [];
  for (const heightMetres of [low, high]) {
    for (const latitudeRadians of [south, north]) {
      for (const longitudeRadians of [west, east]) {
        const position = { longitudeRadians, latitudeRadians, heightMetres };
        corners.push(geodeticToEcef(position) as Point);
      }
    }
  }
  return {
    corners,
    sizeMetres: Math.max((east - west) * Math.cos((south + north) / 2), north - south) * 6378137,
    outsideMetres(point) {
      const [longitude, latitude, height] = toGeodetic(point);
      const aside = Math.max(west - longitude, longitude - east, 0) * Math.cos(latitude) * 6378137;
      const along = Math.max(south - latitude, latitude - north, 0) * 6378137;
      return Math.max(aside, along, low - height, height - high, 0);
    },
  };
}
