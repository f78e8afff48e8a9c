import type { EnuFrame } from "../../vocabulary/geodesy.ts";
import { type HeightLookup, heightAt } from "../../vocabulary/height-lookup.ts";
import { createEnuProjector } from "../enu-projector.ts";
import { GRID_STEPS_PER_METRE } from "../grid.ts";
import type { FrameGroup } from "../split-frames.ts";
import { type CollectedBuildings, FOOTPRINT } from "./collect-buildings.ts";
import { isSame, newellArea, reverse, signedArea } from "./ring-geometry.ts";
import { seedOf } from "./seed-of.ts";

/** Foundations reach this far below the lowest ground under a building. */
export const SKIRT_METRES = 2;

/** @see CityJSON 2.0, City Objects: the types that are no buildings */
const WITHOUT_FACADES: ReadonlySet<string> = new Set([
  "Bridge",
  "BridgePart",
  "BridgeConstructiveElement",
  "CityFurniture",
  "GenericCityObject",
  "LandUse",
  "OtherConstruction",
  "PlantCover",
  "Railway",
  "Road",
  "SolitaryVegetationObject",
  "TINRelief",
  "TransportSquare",
  "Tunnel",
  "WaterBody",
  "Waterway",
]);

/** Two walls end at a corner, each with two vertices, and the roof has one. */
const VERTICES_PER_CORNER = 5;

/** Smallest footprint or surface that is drawn: 4 square centimetres. */
const SMALLEST_AREA = 0.0004;

/**
 * Buildings of one frame in grid steps (see grid.ts) east, north and up from the frame's origin. Footprints hold
 * their base: exterior rings counter-clockwise, holes clockwise; surfaces hold their own heights.
 */
export interface PlacedBuildings {
  readonly frame: EnuFrame;
  readonly count: number;
  /** index into the collected buildings */
  readonly sources: Uint32Array;
  readonly isSurfaces: Uint8Array;
  /** 1 where steep surfaces of an untold kind are walls: not for terrain, plants and roads */
  readonly hasFacades: Uint8Array;
  readonly polygonOffsets: Uint32Array;
  readonly ringOffsets: Uint32Array;
  readonly vertexOffsets: Uint32Array;
  readonly polygonKinds: Uint8Array;
  /** xyz per vertex */
  readonly positions: Int32Array;
  /** ground to roof, metres */
  readonly heights: Float32Array;
  /** up of the base, metres from the frame's origin */
  readonly bases: Float32Array;
  /** footprint area, square metres; of surfaces the area of their bounds */
  readonly areas: Float32Array;
  /** index into BUILDING_USES */
  readonly uses: Uint8Array;
  readonly seeds: Uint16Array;
  /** what is lost when a building is dropped: its height, or its width where that is more, metres */
  readonly sizes: Float32Array;
  /** vertices of each when drawn without a parapet */
  readonly vertexCounts: Uint32Array;
  /** per building west, south, east, north, low, high in metres from the frame's origin, without foundations */
  readonly bounds: Float32Array;
}

export interface Placing {
  readonly terrain: HeightLookup | undefined;
  readonly clamp: boolean;
  readonly leaveOut: (reason: string) => void;
}

/** Stands every building of the group on the ground and brings it into the group's frame. */
export function placeBuildings(
  buildings: CollectedBuildings,
  group: FrameGroup,
  placing: Placing,
): PlacedBuildings {
  const { members, frame } = group;
  let polygonTotal = 0;
  let ringTotal = 0;
  let vertexTotal = 0;
  for (const index of members) {
    const firstPolygon = buildings.polygonOffsets[index]!;
    const lastPolygon = buildings.polygonOffsets[index + 1]!;
    const firstRing = buildings.ringOffsets[firstPolygon]!;
    const lastRing = buildings.ringOffsets[lastPolygon]!;
    polygonTotal += lastPolygon - firstPolygon;
    ringTotal += lastRing - firstRing;
    vertexTotal += buildings.vertexOffsets[lastRing]! - buildings.vertexOffsets[firstRing]!;
  }
  const capacity = members.length;
  const sources = new Uint32Array(capacity);
  const isSurfaces = new Uint8Array(capacity);
  const hasFacades = new Uint8Array(capacity);
  const facadesOfClass = buildings.classNames.map((name) => (WITHOUT_FACADES.has(name) ? 0 : 1));
  const heights = new Float32Array(capacity);
  const bases = new Float32Array(capacity);
  const areas = new Float32Array(capacity);
  const uses = new Uint8Array(capacity);
  const seeds = new Uint16Array(capacity);
  const sizes = new Float32Array(capacity);
  const vertexCounts = new Uint32Array(capacity);
  const bounds = new Float32Array(capacity * 6);
  const polygonOffsets = new Uint32Array(capacity + 1);
  const ringOffsets = new Uint32Array(polygonTotal + 1);
  const vertexOffsets = new Uint32Array(ringTotal + 1);
  const polygonKinds = new Uint8Array(polygonTotal);
  const positions = new Int32Array(vertexTotal * 3);
  const projector = createEnuProjector(frame);
  const point = new Float64Array(3);
  let count = 0;
  let polygonCount = 0;
  let ringCount = 0;
  let vertexCount = 0;

  for (const index of members) {
    const polygonStart = polygonCount;
    const ringStart = ringCount;
    const vertexStart = vertexCount;
    const firstPolygon = buildings.polygonOffsets[index]!;
    const lastPolygon = buildings.polygonOffsets[index + 1]!;
    const isFootprint = buildings.polygonKinds[firstPolygon] === FOOTPRINT;
    const ground = groundUnder(buildings, index, placing.terrain);
    const shift = !isFootprint && placing.clamp ? ground.terrain - ground.source : 0;
    const lift = Number.isFinite(shift) ? shift : 0;
    const base = Number.isFinite(ground.terrain)
      ? ground.terrain
      : Number.isFinite(ground.source)
        ? ground.source
        : 0;
    let area = 0;
    for (let polygon = firstPolygon; polygon < lastPolygon; polygon++) {
      const firstRing = buildings.ringOffsets[polygon]!;
      const lastRing = buildings.ringOffsets[polygon + 1]!;
      const polygonRingStart = ringCount;
      for (let ring = firstRing; ring < lastRing; ring++) {
        const start = vertexCount;
        const end = buildings.vertexOffsets[ring + 1]!;
        for (let vertex = buildings.vertexOffsets[ring]!; vertex < end; vertex++) {
          projector(
            buildings.longitudes[vertex]!,
            buildings.latitudes[vertex]!,
            isFootprint ? base : buildings.heights[vertex]! + lift,
            point,
          );
          const dst = vertexCount * 3;
          positions[dst] = Math.round(point[0]! * GRID_STEPS_PER_METRE);
          positions[dst + 1] = Math.round(point[1]! * GRID_STEPS_PER_METRE);
          positions[dst + 2] = Math.round(point[2]! * GRID_STEPS_PER_METRE);
          if (vertexCount === start || !isSame(positions, vertexCount, vertexCount - 1))
            vertexCount++;
        }
        while (vertexCount - start > 1 && isSame(positions, vertexCount - 1, start)) vertexCount--;
        const signed = isFootprint
          ? signedArea(positions, start, vertexCount)
          : newellArea(positions, start, vertexCount);
        if (Math.abs(signed) < SMALLEST_AREA) {
          vertexCount = start;
          // Without its exterior a polygon is nothing; without a hole it is still itself.
          if (ring === firstRing) break;
          continue;
        }
        const isExterior = ring === firstRing;
        if (isFootprint) {
          if (signed > 0 !== isExterior) reverse(positions, start, vertexCount);
          area += isExterior ? Math.abs(signed) : -Math.abs(signed);
        }
        vertexOffsets[ringCount++] = start;
      }
      if (ringCount === polygonRingStart) continue;
      ringOffsets[polygonCount] = polygonRingStart;
      polygonKinds[polygonCount++] = buildings.polygonKinds[polygon]!;
    }
    if (polygonCount === polygonStart) {
      ringCount = ringStart;
      vertexCount = vertexStart;
      placing.leaveOut("no area above 4 cm²");
      continue;
    }
    measure(bounds, count * 6, positions, vertexStart, vertexCount);
    const drawnHeight = bounds[count * 6 + 5]! - bounds[count * 6 + 4]!;
    const told = buildings.buildingHeights[index]!;
    sources[count] = index;
    isSurfaces[count] = isFootprint ? 0 : 1;
    hasFacades[count] = facadesOfClass[buildings.classCodes[index]!]!;
    heights[count] = isFootprint ? told : drawnHeight;
    bases[count] = bounds[count * 6 + 4]!;
    if (isFootprint) bounds[count * 6 + 5]! += told;
    areas[count] = isFootprint ? area : boundsArea(bounds, count * 6);
    uses[count] = buildings.uses[index]!;
    seeds[count] = seedOf(buildings.ids[index]!);
    sizes[count] = Math.max(heights[count]!, Math.sqrt(areas[count]!));
    vertexCounts[count] = (vertexCount - vertexStart) * (isFootprint ? VERTICES_PER_CORNER : 1);
    polygonOffsets[count++] = polygonStart;
  }
  polygonOffsets[count] = polygonCount;
  ringOffsets[polygonCount] = ringCount;
  vertexOffsets[ringCount] = vertexCount;
  return {
    frame,
    count,
    sources,
    isSurfaces,
    hasFacades,
    polygonOffsets,
    ringOffsets,
    vertexOffsets,
    polygonKinds,
    positions,
    heights,
    bases,
    areas,
    uses,
    seeds,
    sizes,
    vertexCounts,
    bounds,
  };
}

/** Lowest terrain under a building's vertices and lowest height of its source; NaN where unknown. */
function groundUnder(
  buildings: CollectedBuildings,
  index: number,
  terrain: HeightLookup | undefined,
): { readonly terrain: number; readonly source: number } {
  const firstRing = buildings.ringOffsets[buildings.polygonOffsets[index]!]!;
  const lastRing = buildings.ringOffsets[buildings.polygonOffsets[index + 1]!]!;
  const end = buildings.vertexOffsets[lastRing]!;
  let lowestTerrain = Infinity;
  let lowestSource = Infinity;
  for (let vertex = buildings.vertexOffsets[firstRing]!; vertex < end; vertex++) {
    const height = buildings.heights[vertex]!;
    if (height < lowestSource) lowestSource = height;
    if (terrain === undefined) continue;
    const ground = heightAt(terrain, buildings.longitudes[vertex]!, buildings.latitudes[vertex]!);
    if (ground < lowestTerrain) lowestTerrain = ground;
  }
  return { terrain: orNaN(lowestTerrain), source: orNaN(lowestSource) };
}

const orNaN = (height: number): number => (Number.isFinite(height) ? height : Number.NaN);

function measure(
  bounds: Float32Array,
  at: number,
  positions: Int32Array,
  start: number,
  end: number,
): void {
  for (let axis = 0; axis < 3; axis++) {
    let low = Infinity;
    let high = -Infinity;
    for (let vertex = start; vertex < end; vertex++) {
      const value = positions[vertex * 3 + axis]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const slot = axis === 2 ? at + 4 : at + axis;
    bounds[slot] = low / GRID_STEPS_PER_METRE;
    bounds[axis === 2 ? slot + 1 : slot + 2] = high / GRID_STEPS_PER_METRE;
  }
}

const boundsArea = (bounds: Float32Array, at: number): number =>
  (bounds[at + 2]! - bounds[at]!) * (bounds[at + 3]! - bounds[at + 1]!);
