import { describe, expect, it } from "vitest";
import { createFeatureIdentifier } from "../../../ingest/interpret/identify-features.ts";
import type { Feature } from "../../../ingest/model/features.ts";

const feature = (id: string | undefined, x = 0): Feature => ({
  id,
  className: undefined,
  properties: { x },
  geometry: { kind: "points", positions: Float64Array.of(x, 0, 0), hasHeights: false },
});

describe("feature ids", () => {
  it("are the source's own", () => {
    expect(createFeatureIdentifier(new Set()).identify(feature("b12"), "a.json")).toBe("b12");
  });

  it("carry the source's name where several sources use them", () => {
    const identifier = createFeatureIdentifier(new Set(["1"]));
    expect(identifier.identify(feature("1"), "a.json")).toBe("a.json/1");
    expect(identifier.identify(feature("1"), "b.json")).toBe("b.json/1");
  });

  it("get a number where one source repeats them, never one that is taken", () => {
    const identifier = createFeatureIdentifier(new Set());
    const ids = ["1", "1", "1#2", "1"].map((id) => identifier.identify(feature(id), "a.json"));
    expect(ids).toEqual(["1", "1#2", "1#2#2", "1#3"]);
    expect(identifier.repeatedCount).toBe(3);
  });

  it("are a hash of content where the source has none, the same in every run", () => {
    const first = createFeatureIdentifier(new Set()).identify(feature(undefined, 1), "a.json");
    const again = createFeatureIdentifier(new Set()).identify(feature(undefined, 1), "b.json");
    const other = createFeatureIdentifier(new Set()).identify(feature(undefined, 2), "a.json");
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});
