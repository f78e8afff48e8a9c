import type { DatasetKind } from "../ingest/vocabulary/catalogue.ts";

export type Language = "zh-CN" | "en";
export type Text = Readonly<Record<Language, string>>;

/** Where the camera stands: degrees and metres above the ellipsoid, heading clockwise from north. */
export interface CameraView {
  readonly longitudeDegrees: number;
  readonly latitudeDegrees: number;
  readonly heightMetres: number;
  readonly headingDegrees: number;
  readonly pitchDegrees: number;
}

export interface SceneLayer {
  /** dataset id, as in the catalogue; a layer whose dataset is absent is shown as missing, never an error */
  readonly dataset: string;
  readonly kind: DatasetKind;
  readonly title?: Text;
  /** named style of viewer/overlays, e.g. "land-use", "control-lines", "roads", "water" */
  readonly style?: string;
  readonly visible: boolean;
  readonly opacity: number;
}

export interface SceneLayerGroup {
  readonly title: Text;
  readonly layers: readonly SceneLayer[];
}

export interface SceneBookmark {
  readonly title: Text;
  readonly camera: CameraView;
}

/** What is shown, to whom: one JSON file per scene, all declarations. */
export interface Scene {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** order in the workspace bar */
  readonly order: number;
  readonly workspace: "planning" | "emergency" | "pipes" | "exhibition";
  /** "shell" docks panels around the city; "stage" is the big screen without panels */
  readonly layout: "shell" | "stage";
  readonly theme: "dark" | "light" | "high-contrast";
  readonly camera: CameraView;
  /** local date and time at the scene, e.g. "2026-12-21T14:30" (Beijing time) */
  readonly time: string;
  readonly groups: readonly SceneLayerGroup[];
  readonly bookmarks: readonly SceneBookmark[];
  readonly panels: readonly ("layers" | "legend" | "properties" | "bookmarks" | "indicators")[];
  readonly tools: readonly string[];
  /** true while the scene shows invented data only; a mark says so on screen */
  readonly synthetic: boolean;
}
