import { CustomShader, LightingModel } from "@cesium/engine";
import { lookShaderUniforms } from "./buildings-look.ts";
import { LOOK_GLSL, SUN_PART_GLSL } from "./look-shader.ts";
import type { LiveLook } from "./look-uniforms.ts";

/**
 * Trees, lamps and other instances. The engine does not pass material names to custom shaders, so parts
 * are told by the prototype's base colour: leaves are greener than red and blue, lamp heads are bright.
 */
const INSTANCES_GLSL = `
${SUN_PART_GLSL}
${LOOK_GLSL}
void fragmentMain(FragmentInput fsInput, inout czm_modelMaterial material) {
  vec3 base = material.diffuse;
  vec3 p = fsInput.attributes.positionMC;
  vec3 N = normalize(czm_inverseViewRotation * fsInput.attributes.normalEC);
  vec3 toPoint = czm_inverseViewRotation * fsInput.attributes.positionEC;
  float distance = length(toPoint);
  vec3 V = toPoint / distance;
  bool isLeaf = base.g > base.r * 1.08 && base.g > base.b * 1.2;
  bool isLamp = min(base.r, min(base.g, base.b)) > 0.75;
  float id = float(fsInput.featureIds.instanceFeatureId_0);
  float tone = ct_hash1(floor(id) + 0.5);
  vec3 albedo = base;
  vec3 emissive = vec3(0.0);
  float open = 1.0;
  float wrap = 0.0;
  if (isLeaf) {
    float near = 1.0 - smoothstep(250.0, 900.0, distance);
    float clump = ct_noise3(p * 1.35 + tone * 40.0);
    float leaf = ct_noise3(p * 3.4 + tone * 11.0);
    float facing = abs(dot(N, V));
    // Leaves break the silhouette, only where they are larger than a pixel.
    if (near > 0.2 && clump * 0.6 + leaf * 0.4 < 0.6 * (1.0 - smoothstep(0.0, 0.6, facing))) discard;
    vec3 bend = vec3(ct_noise3(p * 1.9 + 5.0), ct_noise3(p * 1.9 + 17.0), ct_noise3(p * 1.9 + 29.0)) - vec3(0.5, 0.5, 0.4);
    N = normalize(N + (ct_east * bend.x + ct_north * bend.y + ct_up * bend.z) * 1.1 * mix(0.5, 1.0, near));
    albedo = mix(vec3(0.05, 0.092, 0.03), vec3(0.085, 0.118, 0.04), tone) * mix(vec3(1.0), base * 6.0, 0.35);
    albedo *= mix(1.0, 0.62 + 0.75 * clump, near);
    albedo = mix(albedo, albedo * vec3(1.25, 1.1, 0.7), leaf * 0.4);
    open = 0.55 + 0.45 * smoothstep(-0.6, 0.7, dot(N, ct_up));
    wrap = 0.3;
    emissive += ct_night * albedo * vec3(1.0, 0.75, 0.45) * 0.35;
    emissive += (1.0 - ct_night) * albedo * ct_sunColor * 0.05 * max(dot(V, ct_sun), 0.0);
  } else if (isLamp) {
    emissive = ct_night * vec3(1.0, 0.78, 0.5) * 9.0;
  } else {
    emissive += ct_night * albedo * vec3(1.0, 0.75, 0.45) * 0.2;
  }
  float lambert = max(dot(N, ct_sun), 0.0);
  lambert = mix(lambert, 0.5 + 0.5 * dot(N, ct_sun), wrap);
  vec3 sunPart = albedo * ct_sunColor * lambert / 3.14159265;
  ct_sunPart = sunPart;
  material.diffuse = sunPart + albedo * ct_ambient(N) * open + emissive;
  material.alpha = 1.0;
}
`;

/** The look of everything that stands in thousands. */
export function createInstancesLook(live: LiveLook): CustomShader {
  return new CustomShader({
    lightingModel: LightingModel.UNLIT,
    uniforms: lookShaderUniforms(live),
    fragmentShaderText: INSTANCES_GLSL,
  });
}
