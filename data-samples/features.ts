import type { City } from "./city.ts";
import type { SampleFeature } from "./geojson.ts";

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
