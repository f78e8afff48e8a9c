import { describe, expect, it } from "vitest";
import { sunPosition } from "../../../viewer/globe/sun-position.ts";

const TOLERANCE_DEGREES = 0.3;
const CHUXIONG = { longitudeDegrees: 101.54, latitudeDegrees: 25.03 };

describe("sunPosition", () => {
  it("stands as high at noon as latitude and declination say", () => {
    // Solar noon at 101.54° E is 13:14 Beijing time less the equation of time.
    const noon = (date: string): number =>
      Math.max(
        ...Array.from(
          { length: 120 },
          (_, i) => sunPosition(date, 730 + i, CHUXIONG).elevationDegrees,
        ),
      );
    expect(Math.abs(noon("2026-12-21") - (90 - 25.03 - 23.44))).toBeLessThan(TOLERANCE_DEGREES);
    expect(Math.abs(noon("2026-06-21") - (90 - 25.03 + 23.44))).toBeLessThan(TOLERANCE_DEGREES);
    expect(Math.abs(noon("2026-03-20") - (90 - 25.03))).toBeLessThan(TOLERANCE_DEGREES);
  });

  it("agrees with the worked example of the NREL solar position algorithm", () => {
    // Reda & Andreas 2003, appendix A.5: 2003-10-17 12:30:30 at UTC-7, 39.742476 N, 105.1786 W:
    // topocentric zenith 50.11162°, azimuth 194.34024°. That is 03:30:30 of the 18th at UTC+8.
    const sun = sunPosition("2003-10-18", 210.5, {
      longitudeDegrees: -105.1786,
      latitudeDegrees: 39.742476,
    });
    expect(Math.abs(sun.elevationDegrees - (90 - 50.11162))).toBeLessThan(0.03);
    expect(Math.abs(sun.azimuthDegrees - 194.34024)).toBeLessThan(0.03);
  });

  it("rises in the east and sets in the west", () => {
    expect(sunPosition("2026-03-20", 8 * 60, CHUXIONG).azimuthDegrees).toBeLessThan(110);
    expect(sunPosition("2026-03-20", 19 * 60, CHUXIONG).azimuthDegrees).toBeGreaterThan(250);
  });
});
