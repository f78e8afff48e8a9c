import type { CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";
import type { CameraView, Language, Scene } from "../../scenes/scene.ts";
import type { FeatureAnswer, UploadState } from "../../tiles-server/vocabulary/routes.ts";

export type Theme = "dark" | "light" | "high-contrast";

export interface LayerState {
  readonly dataset: string;
  readonly style: string | undefined;
  readonly visible: boolean;
  /** 0 to 1 */
  readonly opacity: number;
  /** 0 to 1 while tiles load, undefined when settled */
  readonly loading: number | undefined;
  /** a stable problem code, undefined while all is well; "missing" when the catalogue lacks the dataset */
  readonly problem: string | undefined;
}

/** What is picked. `position` is degrees and metres above the ellipsoid. */
export interface Selection {
  readonly dataset: string;
  readonly featureId: string;
  readonly position: readonly [number, number, number] | undefined;
}

export type SelectionDetail =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly feature: FeatureAnswer }
  | { readonly kind: "failed"; readonly code: string };

/** A short word to the user; `key` is a message of viewer/i18n, problems are named by their code. */
export interface Toast {
  readonly serial: number;
  readonly tone: "neutral" | "problem";
  readonly key: string;
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Everything the panels show and the globe draws, in one framework-free store. The globe writes what it
 * alone knows (camera, cursor, tiles pending, layer progress, quality); panels and links change the rest
 * through commands. Engine objects never come in here.
 */
export interface ViewerState {
  readonly language: Language;
  readonly theme: Theme;
  /** "offline": the server stopped answering, the last good data stays on screen */
  readonly phase: "loading" | "ready" | "failed" | "offline";
  readonly problemCode: string | undefined;
  /** the 3D engine by itself: the shell works before it is up and without it */
  readonly globe: "starting" | "ready" | "failed";
  readonly scenes: readonly Scene[];
  readonly sceneId: string | undefined;
  readonly catalogue: readonly CatalogueEntry[];
  /** draw order: first is lowest */
  readonly layers: readonly LayerState[];
  readonly selection: Selection | undefined;
  readonly selectionDetail: SelectionDetail | undefined;
  /** where the camera is, written by the globe when it comes to rest */
  readonly camera: CameraView | undefined;
  /** where the camera shall go; `serial` grows with each request */
  readonly flight:
    | { readonly serial: number; readonly camera: CameraView; readonly seconds: number }
    | undefined;
  /** serial of the last flight that came to rest, written by the globe together with `camera` */
  readonly arrivedSerial: number | undefined;
  /** local date and minute of day at the scene (Beijing time, UTC+8) */
  readonly time: { readonly date: string; readonly minuteOfDay: number };
  readonly cursor: readonly [number, number, number] | undefined;
  readonly tilesPending: number;
  readonly framesPerSecond: number | undefined;
  /** parts of the look dropped to keep the frame time, in the order dropped */
  readonly qualityDropped: readonly string[];
  readonly uploads: readonly UploadState[];
  readonly bookmarks: readonly { readonly title: string; readonly camera: CameraView }[];
  readonly toasts: readonly Toast[];
  /** how many steps `undo` and `redo` can take */
  readonly undoDepth: number;
  readonly redoDepth: number;
}
