import { DATASET_ID, DATASET_KINDS } from "../ingest/vocabulary/catalogue.ts";
import { BadInputError } from "../ingest/vocabulary/errors.ts";
import type {
  CameraView,
  Scene,
  SceneBookmark,
  SceneLayer,
  SceneLayerGroup,
  Text,
} from "./scene.ts";

const SCENE_ID = /^[a-z0-9][a-z0-9-]{0,40}$/;
const TIME = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Turns a scene file's JSON into a Scene; unknown keys are refused, because a mistyped key would be
 * silently without effect.
 * @throws BadInputError `scene-invalid` with the JSON path, what was found and what is expected.
 */
export function parseScene(json: unknown, fileName: string): Scene {
  const at = readerOf(fileName);
  const scene = at.object(json, "$", [
    "id",
    "title",
    "description",
    "order",
    "workspace",
    "layout",
    "theme",
    "camera",
    "time",
    "groups",
    "bookmarks",
    "panels",
    "tools",
    "synthetic",
  ]);
  const datasets = new Set<string>();
  const layer = (value: unknown, path: string): SceneLayer => {
    const fields = at.object(
      value,
      path,
      ["dataset", "kind", "visible", "opacity"],
      ["title", "style"],
    );
    const dataset = at.text(fields["dataset"], `${path}.dataset`, DATASET_ID, "a dataset id");
    if (datasets.has(dataset)) {
      throw at.problem(`${path}.dataset`, `"${dataset}" for the second time`, "each dataset once");
    }
    datasets.add(dataset);
    return {
      dataset,
      kind: at.oneOf(fields["kind"], `${path}.kind`, DATASET_KINDS),
      visible: at.boolean(fields["visible"], `${path}.visible`),
      opacity: at.number(fields["opacity"], `${path}.opacity`, 0, 1),
      ...(fields["title"] === undefined ? {} : { title: text(fields["title"], `${path}.title`) }),
      ...(fields["style"] === undefined
        ? {}
        : { style: at.text(fields["style"], `${path}.style`, SCENE_ID, "a style name") }),
    };
  };
  const group = (value: unknown, path: string): SceneLayerGroup => {
    const fields = at.object(value, path, ["title", "layers"]);
    return {
      title: text(fields["title"], `${path}.title`),
      layers: at.list(fields["layers"], `${path}.layers`, layer),
    };
  };
  const bookmark = (value: unknown, path: string): SceneBookmark => {
    const fields = at.object(value, path, ["title", "camera"]);
    return {
      title: text(fields["title"], `${path}.title`),
      camera: camera(fields["camera"], `${path}.camera`),
    };
  };
  function text(value: unknown, path: string): Text {
    const fields = at.object(value, path, ["zh-CN", "en"]);
    return {
      "zh-CN": at.text(fields["zh-CN"], `${path}.zh-CN`, /\S/, "a text"),
      en: at.text(fields["en"], `${path}.en`, /\S/, "a text"),
    };
  }
  function camera(value: unknown, path: string): CameraView {
    const fields = at.object(value, path, [
      "longitudeDegrees",
      "latitudeDegrees",
      "heightMetres",
      "headingDegrees",
      "pitchDegrees",
    ]);
    const number = (name: string, low: number, high: number): number =>
      at.number(fields[name], `${path}.${name}`, low, high);
    return {
      longitudeDegrees: number("longitudeDegrees", -180, 180),
      latitudeDegrees: number("latitudeDegrees", -90, 90),
      heightMetres: number("heightMetres", -12_000, 50_000_000),
      headingDegrees: number("headingDegrees", 0, 360),
      pitchDegrees: number("pitchDegrees", -90, 90),
    };
  }
  return {
    id: at.text(scene["id"], "$.id", SCENE_ID, "lower-case letters, digits and hyphens"),
    title: text(scene["title"], "$.title"),
    description: text(scene["description"], "$.description"),
    order: at.number(scene["order"], "$.order", 0, 1000),
    workspace: at.oneOf(scene["workspace"], "$.workspace", [
      "planning",
      "emergency",
      "pipes",
      "exhibition",
    ]),
    layout: at.oneOf(scene["layout"], "$.layout", ["shell", "stage"]),
    theme: at.oneOf(scene["theme"], "$.theme", ["dark", "light", "high-contrast"]),
    camera: camera(scene["camera"], "$.camera"),
    time: at.text(scene["time"], "$.time", TIME, 'a local time like "2026-12-21T14:30"'),
    groups: at.list(scene["groups"], "$.groups", group),
    bookmarks: at.list(scene["bookmarks"], "$.bookmarks", bookmark),
    panels: at.list(scene["panels"], "$.panels", (value, path) =>
      at.oneOf(value, path, ["layers", "legend", "properties", "bookmarks", "indicators"]),
    ),
    tools: at.list(scene["tools"], "$.tools", (value, path) =>
      at.text(value, path, SCENE_ID, "a tool's id"),
    ),
    synthetic: at.boolean(scene["synthetic"], "$.synthetic"),
  };
}

/** Checks that name the file and the JSON path in every complaint. */
function readerOf(fileName: string) {
  const problem = (path: string, found: string, expected: string): BadInputError =>
    new BadInputError(
      "scene-invalid",
      `${fileName} at ${path}: found ${found}; expected ${expected}. Correct the scene file.`,
      { parameters: { fileName, path, found, expected } },
    );
  const shown = (value: unknown): string =>
    value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60);
  return {
    problem,
    object(
      value: unknown,
      path: string,
      required: readonly string[],
      optional: readonly string[] = [],
    ): Readonly<Record<string, unknown>> {
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw problem(path, shown(value), "an object");
      }
      const fields = value as Readonly<Record<string, unknown>>;
      for (const name of required) {
        if (!(name in fields)) throw problem(`${path}.${name}`, "nothing", "this key");
      }
      for (const name of Object.keys(fields)) {
        if (!required.includes(name) && !optional.includes(name)) {
          const known = [...required, ...optional].join(", ");
          throw problem(`${path}.${name}`, "an unknown key", `one of ${known}`);
        }
      }
      return fields;
    },
    list<Entry>(
      value: unknown,
      path: string,
      entry: (value: unknown, path: string) => Entry,
    ): readonly Entry[] {
      if (!Array.isArray(value)) throw problem(path, shown(value), "a list");
      return value.map((one: unknown, index) => entry(one, `${path}[${index}]`));
    },
    text(value: unknown, path: string, pattern: RegExp, expected: string): string {
      if (typeof value !== "string" || !pattern.test(value)) {
        throw problem(path, shown(value), expected);
      }
      return value;
    },
    number(value: unknown, path: string, low: number, high: number): number {
      if (typeof value !== "number" || !(value >= low && value <= high)) {
        throw problem(path, shown(value), `a number from ${low} to ${high}`);
      }
      return value;
    },
    boolean(value: unknown, path: string): boolean {
      if (typeof value !== "boolean") throw problem(path, shown(value), "true or false");
      return value;
    },
    oneOf<Value extends string>(value: unknown, path: string, values: readonly Value[]): Value {
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) throw problem(path, shown(value), `one of ${values.join(", ")}`);
      return found;
    },
  };
}
