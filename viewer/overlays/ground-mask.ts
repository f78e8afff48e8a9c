import { Cartesian3, Matrix4 } from "@cesium/engine";
import type { Globe } from "../globe/create-globe.ts";
import type { FlatClient } from "./flat-client.ts";
import { mercatorX, mercatorY, metresPerUnit } from "./flat-feature.ts";
import { tilesetAddress } from "./flat-layer.ts";
import type { ShownLayer } from "./layer-set.ts";

const MASK_PIXELS = 2048;
/** Beyond this a mask texel would be wider than a street. */
const LARGEST_METRES = 9000;
const MASK_STYLES = new Set(["water", "roads"]);

/** Keeps the ground's mask of water and lamp light in line with the flat layers that make it. */
export interface GroundMask {
  readonly sync: (layers: readonly ShownLayer[]) => void;
  readonly isDrawing: () => boolean;
}

/** Creates it empty: no water, no lamps. */
export function createGroundMask(globe: Globe, client: FlatClient): GroundMask {
  let drawnKey = "";
  let drawing = 0;
  return {
    isDrawing: () => drawing > 0,
    sync(layers) {
      const used = layers.filter(
        ({ entry, style, state, imagery }) =>
          entry.kind === "flat" &&
          MASK_STYLES.has(style ?? "") &&
          imagery !== undefined &&
          state.visible,
      );
      const key = used.map(({ entry }) => `${entry.id}@${entry.version}`).join();
      if (key === drawnKey) return;
      drawnKey = key;
      const wests = used.map(({ entry }) => entry.boundsDegrees[0]);
      const souths = used.map(({ entry }) => entry.boundsDegrees[1]);
      const easts = used.map(({ entry }) => entry.boundsDegrees[2]);
      const norths = used.map(({ entry }) => entry.boundsDegrees[3]);
      const west = Math.min(...wests);
      const south = Math.min(...souths);
      const east = Math.max(...easts);
      const north = Math.max(...norths);
      const middleX = (mercatorX(west) + mercatorX(east)) / 2;
      const middleY = (mercatorY(south) + mercatorY(north)) / 2;
      const unit = metresPerUnit(middleY);
      const wanted = Math.max(
        mercatorX(east) - mercatorX(west),
        mercatorY(south) - mercatorY(north),
      );
      const span = Math.min(wanted + 100 / unit, LARGEST_METRES / unit);
      if (used.length === 0 || !(span > 0)) return;
      const bounds = [
        middleX - span / 2,
        middleY - span / 2,
        middleX + span / 2,
        middleY + span / 2,
      ] as const;
      drawing++;
      client
        .mask(
          used.map(({ entry, style }) => ({ address: tilesetAddress(entry), style })),
          bounds,
          MASK_PIXELS,
        )
        .then((image) => {
          if (image !== undefined && key === drawnKey) {
            globe.ground.setMask(image, enuBounds(globe, west, south, east, north, span * unit));
          }
        })
        .catch(() => {
          // Without a mask the river is flat colour and streets are dark at night; a later sync tries again.
          drawnKey = "";
        })
        .finally(() => {
          drawing--;
          globe.requestRender();
        });
    },
  };
}

/** The mask's square in metres of the local frame; over 9 km mercator and ENU differ by less than a texel. */
function enuBounds(
  globe: Globe,
  west: number,
  south: number,
  east: number,
  north: number,
  sizeMetres: number,
): [number, number, number, number] {
  const inverse = Matrix4.inverseTransformation(globe.live.frame, new Matrix4());
  const middle = Matrix4.multiplyByPoint(
    inverse,
    Cartesian3.fromDegrees((west + east) / 2, (south + north) / 2, 0),
    new Cartesian3(),
  );
  const half = sizeMetres / 2;
  return [middle.x - half, middle.y - half, middle.x + half, middle.y + half];
}
