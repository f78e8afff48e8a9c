import { join } from "node:path";
import type { City } from "./city.ts";
import { writeGeoJson } from "./geojson.ts";
import { planLimits } from "./limits.ts";

/** Writes the parcels of the detailed plan with their limits. */
export function writeParcels(folder: string, city: City): Promise<number> {
  const features = city.sites.map((site) => {
    const { parcel } = site;
    const plan = planLimits(site, city.plan.seed);
    return {
      id: parcel.code,
      properties: {
        code: parcel.code,
        name: `${parcel.code} ${parcel.landUse.name}`,
        landUse: parcel.landUse.code,
        landUseName: parcel.landUse.name,
        areaSquareMetres: plan.areaSquareMetres,
        farLimit: plan.farLimit,
        densityLimitPercent: plan.densityLimitPercent,
        heightLimitMetres: plan.heightLimitMetres,
        greenRatioPercent: plan.greenRatioPercent,
        // "built…", so that nobody takes a parcel with a height for a building
        builtFar: plan.far,
        builtDensityPercent: plan.densityPercent,
        builtHeightMetres: plan.heightMetres,
      },
      geometry: { type: "Polygon", rings: [parcel.ring] } as const,
    };
  });
  return writeGeoJson(join(folder, "parcels.geojson"), "parcels", features);
}
