import type { BuildingUse } from "../../vocabulary/metadata-schema.ts";
import { GRID_STEPS_PER_METRE } from "../grid.ts";
import { addRaised } from "./add-raised.ts";
import { createPrism, makeRoom, type Prism, ringArea } from "./prism.ts";
import { addTriangle, FACADE_ROOF_DETAIL, type TileMesh } from "./tile-mesh.ts";

/** What stands on a roof: its share of the roof's sides, its height, and how many there may be. */
interface RoofKit {
  readonly count: number;
  readonly widthMetres: number;
  readonly depthMetres: number;
  readonly heightMetres: number;
}

/** Nothing on a roof is higher: a lift house at its largest, and a little for rounding. */
export const HIGHEST_DETAIL_METRES = 4.75;

const LIFT_HOUSE: RoofKit = { count: 1, widthMetres: 5.2, depthMetres: 4.4, heightMetres: 3.6 };
const STAIR_HOUSE: RoofKit = { count: 2, widthMetres: 3.2, depthMetres: 3.6, heightMetres: 2.6 };
const PLANT: RoofKit = { count: 4, widthMetres: 3, depthMetres: 2.2, heightMetres: 1.9 };
const VENTS: RoofKit = { count: 3, widthMetres: 1.6, depthMetres: 1.6, heightMetres: 1.1 };

/**
 * Kits of uses whose roofs are known to look alike. A source that tells no use gets a bare roof: nothing is
 * put on a building of which nothing is known.
 */
function kitsOf(use: BuildingUse, heightMetres: number): readonly RoofKit[] {
  switch (use) {
    case "residential":
      if (heightMetres > 24) return [LIFT_HOUSE, STAIR_HOUSE];
      return heightMetres > 15 ? [STAIR_HOUSE] : [];
    case "office":
    case "commercial":
    case "hospital":
    case "public":
      return heightMetres > 12 ? [LIFT_HOUSE, PLANT] : [];
    case "school":
      return [STAIR_HOUSE];
    case "industrial":
    case "utility":
    case "transport":
      return [VENTS];
    default:
      return [];
  }
}

/** A roof to be furnished: heights in metres above the prism's base. */
export interface Roof {
  readonly use: BuildingUse;
  readonly roofMetres: number;
  /** 0-4095: drives every choice */
  readonly seed: number;
}

const SMALLEST_ROOF = 160;
const EDGE_METRES = 1.4;
const TRIES = 6;

const box = createPrism();

/** Puts lift houses, stair heads and plant on a flat roof, along its longest edge, where they stand inside it. */
export function drawRoofDetails(mesh: TileMesh, prism: Prism, roof: Roof): void {
  if (ringArea(prism, 0) < SMALLEST_ROOF || prism.vertexCount > MAXIMUM_CORNERS) return;
  const kits = kitsOf(roof.use, roof.roofMetres);
  if (kits.length === 0) return;
  const axes = axesOf(prism);
  const placed: Spot[] = [];
  draws = roof.seed + 1;
  for (const kit of kits) {
    const widthSteps = kit.widthMetres * GRID_STEPS_PER_METRE;
    const depthSteps = kit.depthMetres * GRID_STEPS_PER_METRE;
    let standing = 0;
    for (let attempt = 0; attempt < kit.count * TRIES && standing < kit.count; attempt++) {
      const growth = 0.8 + random() * 0.5;
      const spot: Spot = {
        along: axes.lowAlong + random() * (axes.highAlong - axes.lowAlong),
        across: axes.lowAcross + (0.25 + random() * 0.5) * (axes.highAcross - axes.lowAcross),
        halfAlong: (widthSteps * growth) / 2,
        halfAcross: (depthSteps * growth) / 2,
      };
      if (!stands(prism, axes, spot) || placed.some((other) => overlaps(spot, other))) continue;
      placed.push(spot);
      standing++;
      drawBox(mesh, prism, axes, {
        spot,
        roof: roof.roofMetres,
        height: kit.heightMetres * growth,
      });
    }
  }
}

const MAXIMUM_CORNERS = 64;

let draws = 1;

/** The next number 0-1 of the building's own row, from its seed. */
function random(): number {
  draws = (Math.imul(draws, 1664525) + 1013904223) >>> 0;
  return draws / 2 ** 32;
}

/** A rectangle in the roof's own axes, grid steps. */
interface Spot {
  readonly along: number;
  readonly across: number;
  readonly halfAlong: number;
  readonly halfAcross: number;
}

/** Unit direction of the longest edge, and the roof's extent along and across it. */
interface Axes {
  readonly x: number;
  readonly y: number;
  readonly lowAlong: number;
  readonly highAlong: number;
  readonly lowAcross: number;
  readonly highAcross: number;
}

function axesOf(prism: Prism): Axes {
  const end = prism.ringStarts[1]!;
  let longest = 0;
  let x = 1;
  let y = 0;
  for (let a = 0; a < end; a++) {
    const b = a + 1 === end ? 0 : a + 1;
    const dx = prism.x[b]! - prism.x[a]!;
    const dy = prism.y[b]! - prism.y[a]!;
    const length = Math.hypot(dx, dy);
    if (length <= longest) continue;
    longest = length;
    x = dx / length;
    y = dy / length;
  }
  let [lowAlong, highAlong, lowAcross, highAcross] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let vertex = 0; vertex < end; vertex++) {
    const along = prism.x[vertex]! * x + prism.y[vertex]! * y;
    const across = prism.y[vertex]! * x - prism.x[vertex]! * y;
    lowAlong = Math.min(lowAlong, along);
    highAlong = Math.max(highAlong, along);
    lowAcross = Math.min(lowAcross, across);
    highAcross = Math.max(highAcross, across);
  }
  return { x, y, lowAlong, highAlong, lowAcross, highAcross };
}

const SIGNS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** True where the rectangle and a walkway around it lie inside the footprint. */
function stands(prism: Prism, axes: Axes, spot: Spot): boolean {
  const edge = EDGE_METRES * GRID_STEPS_PER_METRE;
  return SIGNS.every(([i, j]) => {
    const along = spot.along + i * (spot.halfAlong + edge);
    const across = spot.across + j * (spot.halfAcross + edge);
    return isInside(prism, along * axes.x - across * axes.y, along * axes.y + across * axes.x);
  });
}

function isInside(prism: Prism, x: number, y: number): boolean {
  let inside = false;
  for (let ring = 0; ring < prism.ringCount; ring++) {
    const start = prism.ringStarts[ring]!;
    const end = prism.ringStarts[ring + 1]!;
    for (let a = start, b = end - 1; a < end; b = a++) {
      const ay = prism.y[a]!;
      const by = prism.y[b]!;
      if (ay > y === by > y) continue;
      const crossing = prism.x[a]! + ((y - ay) / (by - ay)) * (prism.x[b]! - prism.x[a]!);
      if (x < crossing) inside = !inside;
    }
  }
  return inside;
}

const overlaps = (a: Spot, b: Spot): boolean =>
  Math.abs(a.along - b.along) < a.halfAlong + b.halfAlong + GRID_STEPS_PER_METRE &&
  Math.abs(a.across - b.across) < a.halfAcross + b.halfAcross + GRID_STEPS_PER_METRE;

interface RoofBox {
  readonly spot: Spot;
  readonly roof: number;
  readonly height: number;
}

/**
 * Eight vertices, whose normals point out of the corners: a shader that wants flat sides takes them from its
 * derivatives. Twenty with flat normals made tiles a third heavier.
 */
function drawBox(mesh: TileMesh, prism: Prism, axes: Axes, { spot, roof, height }: RoofBox): void {
  makeRoom(box, 4, 1);
  const first = mesh.vertexCount;
  const kind = FACADE_ROOF_DETAIL;
  for (const up of [roof, roof + height]) {
    for (let corner = 0; corner < 4; corner++) {
      const [i, j] = SIGNS[corner]!;
      const along = spot.along + i * spot.halfAlong;
      const across = spot.across + j * spot.halfAcross;
      box.x[corner] = along * axes.x - across * axes.y;
      box.y[corner] = along * axes.y + across * axes.x;
      box.z[corner] = prism.z[0]!;
      const nx = (i * axes.x - j * axes.y) * CORNER_NORMAL;
      const ny = (i * axes.y + j * axes.x) * CORNER_NORMAL;
      addRaised(mesh, box, corner, up, nx, ny, CORNER_NORMAL, 0, up - roof, 0, kind);
    }
  }
  for (let side = 0; side < 4; side++) {
    const a = first + side;
    const b = first + ((side + 1) % 4);
    addTriangle(mesh, a, b, b + 4);
    addTriangle(mesh, a, b + 4, a + 4);
  }
  addTriangle(mesh, first + 4, first + 5, first + 6);
  addTriangle(mesh, first + 4, first + 6, first + 7);
}

const CORNER_NORMAL = 1 / Math.sqrt(3);
