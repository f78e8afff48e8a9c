import {
  BillboardCollection,
  Cartesian3,
  HeightReference,
  NearFarScalar,
  VerticalOrigin,
} from "@cesium/engine";
import type { CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";
import type { Globe } from "../globe/create-globe.ts";
import type { FlatClient } from "./flat-client.ts";
import { tilesetAddress } from "./flat-layer.ts";
import type { PlacePoint } from "./flat-messages.ts";
import { iconOf } from "./icons.ts";

/** The point features of a flat dataset, as symbols that keep their size on screen. */
export interface Symbols {
  readonly dataset: string;
  readonly points: readonly PlacePoint[];
  readonly isVisible: () => boolean;
  readonly setVisible: (isVisible: boolean) => void;
  readonly close: () => void;
}

/** More symbols than this hide each other; the rest of a dataset is found by search and zoom. */
const MOST_SYMBOLS = 5000;
const SYMBOL_PIXELS = 26;

/** Reads the points of a dataset and puts their symbols on the ground; undefined when it has none. */
export async function createSymbols(
  globe: Globe,
  entry: CatalogueEntry,
  client: FlatClient,
): Promise<Symbols | undefined> {
  const points = (await client.points(tilesetAddress(entry))).slice(0, MOST_SYMBOLS);
  if (points.length === 0) return undefined;
  const billboards = new BillboardCollection({ scene: globe.scene });
  for (const point of points) {
    billboards.add({
      id: { dataset: entry.id, featureId: point.id },
      position: Cartesian3.fromDegrees(point.longitudeDegrees, point.latitudeDegrees),
      image: iconOf(point.class),
      width: SYMBOL_PIXELS,
      height: SYMBOL_PIXELS * 1.25,
      verticalOrigin: VerticalOrigin.BOTTOM,
      heightReference: HeightReference.CLAMP_TO_GROUND,
      scaleByDistance: new NearFarScalar(300, 1, 6000, 0.6),
      // A symbol is read through whatever stands before it, as far as it matters.
      disableDepthTestDistance: 3000,
    });
  }
  globe.scene.primitives.add(billboards);
  globe.requestRender();
  return {
    dataset: entry.id,
    points,
    isVisible: () => billboards.show,
    setVisible(isVisible) {
      billboards.show = isVisible;
      globe.requestRender();
    },
    close() {
      globe.scene.primitives.remove(billboards);
      globe.requestRender();
    },
  };
}
