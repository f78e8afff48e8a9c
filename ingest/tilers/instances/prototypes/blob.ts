import { addPoint, noise, type Shape } from "./shape.ts";

type Vector = readonly [number, number, number];

/** A rough ball of leaves. */
export interface Blob {
  readonly centre: Vector;
  /** horizontal and vertical radius */
  readonly radius: number;
  readonly height: number;
  /** 0: 20 triangles, 1: 80 */
  readonly detail: 0 | 1;
  /** how far the surface goes in and out, share of the radius */
  readonly roughness: number;
  /** middle of the whole crown: normals bend away from it, so that several blobs light as one */
  readonly crownCentre: Vector;
  readonly crownRadius: number;
  readonly seed: number;
}

const GOLDEN = (1 + Math.sqrt(5)) / 2;
const ICOSAHEDRON: readonly Vector[] = (
  [
    [-1, GOLDEN, 0],
    [1, GOLDEN, 0],
    [-1, -GOLDEN, 0],
    [1, -GOLDEN, 0],
    [0, -1, GOLDEN],
    [0, 1, GOLDEN],
    [0, -1, -GOLDEN],
    [0, 1, -GOLDEN],
    [GOLDEN, 0, -1],
    [GOLDEN, 0, 1],
    [-GOLDEN, 0, -1],
    [-GOLDEN, 0, 1],
  ] as const
).map(([x, y, z]) => unit([x, y, z]));
const FACES: readonly (readonly [number, number, number])[] = [
  [0, 11, 5],
  [0, 5, 1],
  [0, 1, 7],
  [0, 7, 10],
  [0, 10, 11],
  [1, 5, 9],
  [5, 11, 4],
  [11, 10, 2],
  [10, 7, 6],
  [7, 1, 8],
  [3, 9, 4],
  [3, 4, 2],
  [3, 2, 6],
  [3, 6, 8],
  [3, 8, 9],
  [4, 9, 5],
  [2, 4, 11],
  [6, 2, 10],
  [8, 6, 7],
  [9, 8, 1],
];

/** Appends an icosphere, displaced, darker below and inside the crown. */
export function addBlob(shape: Shape, blob: Blob): void {
  const { centre, crownCentre, crownRadius, seed } = blob;
  const { points, faces } = blob.detail === 0 ? { points: ICOSAHEDRON, faces: FACES } : ICOSPHERE;
  const first = shape.shades.length;
  points.forEach((point, index) => {
    const bump = 1 + blob.roughness * (noise(index + 1, seed) * 2 - 1);
    const position: Vector = [
      centre[0] + point[0] * blob.radius * bump,
      centre[1] + point[1] * blob.radius * bump,
      centre[2] + point[2] * blob.height * bump,
    ];
    const out: Vector = [
      (position[0] - crownCentre[0]) / crownRadius,
      (position[1] - crownCentre[1]) / crownRadius,
      (position[2] - crownCentre[2]) / crownRadius,
    ];
    const openness = Math.min(1, Math.hypot(...out));
    const shade = 0.42 + 0.4 * openness * openness + 0.2 * Math.max(-0.6, Math.min(1, out[2]));
    const bent: Vector = [
      point[0] * 0.55 + out[0],
      point[1] * 0.55 + out[1],
      point[2] * 0.55 + out[2] + 0.15,
    ];
    addPoint(shape, position, bent, Math.max(0.25, Math.min(1, shade)));
  });
  for (const [a, b, c] of faces) shape.indices.push(first + a, first + b, first + c);
}

const ICOSPHERE = subdivide();

function subdivide(): {
  readonly points: readonly Vector[];
  readonly faces: readonly (readonly [number, number, number])[];
} {
  const points = [...ICOSAHEDRON];
  const faces: [number, number, number][] = [];
  const middles = new Map<string, number>();
  const middle = (a: number, b: number): number => {
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const known = middles.get(key);
    if (known !== undefined) return known;
    const [p, q] = [points[a]!, points[b]!];
    const index = points.push(unit([p[0] + q[0], p[1] + q[1], p[2] + q[2]])) - 1;
    middles.set(key, index);
    return index;
  };
  for (const [a, b, c] of FACES) {
    const [x, y, z] = [middle(a, b), middle(b, c), middle(c, a)];
    faces.push([a, x, z], [b, y, x], [c, z, y], [x, y, z]);
  }
  return { points, faces };
}

function unit([x, y, z]: Vector): Vector {
  const size = Math.hypot(x, y, z);
  return [x / size, y / size, z / size];
}
