import { describe, expect, it } from "vitest";
import {
  BadInputError,
  BrokenRuleError,
  UnavailableError,
  UnsupportedError,
} from "../../../ingest/vocabulary/errors.ts";
import {
  degrees,
  degreesToRadians,
  metres,
  radiansToDegrees,
  seconds,
} from "../../../ingest/vocabulary/units.ts";

describe("errors and units", () => {
  it.each([
    [BadInputError, "BadInput"],
    [UnsupportedError, "Unsupported"],
    [UnavailableError, "Unavailable"],
    [BrokenRuleError, "BrokenRule"],
  ] as const)("%o keeps its kind, code, parameters and cause", (Kind, kind) => {
    const cause = new Error("disk full");
    const error = new Kind("no-space", "catalog.json: no space", {
      cause,
      parameters: { bytes: 3 },
    });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ kind, code: "no-space", parameters: { bytes: 3 }, cause });
  });

  it("degrees and radians turn into each other; a brand costs nothing at run time", () => {
    expect(degreesToRadians(degrees(180))).toBe(Math.PI);
    expect(radiansToDegrees(degreesToRadians(degrees(101.54)))).toBeCloseTo(101.54, 12);
    expect([metres(3), seconds(4)]).toEqual([3, 4]);
  });
});
