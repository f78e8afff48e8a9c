import type { Language } from "../../scenes/scene.ts";

const THIN_SPACE = "\u2009";
const MINUS = "\u2212";
const NO_BREAK_SPACE = "\u00a0";

/**
 * A number with thin spaces between thousands and a true minus.
 * @example formatNumber(22410) // "22 410" with a thin space
 */
export function formatNumber(value: number, fractionDigits?: number): string {
  if (!Number.isFinite(value)) return "—";
  const fixed =
    fractionDigits === undefined
      ? String(Number(Math.abs(value).toFixed(2)))
      : Math.abs(value).toFixed(fractionDigits);
  const [whole = "0", fraction] = fixed.split(".");
  // A year or a short code stays whole: spaces begin at five digits, or at four beside longer figures.
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE) : whole;
  const sign = value < 0 && Number(fixed) !== 0 ? MINUS : "";
  return sign + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/** @example formatQuantity(78.8, "m", 1) // "78.8 m" */
export const formatQuantity = (value: number, unit: string, fractionDigits?: number): string =>
  unit === ""
    ? formatNumber(value, fractionDigits)
    : `${formatNumber(value, fractionDigits)}${NO_BREAK_SPACE}${unit}`;

/**
 * Degrees, minutes and seconds to 0.01″ with the hemisphere before.
 * @example formatAngle(101.546161, "E", "W") // "E 101°32′46.18″"
 */
export function formatAngle(degrees: number, positive: string, negative: string): string {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  const seconds = (hundredths % 6000) / 100;
  const minutes = Math.floor(hundredths / 6000) % 60;
  const whole = Math.floor(hundredths / 360_000);
  const hemisphere = degrees < 0 && hundredths > 0 ? negative : positive;
  return `${hemisphere} ${whole}°${String(minutes).padStart(2, "0")}′${seconds.toFixed(2).padStart(5, "0")}″`;
}

/** Longitude, then latitude, as in the status bar. */
export const formatPosition = (longitudeDegrees: number, latitudeDegrees: number): string =>
  `${formatAngle(longitudeDegrees, "E", "W")}\u2003${formatAngle(latitudeDegrees, "N", "S")}`;

/** @example formatMinuteOfDay(870) // "14:30" */
export const formatMinuteOfDay = (minuteOfDay: number): string =>
  `${String(Math.floor(minuteOfDay / 60)).padStart(2, "0")}:${String(Math.floor(minuteOfDay % 60)).padStart(2, "0")}`;

const SOLAR_TERMS: Readonly<Record<string, { readonly "zh-CN": string; readonly en: string }>> = {
  "03-20": { "zh-CN": "春分日", en: "Equinox" },
  "06-21": { "zh-CN": "夏至日", en: "Solstice" },
  "09-23": { "zh-CN": "秋分日", en: "Equinox" },
  "12-21": { "zh-CN": "冬至日", en: "Solstice" },
};

/** Month and day, with the name of the day at solstices and equinoxes. */
export function formatDay(date: string, language: Language): string {
  const day = date.slice(5);
  const term = SOLAR_TERMS[day]?.[language];
  const shown =
    language === "en"
      ? new Intl.DateTimeFormat("en-GB", {
          day: "numeric",
          month: "short",
          timeZone: "UTC",
        }).format(new Date(`${date}T00:00:00Z`))
      : day;
  return term === undefined ? shown : `${term} ${shown}`;
}

/** An instant as Beijing date and time to the minute. */
export function formatInstant(instant: string | number): string {
  const milliseconds = new Date(instant).getTime();
  if (!Number.isFinite(milliseconds)) return "—";
  return new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
}
