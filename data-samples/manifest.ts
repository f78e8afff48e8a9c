import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { City } from "./city.ts";
import { ringCentre } from "./geometry.ts";
import { toDegrees } from "./grid.ts";
import { planLimits } from "./limits.ts";

export const MANIFEST_NAME = "sample-city.json";

/** One call of `ingest`: files relative to the manifest, options as on the command line. */
export interface ManifestCall {
  readonly id: string;
  readonly files: readonly string[];
  readonly options: readonly string[];
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly attribution: string;
}

const ATTRIBUTION = "citytwin sample city (synthetic, CC0)";
/** Heights are of the 1985 datum in spirit; the invented city has no geoid, so N = 0 is said outright. */
const HEIGHTS = ["--height-datum", "orthometric:0"];

function call(
  id: string,
  files: readonly string[],
  kind: string,
  title: readonly [chinese: string, english: string],
  options: readonly string[] = [],
): ManifestCall {
  return {
    id,
    files,
    options: ["--kind", kind, ...options],
    title: { "zh-CN": title[0], en: title[1] },
    attribution: ATTRIBUTION,
  };
}

/** The ingest calls in the order in which they must run: the terrain first, what stands on it after. */
export const MANIFEST_CALLS: readonly ManifestCall[] = [
  call("terrain", ["elevation.tif"], "terrain", ["数字高程", "Terrain"], HEIGHTS),
  call("ortho", ["ortho.tif"], "imagery", ["正射影像", "Orthophoto"]),
  call("ortho-far", ["ortho-far.tif"], "imagery", ["正射影像（周边）", "Orthophoto, surroundings"]),
  call(
    "buildings",
    ["buildings.geojson"],
    "features",
    ["建筑模型", "Buildings"],
    ["--height-from", "heightMetres"],
  ),
  call("bridges", ["bridges.city.json"], "features", ["桥梁", "Bridges"], HEIGHTS),
  call("roads", ["roads.geojson"], "flat", ["道路", "Roads"]),
  call("parcels", ["parcels.geojson"], "flat", ["用地与规划指标", "Land use and plan limits"]),
  call("control-lines", ["control-lines.shp"], "flat", ["三区三线与蓝线", "Control lines"]),
  call("water", ["water.geojson"], "flat", ["水系", "Water"]),
  call("green", ["green.geojson"], "flat", ["绿地与广场", "Parks and squares"]),
  call("trees", ["trees.geojson"], "instances", ["树木", "Trees"]),
  call("street-furniture", ["street-furniture.geojson"], "instances", [
    "市政部件",
    "Street furniture",
  ]),
  call("places", ["places.geojson"], "flat", ["公共设施", "Places"]),
];

/** Writes what the folder holds, how to ingest it, and what was put in on purpose. */
export async function writeManifest(folder: string, city: City): Promise<void> {
  const violations = city.sites.flatMap((site) => {
    const plan = planLimits(site, city.plan.seed);
    return plan.violation === undefined
      ? []
      : [{ parcel: site.parcel.code, breaks: plan.violation }];
  });
  const landmark = city.sites
    .flatMap((site) => site.buildings)
    .find((building) => building.name.startsWith("龙川中心"));
  const manifest = {
    schema: 1,
    name: { "zh-CN": "龙川江新区（虚构）", en: "Longchuanjiang New District (fictional)" },
    synthetic: true,
    licence: "CC0-1.0",
    seed: city.plan.seed,
    size: city.plan.size,
    crs: "EPSG:4543",
    notes: {
      "zh-CN": "全部内容由种子生成，人名、地名、地址、电话均为虚构。",
      en: "All of it is invented from the seed; names, addresses and telephone numbers are fictional.",
    },
    landmarkDegrees: landmark === undefined ? null : toDegrees(ringCentre(landmark.ring)),
    deliberateViolations: violations,
    datasets: MANIFEST_CALLS,
  };
  await writeFile(join(folder, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`);
}
