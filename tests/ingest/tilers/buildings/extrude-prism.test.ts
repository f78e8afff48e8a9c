import { beforeEach, describe, expect, it } from "vitest";
import { type Extrusion, extrudePrism } from "../../../../ingest/tilers/buildings/extrude-prism.ts";
import { createPrism, type Prism } from "../../../../ingest/tilers/buildings/prism.ts";
import {
  createTileMesh,
  startTileMesh,
  type TileMesh,
} from "../../../../ingest/tilers/buildings/tile-mesh.ts";
import { GRID_STEPS_PER_METRE } from "../../../../ingest/tilers/grid.ts";

const PLAIN: Extrusion = { heightMetres: 12, skirtMetres: 2, hasParapet: false };
const TOLERANCE_METRES = 1 / 32;

interface Vertex {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly normal: readonly [number, number, number];
  readonly u: number;
  readonly v: number;
  readonly facadeLength: number;
  readonly facadeKind: number;
}

/** Vertices of a float mesh around the origin, z up again. */
function verticesOf(mesh: TileMesh): Vertex[] {
  return Array.from({ length: mesh.vertexCount }, (_, vertex) => {
    const word = (vertex * mesh.byteStride) / 4;
    const texture = (at: number): number => {
      const value = mesh.texture[vertex * 4 + at]!;
      return ((value << 8) >> 8) * 2 ** (value >> 24);
    };
    const [nx, ny, nz] = [8, 9, 10].map(
      (at) => mesh.signedBytes[vertex * mesh.byteStride + at]! / 127,
    ) as [number, number, number];
    return {
      x: mesh.floats[word + 3]!,
      y: -mesh.floats[word + 5]!,
      z: mesh.floats[word + 4]!,
      normal: [nx, -nz, ny],
      u: texture(0),
      v: texture(1),
      facadeLength: texture(2),
      facadeKind: texture(3),
    };
  });
}

const FAR = 40_000;
const mesh = createTileMesh();

/** A prism from rings in metres, and the mesh it makes. */
function extrude(
  rings: readonly (readonly (readonly [number, number])[])[],
  extrusion = PLAIN,
): Vertex[] {
  const prism: Prism = createPrism();
  let vertex = 0;
  rings.forEach((ring, index) => {
    prism.ringStarts[index] = vertex;
    for (const [x, y] of ring) {
      prism.x[vertex] = x * GRID_STEPS_PER_METRE;
      prism.y[vertex] = y * GRID_STEPS_PER_METRE;
      prism.z[vertex++] = 0;
    }
  });
  prism.ringStarts[rings.length] = vertex;
  prism.ringCount = rings.length;
  prism.vertexCount = vertex;
  extrudePrism(mesh, prism, extrusion);
  return verticesOf(mesh);
}

const RECTANGLE = [
  [
    [0, 0],
    [20, 0],
    [20, 10],
    [0, 10],
  ],
] as const;

const isWall = ({ facadeKind }: Vertex): boolean => facadeKind === 1;

/** Normal of each triangle from its corners, against the mean of the vertex normals. */
function trianglesFaceTheirNormals(vertices: readonly Vertex[]): boolean {
  for (let at = 0; at < mesh.indexCount; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => vertices[mesh.indices[at + corner]!]!) as [
      Vertex,
      Vertex,
      Vertex,
    ];
    const [ux, uy, uz] = [b.x - a.x, b.y - a.y, b.z - a.z];
    const [vx, vy, vz] = [c.x - a.x, c.y - a.y, c.z - a.z];
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const facing = normal.reduce((sum, value, axis) => sum + value * a.normal[axis]!, 0);
    if (facing <= 0 && a.facadeKind !== 2) return false;
  }
  return true;
}

beforeEach(() => {
  // Wider than 512 m: positions are floats in metres around the origin.
  startTileMesh(mesh, { west: -FAR, south: -FAR, east: FAR, north: FAR, low: -FAR, high: FAR });
});

describe("an extruded footprint", () => {
  it("counts u in metres from the left end of each facade, seen from outside, and v from the base", () => {
    const south = extrude(RECTANGLE).filter((vertex) => isWall(vertex) && vertex.normal[1] < -0.9);
    const at = (x: number, z: number): Vertex =>
      south.find((vertex) => vertex.x === x && vertex.z === z)!;
    expect([at(0, 12).u, at(0, 12).v]).toEqual([0, 12]);
    expect([at(20, 12).u, at(20, 12).v]).toEqual([20, 12]);
    expect(at(20, 12).facadeLength).toBe(20);
  });

  it("reaches below its base, where v is negative", () => {
    const vertices = extrude(RECTANGLE);
    const lowest = vertices.filter((vertex) => vertex.z === -2);
    expect(lowest.length).toBe(8);
    expect(lowest.every((vertex) => vertex.v === -2)).toBe(true);
  });

  it("turns every wall outwards and its roof up, around a courtyard too", () => {
    const courtyard = [
      [8, 4],
      [8, 6],
      [12, 6],
      [12, 4],
    ] as const;
    const vertices = extrude([...RECTANGLE, courtyard]);
    expect(trianglesFaceTheirNormals(vertices)).toBe(true);
    // The wall at y = 4 is the courtyard's southern one: it looks north, into the courtyard.
    const yard = vertices.filter((vertex) => isWall(vertex) && vertex.y === 4 && vertex.u === 0);
    expect(yard.some((vertex) => vertex.normal[1] > 0.9)).toBe(true);
  });

  it("covers its footprint with its roof and leaves the hole open", () => {
    const hole = [
      [8, 4],
      [8, 6],
      [12, 6],
      [12, 4],
    ] as const;
    const vertices = extrude([...RECTANGLE, hole]);
    let area = 0;
    for (let at = 0; at < mesh.indexCount; at += 3) {
      const [a, b, c] = [0, 1, 2].map((corner) => vertices[mesh.indices[at + corner]!]!) as [
        Vertex,
        Vertex,
        Vertex,
      ];
      if (a.facadeKind !== 0) continue;
      area += ((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
    }
    expect(area).toBeCloseTo(200 - 8, 3);
  });

  it("counts one facade over the edges of a curve, and a new one after a corner", () => {
    const bow = Array.from({ length: 9 }, (_, step) => {
      const angle = (step / 8) * Math.PI;
      return [10 * Math.cos(angle), 10 * Math.sin(angle)] as const;
    });
    const walls = extrude([bow]).filter(isWall);
    const lengths = new Set(walls.map(({ facadeLength }) => facadeLength));
    expect(lengths.size).toBe(2);
    const curve = Math.min(...[...lengths].filter((length) => length > 20));
    expect(curve).toBeCloseTo(16 * 10 * Math.sin(Math.PI / 16), 1);
    const last = Math.max(...walls.filter((wall) => wall.facadeLength === curve).map(({ u }) => u));
    expect(Math.abs(last - curve)).toBeLessThan(TOLERANCE_METRES);
  });

  it("puts a parapet of 1.1 m around its roof, which stays at its height", () => {
    const vertices = extrude(RECTANGLE, { ...PLAIN, hasParapet: true });
    expect(Math.max(...vertices.map(({ z }) => z))).toBeCloseTo(13.1, 2);
    const roof = vertices.filter(({ facadeKind }) => facadeKind === 0);
    expect(roof.every(({ z }) => z === 12)).toBe(true);
    expect(Math.min(...roof.map(({ x }) => x))).toBeCloseTo(0.3, 2);
    expect(trianglesFaceTheirNormals(vertices)).toBe(true);
  });

  it("has a plain roof where a parapet finds no room", () => {
    const sliver = [
      [
        [0, 0],
        [20, 0],
        [20, 0.4],
        [0, 0.4],
      ],
    ] as const;
    const vertices = extrude(sliver, { ...PLAIN, hasParapet: true });
    expect(Math.max(...vertices.map(({ z }) => z))).toBe(12);
    expect(vertices.some(({ facadeKind }) => facadeKind === 2)).toBe(false);
  });

  it.each(["gabled", "hipped"] as const)("has a %s roof over its eaves where told", (pitched) => {
    const vertices = extrude(RECTANGLE, { ...PLAIN, pitched });
    const walls = vertices.filter(isWall);
    expect(Math.max(...walls.map(({ z }) => z))).toBe(12);
    const roof = vertices.filter(({ facadeKind }) => facadeKind === 0);
    expect(Math.max(...roof.map(({ z }) => z))).toBeGreaterThan(13);
    expect(Math.max(...roof.map(({ z }) => z))).toBeLessThan(15.3);
    expect(Math.min(...roof.map(({ x }) => x))).toBeCloseTo(-0.55, 2);
    expect(trianglesFaceTheirNormals(vertices)).toBe(true);
  });

  it("keeps a flat roof over an L even where a pitched one is told", () => {
    const corner = [
      [
        [0, 0],
        [20, 0],
        [20, 6],
        [8, 6],
        [8, 12],
        [0, 12],
      ],
    ] as const;
    const vertices = extrude(corner, { ...PLAIN, pitched: "gabled" });
    expect(Math.max(...vertices.map(({ z }) => z))).toBe(12);
  });
});
