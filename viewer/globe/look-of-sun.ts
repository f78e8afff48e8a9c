export type Rgb = readonly [red: number, green: number, blue: number];

/** Light, sky and tone for one height of the sun; radiances are linear and relative to the exposure. */
export interface Look {
  readonly sunColor: Rgb;
  readonly zenith: Rgb;
  readonly horizon: Rgb;
  /** added around the sun */
  readonly glow: Rgb;
  /** 0 by day, 1 when lamps and windows are lit */
  readonly night: number;
  readonly exposure: number;
  readonly contrast: number;
  readonly saturation: number;
  readonly bloomThreshold: number;
  readonly bloomStrength: number;
  readonly hazePerMetre: number;
}

interface LookStop extends Look {
  readonly elevationDegrees: number;
}

/** From deep night to noon. Night stays above .12 at the horizon: blue hour, never black. */
const STOPS: readonly LookStop[] = [
  {
    elevationDegrees: -14,
    sunColor: [0.07, 0.09, 0.15],
    zenith: [0.026, 0.05, 0.115],
    horizon: [0.105, 0.125, 0.185],
    glow: [0.02, 0.02, 0.03],
    night: 1,
    exposure: 2.3,
    contrast: 1.3,
    saturation: 1.22,
    bloomThreshold: 0.55,
    bloomStrength: 0.17,
    hazePerMetre: 7e-5,
  },
  {
    elevationDegrees: -5,
    sunColor: [0.16, 0.14, 0.17],
    zenith: [0.042, 0.086, 0.19],
    horizon: [0.215, 0.2, 0.265],
    glow: [0.62, 0.27, 0.12],
    night: 1,
    exposure: 2.3,
    contrast: 1.3,
    saturation: 1.22,
    bloomThreshold: 0.55,
    bloomStrength: 0.17,
    hazePerMetre: 7e-5,
  },
  {
    elevationDegrees: 0.5,
    sunColor: [0.9, 0.42, 0.18],
    zenith: [0.07, 0.14, 0.29],
    horizon: [0.36, 0.33, 0.36],
    glow: [0.85, 0.42, 0.16],
    night: 0.55,
    exposure: 2.3,
    contrast: 1.36,
    saturation: 1.25,
    bloomThreshold: 0.8,
    bloomStrength: 0.12,
    hazePerMetre: 7.5e-5,
  },
  {
    elevationDegrees: 8,
    sunColor: [3.1, 2.1, 1.2],
    zenith: [0.1, 0.2, 0.4],
    horizon: [0.45, 0.5, 0.58],
    glow: [0.75, 0.5, 0.26],
    night: 0,
    exposure: 2.4,
    contrast: 1.48,
    saturation: 1.28,
    bloomThreshold: 1.3,
    bloomStrength: 0.06,
    hazePerMetre: 8e-5,
  },
  {
    elevationDegrees: 26,
    sunColor: [4.3, 3.62, 2.8],
    zenith: [0.1, 0.225, 0.47],
    horizon: [0.46, 0.58, 0.72],
    glow: [0.5, 0.4, 0.26],
    night: 0,
    exposure: 2.45,
    contrast: 1.55,
    saturation: 1.3,
    bloomThreshold: 1.5,
    bloomStrength: 0.05,
    hazePerMetre: 8.5e-5,
  },
  {
    elevationDegrees: 65,
    sunColor: [4.5, 4.0, 3.3],
    zenith: [0.1, 0.23, 0.5],
    horizon: [0.46, 0.59, 0.75],
    glow: [0.42, 0.38, 0.3],
    night: 0,
    exposure: 2.3,
    contrast: 1.55,
    saturation: 1.3,
    bloomThreshold: 1.5,
    bloomStrength: 0.05,
    hazePerMetre: 8.5e-5,
  },
];

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];

/** The look at a sun elevation, interpolated between stated stops. */
export function lookOfSun(elevationDegrees: number): Look {
  const last = STOPS.length - 1;
  const above = STOPS.findIndex((stop) => stop.elevationDegrees >= elevationDegrees);
  const upper = above < 0 ? last : above;
  const lower = Math.max(0, above < 0 ? last : above - 1);
  const a = STOPS[lower]!;
  const b = STOPS[upper]!;
  const span = b.elevationDegrees - a.elevationDegrees;
  const t = span === 0 ? 0 : (elevationDegrees - a.elevationDegrees) / span;
  return {
    sunColor: mixRgb(a.sunColor, b.sunColor, t),
    zenith: mixRgb(a.zenith, b.zenith, t),
    horizon: mixRgb(a.horizon, b.horizon, t),
    glow: mixRgb(a.glow, b.glow, t),
    night: mix(a.night, b.night, t),
    exposure: mix(a.exposure, b.exposure, t),
    contrast: mix(a.contrast, b.contrast, t),
    saturation: mix(a.saturation, b.saturation, t),
    bloomThreshold: mix(a.bloomThreshold, b.bloomThreshold, t),
    bloomStrength: mix(a.bloomStrength, b.bloomStrength, t),
    hazePerMetre: mix(a.hazePerMetre, b.hazePerMetre, t),
  };
}
