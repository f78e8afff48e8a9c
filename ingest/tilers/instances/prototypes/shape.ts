/** What a part of a prototype is made of: its material's name and the number that a shader reads in `_PART`. */
export const PARTS = ["leaf", "trunk", "metal", "lamp-head", "paint", "glass", "signal"] as const;

export type Part = (typeof PARTS)[number];

type Vector = readonly [x: number, y: number, z: number];
type Colour = readonly [red: number, green: number, blue: number];

/**
 * One part of a prototype in metres, z up, its foot at the origin: `positions` and `normals` xyz per vertex,
 * `shades` 0-1 per vertex (baked occlusion, multiplies the part's colour).
 */
export interface Shape {
  readonly part: Part;
  readonly colour: Colour;
  readonly positions: number[];
  readonly normals: number[];
  readonly shades: number[];
  readonly indices: number[];
}

/** A thing that stands in the city many times: its parts at two distances and its size. */
export interface Prototype {
  readonly near: readonly Shape[];
  readonly far: readonly Shape[];
  readonly heightMetres: number;
  readonly crownMetres: number;
  /** plants turn and grow at random, things stand as told */
  readonly isPlant: boolean;
}

export const createShape = (part: Part, colour: Colour): Shape => ({
  part,
  colour,
  positions: [],
  normals: [],
  shades: [],
  indices: [],
});

export function addPoint(shape: Shape, position: Vector, normal: Vector, shade = 1): number {
  const size = Math.hypot(...normal) || 1;
  shape.positions.push(...position);
  shape.normals.push(normal[0] / size, normal[1] / size, normal[2] / size);
  shape.shades.push(shade);
  return shape.shades.length - 1;
}

/** A tapered tube between two points; `sides` quads, smooth, with a cap at the end where it has one. */
export function addTube(
  shape: Shape,
  from: Vector,
  to: Vector,
  tube: {
    readonly radius: number;
    readonly endRadius: number;
    readonly sides: number;
    readonly hasCap?: boolean;
  },
): void {
  const axis: Vector = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = Math.hypot(...axis);
  const a: Vector = [axis[0] / length, axis[1] / length, axis[2] / length];
  const helper: Vector = Math.abs(a[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1];
  const s = normalise(cross(helper, a));
  const t = cross(a, s);
  const first = shape.shades.length;
  for (let side = 0; side < tube.sides; side++) {
    const angle = (side / tube.sides) * 2 * Math.PI;
    const c = Math.cos(angle);
    const d = Math.sin(angle);
    const n: Vector = [s[0] * c + t[0] * d, s[1] * c + t[1] * d, s[2] * c + t[2] * d];
    addPoint(shape, along(from, n, tube.radius), n, 0.7);
    addPoint(shape, along(to, n, tube.endRadius), n);
  }
  for (let side = 0; side < tube.sides; side++) {
    const left = first + side * 2;
    const right = first + ((side + 1) % tube.sides) * 2;
    shape.indices.push(left, right, right + 1, left, right + 1, left + 1);
  }
  if (!tube.hasCap) return;
  const centre = addPoint(shape, to, a);
  const rim = shape.shades.length;
  for (let side = 0; side < tube.sides; side++) {
    const at = (first + side * 2 + 1) * 3;
    addPoint(shape, [shape.positions[at]!, shape.positions[at + 1]!, shape.positions[at + 2]!], a);
  }
  for (let side = 0; side < tube.sides; side++)
    shape.indices.push(centre, rim + side, rim + ((side + 1) % tube.sides));
}

/** An axis-aligned box by its centre and size, flat shaded. */
export function addBox(shape: Shape, centre: Vector, size: Vector): void {
  for (let axis = 0; axis < 3; axis++) {
    for (const sign of [-1, 1]) {
      const normal: [number, number, number] = [0, 0, 0];
      normal[axis] = sign;
      const u = (axis + 1) % 3;
      const v = (axis + 2) % 3;
      const first = shape.shades.length;
      for (const [du, dv] of [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const) {
        const point: [number, number, number] = [...centre];
        point[axis] = centre[axis]! + (sign * size[axis]!) / 2;
        point[u] = centre[u]! + (du * sign * size[u]!) / 2;
        point[v] = centre[v]! + (dv * size[v]!) / 2;
        addPoint(shape, point, normal);
      }
      shape.indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
  }
}

export const along = (from: Vector, direction: Vector, distance: number): Vector => [
  from[0] + direction[0] * distance,
  from[1] + direction[1] * distance,
  from[2] + direction[2] * distance,
];

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export function normalise(vector: Vector): Vector {
  const size = Math.hypot(...vector) || 1;
  return [vector[0] / size, vector[1] / size, vector[2] / size];
}

/** A repeatable number 0-1 from two others: the roughness of bark and leaves. */
export function noise(a: number, b: number): number {
  const value = Math.sin(a * 127.1 + b * 311.7) * 43758.5453;
  return value - Math.floor(value);
}
