import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const engine = (file: string): string =>
  readFileSync(`node_modules/@cesium/engine/Source/${file}`, "utf8");

// The patches replace these texts once each; when the engine is renewed this says what moved.
describe("the engine's places that the look relies on", () => {
  it("ends the ground shader with one assignment", () => {
    expect(engine("Shaders/GlobeFS.js").split("out_FragColor =  finalColor;")).toHaveLength(2);
  });

  it("ends the shadow shader by multiplying the colour", () => {
    expect(
      engine("Scene/ShadowMapShader.js").split("out_FragColor.rgb *= visibility; \\n"),
    ).toHaveLength(2);
  });

  it("keeps bloom and tone mapping in named slots of the stage collection", () => {
    const source = engine("Scene/PostProcessStageCollection.js");
    for (const name of ["_bloom", "_tonemapping", "_textureCache", "_stageNames"]) {
      expect(source).toContain(`this.${name} = `);
    }
  });

  it("loads ground for a stated time of each frame", () => {
    expect(engine("Scene/QuadtreePrimitive.js")).toContain("this._loadQueueTimeSlice = 5.0;");
  });

  it("processes custom shaders in one exported stage", () => {
    expect(engine("Scene/Model/CustomShaderPipelineStage.js")).toContain(
      "CustomShaderPipelineStage.process = function",
    );
  });
});
