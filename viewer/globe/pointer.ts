import { type Scene, ScreenSpaceEventHandler, ScreenSpaceEventType } from "@cesium/engine";

/** Pixels of the canvas; a touch counts as a click, a drag as neither. */
export interface PointerListener {
  readonly onClick: (x: number, y: number) => void;
  readonly onHover: (x: number, y: number) => void;
  readonly onLeave: () => void;
}

/** A hover asks the ground for its height, which is too dear for every move. */
const HOVER_MILLISECONDS = 120;

/** Listens until the given end is called. */
export function listenToPointer(scene: Scene, listener: PointerListener): () => void {
  const handler = new ScreenSpaceEventHandler(scene.canvas);
  handler.setInputAction((event: ScreenSpaceEventHandler.PositionedEvent) => {
    listener.onClick(event.position.x, event.position.y);
  }, ScreenSpaceEventType.LEFT_CLICK);
  let lastHover = 0;
  handler.setInputAction((event: ScreenSpaceEventHandler.MotionEvent) => {
    const now = performance.now();
    if (now - lastHover < HOVER_MILLISECONDS) return;
    lastHover = now;
    listener.onHover(event.endPosition.x, event.endPosition.y);
  }, ScreenSpaceEventType.MOUSE_MOVE);
  scene.canvas.addEventListener("pointerleave", listener.onLeave);
  return () => {
    handler.destroy();
    scene.canvas.removeEventListener("pointerleave", listener.onLeave);
  };
}
