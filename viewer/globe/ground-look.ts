import { Cartesian3, Color, Material } from "@cesium/engine";
import { LOOK_GLSL, SUN_PART_GLSL } from "./look-shader.ts";
import { type LiveLook, LOOK_SCALAR_NAMES, LOOK_VECTOR_NAMES } from "./look-uniforms.ts";

/** Linear colour of the globe where no imagery lies; the ground shader knows it and grows hills there. */
export const BARE_GROUND = new Color(0.095, 0.147, 0.051, 1);

/**
 * `ct_ground` shades the finished imagery: fine grain and forest by noise where the colour says plants,
 * hills with grass, forest and red-soil terraces where no imagery lies, water, lamp light and sun.
 * It never says the engine's names of the surface's tilt: the engine drops a material that needs them
 * when the terrain comes without vertex normals.
 */
const GROUND_GLSL = `
${SUN_PART_GLSL}
uniform float ct_hasNormals;
uniform sampler2D ct_mask;
uniform vec4 ct_maskBounds;
uniform vec3 ct_eye;
uniform vec3 ct_bare;
${LOOK_GLSL}

vec3 ct_hills(vec2 p, float height, float steep) {
  float coarse = ct_fbm(p * 0.012);
  float tree = ct_noise(p * 0.16);
  float leaf = ct_noise(p * 0.45);
  vec3 forest = mix(vec3(0.035, 0.062, 0.02), vec3(0.075, 0.105, 0.035), tree) * (0.7 + 0.6 * leaf);
  vec3 grass = mix(vec3(0.15, 0.17, 0.07), vec3(0.22, 0.2, 0.095), coarse);
  vec3 soil = mix(vec3(0.3, 0.15, 0.09), vec3(0.24, 0.13, 0.085), leaf);
  float wooded = smoothstep(0.38, 0.55, ct_fbm(p * 0.0021 + 3.0) + 0.3 * smoothstep(40.0, 320.0, height) + 0.4 * steep + 0.1 * (tree - 0.5));
  float terraced = smoothstep(0.57, 0.63, ct_fbm(p * 0.0034 + 11.0)) * (1.0 - wooded) * smoothstep(5.0, 30.0, height);
  vec3 color = mix(grass, forest, wooded);
  return mix(color, soil * (0.8 + 0.35 * step(0.5, fract(height * 0.22))), terraced * 0.85);
}

vec4 ct_ground(vec4 imagery, vec3 surfaceMC, vec3 positionEC) {
  vec3 toPoint = czm_inverseViewRotation * positionEC;
  float distance = length(toPoint);
  vec3 V = toPoint / distance;
  vec3 enu = ct_eye + vec3(dot(toPoint, ct_east), dot(toPoint, ct_north), dot(toPoint, ct_up));
  vec3 N = mix(ct_up, normalize(surfaceMC + ct_up * 1e-4), ct_hasNormals);
  vec3 albedo = imagery.rgb;
  vec2 p = enu.xy;
  float fine = 1.0 - smoothstep(600.0, 5000.0, distance);
  float local = 1.0 - smoothstep(45000.0, 60000.0, length(p));

  float bare = (1.0 - smoothstep(0.003, 0.012, length(albedo - ct_bare))) * local;
  if (bare > 0.0) albedo = mix(albedo, ct_hills(p, enu.z, 1.0 - dot(N, ct_up)), bare);
  float plants = smoothstep(0.0, 0.03, albedo.g - max(albedo.r, albedo.b) * 0.98) * (1.0 - bare) * local;
  float grain = (ct_noise(p * 0.8) * 0.6 + ct_noise(p * 4.0) * 0.4) - 0.5;
  albedo *= 1.0 + grain * fine * mix(0.12, 0.42, plants);
  albedo = clamp(albedo, 0.012, 0.7);

  vec2 maskAt = (p - ct_maskBounds.xy) / (ct_maskBounds.zw - ct_maskBounds.xy);
  vec4 mask = vec4(0.0);
  if (all(greaterThan(maskAt, vec2(0.0))) && all(lessThan(maskAt, vec2(1.0)))) mask = texture(ct_mask, maskAt);

  vec3 sunPart = albedo * ct_direct(N);
  vec3 color = sunPart + albedo * ct_ambient(N);
  // Street lamps: pools painted in the mask, and the faint glow of a lit city on its ground.
  color += ct_night * albedo * vec3(1.0, 0.74, 0.45) * (mask.g * 2.6 + mask.b * 0.4 + 0.03 * local);
  float alpha = 1.0;

  float water = smoothstep(0.47, 0.53, mask.r);
  if (water > 0.0) {
    float deep = smoothstep(0.5, 0.85, mask.r);
    vec2 ripple = (vec2(ct_noise(p * 0.35 + 3.0 + ct_time * 0.3), ct_noise(p * 0.35 + 71.0 + ct_time * 0.3)) - 0.5) * 0.05
      + (vec2(ct_noise(p * 1.7), ct_noise(p * 1.7 + 33.0)) - 0.5) * 0.045 * fine;
    vec3 W = normalize(ct_up + ct_east * ripple.x + ct_north * ripple.y);
    // Stronger than Fresnel's five: waves that are not drawn turn their backs to the eye.
    float fresnel = 0.05 + 0.95 * pow(1.0 - max(dot(-V, W), 0.0), 3.4);
    vec3 body = mix(vec3(0.07, 0.09, 0.065), vec3(0.02, 0.047, 0.052), deep);
    body *= 0.85 + 0.5 * ct_noise(p * vec2(0.05, 0.11) + ct_time * 0.02);
    vec3 bodySun = body * ct_direct(ct_up);
    vec3 glint = ct_sunColor * pow(max(dot(reflect(V, W), ct_sun), 0.0), 180.0) * 0.8 * (1.0 - ct_night);
    color = mix(color, body * ct_ambient(ct_up) + bodySun + glint, water);
    sunPart = mix(sunPart, bodySun + glint, water);
    // Alpha below .5 tells the atmosphere stage to add the mirrored scene with this share.
    alpha = mix(1.0, 0.5 - 0.25 * fresnel, step(0.5, water));
  }
  ct_sunPart = sunPart;
  return vec4(color, alpha);
}

czm_material czm_getMaterial(czm_materialInput materialInput) {
  czm_material material = czm_getDefaultMaterial(materialInput);
  material.alpha = 0.0;
  return material;
}
`;

/** What the ground shader is told beside the light. */
export interface GroundLook {
  readonly material: Material;
  /** per frame: the eye in the local frame */
  readonly follow: (eyeEnu: Cartesian3) => void;
  readonly setHasNormals: (hasNormals: boolean) => void;
  /** west, south, east, north in metres of the local frame; red water, green lamps, blue paved */
  readonly setMask: (
    image: HTMLCanvasElement | ImageBitmap,
    bounds: readonly [number, number, number, number],
  ) => void;
}

/** Creates the globe's material; `live.uniforms` objects are shared, so the light follows by itself. */
export function createGroundLook(live: LiveLook): GroundLook {
  const eye = new Cartesian3();
  const empty = document.createElement("canvas");
  empty.width = 1;
  empty.height = 1;
  const bounds = { x: 0, y: 0, z: 1, w: 1 };
  const uniforms: Record<string, unknown> = {
    ct_hasNormals: 0,
    ct_mask: empty,
    ct_maskBounds: bounds,
    ct_eye: eye,
    ct_bare: new Cartesian3(BARE_GROUND.red, BARE_GROUND.green, BARE_GROUND.blue),
  };
  for (const name of [...LOOK_VECTOR_NAMES, ...LOOK_SCALAR_NAMES]) {
    uniforms[name] = live.uniforms[name];
  }
  const material = new Material({
    fabric: { type: "CitytwinGround", uniforms, source: withUniforms(GROUND_GLSL) },
  });
  const values = material.uniforms as Record<string, unknown>;
  return {
    material,
    follow(eyeEnu) {
      values["ct_eye"] = Cartesian3.clone(eyeEnu, eye);
      for (const name of LOOK_VECTOR_NAMES) values[name] = live.uniforms[name];
      for (const name of LOOK_SCALAR_NAMES) values[name] = live.uniforms[name];
    },
    setHasNormals(hasNormals) {
      values["ct_hasNormals"] = hasNormals ? 1 : 0;
    },
    setMask(image, [west, south, east, north]) {
      values["ct_mask"] = image;
      values["ct_maskBounds"] = { x: west, y: south, z: east, w: north };
    },
  };
}

/** The engine declares the uniforms of a material itself; the shared chunk must not do it again. */
const withUniforms = (source: string): string => source.replace(/^uniform .*;$/gm, "");
