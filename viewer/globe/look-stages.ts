import {
  Cartesian2,
  PixelDatatype,
  PostProcessStage,
  PostProcessStageComposite,
  PostProcessStageSampleMode,
  type Scene,
} from "@cesium/engine";
import { LOOK_GLSL } from "./look-shader.ts";
import {
  type LiveLook,
  LOOK_SCALAR_NAMES,
  LOOK_UNIFORM_GLSL,
  LOOK_VECTOR_NAMES,
} from "./look-uniforms.ts";

/** Parts of the picture that the quality governor may drop. */
export interface StageQuality {
  readonly occlusion: boolean;
  readonly bloom: boolean;
  readonly reflection: boolean;
}

const EYE_GLSL = `
uniform sampler2D depthTexture;
in vec2 v_textureCoordinates;
float ct_readDistance(vec2 uv) {
  float depth = texture(depthTexture, uv).r;
  if (depth >= 1.0) return -1.0;
#ifdef LOG_DEPTH
  return exp2(depth * czm_log2FarDepthFromNearPlusOne) - 1.0 + czm_currentFrustum.x;
#else
  float near = czm_currentFrustum.x;
  float far = czm_currentFrustum.y;
  return near * far / (far - depth * (far - near));
#endif
}
vec3 ct_rayEC(vec2 uv) {
  vec2 ndc = uv * 2.0 - 1.0;
  return vec3((ndc.x + czm_projection[2][0]) / czm_projection[0][0], (ndc.y + czm_projection[2][1]) / czm_projection[1][1], -1.0);
}
`;

// Twelve taps on a spiral in a disc of 8 m, rotated per pixel; the composing stage smooths over 4x4.
const OCCLUSION_FS = `
${EYE_GLSL}
const float RADIUS_METRES = 8.0;
const int TAPS = 12;
void main() {
  vec2 uv = v_textureCoordinates;
  float distance = ct_readDistance(uv);
  if (distance < 0.0 || distance > 6000.0) { out_FragColor = vec4(1.0); return; }
  vec3 position = ct_rayEC(uv) * distance;
  vec3 normal = normalize(cross(dFdx(position), dFdy(position)));
  if (dot(normal, position) > 0.0) normal = -normal;
  float radius = max(RADIUS_METRES, distance * 0.006);
  vec2 scale = 0.5 * radius / distance * vec2(czm_projection[0][0], czm_projection[1][1]);
  float turn = 6.2831853 * fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  float sum = 0.0;
  for (int tap = 0; tap < TAPS; tap++) {
    float t = (float(tap) + 0.5) / float(TAPS);
    float angle = turn + t * 15.0;
    vec2 at = uv + scale * t * vec2(cos(angle), sin(angle));
    float tapDistance = ct_readDistance(at);
    if (tapDistance < 0.0) continue;
    vec3 to = ct_rayEC(at) * tapDistance - position;
    float far = dot(to, to) / (radius * radius);
    float facing = max(dot(to, normal) * inversesqrt(dot(to, to) + 1e-6) - 0.08, 0.0);
    sum += facing * clamp(1.6 - far, 0.0, 1.0);
  }
  float open = clamp(1.0 - 1.5 * sum / float(TAPS), 0.0, 1.0);
  out_FragColor = vec4(open);
}`;

// Sky where nothing was drawn, occlusion, mirrored scene on water (alpha marks it), haze towards the sky.
const ATMOSPHERE_FS = `
${LOOK_UNIFORM_GLSL}
${LOOK_GLSL}
${EYE_GLSL}
uniform sampler2D colorTexture;
uniform sampler2D occlusionTexture;
uniform vec2 occlusionPixel;
uniform float occlusionStrength;
uniform float reflectionSteps;
uniform float hazePerMetre;
uniform vec3 eyeEnu;

vec3 ct_cloudySky(vec3 d) {
  vec3 color = ct_sky(d);
  float rise = dot(d, ct_up);
  if (rise <= 0.004) return color;
  vec2 p = vec2(dot(d, ct_east), dot(d, ct_north)) / (rise + 0.11);
  float n = ct_fbm(p * 0.85 + vec2(3.0, 1.7)) * 0.62 + ct_fbm(p * 2.6 + vec2(0.3, 5.0)) * 0.38;
  float cover = smoothstep(0.5, 0.82, n) * smoothstep(0.0, 0.12, rise);
  float towardsSun = max(dot(d, ct_sun), 0.0);
  vec3 cloud = mix(ct_horizon * 1.12 + ct_sunColor * 0.085, ct_horizon * 0.8 + ct_glow * 0.8, ct_night);
  return mix(color, cloud + ct_glow * pow(towardsSun, 8.0) * 0.5, cover * mix(0.62, 0.4, ct_night));
}

vec3 ct_hazed(vec3 color, vec3 d, float distance) {
  float mean = max(eyeEnu.z + 0.5 * distance * dot(d, ct_up), 0.0);
  float amount = 1.0 - exp(-max(distance - 300.0, 0.0) * hazePerMetre * exp(-mean * 0.0004));
  vec3 flat_ = normalize(d - ct_up * (dot(d, ct_up) - 0.03));
  vec3 haze = mix(ct_sky(flat_), ct_zenith, 0.12) * 0.92;
  return mix(color, haze, amount);
}

float ct_occlusion(vec2 uv, float distance) {
  float sum = 0.0;
  float weight = 0.0;
  for (int y = -1; y <= 2; y++) for (int x = -1; x <= 2; x++) {
    vec2 at = uv + (vec2(float(x), float(y)) - 0.5) * occlusionPixel;
    float w = exp(-abs(ct_readDistance(at) - distance) / (0.5 + 0.01 * distance));
    sum += texture(occlusionTexture, at).r * w;
    weight += w;
  }
  return sum / max(weight, 1e-4);
}

// Walks the mirrored ray over the depth buffer; falls back to the sky when it leaves the picture.
vec3 ct_reflected(vec3 positionEC, vec3 reflectedEC, vec3 reflectedW) {
  float stride = max(length(positionEC) * 0.012, 2.0);
  vec3 at = positionEC;
  for (int i = 0; i < 40; i++) {
    if (float(i) >= reflectionSteps) break;
    at += reflectedEC * stride;
    stride *= 1.12;
    vec2 ndc = vec2(czm_projection[0][0] * at.x / -at.z - czm_projection[2][0], czm_projection[1][1] * at.y / -at.z - czm_projection[2][1]);
    vec2 uv = ndc * 0.5 + 0.5;
    if (at.z > -1.0 || any(lessThan(uv, vec2(0.0))) || any(greaterThan(uv, vec2(1.0)))) break;
    float seen = ct_readDistance(uv);
    if (seen > 0.0 && seen < -at.z && seen > -at.z - stride * 3.0) {
      vec4 hit = texture(colorTexture, uv);
      if (hit.a < 0.75) continue;
      return hit.rgb;
    }
  }
  return ct_cloudySky(reflectedW);
}

void main() {
  vec2 uv = v_textureCoordinates;
  vec4 color = texture(colorTexture, uv);
  vec3 rayEC = ct_rayEC(uv);
  vec3 d = normalize(czm_inverseViewRotation * rayEC);
  float depth = ct_readDistance(uv);
  if (depth < 0.0) {
    float down = dot(d, ct_up);
    vec3 sky = ct_cloudySky(normalize(d + ct_up * max(0.0, 0.002 - down)));
    float space = smoothstep(30000.0, 400000.0, eyeEnu.z);
    out_FragColor = vec4(mix(sky, vec3(0.004, 0.006, 0.012), space), 1.0);
    return;
  }
  vec3 positionEC = rayEC * depth;
  float distance = length(positionEC);
  if (color.a < 0.75 && reflectionSteps > 0.5) {
    // Alpha .25 to .5 holds the share of the mirrored scene, the ripple is noise at the surface.
    float share = clamp((0.5 - color.a) * 4.0, 0.0, 1.0);
    vec3 enu = eyeEnu + vec3(dot(d, ct_east), dot(d, ct_north), dot(d, ct_up)) * distance;
    vec2 p = enu.xy;
    float calm = 1.0 / (1.0 + distance * 0.0006);
    vec2 ripple = (vec2(ct_noise(p * 0.35 + ct_time * 0.3), ct_noise(p * 0.35 + 71.0 + ct_time * 0.3)) - 0.5) * 0.02
      + (vec2(ct_noise(p * 1.7), ct_noise(p * 1.7 + 33.0)) - 0.5) * 0.018 * calm;
    vec3 normalW = normalize(ct_up + ct_east * ripple.x + ct_north * ripple.y);
    vec3 reflectedW = reflect(d, normalW);
    reflectedW = normalize(reflectedW + ct_up * max(0.0, 0.01 - dot(reflectedW, ct_up)));
    vec3 reflectedEC = czm_viewRotation * reflectedW;
    color.rgb += ct_reflected(positionEC, reflectedEC, reflectedW) * share;
  }
  if (occlusionStrength > 0.0) {
    float open = mix(1.0, ct_occlusion(uv, depth), occlusionStrength);
    color.rgb *= open;
  }
  out_FragColor = vec4(ct_hazed(color.rgb, d, distance), 1.0);
}`;

const blurFs = (direction: string): string => `
uniform sampler2D colorTexture;
uniform vec2 pixel;
uniform float threshold;
in vec2 v_textureCoordinates;
void main() {
  vec3 sum = vec3(0.0);
  float weight = 0.0;
  for (int i = -8; i <= 8; i++) {
    float w = exp(-float(i * i) / 26.0);
    vec3 c = min(texture(colorTexture, v_textureCoordinates + ${direction} * pixel * float(i)).rgb, vec3(12.0));
    sum += max(c - threshold, 0.0) * w;
    weight += w;
  }
  out_FragColor = vec4(sum / weight, 1.0);
}`;

/** AgX, with the contrast and saturation of the look. @see Troy Sobotka, AgX; Benjamin Wrensch, minimal AgX */
const TONE_FS = `
uniform sampler2D colorTexture;
uniform sampler2D sceneTexture;
uniform float exposure;
uniform float contrast;
uniform float saturation;
uniform float bloomStrength;
in vec2 v_textureCoordinates;
const mat3 INSET = mat3(
  0.842479062253094, 0.0423282422610123, 0.0423756549057051,
  0.0784335999999992, 0.878468636469772, 0.0784336,
  0.0792237451477643, 0.0791661274605434, 0.879142973793104);
const mat3 OUTSET = mat3(
  1.19687900512017, -0.0528968517574562, -0.0529716355144438,
  -0.0980208811401368, 1.15190312990417, -0.0980434501171241,
  -0.0990297440797205, -0.0989611768448433, 1.15107367264116);
vec3 ct_agx(vec3 linear) {
  vec3 c = INSET * linear;
  c = clamp((log2(max(c, 1e-10)) + 12.47393) / 16.5, 0.0, 1.0);
  vec3 c2 = c * c;
  vec3 c4 = c2 * c2;
  c = 15.5 * c4 * c2 - 40.14 * c4 * c + 31.96 * c4 - 6.868 * c2 * c + 0.4298 * c2 + 0.1191 * c - 0.00232;
  float luma = dot(c, vec3(0.2126, 0.7152, 0.0722));
  c = pow(max(c, 0.0), vec3(contrast));
  c = luma + (c - luma) * saturation;
  return clamp(OUTSET * c, 0.0, 1.0);
}
void main() {
  // The stage before this one is the blurred glow; the sharp picture comes by name.
  vec3 color = texture(sceneTexture, v_textureCoordinates).rgb;
  color += texture(colorTexture, v_textureCoordinates).rgb * bloomStrength;
  vec3 mapped = ct_agx(color * exposure);
  // One 8 bit step of noise: wide sky gradients would band.
  float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  out_FragColor = vec4(mapped + grain / 255.0, 1.0);
}`;

interface StageCollectionInternals {
  _bloom: AnyStage;
  _tonemapping: AnyStage;
  _textureCache: unknown;
  _stageNames: Record<string, unknown>;
  _textureCacheDirty: boolean;
}

/**
 * Puts the whole picture chain where the engine has its own: occlusion, sky, haze and glow in the slot of
 * bloom, AgX in that of tone mapping. Only there are colours linear, before they are cut to 8 bits.
 */
export function installStages(scene: Scene, live: LiveLook, quality: StageQuality): void {
  const stages = scene.postProcessStages as unknown as StageCollectionInternals;
  const look = (): ReturnType<LiveLook["look"]> => live.look();
  const pixel = new Cartesian2();
  const pixelOf = (scale: number) => (): Cartesian2 => {
    pixel.x = 1 / (scene.drawingBufferWidth * scale);
    pixel.y = 1 / (scene.drawingBufferHeight * scale);
    return pixel;
  };
  const serial = `${Math.random().toString(36).slice(2, 8)}`;
  const name = (part: string): string => `citytwin-${part}-${serial}`;
  const lookUniforms = Object.fromEntries(
    [...LOOK_VECTOR_NAMES, ...LOOK_SCALAR_NAMES].map((key) => [key, () => live.uniforms[key]]),
  );
  const occlusion = new PostProcessStage({
    name: name("occlusion"),
    fragmentShader: OCCLUSION_FS,
    textureScale: quality.occlusion ? 0.5 : 0.02,
    sampleMode: PostProcessStageSampleMode.LINEAR,
  });
  const atmosphere = new PostProcessStage({
    name: name("atmosphere"),
    fragmentShader: ATMOSPHERE_FS,
    pixelDatatype: PixelDatatype.HALF_FLOAT,
    uniforms: {
      ...lookUniforms,
      occlusionTexture: occlusion.name,
      occlusionPixel: pixelOf(0.5),
      occlusionStrength: quality.occlusion ? 0.85 : 0,
      reflectionSteps: quality.reflection ? 40 : 0,
      hazePerMetre: () => look().hazePerMetre,
      eyeEnu: () => live.eyeEnu(scene.camera.positionWC),
    },
  });
  const blur = (part: string, direction: string, source: string, scale: number): PostProcessStage =>
    new PostProcessStage({
      name: name(part),
      fragmentShader: blurFs(direction).replaceAll("colorTexture", "sourceTexture"),
      textureScale: quality.bloom ? scale : 0.02,
      pixelDatatype: PixelDatatype.HALF_FLOAT,
      sampleMode: PostProcessStageSampleMode.LINEAR,
      uniforms: {
        sourceTexture: source,
        pixel: pixelOf(scale),
        threshold: () => (part === "bloom-across" ? look().bloomThreshold : 0),
      },
    });
  const across = blur("bloom-across", "vec2(1.0, 0.0)", atmosphere.name, 0.25);
  const along = blur("bloom-along", "vec2(0.0, 1.0)", across.name, 0.25);
  const tone = new PostProcessStage({
    name: name("tone"),
    fragmentShader: TONE_FS,
    uniforms: {
      sceneTexture: atmosphere.name,
      exposure: () => look().exposure,
      contrast: () => look().contrast,
      saturation: () => look().saturation,
      bloomStrength: () => (quality.bloom ? look().bloomStrength * 2.2 : 0),
    },
  });
  const composite = new PostProcessStageComposite({
    name: name("look"),
    stages: [occlusion, atmosphere, across, along],
    inputPreviousStageTexture: false,
  });
  replaceSlot(stages, "_bloom", composite);
  replaceSlot(stages, "_tonemapping", tone);
}

type AnyStage = PostProcessStageComposite | PostProcessStage;

function replaceSlot(
  stages: StageCollectionInternals,
  slot: "_bloom" | "_tonemapping",
  stage: AnyStage,
): void {
  const old = stages[slot];
  for (const gone of allStages(old)) delete stages._stageNames[gone.name];
  old.destroy();
  for (const added of allStages(stage)) {
    stages._stageNames[added.name] = added;
    (added as unknown as { _textureCache: unknown })._textureCache = stages._textureCache;
  }
  stages[slot] = stage;
  stages._textureCacheDirty = true;
}

function allStages(stage: AnyStage): readonly AnyStage[] {
  if (!(stage instanceof PostProcessStageComposite)) return [stage];
  return [stage, ...Array.from({ length: stage.length }, (_, i) => allStages(stage.get(i))).flat()];
}
