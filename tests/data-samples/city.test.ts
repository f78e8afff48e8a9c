import { describe, expect, it } from "vitest";
import { controlLines, greenAreas, waterAreas } from "../../data-samples/areas.ts";
import { createCity } from "../../data-samples/city.ts";
import {
  boxOf,
  contains,
  isInside,
  lineDistance,
  type Point,
  type Ring,
  ringArea,
  ringCentre,
  ringDistance,
  segmentsCross,
} from "../../data-samples/geometry.ts";
import { planLimits } from "../../data-samples/limits.ts";
import { findPlaces } from "../../data-samples/places.ts";
import { createSpatialIndex } from "../../data-samples/spatial-index.ts";

const city = createCity(1, "district");
const buildings = city.sites.flatMap((site) => site.buildings);
const standing = buildings.filter((building) => building.partOf === undefined);

function isSimple(ring: Ring): boolean {
  for (let i = 0; i < ring.length; i++) {
    for (let j = i + 2; j < ring.length; j++) {
      if (segmentsCross(ring[i]!, ring[i + 1]!, ring[j]!, ring[(j + 1) % ring.length]!))
        return false;
    }
  }
  return true;
}

describe("the sample district", () => {
  it("has at least 700 buildings of every common use, and 120 parcels", () => {
    expect(standing.length).toBeGreaterThan(1200);
    expect(city.parcels.length).toBeGreaterThan(120);
    const uses = new Set(buildings.map((building) => building.use));
    for (const use of [
      "residential",
      "office",
      "commercial",
      "school",
      "hospital",
      "industrial",
      "public",
      "old-quarter",
      "villa",
      "utility",
    ]) {
      expect(uses).toContain(use);
    }
  });

  it("has a landmark over 200 m, and ids that are never given twice", () => {
    expect(Math.max(...buildings.map((building) => building.heightMetres))).toBeGreaterThan(200);
    expect(new Set(buildings.map((building) => building.id)).size).toBe(buildings.length);
    expect(new Set(city.parcels.map((parcel) => parcel.code)).size).toBe(city.parcels.length);
    expect(new Set(city.roads.map((road) => road.id)).size).toBe(city.roads.length);
  });

  it("draws only rings that do not cross themselves, counter-clockwise", () => {
    const rings = [
      ...city.parcels.map((parcel) => parcel.ring),
      ...buildings.map((building) => building.ring),
      ...city.sites.flatMap((site) => site.patches.map((patch) => patch.ring)),
      ...[...waterAreas(city), ...greenAreas(city), ...controlLines(city)].map((area) => area.ring),
    ];
    expect(rings.filter((ring) => !isSimple(ring))).toEqual([]);
    expect(rings.filter((ring) => ringArea(ring) <= 0)).toEqual([]);
  });

  it("keeps every building within its parcel, and parts on the part they stand on", () => {
    const byId = new Map(buildings.map((building) => [building.id, building]));
    for (const site of city.sites) {
      for (const building of site.buildings) {
        if (building.partOf === undefined) {
          expect(contains(site.parcel.ring, building.ring), building.id).toBe(true);
          continue;
        }
        const base = byId.get(building.partOf)!;
        expect(isInside(base.ring, ringCentre(building.ring)), building.id).toBe(true);
        expect(building.minHeightMetres).toBeGreaterThan(0);
      }
    }
  });

  it("leaves room between buildings, and keeps them off roads and the river", () => {
    const index = createSpatialIndex<(typeof standing)[number]>(80);
    for (const building of standing) index.add(building.ring, building);
    const roads = createSpatialIndex<(typeof city.roads)[number]>(80);
    for (const road of city.roads) roads.add(road.line, road);
    const river = waterAreas(city)[0]!.ring;
    for (const building of standing) {
      for (const other of index.near(building.ring, 1)) {
        if (other.id <= building.id) continue;
        expect(
          ringDistance(building.ring, other.ring),
          `${building.id} ${other.id}`,
        ).toBeGreaterThan(1);
      }
      for (const road of roads.near(building.ring, 20)) {
        const clear = lineDistance([...building.ring, building.ring[0]!], road.line);
        expect(clear, `${building.id} ${road.id}`).toBeGreaterThan(road.widthMetres / 2);
      }
      expect(
        building.ring.some((point) => isInside(river, point)),
        building.id,
      ).toBe(false);
    }
  });

  it("has parcels that do not overlap", () => {
    const index = createSpatialIndex<(typeof city.parcels)[number]>(150);
    for (const parcel of city.parcels) index.add(parcel.ring, parcel);
    for (const parcel of city.parcels) {
      for (const other of index.near(parcel.ring, 0)) {
        if (other.code <= parcel.code) continue;
        const shrink = (ring: Ring): Ring => {
          const [x, y] = ringCentre(ring);
          return ring.map(([px, py]) => [x + (px - x) * 0.995, y + (py - y) * 0.995] as const);
        };
        // neighbours cut from one block share an edge
        expect(
          ringDistance(shrink(parcel.ring), shrink(other.ring)),
          `${parcel.code} ${other.code}`,
        ).toBeGreaterThan(0);
      }
    }
  });

  it("has one connected road graph whose junctions are shared vertices", () => {
    const arms = new Map<string, string[]>();
    for (const road of city.roads) {
      for (const end of [road.line[0]!, road.line.at(-1)!]) {
        const key = end.join();
        arms.set(key, [...(arms.get(key) ?? []), road.id]);
      }
    }
    const joined = new Map<string, Set<string>>(city.roads.map((road) => [road.id, new Set()]));
    for (const ids of arms.values())
      for (const id of ids) for (const other of ids) joined.get(id)!.add(other);
    const reached = new Set<string>();
    const queue = [city.roads[0]!.id];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      queue.push(...joined.get(id)!);
    }
    expect(city.roads.filter((road) => !reached.has(road.id)).map((road) => road.name)).toEqual([]);
  });

  it("crosses the river on bridges only", () => {
    const river = waterAreas(city)[0]!.ring;
    const wet = city.roads.filter(
      (road) => !road.bridge && road.line.some((point) => isInside(river, point)),
    );
    expect(wet).toEqual([]);
    expect(city.roads.filter((road) => road.bridge).length).toBeGreaterThanOrEqual(5);
  });

  it("carries the river from one edge of the model to the other", () => {
    const [west, , east] = boxOf(waterAreas(city)[0]!.ring);
    expect(east - west).toBeGreaterThan(2 * city.plan.terrainReachMetres - 200);
  });

  it("keeps the plan's limits but for a few parcels that break one on purpose", () => {
    const plans = city.sites.map((site) => planLimits(site, city.plan.seed));
    const broken = plans.filter(
      (plan) =>
        plan.far > plan.farLimit ||
        plan.heightMetres > plan.heightLimitMetres ||
        plan.densityPercent > plan.densityLimitPercent,
    );
    const meant = plans.filter((plan) => plan.violation !== undefined);
    expect(meant.length).toBeGreaterThan(2);
    expect(meant.length).toBeLessThan(plans.length * 0.1);
    expect(broken).toEqual(meant);
  });

  it("has the places that people look for", () => {
    const classes = new Set(findPlaces(city).map((place) => place.class));
    for (const kind of [
      "school",
      "hospital",
      "fire-station",
      "shelter",
      "police",
      "government",
      "park",
    ]) {
      expect(classes).toContain(kind);
    }
  });

  it("is the same for the same seed, and another for another", () => {
    const corners = (seed: number): Point[] =>
      createCity(seed, "district").sites.flatMap((site) =>
        site.buildings.flatMap((building) => [...building.ring]),
      );
    const first = buildings.flatMap((building) => [...building.ring]);
    expect(corners(1)).toEqual(first);
    expect(corners(2)).not.toEqual(first);
  }, 20_000);
});
