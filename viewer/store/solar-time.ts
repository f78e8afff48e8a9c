const BEIJING_OFFSET_MINUTES = 480;
const MINUTES_PER_DEGREE = 4;
const MINUTES_PER_DAY = 1440;

/**
 * True solar time in minutes of the day, from Beijing time: longitude against 120° E and the equation of
 * time (Spencer's series, within half a minute).
 * @see Spencer 1971, Fourier series representation of the position of the sun
 * @example trueSolarMinute("2026-12-21", 870, 102) // 800, that is 13:20
 */
export function trueSolarMinute(
  date: string,
  minuteOfDay: number,
  longitudeDegrees: number,
): number {
  const start = Date.UTC(Number(date.slice(0, 4)), 0, 1);
  const dayOfYear = (Date.parse(`${date}T00:00:00Z`) - start) / 86_400_000;
  const angle = (2 * Math.PI * dayOfYear) / 365;
  const equationMinutes =
    229.18 *
    (0.000075 +
      0.001868 * Math.cos(angle) -
      0.032077 * Math.sin(angle) -
      0.014615 * Math.cos(2 * angle) -
      0.040849 * Math.sin(2 * angle));
  const minute =
    minuteOfDay - BEIJING_OFFSET_MINUTES + longitudeDegrees * MINUTES_PER_DEGREE + equationMinutes;
  return ((Math.round(minute) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}
