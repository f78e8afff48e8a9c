import { describe, expect, it } from "vitest";
import { createAttributeFinder } from "../../../ingest/interpret/attribute-roles.ts";
import { findBuildingFacts } from "../../../ingest/interpret/building-facts.ts";
import { buildingUseOf } from "../../../ingest/interpret/building-use.ts";
import { createNameSpeller, datasetIdOf } from "../../../ingest/interpret/name-initials.ts";

const finder = createAttributeFinder();
const factsOf = (properties: Record<string, string | number | null>) =>
  findBuildingFacts(properties, finder.find(properties), undefined);

describe("attribute roles", () => {
  it("finds English, Chinese and OpenStreetMap names, whatever their case and signs", () => {
    expect(finder.find({ NAME: "A", 层数: 3 })).toEqual({
      name: { key: "NAME", value: "A" },
      storeys: { key: "层数", value: 3 },
    });
    expect(finder.find({ "building:levels": "4" }).storeys?.value).toBe("4");
    expect(finder.find({ year_of_construction: 1999 }).year?.key).toBe("year_of_construction");
  });

  it("prefers the likelier name, and a filled attribute to an empty one", () => {
    expect(finder.find({ title: "T", name: "N" }).name?.value).toBe("N");
    expect(finder.find({ name: " ", title: "T" }).name?.value).toBe("T");
  });
});

describe("building facts", () => {
  it("are read from whatever attributes a source has", () => {
    expect(factsOf({ height: "12.5 m", 层数: "4", 用途: "住宅", 建成年份: "1998年" })).toEqual({
      heightMetres: 12.5,
      storeys: 4,
      use: "residential",
      year: 1998,
    });
  });

  it("take 3 m per storey where there is no height", () => {
    expect(factsOf({ height: null, floors: 5 }).heightMetres).toBe(15);
    expect(factsOf({ height: 0, floors: 5 }).heightMetres).toBe(15);
  });

  it("are unknown where nothing is told or it cannot be", () => {
    const unknown = { heightMetres: 0, storeys: 0, use: "unknown", year: 0 };
    expect(factsOf({})).toEqual(unknown);
    expect(factsOf({ height: -3, storeys: 9999, year: 3 })).toEqual(unknown);
  });

  it.each([
    ["住宅", "residential"],
    ["warehouse", "industrial"],
    ["apartments", "residential"],
    ["商务办公", "office"],
    ["自来水厂", "utility"],
    ["小学", "school"],
    ["1000", "residential"],
    ["1310", "industrial"],
    ["31001_3020", "school"],
    ["0804", "school"],
    ["070102", "residential"],
    ["yes", "unknown"],
  ])("%s is used as %s", (text, use) => {
    expect(buildingUseOf(text)).toBe(use);
  });
});

describe("names", () => {
  it("are spelled by initials and in full", () => {
    const speller = createNameSpeller();
    expect(speller.spell("楚雄彝族自治州")).toBe("cxyzzzz chuxiongyizuzizhizhou");
    expect(speller.spell("重庆路")).toBe("cql chongqinglu");
    expect(speller.spell("Main Street")).toBe("");
  });

  it("of files become dataset ids", () => {
    expect(datasetIdOf("Delft.city.json")).toBe("delft");
    expect(datasetIdOf("建筑 2024.geojson")).toBe("jian-zhu-2024");
    expect(datasetIdOf("!!!.shp")).toBe("dataset");
  });
});
