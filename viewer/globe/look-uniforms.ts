import { Cartesian3, Cartographic, Matrix4, Transforms } from "@cesium/engine";
import { type Look, lookOfSun, type Rgb } from "./look-of-sun.ts";
import { sunPosition } from "./sun-position.ts";

/** Uniforms that `LOOK_GLSL` reads, in the one place that all shaders share. */
export interface LookUniforms {
  readonly ct_east: Cartesian3;
  readonly ct_north: Cartesian3;
  readonly ct_up: Cartesian3;
  /** towards the sun (or the moon stand-in at night), world axes */
  readonly ct_sun: Cartesian3;
  readonly ct_sunColor: Cartesian3;
  readonly ct_zenith: Cartesian3;
  readonly ct_horizon: Cartesian3;
  readonly ct_glow: Cartesian3;
  ct_night: number;
  ct_time: number;
}

export const LOOK_VECTOR_NAMES = [
  "ct_east",
  "ct_north",
  "ct_up",
  "ct_sun",
  "ct_sunColor",
  "ct_zenith",
  "ct_horizon",
  "ct_glow",
] as const;
export const LOOK_SCALAR_NAMES = ["ct_night", "ct_time"] as const;

/** GLSL declarations for stages and materials that declare uniforms themselves. */
export const LOOK_UNIFORM_GLSL = [
  ...LOOK_VECTOR_NAMES.map((name) => `uniform vec3 ${name};`),
  ...LOOK_SCALAR_NAMES.map((name) => `uniform float ${name};`),
].join("\n");

export interface LookPlace {
  readonly longitudeDegrees: number;
  readonly latitudeDegrees: number;
  readonly heightMetres: number;
}

/** The live light of the scene: follows time and place, read by every shader each frame. */
export interface LiveLook {
  readonly uniforms: LookUniforms;
  readonly look: () => Look;
  readonly sunElevationDegrees: () => number;
  /** ECEF of the local frame that ground noise and haze are measured in */
  readonly origin: Cartesian3;
  /** local frame to ECEF */
  readonly frame: Matrix4;
  readonly place: (place: LookPlace) => void;
  readonly setTime: (date: string, minuteOfDay: number) => void;
  /** eye in the local frame, metres east, north, up */
  readonly eyeEnu: (eye: Cartesian3) => Cartesian3;
}

const setRgb = (target: Cartesian3, [red, green, blue]: Rgb): void => {
  target.x = red;
  target.y = green;
  target.z = blue;
};

/** Below this height of the sun its light is too flat for shadows; a moon stand-in lights from above. */
const MOON_ELEVATION_DEGREES = 38;

/** Creates the live look at a place; time starts at noon of the given date. */
export function createLiveLook(start: LookPlace, date: string): LiveLook {
  const uniforms: LookUniforms = {
    ct_east: new Cartesian3(),
    ct_north: new Cartesian3(),
    ct_up: new Cartesian3(),
    ct_sun: new Cartesian3(),
    ct_sunColor: new Cartesian3(),
    ct_zenith: new Cartesian3(),
    ct_horizon: new Cartesian3(),
    ct_glow: new Cartesian3(),
    ct_night: 0,
    ct_time: 0,
  };
  const origin = new Cartesian3();
  const frame = new Matrix4();
  const inverse = new Matrix4();
  const scratch = new Cartesian3();
  let here = start;
  let when = { date, minuteOfDay: 720 };
  let look = lookOfSun(40);
  let elevation = 40;

  const lightUp = (): void => {
    const sun = sunPosition(when.date, when.minuteOfDay, here);
    elevation = sun.elevationDegrees;
    look = lookOfSun(elevation);
    const shown = elevation > 0 ? elevation : Math.max(3, MOON_ELEVATION_DEGREES + elevation);
    // At night the sky still glows where the sun went down, so the glow keeps the true azimuth.
    const height = (elevation > -6 ? Math.max(elevation, 0.5) : shown) * (Math.PI / 180);
    const azimuth = sun.azimuthDegrees * (Math.PI / 180);
    const east = Math.sin(azimuth) * Math.cos(height);
    const north = Math.cos(azimuth) * Math.cos(height);
    Cartesian3.multiplyByScalar(uniforms.ct_east, east, uniforms.ct_sun);
    Cartesian3.multiplyByScalar(uniforms.ct_north, north, scratch);
    Cartesian3.add(uniforms.ct_sun, scratch, uniforms.ct_sun);
    Cartesian3.multiplyByScalar(uniforms.ct_up, Math.sin(height), scratch);
    Cartesian3.add(uniforms.ct_sun, scratch, uniforms.ct_sun);
    setRgb(uniforms.ct_sunColor, look.sunColor);
    setRgb(uniforms.ct_zenith, look.zenith);
    setRgb(uniforms.ct_horizon, look.horizon);
    setRgb(uniforms.ct_glow, look.glow);
    uniforms.ct_night = look.night;
  };

  const place = (next: LookPlace): void => {
    here = next;
    const position = Cartographic.fromDegrees(
      next.longitudeDegrees,
      next.latitudeDegrees,
      next.heightMetres,
    );
    Cartographic.toCartesian(position, undefined, origin);
    Transforms.eastNorthUpToFixedFrame(origin, undefined, frame);
    Matrix4.inverseTransformation(frame, inverse);
    uniforms.ct_east.x = frame[0]!;
    uniforms.ct_east.y = frame[1]!;
    uniforms.ct_east.z = frame[2]!;
    uniforms.ct_north.x = frame[4]!;
    uniforms.ct_north.y = frame[5]!;
    uniforms.ct_north.z = frame[6]!;
    uniforms.ct_up.x = frame[8]!;
    uniforms.ct_up.y = frame[9]!;
    uniforms.ct_up.z = frame[10]!;
    lightUp();
  };

  place(start);
  return {
    uniforms,
    look: () => look,
    sunElevationDegrees: () => elevation,
    origin,
    frame,
    place,
    setTime(nextDate, minuteOfDay) {
      when = { date: nextDate, minuteOfDay };
      lightUp();
    },
    eyeEnu: (eye) => Matrix4.multiplyByPoint(inverse, eye, new Cartesian3()),
  };
}
