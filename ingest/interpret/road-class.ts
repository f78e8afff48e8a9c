/** OpenStreetMap's and Chinese words for road classes. @see GB 55011-2021; OSM Key:highway */
const ROAD_CLASS_WORDS: Readonly<Record<string, string>> = {
  motorway: "expressway",
  motorway_link: "expressway",
  trunk: "expressway",
  trunk_link: "expressway",
  primary: "arterial",
  primary_link: "arterial",
  secondary: "secondary",
  secondary_link: "secondary",
  tertiary: "secondary",
  tertiary_link: "secondary",
  residential: "local",
  unclassified: "local",
  living_street: "local",
  service: "local",
  road: "local",
  pedestrian: "path",
  footway: "path",
  path: "path",
  cycleway: "path",
  steps: "path",
  track: "path",
  高速公路: "expressway",
  快速路: "expressway",
  主干路: "arterial",
  主干道: "arterial",
  次干路: "secondary",
  次干道: "secondary",
  支路: "local",
  步行道: "path",
};

/** The product's road class for a source's word; undefined where the attribute says something else. */
export function roadClassOf(key: string, value: string): string | undefined {
  const isRoadKey = /^(highway|fclass|road_?class|道路等级)$/i.test(key);
  if (!isRoadKey && !/^\p{Script=Han}+$/u.test(value)) return undefined;
  return ROAD_CLASS_WORDS[value];
}
