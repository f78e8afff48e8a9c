import { describe, expect, it } from "vitest";
import { cameraAt, orbitCamera } from "../../../viewer/store/orbit.ts";
import { trueSolarMinute } from "../../../viewer/store/solar-time.ts";

const TOLERANCE_DEGREES = 1e-5;
const GROUND_METRES = 1770;

describe("orbitCamera", () => {
  it("keeps looking at the same point of the ground", () => {
    const start = cameraAt([101.54, 25.03, GROUND_METRES], 800);
    for (const headingDegrees of [0, 90, 213]) {
      for (const pitchDegrees of [-12, -45, -89.5]) {
        const turned = orbitCamera(start, GROUND_METRES, { headingDegrees, pitchDegrees });
        const wanted = cameraAt([101.54, 25.03, GROUND_METRES], 800, headingDegrees, pitchDegrees);
        expect(turned.heightMetres).toBeCloseTo(wanted.heightMetres, 3);
        expect(Math.abs(turned.longitudeDegrees - wanted.longitudeDegrees)).toBeLessThan(
          TOLERANCE_DEGREES,
        );
        expect(Math.abs(turned.latitudeDegrees - wanted.latitudeDegrees)).toBeLessThan(
          TOLERANCE_DEGREES,
        );
      }
    }
  });

  it("gives a finite camera from one that looks at the sky", () => {
    const sky = { ...cameraAt([101.54, 25.03, GROUND_METRES], 800), pitchDegrees: 20 };
    const turned = orbitCamera(sky, GROUND_METRES, { headingDegrees: 0, pitchDegrees: -30 });
    expect(Object.values(turned).every(Number.isFinite)).toBe(true);
    expect(turned.heightMetres).toBeGreaterThan(GROUND_METRES);
  });
});

describe("trueSolarMinute", () => {
  // NOAA solar calculator: equation of time +1.9 min on 21 December, −14.2 on 12 February, +16.4 on 3 November.
  it.each([
    ["2026-12-21", 870, 102, 870 - 72 + 2],
    ["2026-02-12", 720, 120, 720 - 14],
    ["2026-11-03", 720, 120, 720 + 16],
  ])("is within a minute of the almanac on %s", (date, minuteOfDay, longitude, wanted) => {
    expect(Math.abs(trueSolarMinute(date, minuteOfDay, longitude) - wanted)).toBeLessThanOrEqual(1);
  });

  it("stays inside the day where the sun's date is another one", () => {
    expect(trueSolarMinute("2026-12-21", 10, 75)).toBeGreaterThan(1000);
  });
});
