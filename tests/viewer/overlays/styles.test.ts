import { describe, expect, it } from "vitest";
import { findClassRow } from "../../../ingest/vocabulary/class-row.ts";
import { LAND_USES } from "../../../ingest/vocabulary/land-use.ts";
import { readFlatFeature } from "../../../viewer/overlays/flat-feature.ts";
import { offsetLine } from "../../../viewer/overlays/offset-line.ts";
import { colourOfClass } from "../../../viewer/overlays/styles/by-class.ts";
import { findJunctions } from "../../../viewer/overlays/styles/junctions.ts";
import { landUseColour } from "../../../viewer/overlays/styles/land-use.ts";
import { roadOf } from "../../../viewer/overlays/styles/roads.ts";

const line = (id: string, coordinates: number[][], properties = {}) =>
  readFlatFeature({ id, properties, geometry: { type: "LineString", coordinates } })!;

describe("styles", () => {
  it("colours a parcel as the legend says", () => {
    const parcel = readFlatFeature({
      id: "CX-03-12",
      properties: { landUse: "0902" },
      geometry: { type: "Point", coordinates: [0, 0] },
    })!;
    expect(landUseColour(parcel)).toBe(findClassRow(LAND_USES, "0902")!.colour);
  });

  it("gives a class the same colour every time", () => {
    expect(colourOfClass("substation")).toBe(colourOfClass("substation"));
    expect(colourOfClass("substation")).toMatch(/^#[0-9a-f]{6}$/);
  });

  it("reads a road's width and lanes, and else takes those of its class", () => {
    expect(
      roadOf(
        line(
          "a",
          [
            [0, 0],
            [1, 0],
          ],
          { widthMetres: 44, lanes: 8 },
        ),
      ),
    ).toMatchObject({
      widthMetres: 44,
      lanes: 8,
    });
    const local = roadOf(
      line(
        "b",
        [
          [0, 0],
          [1, 0],
        ],
        { roadClass: "local" },
      ),
    );
    expect(local.widthMetres).toBe(12);
    expect(local.lanes).toBe(3);
  });

  it("finds crossings where three ends meet or a road runs through, and not at plain joints", () => {
    const roads = [
      line("east", [
        [0, 0],
        [1, 0],
      ]),
      line("west", [
        [0, 0],
        [-1, 0],
      ]),
      line("through", [
        [0.5, -1],
        [0.5, 0],
        [0.5, 1],
      ]),
      line("side", [
        [0.5, 0],
        [1, 1],
      ]),
    ].map(roadOf);
    expect(findJunctions(roads).map(({ arms }) => arms.length)).toEqual([3]);
  });
});

describe("offsetLine", () => {
  it("keeps its distance on a straight and meets at a mitre on a bend", () => {
    const moved = offsetLine(new Float64Array([0, 0, 10, 0, 10, 10]), 1);
    // y grows southwards: right of travel to the east is south, of travel to the south is west.
    expect([...moved]).toEqual([0, 1, 9, 1, 9, 10]);
  });
});
