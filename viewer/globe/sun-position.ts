/** Where the sun stands at a place: elevation above the horizon and azimuth clockwise from north. */
export interface SunPosition {
  readonly elevationDegrees: number;
  readonly azimuthDegrees: number;
}

/** Beijing time is UTC+8 all year. */
export const BEIJING_OFFSET_MINUTES = 480;

const RADIANS = Math.PI / 180;

/** Days since J2000.0 (2000-01-01 12:00 UTC) of a local date and minute of day. */
const daysSinceJ2000 = (date: string, minuteOfDay: number): number =>
  (Date.parse(`${date}T00:00:00Z`) + (minuteOfDay - BEIJING_OFFSET_MINUTES) * 60_000) / 86_400_000 -
  10_957.5;

/**
 * The geometric position of the sun's centre, good to 0.02 degrees between 1950 and 2050; refraction is
 * left out because it only matters within half a degree of the horizon.
 * @param date local date at UTC+8, `YYYY-MM-DD`
 * @see Astronomical Almanac, "Low precision formulas for the sun"
 */
export function sunPosition(
  date: string,
  minuteOfDay: number,
  place: { readonly longitudeDegrees: number; readonly latitudeDegrees: number },
): SunPosition {
  const n = daysSinceJ2000(date, minuteOfDay);
  const meanLongitude = 280.46 + 0.9856474 * n;
  const meanAnomaly = (357.528 + 0.9856003 * n) * RADIANS;
  const eclipticLongitude =
    (meanLongitude + 1.915 * Math.sin(meanAnomaly) + 0.02 * Math.sin(2 * meanAnomaly)) * RADIANS;
  const obliquity = (23.439 - 0.0000004 * n) * RADIANS;
  const rightAscension = Math.atan2(
    Math.cos(obliquity) * Math.sin(eclipticLongitude),
    Math.cos(eclipticLongitude),
  );
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(eclipticLongitude));
  const siderealDegrees = 280.46061837 + 360.98564736629 * n + place.longitudeDegrees;
  const hourAngle = siderealDegrees * RADIANS - rightAscension;
  const latitude = place.latitudeDegrees * RADIANS;
  const sinElevation =
    Math.sin(latitude) * Math.sin(declination) +
    Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle);
  const azimuth = Math.atan2(
    -Math.sin(hourAngle),
    Math.tan(declination) * Math.cos(latitude) - Math.sin(latitude) * Math.cos(hourAngle),
  );
  return {
    elevationDegrees: Math.asin(sinElevation) / RADIANS,
    azimuthDegrees: (azimuth / RADIANS + 360) % 360,
  };
}
