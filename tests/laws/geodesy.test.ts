import { describe, expect, it } from "vitest";
import {
  CGCS2000,
  createEnuFrame,
  ecefToGeodetic,
  enuToGeodetic,
  geodeticToEcef,
  geodeticToEnu,
  WGS84,
} from "../../ingest/vocabulary/geodesy.ts";
import { degrees, degreesToRadians } from "../../ingest/vocabulary/units.ts";

const TOLERANCE_RADIANS = 1e-9;
const TOLERANCE_METRES = 1e-6;
const radiansOf = (value: number): number => degreesToRadians(degrees(value));

/** Longitude, latitude (degrees), height and ECEF (metres) as published. */
const PUBLISHED = [
  // EPSG Guidance Note 7-2, 9602: 53°48'33.820"N 2°07'46.380"E, 73 m, rounded to the millimetre there
  {
    geodetic: [2 + 7 / 60 + 46.38 / 3600, 53 + 48 / 60 + 33.82 / 3600, 73],
    ecef: [3771793.968, 140253.342, 5124304.349],
    tolerance: 1e-3,
  },
  { geodetic: [0, 0, 0], ecef: [6378137, 0, 0], tolerance: TOLERANCE_METRES },
  { geodetic: [90, 0, 1000], ecef: [0, 6379137, 0], tolerance: TOLERANCE_METRES },
  // polar semi-axis of WGS 84, NGA.STND.0036 table 3.3
  { geodetic: [0, 90, 0], ecef: [0, 0, 6356752.314245179], tolerance: TOLERANCE_METRES },
] as const;

/** A seeded sequence of numbers in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("geodesy", () => {
  it.each(PUBLISHED)(
    "geodetic to ECEF gives the published value $ecef",
    ({ geodetic, ecef, tolerance }) => {
      const found = geodeticToEcef({
        longitudeRadians: radiansOf(geodetic[0]),
        latitudeRadians: radiansOf(geodetic[1]),
        heightMetres: geodetic[2],
      });
      for (let axis = 0; axis < 3; axis++) {
        expect(Math.abs(found[axis]! - ecef[axis]!)).toBeLessThan(tolerance);
      }
    },
  );

  it("geodetic, ECEF and back differ by less than 1e-9 rad and 1e-6 m anywhere", () => {
    const random = createRandom(7);
    for (let run = 0; run < 20_000; run++) {
      const position = {
        longitudeRadians: (random() * 2 - 1) * Math.PI,
        latitudeRadians: (random() - 0.5) * Math.PI,
        heightMetres: (random() - 0.1) * 100_000,
      };
      const ellipsoid = run % 2 === 0 ? WGS84 : CGCS2000;
      const found = ecefToGeodetic(geodeticToEcef(position, ellipsoid), ellipsoid);
      expect(Math.abs(found.latitudeRadians - position.latitudeRadians)).toBeLessThan(
        TOLERANCE_RADIANS,
      );
      expect(
        Math.abs(found.longitudeRadians - position.longitudeRadians) *
          Math.cos(position.latitudeRadians),
      ).toBeLessThan(TOLERANCE_RADIANS);
      expect(Math.abs(found.heightMetres - position.heightMetres)).toBeLessThan(TOLERANCE_METRES);
    }
  });

  it("an ENU frame turns round without loss and points east, north and up", () => {
    const origin = {
      longitudeRadians: radiansOf(101.54),
      latitudeRadians: radiansOf(25.03),
      heightMetres: 1770,
    };
    const frame = createEnuFrame(origin);
    const random = createRandom(11);
    for (let run = 0; run < 2_000; run++) {
      const position = {
        longitudeRadians: origin.longitudeRadians + (random() - 0.5) * 0.003,
        latitudeRadians: origin.latitudeRadians + (random() - 0.5) * 0.003,
        heightMetres: 1500 + random() * 1000,
      };
      const enu = geodeticToEnu(position, frame);
      const found = enuToGeodetic(enu, frame);
      expect(Math.abs(found.longitudeRadians - position.longitudeRadians)).toBeLessThan(
        TOLERANCE_RADIANS,
      );
      expect(Math.abs(found.latitudeRadians - position.latitudeRadians)).toBeLessThan(
        TOLERANCE_RADIANS,
      );
      expect(Math.abs(found.heightMetres - position.heightMetres)).toBeLessThan(TOLERANCE_METRES);
      expect(Math.sign(enu[0])).toBe(
        Math.sign(position.longitudeRadians - origin.longitudeRadians),
      );
    }
    const up = geodeticToEnu({ ...origin, heightMetres: 1780 }, frame);
    expect(up[2]).toBeCloseTo(10, 6);
  });

  it("CGCS2000 and WGS 84 differ by a tenth of a millimetre in the semi-minor axis", () => {
    const minor = (ellipsoid: typeof WGS84): number =>
      ellipsoid.semiMajorMetres * (1 - ellipsoid.flattening);
    expect(Math.abs(minor(WGS84) - minor(CGCS2000))).toBeCloseTo(0.000105, 6);
  });
});
