import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { checkPath } from "../../../../ingest/tileset/check/check-path.ts";
import { checkSubtree } from "../../../../ingest/tileset/check/check-subtree.ts";
import { createReport } from "../../../../ingest/tileset/check/report.ts";
import { describeWithData, hasTestData, testData } from "../../../support/test-data.ts";

type Verdict = "clean" | "warning" | "error";

/** Files whose name does not say their verdict, or says it only to who knows the format. */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  "extensionNotNecessary_1_1_glTF.json": "clean",
  "tileContentBoundingVolumeWithTransform.json": "clean",
  // the triangle is not turned with the volumes
  "tileContentBoundingVolumeWithRotationTransform.json": "warning",
  "extensionUsedButNotFound.json": "warning",
  "extrasUnexpectedType.json": "warning",
  "tileChildrenEmptyArray.json": "warning",
  "tileRefineMissingInRoot.json": "warning",
  "tileRefineMissingInRootOfExternal.json": "warning",
  "tileRefineMissingInRootOfExternalA.json": "warning",
  "tileRefineWrongCase.json": "warning",
  "tilesetWithMultipleExternal.json": "clean",
  "tilesetWithMultipleExternalA.json": "clean",
  "tilesetWithMultipleExternalA0.json": "clean",
  "tilesetWithMultipleExternalA1.json": "clean",
  "tilesetWithMultipleExternalB.json": "clean",
  // a schema, no tileset
  "customSemanticsSchema.json": "error",
  // its subtrees were never written
  "implicitTilingValid.json": "error",
  // what is custom about these semantics is told to that validator by another file
  "validTilesetWithCustomSemanticsWithInvalidType.json": "clean",
  "validTilesetWithTileMetadata.json": "warning",
  "validTilesetWith3tzWithError.json": "warning",
  "validTilesetWithGltfWithWarnings.json": "warning",
  // its box is a unit cube, its model is not
  "validTilesetWithValidB3dm.json": "warning",
  // names of contents that the collection left out
  "validTilesetWithValidCmptWithGlbInfo.json": "error",
  "validTilesetWithValidSchemaFromUri.json": "error",
};

function expectedVerdict(name: string): Verdict {
  const told = VERDICTS[name];
  if (told !== undefined) return told;
  const isDefectInside = /With(out)?.*(Invalid|Errors?|Unresolvable)/.test(name);
  return /^valid/i.test(name) && !isDefectInside ? "clean" : "error";
}

const verdictOf = (findings: readonly { severity: string }[]): Verdict =>
  findings.some((finding) => finding.severity === "error")
    ? "error"
    : findings.length > 0
      ? "warning"
      : "clean";

const list = (folder: string, pattern: RegExp): string[] =>
  hasTestData() ? readdirSync(testData(folder)).filter((name) => pattern.test(name)) : [];

describeWithData("check on the tilesets of the 3D Tiles validator", () => {
  it.each(list("tiles/validator_tilesets", /\.json$/))("%s gets its verdict", async (name) => {
    const report = await checkPath(testData(`tiles/validator_tilesets/${name}`), "none");
    expect(verdictOf(report.findings), JSON.stringify(report.findings.slice(0, 5))).toBe(
      expectedVerdict(name),
    );
  });

  it.each(list("tiles/validator_tilesets/packages", /\.(3tz|3dtiles)$/))(
    "the package %s is opened and gets its verdict",
    async (name) => {
      const report = await checkPath(testData(`tiles/validator_tilesets/packages/${name}`), "none");
      expect(verdictOf(report.findings)).toBe(name.includes("Warnings") ? "warning" : "clean");
      expect(report.counts.contents).toBe(1);
    },
  );

  it.each([
    ["declaredInBothContainedInExternal", 0],
    ["declaredInExternalContainedInExternal", 0],
    ["declaredInTilesetContainedInTileset", 0],
    ["declaredInBothContainedInTileset", 0],
    ["declaredInExternalContainedInTileset", 1],
    ["declaredInNoneContainedInExternal", 1],
    ["declaredInTilesetContainedInExternal", 1],
  ])("extensions %s: %i errors", async (name, errorCount) => {
    const folder = testData(`tiles/validator_tilesets/externalTilesetExtensions/${name}`);
    expect((await checkPath(folder, "none")).errorCount).toBe(errorCount);
  });
});

describeWithData("check on the subtrees of the 3D Tiles validator", () => {
  const folder = testData("tiles/validator_subtrees");
  it.each(list("tiles/validator_subtrees", /\.(json|subtree)$/))(
    "%s gets its verdict",
    async (name) => {
      const report = createReport();
      await checkSubtree(report, {
        bytes: readFileSync(path.join(folder, name)),
        file: name,
        tiling: {
          subdivisionScheme: "QUADTREE",
          subtreeLevels: 3,
          availableLevels: 6,
          contentCount: 1,
        },
        level: 0,
        readBuffer: async (uri) => readFileSync(path.join(folder, uri)),
      });
      expect(report.errorCount > 0, JSON.stringify(report.findings)).toBe(
        !/^valid|SubtreeValid/.test(name),
      );
    },
  );
});

describeWithData("check on tilesets and terrain in the wild", () => {
  it.each([
    ["MetadataGranularities", { tiles: 5, contents: 20 }],
    ["MultipleContents", { tiles: 1, contents: 2 }],
    ["SparseImplicitQuadtree", { subtrees: 9, contents: 32 }],
    ["TilesetWithTreeBillboards", { tiles: 2, contents: 2 }],
    ["loadersgl_batched_rtc", { contents: 1, features: 10 }],
    ["loadersgl_instanced", { contents: 1, features: 25 }],
    ["quantized-mesh_tile-with-extensions.terrain", { triangles: 1175 }],
  ])("%s is clean and its counts are the README's", async (name, counts) => {
    const report = await checkPath(testData(`tiles/${name}`), "none");
    expect(report.findings).toEqual([]);
    expect(report.counts).toMatchObject(counts);
  });

  it("points whose tables end off their 8-byte boundaries are told byte by byte", async () => {
    const report = await checkPath(testData("tiles/loadersgl_pointcloud"), "none");
    expect(report.findings.map((finding) => finding.code)).toContain("content-alignment");
    expect(report.counts.points).toBe(1000);
  });
});
