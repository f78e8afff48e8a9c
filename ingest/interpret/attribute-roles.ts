import type { JsonObject, JsonValue } from "../vocabulary/json.ts";

/** What an attribute can mean to styles, search and tilers. */
export type AttributeRole = "name" | "code" | "class" | "use" | "heightMetres" | "storeys" | "year";

/**
 * Names that sources give to such an attribute, likeliest first; compared without case, spaces, "_" and
 * "-". English, Chinese (also as pinyin initials, which old shapefiles use), OpenStreetMap, the CityJSON
 * core attributes, and this product's own names.
 */
export const ATTRIBUTE_NAMES: Readonly<Record<AttributeRole, readonly string[]>> = {
  name: ["name", "名称", "mc", "title", "label", "name:zh", "namezh", "nameen", "建筑名称", "楼名"],
  code: ["code", "代码", "编码", "dm", "adcode", "ref", "地块编号", "parcelcode", "number", "编号"],
  class: [
    "class",
    "roadclass",
    "linetype",
    "landuse",
    "类别",
    "类型",
    "用地代码",
    "用地性质",
    "道路等级",
    "highway",
    "fclass",
    "waterway",
    "natural",
    "leisure",
    "amenity",
    "category",
    "type",
    "kind",
  ],
  use: [
    "use",
    "用途",
    "function",
    "usage",
    "buildinguse",
    "建筑用途",
    "房屋用途",
    "建筑功能",
    "功能",
    "buildingtype",
    "building",
    "yt",
  ],
  heightMetres: [
    "heightmetres",
    "heightmeters",
    "heightm",
    "height",
    "高度",
    "建筑高度",
    "楼高",
    "measuredheight",
    "buildingheight",
    "bldgheight",
    "hgt",
    "gd",
    "hoehe",
    "render_height",
  ],
  storeys: [
    "storeys",
    "层数",
    "楼层",
    "楼层数",
    "地上层数",
    "总层数",
    "storeysaboveground",
    "building:levels",
    "levels",
    "numfloors",
    "floors",
    "floor",
    "storey",
    "stories",
    "cs",
  ],
  year: [
    "year",
    "建成年份",
    "建成年代",
    "建造年份",
    "竣工年份",
    "yearofconstruction",
    "yearbuilt",
    "builtyear",
    "constructionyear",
    "bouwjaar",
    "startdate",
  ],
};

/** Attributes that go into flat tiles for styles, beside class, name and asset: at most 11 of them. */
export const STYLING_ATTRIBUTES = [
  "roadClass",
  "lanes",
  "widthMetres",
  "bridge",
  "oneway",
  "lineType",
  "landUse",
  "farLimit",
  "densityLimitPercent",
  "heightLimitMetres",
  "greenRatioPercent",
] as const;

/** For each role the attribute that plays it in one feature: its own name and value. */
export type FoundAttributes = Partial<
  Record<AttributeRole, { readonly key: string; readonly value: string | number | boolean }>
>;

/** Finds roles in features one after another; remembers what it found out about attribute names. */
export interface AttributeFinder {
  find(properties: JsonObject): FoundAttributes;
}

interface Claim {
  readonly role: AttributeRole;
  readonly rank: number;
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

const CLAIMS: ReadonlyMap<string, readonly Claim[]> = (() => {
  const claims = new Map<string, Claim[]>();
  for (const [role, names] of Object.entries(ATTRIBUTE_NAMES)) {
    for (const [rank, name] of names.entries()) {
      const claim: Claim = { role: role as AttributeRole, rank };
      const known = claims.get(plain(name));
      if (known === undefined) claims.set(plain(name), [claim]);
      else known.push(claim);
    }
  }
  return claims;
})();

const isFilled = (value: JsonValue | undefined): value is string | number | boolean =>
  typeof value === "number" ||
  typeof value === "boolean" ||
  (typeof value === "string" && value.trim() !== "");

export function createAttributeFinder(): AttributeFinder {
  // A source repeats its attribute names in every feature: normalising each once is what makes this cheap.
  const claimsOfKey = new Map<string, readonly Claim[]>();
  return {
    find(properties) {
      const found: FoundAttributes = {};
      const ranks: Partial<Record<AttributeRole, number>> = {};
      for (const key in properties) {
        let claims = claimsOfKey.get(key);
        if (claims === undefined) {
          claims = CLAIMS.get(plain(key)) ?? [];
          claimsOfKey.set(key, claims);
        }
        for (const { role, rank } of claims) {
          const value = properties[key];
          if ((ranks[role] ?? Number.POSITIVE_INFINITY) <= rank || !isFilled(value)) continue;
          ranks[role] = rank;
          found[role] = { key, value };
        }
      }
      return found;
    },
  };
}
