import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { View } from "../../viewer/store/commands.ts";
import {
  LINK_CHARACTERS,
  mergeLinkedLayers,
  queryToView,
  roundCamera,
  viewToQuery,
} from "../../viewer/store/link.ts";
import type { LayerState } from "../../viewer/store/state.ts";

const SCENE_DATASETS = [
  "terrain",
  "ortho",
  "green",
  "water",
  "roads",
  "trees",
  "street-furniture",
  "buildings",
  "places",
  "parcels",
  "control-lines",
];

const layerOf = (dataset: fc.Arbitrary<string>): fc.Arbitrary<LayerState> =>
  fc.record({
    dataset,
    style: fc.constant(undefined),
    visible: fc.boolean(),
    opacity: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    loading: fc.constant(undefined),
    problem: fc.constant(undefined),
  });

const sceneLayers = fc.tuple(...SCENE_DATASETS.map((dataset) => layerOf(fc.constant(dataset))));
const datasetId = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const layers = fc.oneof(
  sceneLayers.map((list): readonly LayerState[] => list),
  fc.uniqueArray(layerOf(fc.oneof(datasetId, fc.constantFrom(...SCENE_DATASETS))), {
    maxLength: 24,
    selector: (layer) => layer.dataset,
  }),
);

const camera = fc
  .record({
    longitudeDegrees: fc.double({ min: -180, max: 180, noNaN: true }),
    latitudeDegrees: fc.double({ min: -90, max: 90, noNaN: true }),
    heightMetres: fc.double({ min: -500, max: 9_000_000, noNaN: true }),
    headingDegrees: fc.double({ min: 0, max: 360, noNaN: true }),
    pitchDegrees: fc.double({ min: -90, max: 90, noNaN: true }),
  })
  .map(roundCamera);

const view: fc.Arbitrary<View> = fc.record({
  sceneId: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), { nil: undefined }),
  layers,
  camera: fc.option(camera, { nil: undefined }),
  selection: fc.option(
    fc.record({
      dataset: datasetId,
      // Ids are opaque: whatever a source calls its features, halves of surrogate pairs excepted.
      featureId: fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
      position: fc.constant(undefined),
    }),
    { nil: undefined },
  ),
  time: fc.record({
    date: fc
      .date({
        min: new Date("1900-01-01T00:00:00Z"),
        max: new Date("2199-12-31T00:00:00Z"),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10)),
    minuteOfDay: fc.integer({ min: 0, max: 1439 }),
  }),
  language: fc.constantFrom("zh-CN", "en"),
  theme: fc.constantFrom("dark", "light", "high-contrast"),
});

describe("a link", () => {
  it("gives back the view that it was made from", () => {
    fc.assert(
      fc.property(view, sceneLayers, (one, scene) => {
        const link = queryToView(`?${viewToQuery(one, scene)}`);
        expect(mergeLinkedLayers(scene, link)).toEqual(one.layers);
        expect({ ...link, layers: undefined, isWholeList: undefined }).toEqual({
          ...one,
          layers: undefined,
          isWholeList: undefined,
        });
      }),
      { numRuns: 2_000, seed: 20_261_121 },
    );
  });

  it("stays within two kilobytes with two dozen layers", () => {
    fc.assert(
      fc.property(view, sceneLayers, (one, scene) => {
        expect(viewToQuery(one, scene).length).toBeLessThanOrEqual(LINK_CHARACTERS);
      }),
      { numRuns: 500, seed: 20_261_121 },
    );
  });

  it("says nothing where it cannot be read, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        queryToView(`?scene=${text}&c=${text}&t=${text}&l=${text}&s=${text}&lang=${text}`);
      }),
      { numRuns: 1_000 },
    );
    expect(queryToView("?c=1,2,3&t=2026-02-30T0900&lang=de&s=a/b/c&d=x~200")).toEqual({
      sceneId: undefined,
      camera: undefined,
      time: undefined,
      language: undefined,
      theme: undefined,
      selection: undefined,
      layers: [],
      isWholeList: false,
    });
  });
});
