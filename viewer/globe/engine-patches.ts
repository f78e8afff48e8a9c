import type { Globe } from "@cesium/engine";
// Not in the typings, but exported: the strings below are checked, and a test pins them to this version.
// @ts-expect-error untyped export of @cesium/engine
import { CustomShaderPipelineStage, ShaderSource, ShadowMapShader } from "@cesium/engine";
import { BrokenRuleError } from "../../ingest/vocabulary/errors.ts";

interface ModelResources {
  readonly model: {
    readonly structuralMetadata?: { readonly propertyTables?: { undefined?: unknown } };
  };
}

const NO_TABLE = { class: { properties: {} } };

interface Source {
  readonly defines: string[];
  readonly sources: string[];
}

const SHADOW_END = "    out_FragColor.rgb *= visibility; \n";
const SHADOW_END_OF_LOOK = `
#ifdef CT_SUN_PART
    out_FragColor.rgb -= ct_sunPart * (1.0 - visibility);
#else
    out_FragColor.rgb *= mix(0.45, 1.0, visibility);
#endif
`;
const GROUND_END = "    out_FragColor =  finalColor;";
const GROUND_END_OF_LOOK = `
#ifdef APPLY_MATERIAL
    finalColor = ct_ground(finalColor, v_normalMC, v_positionEC);
#endif
    out_FragColor = finalColor;`;

/** Replaces the one place where `found` occurs; the engine changed when it is not exactly one. */
export function replaceOnce(source: string, found: string, by: string, where: string): string {
  const parts = source.split(found);
  if (parts.length === 2) return parts.join(by);
  throw new BrokenRuleError(
    "engine-changed",
    `${where}: expected the text ${JSON.stringify(found.trim())} once, found it ${parts.length - 1} times. Pin @cesium/engine or renew viewer/globe/engine-patches.ts.`,
    { parameters: { where } },
  );
}

let isShadowPatched = false;
let isMetadataPatched = false;

/**
 * Lets a feature-id set stand without a property table beside a custom shader that reads metadata: the
 * engine looks up the class of table `undefined` and fails the tile. Our tiles carry such a set (asset
 * indices), so the lookup finds a table without properties.
 */
export function patchMetadata(): void {
  if (isMetadataPatched) return;
  isMetadataPatched = true;
  const process = CustomShaderPipelineStage.process as (
    resources: ModelResources,
    ...rest: readonly unknown[]
  ) => void;
  CustomShaderPipelineStage.process = (resources: ModelResources, ...rest: readonly unknown[]) => {
    const tables = resources.model.structuralMetadata?.propertyTables;
    if (tables !== undefined) tables.undefined ??= NO_TABLE;
    process(resources, ...rest);
  };
}

/**
 * Makes shadows take away only sunlight. The engine multiplies the finished colour, which also darkens
 * skylight, lit windows and mirrored sky.
 */
export function patchShadows(): void {
  if (isShadowPatched) return;
  isShadowPatched = true;
  const create = ShadowMapShader.createShadowReceiveFragmentShader as (
    ...parameters: readonly unknown[]
  ) => Source;
  ShadowMapShader.createShadowReceiveFragmentShader = (...parameters: readonly unknown[]) => {
    const shader = create(...parameters);
    const last = shader.sources.length - 1;
    shader.sources[last] = replaceOnce(
      shader.sources[last]!,
      SHADOW_END,
      SHADOW_END_OF_LOOK,
      "ShadowMapShader",
    );
    return shader;
  };
}

/**
 * Lets the globe's material shade the finished ground (`ct_ground`): the engine's material only blends
 * over imagery and cannot see it. The engine renews the source whenever material or terrain change.
 */
export function patchGround(globe: Globe): void {
  const shaderSet = (globe as unknown as { _surfaceShaderSet: object })._surfaceShaderSet as Record<
    "baseFragmentShaderSource",
    Source
  >;
  const patch = (source: Source): Source =>
    new ShaderSource({
      defines: source.defines,
      sources: source.sources.map((text, index, all) =>
        index === all.length - 1
          ? replaceOnce(text, GROUND_END, GROUND_END_OF_LOOK, "GlobeFS")
          : text,
      ),
    });
  let current = patch(shaderSet.baseFragmentShaderSource);
  Object.defineProperty(shaderSet, "baseFragmentShaderSource", {
    configurable: true,
    get: () => current,
    set: (source: Source) => {
      current = patch(source);
    },
  });
}
