import { Cartesian3, type Scene } from "@cesium/engine";
import { middleOfView, orbit } from "./camera-view.ts";

const TURN = Math.PI / 36;
const ZOOM = 0.82;
const STEP = 0.08;

/** Moves along the ground by a share of the distance to what is looked at. */
function pan(scene: Scene, right: number, ahead: number): void {
  const { camera } = scene;
  const metres = Cartesian3.distance(camera.positionWC, middleOfView(scene)) * STEP;
  const up = Cartesian3.normalize(camera.positionWC, new Cartesian3());
  const forward = Cartesian3.cross(up, camera.rightWC, new Cartesian3());
  camera.move(camera.rightWC, right * metres);
  camera.move(forward, ahead * metres);
  scene.requestRender();
}

/**
 * Arrows move, + and - zoom, Q and E turn, R and F tilt, Home goes back to the scene's view. Works while
 * the globe has the focus, so that it never takes keys from a field. Gives back its own end.
 */
export function listenToKeys(element: HTMLElement, scene: Scene, goHome: () => void): () => void {
  const actions: Readonly<Record<string, () => void>> = {
    arrowup: () => pan(scene, 0, 1),
    arrowdown: () => pan(scene, 0, -1),
    arrowleft: () => pan(scene, -1, 0),
    arrowright: () => pan(scene, 1, 0),
    "+": () => orbit(scene, { zoom: ZOOM }),
    "=": () => orbit(scene, { zoom: ZOOM }),
    "-": () => orbit(scene, { zoom: 1 / ZOOM }),
    q: () => orbit(scene, { heading: TURN }),
    e: () => orbit(scene, { heading: -TURN }),
    r: () => orbit(scene, { pitch: -TURN }),
    f: () => orbit(scene, { pitch: TURN }),
    home: goHome,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  element.addEventListener("keydown", onKeyDown);
  return () => element.removeEventListener("keydown", onKeyDown);
}
