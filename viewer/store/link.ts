import type { CameraView, Language } from "../../scenes/scene.ts";
import type { View } from "./commands.ts";
import type { LayerState, Selection, Theme, ViewerState } from "./state.ts";

/** What a link of one view may be long, in characters. */
export const LINK_CHARACTERS = 2048;

/** A view as read from a link: what the link does not say is undefined. */
export interface LinkedView {
  readonly sceneId: string | undefined;
  readonly camera: CameraView | undefined;
  readonly time: ViewerState["time"] | undefined;
  readonly language: Language | undefined;
  readonly theme: Theme | undefined;
  readonly selection: Selection | undefined;
  /** the whole list, lowest first, or only those that differ from the scene's */
  readonly layers: readonly LinkedLayer[];
  readonly isWholeList: boolean;
}

export interface LinkedLayer {
  readonly dataset: string;
  readonly visible: boolean;
  readonly opacity: number;
}

/**
 * The query of a link: `scene`, `c` (longitude,latitude,height,heading,pitch), `t`, `d` (layers that differ
 * from the scene's) or `l` (all layers, when their order or number differs), `s` (dataset/feature), `lang`,
 * `theme`. A layer is its dataset id, with `*` when hidden and `~percent` when not opaque.
 */
export function viewToQuery(view: View, sceneLayers: readonly LinkedLayer[]): string {
  const parameters: string[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") parameters.push(`${name}=${value}`);
  };
  add("scene", view.sceneId === undefined ? undefined : encodeURIComponent(view.sceneId));
  add("c", view.camera === undefined ? undefined : cameraToText(view.camera));
  add("t", timeToText(view.time));
  const isSameList =
    view.layers.length === sceneLayers.length &&
    view.layers.every((layer, index) => layer.dataset === sceneLayers[index]?.dataset);
  const named = isSameList
    ? view.layers.filter((layer, index) => !isSameLayer(layer, sceneLayers[index]))
    : view.layers;
  add(isSameList ? "d" : "l", named.map(layerToText).join(","));
  if (!isSameList && named.length === 0) parameters.push("l=");
  if (view.selection !== undefined) {
    const { dataset, featureId } = view.selection;
    add("s", `${encodeURIComponent(dataset)}/${encodeURIComponent(featureId)}`);
  }
  add("lang", view.language);
  add("theme", view.theme);
  return parameters.join("&");
}

/** Reads a link's query; a part that cannot be read is left out, as if the link did not say it. */
export function queryToView(query: string): LinkedView {
  const parts = new Map<string, string>();
  for (const part of query.replace(/^\?/, "").split("&")) {
    const equals = part.indexOf("=");
    if (equals > 0) parts.set(part.slice(0, equals), part.slice(equals + 1));
  }
  const layersText = parts.get("l") ?? parts.get("d") ?? "";
  return {
    sceneId: decode(parts.get("scene")),
    camera: textToCamera(decode(parts.get("c"))),
    time: textToTime(decode(parts.get("t"))),
    language: oneOf(parts.get("lang"), ["zh-CN", "en"]),
    theme: oneOf(parts.get("theme"), ["dark", "light", "high-contrast"]),
    selection: textToSelection(parts.get("s")),
    layers: layersText
      .split(",")
      .map(textToLayer)
      .filter((layer) => layer !== undefined),
    isWholeList: parts.has("l"),
  };
}

/** The layers of a scene with a link's differences, or the link's own list. */
export function mergeLinkedLayers(
  sceneLayers: readonly LayerState[],
  link: Pick<LinkedView, "layers" | "isWholeList">,
): readonly LayerState[] {
  if (!link.isWholeList) {
    return sceneLayers.map((layer) => {
      const linked = link.layers.find((candidate) => candidate.dataset === layer.dataset);
      return linked === undefined ? layer : { ...layer, ...linked };
    });
  }
  return link.layers.map((linked) => ({
    style: undefined,
    loading: undefined,
    problem: undefined,
    ...sceneLayers.find((layer) => layer.dataset === linked.dataset),
    ...linked,
  }));
}

const isSameLayer = (a: LinkedLayer, b: LinkedLayer | undefined): boolean =>
  a.visible === b?.visible && a.opacity === b.opacity;

const layerToText = (layer: LinkedLayer): string =>
  encodeURIComponent(layer.dataset).replaceAll("*", "%2A").replaceAll("~", "%7E") +
  (layer.visible ? "" : "*") +
  (layer.opacity === 1 ? "" : `~${Math.round(layer.opacity * 100)}`);

function textToLayer(text: string): LinkedLayer | undefined {
  const match = /^([^*~]+)(\*?)(?:~(\d{1,3}))?$/.exec(text);
  const dataset = decode(match?.[1]);
  if (match === null || dataset === undefined) return undefined;
  const percent = match[3] === undefined ? 100 : Number(match[3]);
  return percent > 100 ? undefined : { dataset, visible: match[2] === "", opacity: percent / 100 };
}

const cameraToText = (camera: CameraView): string =>
  [
    rounded(camera.longitudeDegrees, 6),
    rounded(camera.latitudeDegrees, 6),
    rounded(camera.heightMetres, 1),
    rounded(camera.headingDegrees, 2),
    rounded(camera.pitchDegrees, 2),
  ].join(",");

/** A camera as a link can hold it: 0.1 m and 0.01°. */
export const roundCamera = (camera: CameraView): CameraView => ({
  longitudeDegrees: rounded(camera.longitudeDegrees, 6),
  latitudeDegrees: rounded(camera.latitudeDegrees, 6),
  heightMetres: rounded(camera.heightMetres, 1),
  headingDegrees: rounded(camera.headingDegrees, 2),
  pitchDegrees: rounded(camera.pitchDegrees, 2),
});

// `+ 0` turns -0 into 0, which a link cannot tell apart.
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

function textToCamera(text: string | undefined): CameraView | undefined {
  const numbers = (text ?? "").split(",").map(Number);
  const [longitude, latitude, height, heading, pitch] = numbers;
  if (text === undefined || numbers.length !== 5 || !numbers.every(Number.isFinite)) {
    return undefined;
  }
  if (Math.abs(longitude!) > 180 || Math.abs(latitude!) > 90 || Math.abs(pitch!) > 90) {
    return undefined;
  }
  return {
    longitudeDegrees: longitude!,
    latitudeDegrees: latitude!,
    heightMetres: height!,
    headingDegrees: heading!,
    pitchDegrees: pitch!,
  };
}

const timeToText = (time: ViewerState["time"]): string =>
  `${time.date}T${String(Math.floor(time.minuteOfDay / 60)).padStart(2, "0")}${String(time.minuteOfDay % 60).padStart(2, "0")}`;

/** "2026-12-21T1430" or "2026-12-21T14:30"; undefined when it is no such time. */
export function textToTime(text: string | undefined): ViewerState["time"] | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):?(\d{2})$/.exec(text ?? "");
  if (match === null) return undefined;
  const [, date, hour, minute] = match;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (!Number.isFinite(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) {
    return undefined;
  }
  const minuteOfDay = Number(hour) * 60 + Number(minute);
  return Number(hour) < 24 && Number(minute) < 60 ? { date, minuteOfDay } : undefined;
}

function textToSelection(text: string | undefined): Selection | undefined {
  const [dataset, featureId, ...rest] = (text ?? "").split("/").map(decode);
  if (!dataset || !featureId || rest.length > 0) return undefined;
  return { dataset, featureId, position: undefined };
}

function oneOf<Value extends string>(
  text: string | undefined,
  values: readonly Value[],
): Value | undefined {
  return values.find((value) => value === text);
}

function decode(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing: the part was cut or mistyped, so it says nothing.
    return undefined;
  }
}
