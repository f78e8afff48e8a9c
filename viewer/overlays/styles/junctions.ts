import type { TileView } from "../tile-view.ts";
import { hasCycleLane, type Road, STREET } from "./roads.ts";

interface Arm {
  readonly road: Road;
  /** unit direction away from the junction, mercator axes */
  readonly x: number;
  readonly y: number;
}

interface Junction {
  readonly x: number;
  readonly y: number;
  readonly arms: Arm[];
}

/** Ends of roads within 0.3 m of each other meet. */
const SNAP = 1e8;

/** Where three or more road ends (or two and a bend of a third) meet. */
export function findJunctions(roads: readonly Road[]): Junction[] {
  const nodes = new Map<string, Junction>();
  const add = (road: Road, part: Float64Array, from: number, to: number): void => {
    const x = part[from * 2]!;
    const y = part[from * 2 + 1]!;
    const dx = part[to * 2]! - x;
    const dy = part[to * 2 + 1]! - y;
    const length = Math.hypot(dx, dy);
    if (length === 0) return;
    const key = `${Math.round(x * SNAP)}/${Math.round(y * SNAP)}`;
    const node = nodes.get(key) ?? { x, y, arms: [] };
    node.arms.push({ road, x: dx / length, y: dy / length });
    nodes.set(key, node);
  };
  for (const road of roads) {
    if (road.roadClass === "path") continue;
    for (const part of road.feature.parts) {
      const last = part.length / 2 - 1;
      if (last < 1) continue;
      add(road, part, 0, 1);
      add(road, part, last, last - 1);
      // A road may run through a crossing without ending there.
      for (let i = 1; i < last; i++) {
        add(road, part, i, i - 1);
        add(road, part, i, i + 1);
      }
    }
  }
  return [...nodes.values()].filter(({ arms }) => arms.length >= 3);
}

const ZEBRA_METRES = 4;
const GAP_METRES = 2;

/** Plain asphalt in the middle, zebra crossings and stop lines on the arms. */
export function drawJunctions(roads: readonly Road[], view: TileView, isMarked: boolean): void {
  for (const junction of findJunctions(roads)) drawJunction(junction, view, isMarked);
}

function drawJunction({ x, y, arms }: Junction, view: TileView, isMarked: boolean): void {
  const { canvas, pixelsPerMetre: scale } = view;
  const px = (x - view.originX) * view.pixelsPerUnit;
  const py = (y - view.originY) * view.pixelsPerUnit;
  const widest = Math.max(...arms.map(({ road }) => road.widthMetres));
  const reach = (widest + 20) * scale;
  if (px < -reach || py < -reach || px > view.sizePixels + reach || py > view.sizePixels + reach) {
    return;
  }
  for (const arm of arms) {
    const setBack = crossHalf(arm, arms);
    const isMajor = arm.road.widthMetres >= 14;
    const plainMetres = setBack + (isMajor ? GAP_METRES + ZEBRA_METRES + 3 : 1);
    canvas.save();
    canvas.translate(px, py);
    // +x runs away from the junction; traffic keeps right, so it comes in on the side of -y.
    canvas.transform(arm.x * scale, arm.y * scale, -arm.y * scale, arm.x * scale, 0, 0);
    const half = arm.road.widthMetres / 2;
    canvas.fillStyle = STREET.asphalt;
    canvas.fillRect(-0.5, -half, plainMetres + 0.5, half * 2);
    if (isMajor && isMarked) {
      const inner = half - (hasCycleLane(arm.road) ? 0.6 : 0.4);
      canvas.fillStyle = STREET.paint;
      for (let at = -inner; at + 0.5 < inner; at += 1.1) {
        canvas.fillRect(setBack + GAP_METRES, at, ZEBRA_METRES, 0.55);
      }
      canvas.fillRect(setBack + GAP_METRES + ZEBRA_METRES + 1.6, -inner, 0.45, inner - 0.3);
    }
    canvas.restore();
  }
}

/** Half the width of what crosses an arm, so marks keep clear of it. */
function crossHalf(arm: Arm, arms: readonly Arm[]): number {
  let half = 0;
  for (const other of arms) {
    const sine = Math.abs(arm.x * other.y - arm.y * other.x);
    if (sine > 0.35) half = Math.max(half, other.road.widthMetres / 2 / sine);
  }
  return half + 1;
}
