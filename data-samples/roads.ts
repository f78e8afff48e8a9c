import { distanceToSegment, type Point } from "./geometry.ts";
import { type CityPlan, type RoadClass, sampleLine } from "./plan.ts";
import { BANK_TOP_METRES } from "./river.ts";

/** A piece of road between two junctions. */
export interface Road {
  readonly id: string;
  readonly name: string;
  readonly roadClass: RoadClass;
  readonly lanes: number;
  /** kerb to kerb, metres */
  readonly widthMetres: number;
  readonly bridge: boolean;
  readonly oneway: boolean;
  readonly speedKilometresPerHour: number;
  readonly line: readonly Point[];
}

export type RoadDraft = Omit<Road, "id" | "lanes" | "speedKilometresPerHour" | "widthMetres"> & {
  readonly widthMetres?: number;
  readonly lanes?: number;
};

/** Kerb to kerb widths, lanes of both directions and speed limits (GB 50220 classes). */
export const ROAD_STANDARDS: Readonly<
  Record<RoadClass, { lanes: number; widthMetres: number; speed: number; vergeMetres: number }>
> = {
  expressway: { lanes: 6, widthMetres: 32, speed: 80, vergeMetres: 8 },
  arterial: { lanes: 6, widthMetres: 34, speed: 60, vergeMetres: 8 },
  secondary: { lanes: 4, widthMetres: 22, speed: 40, vergeMetres: 6 },
  local: { lanes: 2, widthMetres: 12, speed: 30, vergeMetres: 4 },
  path: { lanes: 1, widthMetres: 4, speed: 10, vergeMetres: 0 },
};

/** Half of the right of way: carriageway, pavement and verge. */
export function halfReserveMetres(roadClass: RoadClass): number {
  const standard = ROAD_STANDARDS[roadClass];
  return standard.widthMetres / 2 + standard.vergeMetres;
}

/** The streets of the grid: one draft per side of a block, bridges cut out of the river row. */
export function gridStreets(plan: CityPlan): RoadDraft[] {
  const { crossStreets, longStreets, zoneAt } = plan;
  const removed = new Set<string>();
  for (const { west, east, south, north } of plan.blocks) {
    for (let c = west + 1; c < east; c++) {
      for (let r = south; r < north; r++) removed.add(`cross ${c},${r}`);
    }
    for (let r = south + 1; r < north; r++) {
      for (let c = west; c < east; c++) removed.add(`long ${r},${c}`);
    }
  }
  // the old quarter keeps its lanes; only its frame is a street
  const isOld = (c: number, r: number): boolean => zoneAt(c, r) === "old-quarter";
  const drafts: RoadDraft[] = [];
  crossStreets.forEach((street, c) => {
    for (let r = 0; r < longStreets.length - 1; r++) {
      const beside = [zoneAt(c - 1, r), zoneAt(c, r)];
      if (beside.every((zone) => zone === "outside") || removed.has(`cross ${c},${r}`)) continue;
      if (isOld(c - 1, r) && isOld(c, r)) continue;
      const range = [longStreets[r]!.at, longStreets[r + 1]!.at] as const;
      const parts =
        !beside.includes("river") || range[0] > 0 === range[1] > 0
          ? [{ range, bridge: false }]
          : street.bridge === true
            ? bridgeParts(range)
            : [];
      for (const part of parts) {
        drafts.push(
          draft(
            street.name,
            street.roadClass,
            sampleLine(plan, "s", street.at, part.range),
            part.bridge,
          ),
        );
      }
    }
  });
  longStreets.forEach((street, r) => {
    for (let c = 0; c < crossStreets.length - 1; c++) {
      const beside = [zoneAt(c, r - 1), zoneAt(c, r)];
      if (beside.every((zone) => zone === "outside") || removed.has(`long ${r},${c}`)) continue;
      if (isOld(c, r - 1) && isOld(c, r)) continue;
      const range = [crossStreets[c]!.at, crossStreets[c + 1]!.at] as const;
      drafts.push(
        draft(street.name, street.roadClass, sampleLine(plan, "t", street.at, range), false),
      );
    }
  });
  return drafts;
}

/** From the river's axis to the walks on its banks. */
const WALK_METRES = BANK_TOP_METRES + 9;

/** Walks along both banks, from the first bridge to the last; they pass below the others. */
export function riverWalks(plan: CityPlan): RoadDraft[] {
  const bridges = plan.crossStreets.filter((street, column) => {
    const beside = [column - 1, column].map((c) =>
      plan.longStreets.some((_, row) => plan.zoneAt(c, row) === "river"),
    );
    return street.bridge === true && beside.includes(true);
  });
  const ends = [bridges[0]!.at, bridges.at(-1)!.at] as const;
  return [-1, 1].map((bank) => ({
    ...draft(
      bank < 0 ? "南岸步道" : "北岸步道",
      "path",
      sampleLine(plan, "t", bank * WALK_METRES, ends),
    ),
    widthMetres: 5,
  }));
}

function bridgeParts(range: readonly [number, number]) {
  const abutment = BANK_TOP_METRES + 4;
  return [
    { range: [range[0], -abutment] as const, bridge: false },
    { range: [-abutment, abutment] as const, bridge: true },
    { range: [abutment, range[1]] as const, bridge: false },
  ];
}

export function draft(
  name: string,
  roadClass: RoadClass,
  line: readonly Point[],
  bridge = false,
): RoadDraft {
  return { name, roadClass, line, bridge, oneway: false };
}

const SNAP_METRES = 0.3;

/**
 * Makes a connected graph of drafts: an end that lies on another road becomes a vertex of it and cuts it
 * there, so that junctions are shared vertices to the last bit.
 */
export function buildRoads(drafts: readonly RoadDraft[]): Road[] {
  const ends = new Map<string, Point>();
  const key = ([x, y]: Point): string => `${Math.round(x * 2)},${Math.round(y * 2)}`;
  const settle = (point: Point): Point => {
    for (const dx of [0, -1, 1]) {
      for (const dy of [0, -1, 1]) {
        const near = ends.get(`${Math.round(point[0] * 2) + dx},${Math.round(point[1] * 2) + dy}`);
        if (near && Math.hypot(near[0] - point[0], near[1] - point[1]) < SNAP_METRES) return near;
      }
    }
    ends.set(key(point), point);
    return point;
  };
  const settled = drafts.map((road) => {
    const line = [...road.line];
    line[0] = settle(line[0]!);
    line[line.length - 1] = settle(line[line.length - 1]!);
    return { ...road, line };
  });
  const junctions = [...ends.values()];
  const roads: Road[] = [];
  for (const road of settled) {
    for (const line of cutAt(road.line, junctions)) {
      const standard = ROAD_STANDARDS[road.roadClass];
      roads.push({
        id: `road-${String(roads.length + 1).padStart(4, "0")}`,
        name: road.name,
        roadClass: road.roadClass,
        lanes: road.lanes ?? standard.lanes,
        widthMetres: road.widthMetres ?? standard.widthMetres,
        bridge: road.bridge,
        oneway: road.oneway,
        speedKilometresPerHour: standard.speed,
        line,
      });
    }
  }
  return roads;
}

function cutAt(line: readonly Point[], junctions: readonly Point[]): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [line[0]!];
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    const on = junctions
      .filter((point) => {
        if (Math.abs(point[0] - a[0]) + Math.abs(point[1] - a[1]) > 400) return false;
        if (point === line[0] || point === line.at(-1)) return false;
        return distanceToSegment(point, a, b) < SNAP_METRES;
      })
      .sort((p, q) => Math.hypot(p[0] - a[0], p[1] - a[1]) - Math.hypot(q[0] - a[0], q[1] - a[1]));
    for (const point of on) {
      if (Math.hypot(point[0] - piece.at(-1)![0], point[1] - piece.at(-1)![1]) > SNAP_METRES) {
        piece.push(point);
      } else {
        piece[piece.length - 1] = point;
      }
      if (piece.length > 1) pieces.push(piece);
      piece = [point];
    }
    if (Math.hypot(b[0] - piece.at(-1)![0], b[1] - piece.at(-1)![1]) > SNAP_METRES) piece.push(b);
  }
  piece[piece.length - 1] = piece.length > 1 ? line.at(-1)! : piece[0]!;
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}
