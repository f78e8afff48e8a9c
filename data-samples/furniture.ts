import type { InstancePrototype } from "../ingest/vocabulary/metadata-schema.ts";
import type { City } from "./city.ts";
import { offsetLine, type Point, stations } from "./geometry.ts";
import type { Road } from "./roads.ts";

/** A thing at the street. */
export interface Furniture {
  readonly class: InstancePrototype;
  readonly name: string;
  readonly at: Point;
  /** the way it faces, clockwise from north: a lamp's arm, a camera's eye */
  readonly headingDegrees: number;
  readonly heightMetres: number;
  readonly street: string;
}

const LAMP_SPACING_METRES = 32;
const HYDRANT_SPACING_METRES = 120;
const BUS_STOP_SPACING_METRES = 420;

/** Lamps, hydrants and bus stops along the streets; signals and cameras at their junctions. */
export function placeFurniture(city: City): Furniture[] {
  return [...city.roads.flatMap(alongRoad), ...atJunctions(city.roads)];
}

function alongRoad(road: Road): Furniture[] {
  if (road.roadClass === "expressway") return [];
  const found: Furniture[] = [];
  const isWide = road.roadClass === "arterial" || road.roadClass === "secondary";
  const kerb = road.widthMetres / 2 + (road.roadClass === "path" ? 0.5 : 0.9);
  const sides = isWide ? [1, -1] : [1];
  for (const side of sides) {
    const line = offsetLine(road.line, side * kerb);
    const put = (
      kind: InstancePrototype,
      name: string,
      step: number,
      first: number,
      heightMetres: number,
    ): void => {
      for (const { point, direction } of stations(line, step, first, 8)) {
        // towards the road: to the right of the line on its left side, and the other way round
        const facing: Point = [direction[1] * side, -direction[0] * side];
        found.push({
          class: kind,
          name,
          at: point,
          headingDegrees: heading(facing),
          heightMetres,
          street: road.name,
        });
      }
    };
    const lampHeight =
      road.roadClass === "arterial"
        ? 10
        : road.roadClass === "secondary"
          ? 9
          : road.roadClass === "local"
            ? 7
            : 4.2;
    put("lamp", "路灯", LAMP_SPACING_METRES, side > 0 ? 14 : 30, lampHeight);
    if (road.bridge || road.roadClass === "path") continue;
    if (side > 0) put("hydrant", "消火栓", HYDRANT_SPACING_METRES, 38, 0.9);
    if (isWide)
      put("bus-stop", `${road.name}站`, BUS_STOP_SPACING_METRES, side > 0 ? 70 : 110, 2.8);
  }
  return found;
}

/** A signal at every arm of a junction of main streets, a camera at every second one. */
function atJunctions(roads: readonly Road[]): Furniture[] {
  const arms = new Map<Point, { road: Road; inner: Point }[]>();
  for (const road of roads) {
    if (road.roadClass === "path") continue;
    for (const [end, inner] of [
      [road.line[0]!, road.line[1]!],
      [road.line.at(-1)!, road.line.at(-2)!],
    ] as const) {
      const list = arms.get(end) ?? [];
      list.push({ road, inner });
      arms.set(end, list);
    }
  }
  const found: Furniture[] = [];
  for (const [junction, list] of arms) {
    const main = list.filter(({ road }) => road.roadClass !== "local");
    if (list.length < 3 || main.length < 2) continue;
    const widest = Math.max(...list.map(({ road }) => road.widthMetres));
    list.forEach(({ road, inner }, index) => {
      const length = Math.hypot(inner[0] - junction[0], inner[1] - junction[1]);
      const out: Point = [(inner[0] - junction[0]) / length, (inner[1] - junction[1]) / length];
      const back = widest / 2 + 5;
      const beside = road.widthMetres / 2 + 1.4;
      // traffic keeps right: who comes along the arm has the post on the right hand
      const at: Point = [
        junction[0] + out[0] * back - out[1] * beside,
        junction[1] + out[1] * back + out[0] * beside,
      ];
      const name = `${road.name}路口`;
      found.push({
        class: "signal",
        name: `${name}信号灯`,
        at,
        headingDegrees: heading(out),
        heightMetres: 6.2,
        street: road.name,
      });
      if (index % 2 === 1) return;
      const corner: Point = [
        junction[0] + out[0] * (back + 1.6) - out[1] * (beside + 0.8),
        junction[1] + out[1] * (back + 1.6) + out[0] * (beside + 0.8),
      ];
      found.push({
        class: "camera",
        name: `${name}摄像机`,
        at: corner,
        headingDegrees: heading([-out[0], -out[1]]),
        heightMetres: 6.5,
        street: road.name,
      });
    });
  }
  return found;
}

function heading([east, north]: Point): number {
  return Math.round(((Math.atan2(east, north) * 180) / Math.PI + 360) % 360);
}
