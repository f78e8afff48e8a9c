import type { BuildingUse } from "../ingest/vocabulary/metadata-schema.ts";
import {
  type Box,
  boxOf,
  clipTo,
  contains,
  counterClockwise,
  fromFrame,
  inscribedBox,
  insetRing,
  isInside,
  type Point,
  type Ring,
  ringArea,
  ringDistance,
  toFrame,
} from "./geometry.ts";
import type { Parcel } from "./parcels.ts";
import type { Random } from "./random.ts";

/** What the ground is made of, as the orthophoto paints it. */
export type GroundMaterial =
  | "lawn"
  | "grove"
  | "paving"
  | "plaza"
  | "concrete"
  | "drive"
  | "parking"
  | "track"
  | "field"
  | "court"
  | "water"
  | "stone"
  | "sand";

export interface GroundPatch {
  readonly material: GroundMaterial;
  readonly ring: Ring;
}

/** A building, or the part of one that has its own footprint and height. */
export interface Building {
  readonly id: string;
  readonly name: string;
  readonly use: BuildingUse;
  readonly storeys: number;
  readonly storeyHeightMetres: number;
  /** top above the ground */
  readonly heightMetres: number;
  /** where a part begins above the ground, 0 for most */
  readonly minHeightMetres: number;
  readonly year: number;
  readonly population: number;
  readonly address: string;
  readonly code: string;
  /** id of the part that stands on the ground */
  readonly partOf: string | undefined;
  readonly ring: Ring;
  readonly holes: readonly Ring[];
}

export interface BuildingSpec {
  readonly name: string;
  readonly use: BuildingUse;
  readonly storeys: number;
  readonly storeyHeightMetres: number;
  readonly year: number;
  /** square metres of floor per person; 0 for nobody */
  readonly areaPerPerson?: number;
  /** least distance to the neighbours on the parcel, metres */
  readonly spacing?: number;
  readonly holes?: readonly Ring[];
  /** the turn of this building against the parcel's axes */
  readonly turnRadians?: number;
  /** stands in the parcel's margin, as shops at the street do */
  readonly isAtStreet?: boolean;
}

/** A parcel being built: buildings and ground are placed in its own axes, and refused where they do not fit. */
export interface Site {
  readonly parcel: Parcel;
  readonly random: Random;
  /** the box about the area within the setback, in the parcel's own axes */
  readonly bounds: Box;
  /** the largest upright rectangle found within that area */
  readonly extent: Box;
  readonly buildings: Building[];
  readonly patches: GroundPatch[];
  /** Places a footprint at a point of the parcel's axes; undefined where it does not fit. */
  place(shape: Ring, at: Point, spec: BuildingSpec): Building | undefined;
  /** Stacks a further part on a placed one. */
  stack(base: Building, shape: Ring, at: Point, spec: BuildingSpec): Building;
  /** Lays ground, given in the parcel's axes, cut at the parcel's edge; false where none of it fits. */
  ground(material: GroundMaterial, shape: Ring, at?: Point): boolean;
  /** whether a local point is free of buildings by a margin */
  isFree(at: Point, marginMetres: number): boolean;
}

const STREET_MARGIN_METRES = 2.5;

/** Half a running track is none. */
const WHOLE_ONLY: ReadonlySet<GroundMaterial> = new Set([
  "track",
  "field",
  "court",
  "parking",
  "water",
]);

export function createSite(parcel: Parcel, random: Random, setbackMetres: number): Site {
  const inset = (distance: number): Ring =>
    insetRing(
      parcel.ring,
      parcel.ring.map(() => distance),
    );
  const inner = inset(setbackMetres);
  const outer = inset(STREET_MARGIN_METRES);
  const buildings: Building[] = [];
  const patches: GroundPatch[] = [];
  const toPlane = (shape: Ring, at: Point, turn = 0): Ring => {
    const frame = {
      centre: fromFrame(parcel.frame, at),
      angleRadians: parcel.frame.angleRadians + turn,
    };
    return shape.map((point) => fromFrame(frame, point));
  };
  const build = (
    ring: Ring,
    spec: BuildingSpec,
    base: Building | undefined,
    holes: readonly Ring[],
  ): Building => {
    const number = buildings.length + 1;
    const minHeightMetres = base?.heightMetres ?? 0;
    const storeysHere = spec.storeys;
    const heightMetres = round1(minHeightMetres + storeysHere * spec.storeyHeightMetres);
    const floors =
      (ringArea(ring) - holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0)) *
      storeysHere;
    const building: Building = {
      id: `${parcel.code}-B${String(number).padStart(2, "0")}`,
      name: spec.name,
      use: spec.use,
      storeys: storeysHere + (base?.storeys ?? 0),
      storeyHeightMetres: spec.storeyHeightMetres,
      heightMetres,
      minHeightMetres,
      year: spec.year,
      population: spec.areaPerPerson ? Math.round(floors / spec.areaPerPerson) : 0,
      address: `${parcel.street}${addressNumber(parcel)}号${number}幢`,
      code: `${parcel.code}-${String(number).padStart(2, "0")}`,
      partOf: base === undefined ? undefined : (base.partOf ?? base.id),
      ring,
      holes,
    };
    buildings.push(building);
    return building;
  };
  const local = inner.map((point) => toFrame(parcel.frame, point));
  const extent = inscribedBox(local);
  return {
    parcel,
    random,
    bounds: boxOf(local),
    extent,
    buildings,
    patches,
    place(shape, at, spec) {
      const ring = counterClockwise(toPlane(shape, at, spec.turnRadians));
      if (!contains(spec.isAtStreet ? outer : inner, ring)) return undefined;
      const spacing = spec.spacing ?? 6;
      if (buildings.some((other) => ringDistance(other.ring, ring) < spacing)) return undefined;
      return build(
        ring,
        spec,
        undefined,
        (spec.holes ?? []).map((hole) => toPlane(hole, at, spec.turnRadians)),
      );
    },
    stack: (base, shape, at, spec) =>
      build(counterClockwise(toPlane(shape, at, spec.turnRadians)), spec, base, []),
    ground(material, shape, at = [0, 0]) {
      const whole = counterClockwise(toPlane(shape, at));
      const isWhole = whole.every((point) => isInside(parcel.ring, point));
      if (!isWhole && WHOLE_ONLY.has(material)) return false;
      const ring = isWhole ? whole : clipTo(parcel.ring, whole);
      if (ring.length === 0) return false;
      patches.push({ material, ring });
      return true;
    },
    isFree(at, marginMetres) {
      const point = fromFrame(parcel.frame, at);
      const probe: Ring = [
        [point[0] - 0.1, point[1]],
        [point[0] + 0.1, point[1]],
        [point[0], point[1] + 0.1],
      ];
      return buildings.every((other) => ringDistance(other.ring, probe) >= marginMetres);
    },
  };
}

const round1 = (value: number): number => Math.round(value * 10) / 10;

/** House numbers grow along the street: every 10 m of the parcel's place is two numbers. */
function addressNumber(parcel: Parcel): number {
  return Math.max(1, Math.round((parcel.frame.centre[0] + 6000) / 20) * 2 - 400);
}
