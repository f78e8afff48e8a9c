import type { Area } from "./areas.ts";
import type { City } from "./city.ts";
import type { Furniture } from "./furniture.ts";
import type { SampleFeature } from "./geojson.ts";
import type { Place } from "./places.ts";
import type { Tree } from "./trees.ts";

/** Centre lines of all roads. */
export function roadFeatures(city: City): SampleFeature[] {
  return city.roads.map(({ id, line, ...road }) => ({
    id,
    properties: { ...road },
    geometry: { type: "LineString", line },
  }));
}

/** Footprints with their heights; parts of one building name the part that stands on the ground. */
export function buildingFeatures(city: City): SampleFeature[] {
  return city.sites.flatMap((site) =>
    site.buildings.map(({ id, ring, holes, ...building }) => ({
      id,
      properties: { ...building, parcel: site.parcel.code },
      geometry: { type: "Polygon", rings: [ring, ...holes] },
    })),
  );
}

/** Areas with their class. */
export function areaFeatures(areas: readonly Area[]): SampleFeature[] {
  return areas.map(({ id, name, ring, class: className }) => ({
    id,
    properties: { class: className, name },
    geometry: { type: "Polygon", rings: [ring] },
  }));
}

export function treeFeatures(trees: readonly Tree[]): SampleFeature[] {
  return pointFeatures("tree", trees);
}

export function furnitureFeatures(furniture: readonly Furniture[]): SampleFeature[] {
  return pointFeatures("street", furniture);
}

export function placeFeatures(places: readonly Place[]): SampleFeature[] {
  return pointFeatures("place", places);
}

function pointFeatures(
  prefix: string,
  points: readonly (Tree | Furniture | Place)[],
): SampleFeature[] {
  return points.map(({ at, ...properties }, index) => ({
    id: `${prefix}-${String(index + 1).padStart(5, "0")}`,
    properties: { ...properties },
    geometry: { type: "Point", at },
  }));
}
