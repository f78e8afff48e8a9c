import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BadInputError } from "../../ingest/vocabulary/errors.ts";
import { parseScene } from "../../scenes/parse-scene.ts";
import { STYLE_CLASSES } from "../../viewer/i18n/legend.ts";
import { TOOLS } from "../../viewer/tools/registry.ts";

const FOLDER = new URL("../../scenes/", import.meta.url);
const FILES = readdirSync(FOLDER).filter(
  (name) => name.endsWith(".json") && name !== "tsconfig.json",
);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));

const DATASETS = [
  "terrain",
  "ortho",
  "ortho-far",
  "buildings",
  "bridges",
  "roads",
  "parcels",
  "control-lines",
  "water",
  "green",
  "trees",
  "street-furniture",
  "places",
];

describe("the scene files", () => {
  it("are planning, emergency, exhibition and pipes, each named for its id", () => {
    expect(FILES.toSorted()).toEqual([
      "emergency.json",
      "exhibition.json",
      "pipes.json",
      "planning.json",
    ]);
    for (const name of FILES) expect(`${parseScene(read(name), name).id}.json`).toBe(name);
  });

  it.each(FILES)("%s shows only datasets, styles and tools that exist", (name) => {
    const scene = parseScene(read(name), name);
    const tools = TOOLS.map(({ id }) => id);
    for (const tool of scene.tools) expect(tools).toContain(tool);
    for (const layer of scene.groups.flatMap((group) => group.layers)) {
      expect(DATASETS).toContain(layer.dataset);
      if (layer.style !== undefined) expect(Object.keys(STYLE_CLASSES)).toContain(layer.style);
    }
  });

  it("open over the sample city, above its ground and in the order of the bar", () => {
    const orders = FILES.map((name) => parseScene(read(name), name)).map((scene) => {
      for (const { camera } of [scene, ...scene.bookmarks]) {
        expect(Math.abs(camera.longitudeDegrees - 101.54)).toBeLessThan(0.05);
        expect(Math.abs(camera.latitudeDegrees - 25.03)).toBeLessThan(0.05);
        expect(camera.heightMetres).toBeGreaterThan(1800);
      }
      expect(scene.synthetic).toBe(true);
      return scene.order;
    });
    expect(new Set(orders).size).toBe(orders.length);
  });
});

describe("parseScene", () => {
  const broken = (change: (scene: Record<string, unknown>) => void): unknown => {
    const scene = structuredClone(read("planning.json")) as Record<string, unknown>;
    change(scene);
    return scene;
  };
  const layersOf = (scene: Record<string, unknown>): Record<string, unknown>[] =>
    (scene["groups"] as { layers: Record<string, unknown>[] }[])[0]?.layers ?? [];

  it.each<[string, unknown, string]>([
    ["nothing at all", undefined, "$"],
    ["a list", [], "$"],
    ["a missing title", broken((scene) => delete scene["title"]), "$.title"],
    [
      "an empty text",
      broken((scene) => Object.assign(scene, { title: { "zh-CN": "", en: "A" } })),
      "$.title.zh-CN",
    ],
    ["an unknown key", broken((scene) => Object.assign(scene, { layer: [] })), "$.layer"],
    [
      "a time without minutes",
      broken((scene) => Object.assign(scene, { time: "2026-12-21" })),
      "$.time",
    ],
    ["a foreign layout", broken((scene) => Object.assign(scene, { layout: "cinema" })), "$.layout"],
    [
      "a camera below the pole",
      broken((scene) => Object.assign(scene["camera"] as object, { latitudeDegrees: -91 })),
      "$.camera.latitudeDegrees",
    ],
    [
      "an opacity beyond 1",
      broken((scene) => Object.assign(layersOf(scene)[0] ?? {}, { opacity: 50 })),
      "$.groups[0].layers[0].opacity",
    ],
    [
      "a dataset with a slash",
      broken((scene) => Object.assign(layersOf(scene)[0] ?? {}, { dataset: "../x" })),
      "$.groups[0].layers[0].dataset",
    ],
    [
      "one dataset twice",
      broken((scene) => layersOf(scene).push({ ...layersOf(scene)[0] })),
      "$.groups[0].layers[1].dataset",
    ],
    [
      "a panel that is none",
      broken((scene) => Object.assign(scene, { panels: ["layers", "chat"] })),
      "$.panels[1]",
    ],
  ])("refuses %s and names the place", (_what, json, path) => {
    const parse = (): unknown => parseScene(json, "broken.json");
    expect(parse).toThrow(BadInputError);
    expect(parse).toThrow(`broken.json at ${path}: found `);
  });
});
