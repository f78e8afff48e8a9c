import { Cartesian2, Cartesian3, Cartographic, SceneTransforms } from "@cesium/engine";
import type { Globe } from "../globe/create-globe.ts";
import { placeTags, type TagWish } from "./declutter.ts";
import type { PlacePoint } from "./flat-messages.ts";
import "./map-tags.css";

/** Names on the map: HTML tags for the few most important places in view. */
export interface MapTags {
  readonly setPlaces: (places: readonly PlacePoint[]) => void;
  readonly setSelected: (featureId: string | undefined) => void;
  readonly close: () => void;
}

const MOST_TAGS = 12;
const TAG_HEIGHT = 24;
/** A Chinese character is as wide as the type, a Latin one about half. */
const TYPE_PIXELS = 12;
const PADDING = 16;
const SYMBOL_LIFT = 36;
const FARTHEST_METRES = 9000;
const RANKS: Readonly<Record<string, number>> = {
  landmark: 9,
  hospital: 7,
  government: 6,
  museum: 5,
  station: 5,
  "fire-station": 5,
  school: 4,
  park: 4,
  library: 4,
};

interface Place {
  readonly point: PlacePoint;
  readonly position: Cartesian3;
  readonly width: number;
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.56), 0) *
    TYPE_PIXELS +
  PADDING;

/** Creates the layer of tags above the canvas; it takes no pointer and is hidden from screen readers. */
export function createMapTags(container: HTMLElement, globe: Globe): MapTags {
  const layer = document.createElement("div");
  layer.className = "map-tags";
  layer.setAttribute("aria-hidden", "true");
  container.append(layer);
  const tags = new Map<string, HTMLElement>();
  let places: Place[] = [];
  let selectedId: string | undefined;
  const screen = new Cartesian2();

  const stand = (point: PlacePoint): Place => {
    const ground = Cartographic.fromDegrees(point.longitudeDegrees, point.latitudeDegrees);
    const height = globe.scene.globe.getHeight(ground) ?? 0;
    return {
      point,
      position: Cartesian3.fromRadians(ground.longitude, ground.latitude, height),
      width: widthOf(point.name),
    };
  };

  const wishes = (): TagWish[] => {
    const { scene } = globe;
    const { clientWidth, clientHeight } = scene.canvas;
    return places.flatMap(({ point, position, width }) => {
      const distance = Cartesian3.distance(scene.camera.positionWC, position);
      const isSelected = point.id === selectedId;
      if (distance > FARTHEST_METRES && !isSelected) return [];
      const at = SceneTransforms.worldToWindowCoordinates(scene, position, screen);
      if (at === undefined || at.x < 0 || at.y < 0) return [];
      if (at.x > clientWidth || at.y > clientHeight) return [];
      const rank = (isSelected ? 100 : (RANKS[point.class] ?? 2)) - distance / 3000;
      return [{ id: point.id, x: at.x, y: at.y - SYMBOL_LIFT, width, height: TAG_HEIGHT, rank }];
    });
  };

  const draw = (): void => {
    const placed = placeTags(wishes(), MOST_TAGS);
    const kept = new Set(placed.map(({ id }) => id));
    for (const [id, element] of tags) {
      if (kept.has(id)) continue;
      element.remove();
      tags.delete(id);
    }
    for (const { id, x, y } of placed) {
      let element = tags.get(id);
      if (element === undefined) {
        element = document.createElement("span");
        element.textContent = places.find(({ point }) => point.id === id)?.point.name ?? "";
        layer.append(element);
        tags.set(id, element);
      }
      element.className = id === selectedId ? "map-tag map-tag-selected" : "map-tag";
      element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -100%)`;
    }
  };
  const removePostRender = globe.scene.postRender.addEventListener(draw);
  let points: readonly PlacePoint[] = [];
  const standAll = (): void => {
    places = points.filter(({ name }) => name !== "").map(stand);
  };
  // Heights are known better when finer terrain has come in.
  const removeProgress = globe.scene.globe.tileLoadProgressEvent.addEventListener(
    (pending: number) => {
      if (pending === 0) standAll();
    },
  );
  return {
    setPlaces(next) {
      points = next;
      standAll();
      globe.requestRender();
    },
    setSelected(featureId) {
      selectedId = featureId;
      globe.requestRender();
    },
    close() {
      removePostRender();
      removeProgress();
      layer.remove();
    },
  };
}
