import { BUILDING_USES } from "../../vocabulary/metadata-schema.ts";
import { GRID_STEPS_PER_METRE } from "../grid.ts";
import { pitchedRoofOf } from "./draw-pitched-roof.ts";
import { drawSurfaces } from "./draw-surfaces.ts";
import { extrudePrism } from "./extrude-prism.ts";
import type { PlacedBuildings } from "./place-buildings.ts";
import { createPrism, loadPrism } from "./prism.ts";
import { drawRoofDetails } from "./roof-details.ts";
import { simplifyFootprint } from "./simplify-footprint.ts";
import type { TileMesh } from "./tile-mesh.ts";

/** How a tile draws its buildings. */
export interface DetailLevel {
  /** 0 at the leaves; elsewhere what may be left out of a footprint, metres */
  readonly toleranceMetres: number;
  readonly skirtMetres: number;
  /** buildings lower than this have neither parapet nor roof details */
  readonly furnishedFromMetres: number;
}

const PARAPET_FROM_HEIGHT_METRES = 8;
const PARAPET_FROM_AREA = 60;

const prism = createPrism();

/** Draws one building with row `featureId` of the tile's property table. */
export function drawBuilding(
  mesh: TileMesh,
  placed: PlacedBuildings,
  building: number,
  detail: DetailLevel,
): void {
  const { bounds } = placed;
  const at = building * 6;
  mesh.centreX = Math.round(((bounds[at]! + bounds[at + 2]!) / 2) * GRID_STEPS_PER_METRE);
  mesh.centreY = Math.round(((bounds[at + 1]! + bounds[at + 3]!) / 2) * GRID_STEPS_PER_METRE);
  if (placed.isSurfaces[building]) {
    drawSurfaces(mesh, placed, building);
    return;
  }
  const isNear = detail.toleranceMetres === 0;
  const heightMetres = placed.heights[building]!;
  const hasParapet =
    isNear &&
    heightMetres >= Math.max(PARAPET_FROM_HEIGHT_METRES, detail.furnishedFromMetres) &&
    placed.areas[building]! >= PARAPET_FROM_AREA;
  const use = BUILDING_USES[placed.uses[building]!]!;
  const pitched = pitchedRoofOf(use);
  const first = placed.polygonOffsets[building]!;
  const last = placed.polygonOffsets[building + 1]!;
  for (let polygon = first; polygon < last; polygon++) {
    loadPrism(prism, placed, polygon);
    if (!isNear) simplifyFootprint(prism, detail.toleranceMetres);
    extrudePrism(mesh, prism, {
      heightMetres,
      skirtMetres: detail.skirtMetres,
      hasParapet,
      pitched,
    });
    if (!hasParapet) continue;
    drawRoofDetails(mesh, prism, {
      use,
      roofMetres: heightMetres,
      seed: placed.seeds[building]!,
    });
  }
}
