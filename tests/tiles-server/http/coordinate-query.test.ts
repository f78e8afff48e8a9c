import { describe, expect, it } from "vitest";
import { parsePosition } from "../../../tiles-server/http/coordinate-query.ts";

const TOLERANCE_DEGREES = 1e-6;

const near = (
  text: string,
  longitude: number,
  latitude: number,
  toleranceDegrees = TOLERANCE_DEGREES,
): void => {
  const position = parsePosition(text, ["EPSG:4543"], [101.54, 25.03]);
  expect(position, text).toBeDefined();
  expect(Math.abs((position?.longitudeDegrees ?? 0) - longitude)).toBeLessThan(toleranceDegrees);
  expect(Math.abs((position?.latitudeDegrees ?? 0) - latitude)).toBeLessThan(toleranceDegrees);
};

describe("a typed position", () => {
  it.each([
    "101.54,25.03",
    "101.54 25.03",
    " 101.54，25.03 ",
    "101.54; 25.03",
    "25.03N 101.54E",
    "25.03°N, 101.54°E",
    "N25.03 E101.54",
    "E 101.54, N 25.03",
    "101.54E,25.03N",
    "25°01′48″N 101°32′24″E",
    "25º1'48\"N, 101º32'24\"E",
    "25°1.8′N 101°32.4′E",
    "北纬25°01′48″，东经101°32′24″",
    "东经101度32分24秒 北纬25度1分48秒",
    "北纬25.03 东经101.54",
  ])("%s is 101.54° E, 25.03° N", (text) => near(text, 101.54, 25.03));

  it("takes latitude first only where the second number can be no latitude", () => {
    near("25.03,101.54", 101.54, 25.03);
    near("10,20", 10, 20);
  });

  it("reads south and west as negative", () => {
    near("33.5S 70.6W", -70.6, -33.5);
    near("-70.6,-33.5", -70.6, -33.5);
  });

  // Values of PROJ: echo "25.03 101.54" | cs2cs EPSG:4490 EPSG:4543
  it("reads CGCS2000 Gauss-Krüger metres in either order, in the datasets' own grid", () => {
    near("453573.9179,2769456.2137", 101.54, 25.03, 2e-6);
    near("2769456.2137 453573.9179", 101.54, 25.03, 2e-6);
    expect(parsePosition("453573.92,2769456.21", ["EPSG:4543"])?.crs).toBe("EPSG:4543");
  });

  it("reads a zone number in front of the easting", () => {
    near("34453573.9179,2769456.2137", 101.54, 25.03, 2e-6);
    expect(parsePosition("34453573.92,2769456.21")?.crs).toBe("EPSG:4522");
  });

  it.each([
    "",
    "楚雄",
    "101.54",
    "101.54,",
    "200,100",
    "25N 26N",
    "25°61′N 101°E",
    "1,2,3",
    "12 栋 3",
  ])("%s is none", (text) =>
    expect(parsePosition(text, ["EPSG:4543"], [101.54, 25.03])).toBeUndefined(),
  );
});
