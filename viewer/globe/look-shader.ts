/**
 * GLSL shared by ground, buildings, instances and the stages: hashes, noise, the sky and the light of it.
 * Everything works in world directions (`W`), so its uniforms change with time and place, not with the
 * camera. Needs the uniforms of `LOOK_UNIFORM_NAMES`.
 */
export const LOOK_GLSL = `
float ct_hash1(float p) { p = fract(p * 0.1031); p *= p + 33.33; p *= p + p; return fract(p); }
float ct_hash2(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * 0.1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}
float ct_hash3(vec3 p) { p = fract(p * 0.1031); p += dot(p, p.zyx + 31.32); return fract((p.x + p.y) * p.z); }
float ct_noise(vec2 p) {
  vec2 i = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(ct_hash2(i), ct_hash2(i + vec2(1.0, 0.0)), f.x),
    mix(ct_hash2(i + vec2(0.0, 1.0)), ct_hash2(i + vec2(1.0, 1.0)), f.x),
    f.y);
}
float ct_noise3(vec3 p) {
  vec3 i = floor(p);
  vec3 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  vec2 e = vec2(0.0, 1.0);
  return mix(
    mix(mix(ct_hash3(i + e.xxx), ct_hash3(i + e.yxx), f.x), mix(ct_hash3(i + e.xyx), ct_hash3(i + e.yyx), f.x), f.y),
    mix(mix(ct_hash3(i + e.xxy), ct_hash3(i + e.yxy), f.x), mix(ct_hash3(i + e.xyy), ct_hash3(i + e.yyy), f.x), f.y),
    f.z);
}
float ct_fbm(vec2 p) {
  float sum = 0.0;
  float amplitude = 0.5;
  for (int octave = 0; octave < 5; octave++) {
    sum += amplitude * ct_noise(p);
    p = p * 2.03 + vec2(17.1, 9.7);
    amplitude *= 0.5;
  }
  return sum;
}

// Clear sky in a world direction.
vec3 ct_sky(vec3 directionW) {
  float rise = max(dot(directionW, ct_up), 0.0);
  float towardsSun = max(dot(directionW, ct_sun), 0.0);
  vec3 color = mix(ct_horizon, ct_zenith, pow(rise, 0.42));
  return color + ct_glow * (pow(towardsSun, 6.0) * 0.35 + pow(towardsSun, 48.0) * 0.7) * (1.0 - 0.6 * rise);
}

// What a pane of glass mirrors: sky over a low skyline of far buildings.
vec3 ct_mirrored(vec3 directionW) {
  float rise = dot(directionW, ct_up);
  if (rise < 0.0) directionW -= ct_up * rise * 1.35;
  vec3 color = ct_sky(normalize(directionW + ct_up * 0.001));
  float azimuth = atan(dot(directionW, ct_north), dot(directionW, ct_east));
  float block = floor(azimuth * 9.0);
  float skyline = 0.05 + 0.11 * ct_hash1(block + 3.0) * step(0.35, ct_hash1(block))
    + 0.03 * ct_noise(vec2(azimuth * 3.0, 1.0));
  float below = 1.0 - smoothstep(skyline - 0.012, skyline + 0.012, abs(rise));
  vec3 far = mix(vec3(0.27, 0.26, 0.245), vec3(0.03, 0.033, 0.045), ct_night);
  return mix(color, far * (0.75 + 0.5 * ct_hash1(block + 7.0)), below * 0.7);
}

// Irradiance of the sky and the ground's bounce over pi, for a surface normal.
vec3 ct_ambient(vec3 normalW) {
  float rise = dot(normalW, ct_up);
  float towardsSun = dot(normalW, ct_sun);
  vec3 dome = mix(ct_horizon, ct_zenith, 0.62) * 0.78 + ct_glow * 0.06 * (1.0 + towardsSun);
  vec3 bounce = ct_sunColor * max(dot(ct_sun, ct_up), 0.0) * 0.07 + ct_horizon * 0.1;
  return dome * (0.5 + 0.5 * rise) + bounce * (0.62 - 0.38 * rise);
}

// Light straight from the sun on a surface of albedo 1.
vec3 ct_direct(vec3 normalW) {
  return ct_sunColor * max(dot(normalW, ct_sun), 0.0) / 3.14159265;
}

// Mean over a pixel of width w of a function that is 1 where fract(x) lies in [a, b]: no shimmer far away.
float ct_pulse(float x, float a, float b, float w) {
  float lower = x - 0.5 * w;
  float upper = x + 0.5 * w;
  float span = b - a;
  float sumLower = floor(lower) * span + clamp(fract(lower) - a, 0.0, span);
  float sumUpper = floor(upper) * span + clamp(fract(upper) - a, 0.0, span);
  return clamp((sumUpper - sumLower) / max(w, 1e-5), 0.0, 1.0);
}
`;

/**
 * The part of a fragment's colour that comes straight from the sun. The shadow pass takes it away again
 * where the sun does not reach, so skylight, windows and reflections stay (engine-patches.ts).
 */
export const SUN_PART_GLSL = `
#define CT_SUN_PART
vec3 ct_sunPart = vec3(0.0);
`;
