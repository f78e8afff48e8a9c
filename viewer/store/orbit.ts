import type { CameraView } from "../../scenes/scene.ts";

const METRES_PER_DEGREE = 111_320;
const DEGREE = Math.PI / 180;
/** A camera that looks at or above the horizon turns about a point this far ahead. */
const HORIZON_DISTANCE_METRES = 2_000;

/**
 * The camera turned about the point of the ground in the middle of its picture, keeping its distance.
 * Good to a part in a thousand at city scale: the ground is taken as a plane at `groundMetres`.
 */
export function orbitCamera(
  camera: CameraView,
  groundMetres: number,
  to: { readonly headingDegrees?: number; readonly pitchDegrees?: number },
): CameraView {
  const heightAboveMetres = Math.max(1, camera.heightMetres - groundMetres);
  const down = Math.sin(-camera.pitchDegrees * DEGREE);
  const distanceMetres = down > 0.05 ? heightAboveMetres / down : HORIZON_DISTANCE_METRES;
  const target = step(
    camera,
    camera.headingDegrees,
    distanceMetres * Math.cos(camera.pitchDegrees * DEGREE),
  );
  const headingDegrees = to.headingDegrees ?? camera.headingDegrees;
  const pitchDegrees = to.pitchDegrees ?? camera.pitchDegrees;
  const stand = step(target, headingDegrees, -distanceMetres * Math.cos(pitchDegrees * DEGREE));
  return {
    ...stand,
    heightMetres: groundMetres + distanceMetres * Math.sin(-pitchDegrees * DEGREE),
    headingDegrees,
    pitchDegrees,
  };
}

/** A camera that looks at a place from the south-east, `distanceMetres` away. */
export function cameraAt(
  position: readonly [number, number, number],
  distanceMetres: number,
  headingDegrees = 330,
  pitchDegrees = -38,
): CameraView {
  const target = { longitudeDegrees: position[0], latitudeDegrees: position[1] };
  const stand = step(target, headingDegrees, -distanceMetres * Math.cos(pitchDegrees * DEGREE));
  return {
    ...stand,
    heightMetres: position[2] + distanceMetres * Math.sin(-pitchDegrees * DEGREE),
    headingDegrees,
    pitchDegrees,
  };
}

function step(
  from: { readonly longitudeDegrees: number; readonly latitudeDegrees: number },
  headingDegrees: number,
  metres: number,
): { longitudeDegrees: number; latitudeDegrees: number } {
  const north = (metres * Math.cos(headingDegrees * DEGREE)) / METRES_PER_DEGREE;
  const east = (metres * Math.sin(headingDegrees * DEGREE)) / METRES_PER_DEGREE;
  return {
    longitudeDegrees: from.longitudeDegrees + east / Math.cos(from.latitudeDegrees * DEGREE),
    latitudeDegrees: from.latitudeDegrees + north,
  };
}
