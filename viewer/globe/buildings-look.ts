import { Cartesian3, CustomShader, LightingModel, UniformType } from "@cesium/engine";
import { FACADE_GLSL } from "./facade-shader.ts";
import { LOOK_GLSL, SUN_PART_GLSL } from "./look-shader.ts";
import { type LiveLook, LOOK_SCALAR_NAMES, LOOK_VECTOR_NAMES } from "./look-uniforms.ts";

/** Uniforms of a custom shader for the shared light; the engine reads the vectors each frame. */
export function lookShaderUniforms(
  live: LiveLook,
): Record<string, { type: UniformType; value: Cartesian3 | number }> {
  return {
    ...Object.fromEntries(
      LOOK_VECTOR_NAMES.map((name) => [
        name,
        { type: UniformType.VEC3, value: live.uniforms[name] },
      ]),
    ),
    ...Object.fromEntries(
      LOOK_SCALAR_NAMES.map((name) => [
        name,
        { type: UniformType.FLOAT, value: live.uniforms[name] },
      ]),
    ),
  };
}

/** Sends the light of now to a custom shader; vectors are cloned in by the engine. */
export function updateLookUniforms(shader: CustomShader, live: LiveLook): void {
  for (const name of LOOK_VECTOR_NAMES) shader.setUniform(name, live.uniforms[name]);
  for (const name of LOOK_SCALAR_NAMES) shader.setUniform(name, live.uniforms[name]);
}

/** Malachite, linear. */
const ACCENT = new Cartesian3(0.06, 0.56, 0.33);

/**
 * Façades without textures: use, storeys, year and seed of each building come from its property table,
 * wall metres from the model, and every choice from hashes of storey, bay and seed.
 */
export function createBuildingsLook(live: LiveLook): CustomShader {
  return new CustomShader({
    lightingModel: LightingModel.UNLIT,
    uniforms: {
      ...lookShaderUniforms(live),
      ct_selectedAsset: { type: UniformType.FLOAT, value: -1 },
      ct_contextGrey: { type: UniformType.FLOAT, value: 0 },
      ct_accent: { type: UniformType.VEC3, value: ACCENT },
      ct_roofDetail: { type: UniformType.FLOAT, value: 1 },
      ct_opacity: { type: UniformType.FLOAT, value: 1 },
    },
    fragmentShaderText: `${SUN_PART_GLSL}\n${LOOK_GLSL}\n${FACADE_GLSL}`,
  });
}
