import { findClassRow } from "../../../ingest/vocabulary/class-row.ts";
import { ROAD_CLASSES } from "../../../ingest/vocabulary/road-classes.ts";
import { type FlatFeature, numberOf, textOf } from "../flat-feature.ts";
import { offsetLine } from "../offset-line.ts";
import { type FlatStyle, type TileView, tracePart } from "../tile-view.ts";
import { drawJunctions } from "./junctions.ts";

/** Albedos of a street as sRGB. */
export const STREET = {
  asphalt: "#54565a",
  pavement: "#aeaaa1",
  kerb: "#c2beb6",
  paint: "#d2d2cc",
  yellow: "#cfa646",
  cycle: "#8b5f4e",
  median: "#5b6f3d",
  path: "#a99c88",
} as const;

/** A road as the painter needs it. */
export interface Road {
  readonly feature: FlatFeature;
  readonly roadClass: string;
  readonly widthMetres: number;
  readonly lanes: number;
  readonly isOneway: boolean;
}

const ORDER: Readonly<Record<string, number>> = {
  path: 0,
  local: 1,
  secondary: 2,
  arterial: 3,
  expressway: 4,
};
const LANE_METRES = 3.4;
const DEFAULT_WIDTHS: Readonly<Record<string, number>> = {
  expressway: 32,
  arterial: 30,
  secondary: 20,
  local: 12,
  path: 3,
};

/** Reads what a road says of itself; widths and lanes that it does not say follow from its class. */
export function roadOf(feature: FlatFeature): Road {
  const roadClass = textOf(feature, "roadClass") || textOf(feature, "class") || "local";
  const widthMetres = numberOf(feature, "widthMetres", DEFAULT_WIDTHS[roadClass] ?? 8);
  const lanes = numberOf(feature, "lanes", Math.max(1, Math.floor(widthMetres / LANE_METRES)));
  const isOneway = feature.properties["oneway"] === true;
  return { feature, roadClass, widthMetres, lanes, isOneway };
}

const pavementMetres = ({ roadClass, feature }: Road): number =>
  roadClass === "path" || roadClass === "expressway" || feature.properties["bridge"] === true
    ? 0
    : roadClass === "local"
      ? 2
      : 3.5;

/** Half width of the carriageway; a band on each side of wide streets is for cycles. */
export const hasCycleLane = ({ roadClass, widthMetres }: Road): boolean =>
  (roadClass === "arterial" || roadClass === "secondary") && widthMetres >= 18;
const CYCLE_METRES = 2.6;
const hasMedian = ({ roadClass, lanes, isOneway }: Road): boolean =>
  !isOneway && (roadClass === "expressway" || (roadClass === "arterial" && lanes >= 6));

/** Strokes all parts of a road at a width in metres. */
function stroke(road: Road, view: TileView, widthMetres: number, colour: string): void {
  const { canvas } = view;
  canvas.beginPath();
  for (const part of road.feature.parts) tracePart(part, view, false);
  canvas.strokeStyle = colour;
  canvas.lineWidth = widthMetres * view.pixelsPerMetre;
  canvas.stroke();
}

const MARKINGS_FROM = 1.1;
const STREET_FROM = 0.16;

/** Streets as built when near, lines in the colour of their class when far. */
export const drawRoads: FlatStyle = (features, view) => {
  const roads = features
    .filter((feature) => feature.kind === "line")
    .map(roadOf)
    .sort((a, b) => (ORDER[a.roadClass] ?? 1) - (ORDER[b.roadClass] ?? 1));
  const { canvas } = view;
  canvas.lineJoin = "round";
  canvas.lineCap = "round";
  if (view.pixelsPerMetre < STREET_FROM) {
    for (const road of roads) {
      if (road.roadClass === "path") continue;
      const colour = findClassRow(ROAD_CLASSES, road.roadClass)?.colour ?? "#9aa19f";
      const least = road.roadClass === "local" ? 0.7 : 1.4;
      stroke(road, view, Math.max(road.widthMetres, least / view.pixelsPerMetre), `${colour}d9`);
    }
    return;
  }
  for (const road of roads) {
    const pavement = pavementMetres(road);
    if (pavement > 0) stroke(road, view, road.widthMetres + 2 * pavement, STREET.pavement);
  }
  for (const road of roads) {
    const isPath = road.roadClass === "path";
    if (!isPath) stroke(road, view, road.widthMetres + 0.5, STREET.kerb);
    stroke(road, view, road.widthMetres, isPath ? STREET.path : STREET.asphalt);
  }
  // Round caps of these bands would stand as rings in the crossings.
  canvas.lineCap = "butt";
  for (const road of roads) {
    if (!hasCycleLane(road)) continue;
    stroke(road, view, road.widthMetres - 0.4, STREET.cycle);
    stroke(road, view, road.widthMetres - 2 * CYCLE_METRES, STREET.asphalt);
  }
  for (const road of roads) {
    if (hasMedian(road)) stroke(road, view, 2.6, STREET.median);
  }
  const isMarked = view.pixelsPerMetre >= MARKINGS_FROM;
  if (isMarked) for (const road of roads) drawMarkings(road, view);
  drawJunctions(roads, view, isMarked);
};

function drawMarkings(road: Road, view: TileView): void {
  if (road.roadClass === "path") return;
  const { canvas, pixelsPerMetre } = view;
  const carriageway = road.widthMetres - (hasCycleLane(road) ? 2 * CYCLE_METRES : 0.6);
  const line = (
    offsetMetres: number,
    widthMetres: number,
    colour: string,
    dash: number[],
  ): void => {
    canvas.beginPath();
    for (const part of road.feature.parts) {
      tracePart(
        offsetLine(part, (offsetMetres * pixelsPerMetre) / view.pixelsPerUnit),
        view,
        false,
      );
    }
    canvas.strokeStyle = colour;
    canvas.lineWidth = Math.max(widthMetres * pixelsPerMetre, 0.7);
    canvas.setLineDash(dash.map((metres) => metres * pixelsPerMetre));
    canvas.stroke();
    canvas.setLineDash([]);
  };
  const half = carriageway / 2;
  if (road.lanes >= 2) {
    for (const side of [-1, 1]) line(side * (half - 0.25), 0.16, STREET.paint, []);
  }
  const middle = hasMedian(road) ? 1.6 : 0;
  if (middle > 0) {
    for (const side of [-1, 1]) line(side * middle, 0.16, STREET.yellow, []);
  } else if (!road.isOneway && road.lanes >= 4) {
    for (const side of [-1, 1]) line(side * 0.16, 0.14, STREET.yellow, []);
  } else if (!road.isOneway && road.lanes >= 2) {
    line(0, 0.15, STREET.paint, [4, 5]);
  }
  const perSide = road.isOneway ? road.lanes : Math.floor(road.lanes / 2);
  const laneMetres = (road.isOneway ? carriageway : half - middle) / Math.max(1, perSide);
  for (let lane = 1; lane < perSide; lane++) {
    const offset = road.isOneway ? lane * laneMetres - half : middle + lane * laneMetres;
    line(offset, 0.15, STREET.paint, [4, 9]);
    if (!road.isOneway) line(-offset, 0.15, STREET.paint, [4, 9]);
  }
}
