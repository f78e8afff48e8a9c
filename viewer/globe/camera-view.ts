import {
  type Camera,
  Cartesian3,
  EasingFunction,
  Math as EngineMath,
  HeadingPitchRange,
  Matrix4,
  type Scene,
  Transforms,
} from "@cesium/engine";
import type { CameraView } from "../../scenes/scene.ts";

const rounded = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};

/** The camera as a scene or a link writes it: a hundred-thousandth of a degree is a metre. */
export function cameraView(camera: Camera): CameraView {
  const { longitude, latitude, height } = camera.positionCartographic;
  return {
    longitudeDegrees: rounded(EngineMath.toDegrees(longitude), 7),
    latitudeDegrees: rounded(EngineMath.toDegrees(latitude), 7),
    heightMetres: rounded(height, 2),
    headingDegrees: rounded(EngineMath.toDegrees(EngineMath.zeroToTwoPi(camera.heading)), 3) % 360,
    pitchDegrees: rounded(EngineMath.toDegrees(camera.pitch), 3),
  };
}

/** Moves the camera to a view; `done` is called once, also when something else takes over. */
export function flyTo(scene: Scene, view: CameraView, seconds: number, done: () => void): void {
  const destination = Cartesian3.fromDegrees(
    view.longitudeDegrees,
    view.latitudeDegrees,
    view.heightMetres,
  );
  const orientation = {
    heading: EngineMath.toRadians(view.headingDegrees),
    pitch: EngineMath.toRadians(view.pitchDegrees),
    roll: 0,
  };
  scene.camera.cancelFlight();
  scene.camera.lookAtTransform(Matrix4.IDENTITY);
  if (seconds <= 0) {
    scene.camera.setView({ destination, orientation });
    scene.requestRender();
    done();
    return;
  }
  scene.camera.flyTo({
    destination,
    orientation,
    duration: seconds,
    easingFunction: EasingFunction.CUBIC_OUT,
    complete: done,
    cancel: done,
  });
}

/** The ground in the middle of the picture, or a point ahead where the middle is sky. */
export function middleOfView(scene: Scene): Cartesian3 {
  const { canvas, camera } = scene;
  const ray = camera.getPickRay({
    x: canvas.clientWidth / 2,
    y: canvas.clientHeight / 2,
  } as Parameters<Camera["getPickRay"]>[0]);
  const hit = ray === undefined ? undefined : scene.globe.pick(ray, scene);
  if (hit !== undefined) return hit;
  const ahead = Cartesian3.multiplyByScalar(camera.directionWC, 1500, new Cartesian3());
  return Cartesian3.add(camera.positionWC, ahead, ahead);
}

/** Turns and tilts the camera about the middle of its picture, or moves it nearer (`zoom` below 1). */
export function orbit(
  scene: Scene,
  change: { readonly heading?: number; readonly pitch?: number; readonly zoom?: number },
): void {
  const target = middleOfView(scene);
  const { camera } = scene;
  const range = Cartesian3.distance(camera.positionWC, target) * (change.zoom ?? 1);
  const frame = Transforms.eastNorthUpToFixedFrame(target);
  const heading = camera.heading + (change.heading ?? 0);
  const pitch = EngineMath.clamp(
    camera.pitch + (change.pitch ?? 0),
    -EngineMath.PI_OVER_TWO + 0.001,
    -0.02,
  );
  camera.lookAtTransform(frame, new HeadingPitchRange(heading, pitch, Math.max(range, 5)));
  camera.lookAtTransform(Matrix4.IDENTITY);
  scene.requestRender();
}
