import { describe, expect, it } from "vitest";
import { BUILDING_USE_ROWS } from "../../../ingest/vocabulary/building-use-rows.ts";
import { findClassRow } from "../../../ingest/vocabulary/class-row.ts";
import { LAND_USES } from "../../../ingest/vocabulary/land-use.ts";
import { BUILDING_USES, INSTANCE_PROTOTYPES } from "../../../ingest/vocabulary/metadata-schema.ts";
import { POINT_CLASSES } from "../../../ingest/vocabulary/point-classes.ts";
import { legendOf } from "../../../viewer/i18n/legend.ts";

describe("classes", () => {
  it("of land use are found by their own code, else by the longest that they begin with", () => {
    expect(findClassRow(LAND_USES, "0902")?.title.en).toBe("Business and finance");
    expect(findClassRow(LAND_USES, "090105")?.code).toBe("0901");
    expect(findClassRow(LAND_USES, "0705")?.code).toBe("07");
    expect(findClassRow(LAND_USES, "99")).toBeUndefined();
  });

  it("name every use and every prototype of the metadata schema", () => {
    expect(BUILDING_USE_ROWS.map(({ code }) => code).toSorted()).toEqual(
      [...BUILDING_USES].toSorted(),
    );
    const points = POINT_CLASSES.map(({ code }) => code);
    for (const prototype of INSTANCE_PROTOTYPES) expect(points).toContain(prototype);
  });

  it("make a legend of those present, each once, in the table's order", () => {
    const rows = legendOf("land-use", ["1401", "070102", "070103", "nonsense"]);
    expect(rows.map(({ code }) => code)).toEqual(["0701", "1401"]);
    expect(legendOf("water", ["river"]).map(({ code }) => code)).toEqual(["river"]);
    expect(legendOf("unknown-style", ["a"])).toEqual([]);
  });
});
