import {
  boxOf,
  clipLeft,
  type Frame,
  fromFrame,
  insetRing,
  type Point,
  type Ring,
  ringArea,
  ringCentre,
  toFrame,
} from "./geometry.ts";
import { blockRing, type Parcel } from "./parcels.ts";
import type { Block, CityPlan } from "./plan.ts";
import { createRandom, type Random } from "./random.ts";
import { draft, type RoadDraft } from "./roads.ts";
import { bar, ell, you } from "./shapes.ts";
import { createSite, type Site } from "./site.ts";

/** The old quarter: lanes that grew rather than were drawn, and the plots between them. */
export interface OldQuarter {
  readonly lanes: readonly RoadDraft[];
  /** blocks of houses between lanes */
  readonly parcels: readonly Parcel[];
}

interface Piece {
  readonly ring: Ring;
  readonly depth: number;
}

const LANE_NAMES = [
  "文昌巷",
  "盐行巷",
  "马店巷",
  "铜匠巷",
  "井水巷",
  "书院巷",
  "武庙巷",
  "土主巷",
  "花椒巷",
  "小东门巷",
  "打铁巷",
  "灯笼巷",
  "会馆巷",
  "石板巷",
  "官井巷",
  "鼓楼街",
];
const LEAST_BLOCK_SQUARE_METRES = 2600;

/** Cuts the quarter by crooked lanes until its blocks are the size of a few courtyards. */
export function layOldQuarter(plan: CityPlan): OldQuarter {
  const cells = plan.blocks.filter((block) => block.zone === "old-quarter");
  if (cells.length === 0) return { lanes: [], parcels: [] };
  const random = createRandom(plan.seed, "old-quarter");
  const block: Block = {
    zone: "old-quarter",
    west: Math.min(...cells.map((cell) => cell.west)),
    east: Math.max(...cells.map((cell) => cell.east)),
    south: Math.min(...cells.map((cell) => cell.south)),
    north: Math.max(...cells.map((cell) => cell.north)),
  };
  const outer = blockRing(plan, block);
  const lanes: RoadDraft[] = [];
  const pieces: Piece[] = [{ ring: outer, depth: 0 }];
  const blocks: Piece[] = [];
  while (pieces.length > 0) {
    const piece = pieces.pop()!;
    if (Math.abs(ringArea(piece.ring)) < LEAST_BLOCK_SQUARE_METRES * random.between(1.4, 2.6)) {
      blocks.push(piece);
      continue;
    }
    const [a, b] = cutLine(piece.ring, random);
    const halves = [clipLeft(piece.ring, a, b), clipLeft(piece.ring, b, a)];
    if (halves.some((half) => half.length < 3 || Math.abs(ringArea(half)) < 900)) {
      blocks.push(piece);
      continue;
    }
    lanes.push({
      ...draft(LANE_NAMES[lanes.length % LANE_NAMES.length]!, "path", laneEnds(piece.ring, a, b)),
      widthMetres: piece.depth < 2 ? 6 : piece.depth < 4 ? 4.5 : 3.5,
    });
    for (const ring of halves) pieces.push({ ring, depth: piece.depth + 1 });
  }
  const parcels = blocks.map(({ ring }, index): Parcel => {
    const landUse =
      index % 9 === 4 ? { code: "0901", name: "商业用地" } : { code: "0701", name: "城镇住宅用地" };
    return {
      code: `CX-04-${String(51 + index)}`,
      zone: "old-quarter",
      block,
      ring: insetRing(
        ring,
        ring.map(() => 2.4),
      ),
      frame: { centre: ringCentre(ring), angleRadians: longestSide(ring) },
      landUse,
      street: LANE_NAMES[index % LANE_NAMES.length]!,
      isWaterfront: false,
    };
  });
  return { lanes: joinToStreets(plan, block, outer, lanes), parcels };
}

/** A line across the longer axis of a ring, off the middle and a little askew. */
function cutLine(ring: Ring, random: Random): [Point, Point] {
  const frame: Frame = { centre: ringCentre(ring), angleRadians: longestSide(ring) };
  const [west, south, east, north] = boxOf(ring.map((point) => toFrame(frame, point)));
  const isWide = east - west > north - south;
  const skew = random.between(-0.2, 0.2);
  const shift = random.between(-0.14, 0.14) * (isWide ? east - west : north - south);
  const far = 1500;
  return isWide
    ? [fromFrame(frame, [shift - far * skew, -far]), fromFrame(frame, [shift + far * skew, far])]
    : [fromFrame(frame, [far, shift - far * skew]), fromFrame(frame, [-far, shift + far * skew])];
}

/** Direction of a ring's longest side, folded into ±45°. */
function longestSide(ring: Ring): number {
  let longest = 0;
  let angle = 0;
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > longest) {
      longest = length;
      angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    }
  });
  const quarter = Math.PI / 2;
  return angle - Math.round(angle / quarter) * quarter;
}

/** Where the cutting line meets the ring. */
function laneEnds(ring: Ring, a: Point, b: Point): Point[] {
  const along = (point: Point): number =>
    (point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1]);
  const cut = clipLeft(ring, a, b).filter((point) => {
    const area = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
    return Math.abs(area) / Math.hypot(b[0] - a[0], b[1] - a[1]) < 1e-6;
  });
  cut.sort((p, q) => along(p) - along(q));
  return [cut[0]!, cut.at(-1)!];
}

/** Carries lanes that end at the quarter's edge on to the axis of the street outside. */
function joinToStreets(
  plan: CityPlan,
  block: Block,
  outer: Ring,
  lanes: readonly RoadDraft[],
): RoadDraft[] {
  const edges = [
    plan.crossStreets[block.west]!.at,
    plan.crossStreets[block.east]!.at,
    plan.longStreets[block.south]!.at,
    plan.longStreets[block.north]!.at,
  ] as const;
  const onEdge = (point: Point): boolean =>
    outer.some((a, index) => {
      const b = outer[(index + 1) % outer.length]!;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      const off =
        Math.abs((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])) / length;
      const along =
        ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length;
      return off < 0.01 && along > -0.01 && along < length + 0.01;
    });
  const toStreet = (point: Point): Point => {
    const [s, t] = plan.river.fromPlane(point);
    const gaps = [
      Math.abs(s - edges[0]),
      Math.abs(s - edges[1]),
      Math.abs(t - edges[2]),
      Math.abs(t - edges[3]),
    ];
    const nearest = gaps.indexOf(Math.min(...gaps));
    return nearest < 2
      ? plan.river.toPlane(edges[nearest]!, t)
      : plan.river.toPlane(s, edges[nearest]!);
  };
  return lanes.map((lane) => {
    const [first, last] = [lane.line[0]!, lane.line[1]!];
    const line = [first, last];
    if (onEdge(first)) line.unshift(toStreet(first));
    if (onEdge(last)) line.push(toStreet(last));
    return { ...lane, line };
  });
}

/** Fills a block of the old quarter with courtyard houses, shoulder to shoulder, no two alike. */
export function buildCourtyards(parcel: Parcel, random: Random): Site {
  const site = createSite(parcel, random, 0.6);
  const [west, south, east, north] = site.bounds;
  const reach: Point = [(west + east) / 2, (south + north) / 2];
  site.ground("stone", bar((east - west) * 0.7, (north - south) * 0.7), reach);
  let number = 1;
  let rowDepth = 0;
  for (let y = south; y < north - 7; y += rowDepth + 1.6) {
    rowDepth = Math.min(random.between(13, 19), north - y);
    for (let x = west; x < east - 6; ) {
      const width = random.between(11, 19);
      const depth = rowDepth - random.between(0, 2.2);
      const at: Point = [x + width / 2, y + depth / 2];
      const isLarge = width > 13.5 && depth > 12;
      const wing = random.between(4.2, 5.4);
      const shape = !isLarge
        ? bar(width, depth * 0.7)
        : random.chance(0.45)
          ? bar(width, depth)
          : random.chance(0.5)
            ? you(width, depth, wing)
            : ell(width, depth, wing, random.chance(0.5));
      const isCourt = isLarge && shape.length === 4;
      const court = bar(width - 2 * wing, depth - 2 * wing);
      const placed = site.place(shape, at, {
        name: `${parcel.street}${number}号院`,
        use: parcel.landUse.code === "0901" ? "commercial" : "old-quarter",
        storeys: random.chance(0.75) ? 2 : random.whole(1, 3),
        storeyHeightMetres: 3.1,
        year: random.whole(1890, 1988),
        areaPerPerson: 36,
        spacing: 1.2,
        turnRadians: random.between(-0.035, 0.035),
        ...(isCourt ? { holes: [[...court].reverse()] } : {}),
      });
      if (placed === undefined) {
        x += 2;
        continue;
      }
      number++;
      x += width + random.between(1.4, 3);
    }
  }
  return site;
}
