/**
 * Façades and roofs. `u`, `v` are wall metres from the façade's left end and above the building's base;
 * uses are the indices of BUILDING_USES. Details are box-filtered to the pixel (`ct_pulse`), so they melt
 * into their mean with distance instead of shimmering.
 */
export const FACADE_GLSL = `
const int RESIDENTIAL = 1;
const int OFFICE = 2;
const int COMMERCIAL = 3;
const int SCHOOL = 4;
const int HOSPITAL = 5;
const int INDUSTRIAL = 6;
const int PUBLIC = 7;
const int TRANSPORT = 8;
const int UTILITY = 9;
const int OLD_QUARTER = 10;
const int VILLA = 11;
const float THIS_YEAR = 2026.0;

struct ct_Wall {
  vec3 albedo;
  vec3 glass;
  float window;   // share of the pixel that is glass
  float mirror;   // least reflectance of the glass
  float lit;      // share of windows lit at night
  vec3 warmth;
  vec3 emissive;
  float shade;    // under slabs and in reveals
};

vec3 ct_pick(float seed, vec3 a, vec3 b, vec3 c, vec3 d) {
  float s = fract(seed * 7.31) * 4.0;
  return s < 1.0 ? a : s < 2.0 ? b : s < 3.0 ? c : d;
}

vec3 ct_wallColor(int use, float seed) {
  if (use == OFFICE) return ct_pick(seed, vec3(0.2, 0.26, 0.3), vec3(0.26, 0.3, 0.31), vec3(0.16, 0.21, 0.25), vec3(0.3, 0.31, 0.3));
  if (use == COMMERCIAL) return ct_pick(seed, vec3(0.6, 0.58, 0.55), vec3(0.5, 0.49, 0.47), vec3(0.62, 0.6, 0.57), vec3(0.56, 0.5, 0.43));
  if (use == SCHOOL) return ct_pick(seed, vec3(0.58, 0.32, 0.22), vec3(0.64, 0.58, 0.49), vec3(0.66, 0.64, 0.6), vec3(0.6, 0.38, 0.28));
  if (use == HOSPITAL) return vec3(0.66, 0.65, 0.62);
  if (use == INDUSTRIAL || use == UTILITY) return ct_pick(seed, vec3(0.62, 0.63, 0.63), vec3(0.55, 0.57, 0.59), vec3(0.66, 0.64, 0.6), vec3(0.4, 0.47, 0.54));
  if (use == OLD_QUARTER) return ct_pick(seed, vec3(0.5, 0.45, 0.38), vec3(0.58, 0.55, 0.5), vec3(0.42, 0.33, 0.26), vec3(0.54, 0.47, 0.37));
  if (use == VILLA) return ct_pick(seed, vec3(0.62, 0.55, 0.45), vec3(0.66, 0.62, 0.55), vec3(0.5, 0.36, 0.27), vec3(0.6, 0.56, 0.5));
  if (use == PUBLIC || use == TRANSPORT) return ct_pick(seed, vec3(0.58, 0.55, 0.5), vec3(0.48, 0.47, 0.45), vec3(0.63, 0.61, 0.57), vec3(0.52, 0.44, 0.36));
  vec3 light = ct_pick(seed, vec3(0.62, 0.55, 0.45), vec3(0.66, 0.61, 0.53), vec3(0.58, 0.5, 0.41), vec3(0.68, 0.65, 0.59));
  vec3 dark = ct_pick(seed, vec3(0.55, 0.47, 0.4), vec3(0.65, 0.61, 0.56), vec3(0.6, 0.53, 0.46), vec3(0.5, 0.41, 0.34));
  return fract(seed * 29.7) < 0.5 ? light : dark;
}

// One shop storey of 5 m with a sign band; light inside until late.
void ct_shopFront(inout ct_Wall wall, float u, float v, float seed, float wu, float wv) {
  float bay = floor(u / 6.0);
  float r = ct_hash2(vec2(bay, seed * 53.0));
  float fv = v / 5.0;
  float glass = ct_pulse(u / 6.0, 0.05, 0.95, wu / 6.0) * step(0.1, fv) * step(fv, 0.7);
  float sign_ = step(0.74, fv) * step(fv, 0.94);
  wall.albedo = mix(wall.albedo, vec3(0.22 + 0.4 * r, 0.2 + 0.25 * fract(r * 7.0), 0.2), sign_ * 0.4);
  wall.emissive += ct_night * sign_ * step(0.45, r) * mix(vec3(1.0, 0.72, 0.45), vec3(0.95, 0.4, 0.3), step(0.8, r)) * 0.6;
  wall.window = glass;
  wall.glass = vec3(0.05, 0.055, 0.055);
  wall.lit = 0.85;
  wall.warmth = vec3(1.0, 0.82, 0.6) * 1.5;
  wall.mirror = 0.16;
}

ct_Wall ct_facade(int use, float u, float v, float run, float total, float storey, float seed, vec3 N) {
  ct_Wall wall;
  wall.albedo = ct_wallColor(use, seed);
  wall.glass = vec3(0.035, 0.042, 0.048);
  wall.window = 0.0;
  wall.mirror = 0.14;
  wall.lit = 0.3;
  wall.emissive = vec3(0.0);
  wall.shade = 1.0;
  float wu = max(fwidth(u), 1e-4);
  float wv = max(fwidth(v), 1e-4);
  float bayWidth = use == OFFICE ? (seed > 0.5 ? 1.6 : 3.0) : use == COMMERCIAL ? 6.0 : use == INDUSTRIAL || use == UTILITY ? 5.0 : use == SCHOOL ? 3.0 : 3.3;
  float bays = max(1.0, floor(run / bayWidth + 0.5));
  bayWidth = run / bays;
  float su = wu / bayWidth;
  float sv = wv / storey;
  float level = floor(v / storey);
  float fv = fract(v / storey);
  float bay = floor(u / bayWidth);
  float fu = fract(u / bayWidth);
  float side = floor(dot(N, ct_east) * 7.0 + 0.5) + floor(dot(N, ct_north) * 3.0 + 0.5) * 5.0;
  // Where bays are thinner than a pixel every choice takes its mean.
  float blurred = smoothstep(0.35, 0.9, max(su, sv));
  float r = mix(ct_hash3(vec3(bay, level, floor(seed * 997.0) + side)), 0.5, blurred);
  float rBay = mix(ct_hash2(vec2(bay, seed * 53.0)), 0.5, blurred);
  float rLevel = ct_hash2(vec2(level, seed * 17.0));
  wall.warmth = mix(vec3(1.0, 0.62, 0.3), vec3(1.0, 0.8, 0.56), ct_hash1(r * 91.7));
  if (v < 0.0) return wall;

  if (use == OFFICE) {
    vec3 tint = wall.albedo;
    float mullion = 1.0 - ct_pulse(u / bayWidth, 0.05, 1.0, su);
    float fin = step(0.5, fract(seed * 3.7)) * ct_pulse(u / bayWidth, 0.0, 0.14, su);
    float spandrel = ct_pulse(v / storey, 0.0, 0.2, sv);
    float plant = step(60.0, total) * (1.0 - step(0.5, abs(mod(level, 15.0) - 14.0)));
    float blind = step(0.8, r) * step(1.0 - fv, 0.2 + 0.6 * ct_hash1(r * 5.0)) * (1.0 - blurred);
    wall.window = (1.0 - mullion * 0.8) * (1.0 - fin) * (1.0 - plant);
    wall.glass = mix(mix(tint * 0.09, vec3(0.3, 0.3, 0.29), blind * 0.3), tint * 0.34, spandrel);
    wall.mirror = mix(0.36, 0.16, spandrel) * (0.7 + 0.6 * fract(r * 17.3) * (1.0 - blurred) + 0.3 * blurred);
    wall.albedo = mix(vec3(0.26, 0.27, 0.28), vec3(0.58, 0.57, 0.55), step(0.001, fin));
    wall.albedo = mix(wall.albedo, vec3(0.2, 0.21, 0.22) * (0.7 + 0.6 * ct_pulse(v * 1.0, 0.5, 1.0, wv)), plant);
    wall.lit = (0.16 + 0.42 * step(0.6, rLevel)) * (1.0 - spandrel);
    wall.warmth = mix(vec3(1.0, 0.76, 0.5), vec3(0.92, 0.93, 0.96), 0.35 * rLevel) * 0.72;
    if (v > total - 2.2 && total > 50.0) wall.emissive += ct_night * vec3(1.0, 0.86, 0.66) * 1.0;
    if (v < 5.0) wall.lit = 0.8;
    return wall;
  }
  if (use == COMMERCIAL) {
    if (v < 5.0 * ceil(min(total, 6.0) / 6.0)) { ct_shopFront(wall, u, v, seed, wu, wv); return wall; }
    wall.window = ct_pulse(u / bayWidth, 0.06, 0.94, su) * ct_pulse(v / storey, 0.2, 0.78, sv) * mix(step(0.3, rBay), 0.7, blurred);
    wall.lit = 0.4;
    wall.albedo = mix(wall.albedo, vec3(0.66, 0.64, 0.6), ct_pulse(v / storey, 0.0, 0.1, sv) * 0.5);
    return wall;
  }
  if (use == SCHOOL || use == HOSPITAL || use == PUBLIC) {
    wall.window = ct_pulse(u / bayWidth, 0.08, 0.92, su) * ct_pulse(v / storey, 0.3, 0.8, sv);
    float band = ct_pulse(v / storey, 0.92, 1.0, sv) + ct_pulse(v / storey, 0.0, 0.1, sv);
    wall.albedo = mix(wall.albedo, vec3(0.68, 0.66, 0.62), min(band, 1.0));
    wall.lit = use == HOSPITAL ? 0.5 : 0.16;
    wall.warmth = vec3(0.95, 0.9, 0.8);
    return wall;
  }
  if (use == INDUSTRIAL || use == UTILITY || use == TRANSPORT) {
    wall.albedo *= 0.86 + 0.14 * ct_pulse(u * 0.8, 0.18, 1.0, wu * 0.8);
    float high = step(max(total - 3.2, 2.5), v) * step(v, total - 1.4);
    wall.window = ct_pulse(u / bayWidth, 0.15, 0.85, su) * high;
    float gate = step(v, 4.5) * ct_pulse(u / (bayWidth * 4.0), 0.4, 0.6, su / 4.0);
    wall.albedo = mix(wall.albedo, vec3(0.2, 0.25, 0.3), gate * 0.8);
    wall.lit = 0.2;
    return wall;
  }
  // Homes.
  bool isLow = use == OLD_QUARTER || use == VILLA;
  float south = step(0.45, -dot(N, ct_north));
  float balcony = isLow ? 0.0 : south * (1.0 - step(0.5, abs(mod(bay, 3.0) - 1.0)));
  float flank = isLow ? 0.0 : step(0.6, abs(dot(N, ct_east)));
  float pane = ct_pulse(u / bayWidth, 0.17, 0.83, su) * ct_pulse(v / storey, 0.3, 0.84, sv);
  float door = ct_pulse(u / bayWidth, 0.05, 0.95, su) * ct_pulse(v / storey, 0.36, 0.93, sv);
  float narrow = ct_pulse(u / bayWidth, 0.3, 0.7, su) * ct_pulse(v / storey, 0.34, 0.8, sv) * mix(step(0.5, fract(bay * 0.5 + seed)), 0.5, blurred);
  balcony = mix(balcony, south * (isLow ? 0.0 : 0.33), blurred);
  wall.window = mix(mix(pane, narrow, flank), door, balcony);
  vec3 rail = mix(wall.albedo * 0.9, vec3(0.3, 0.34, 0.35), step(0.5, fract(seed * 7.0)));
  wall.albedo = mix(wall.albedo, rail, balcony * ct_pulse(v / storey, 0.0, 0.36, sv));
  if (!isLow) {
    wall.albedo = mix(wall.albedo, vec3(0.68, 0.66, 0.62), 0.6 * ct_pulse(v / storey, 0.0, 0.07, sv));
    if (v < storey * 2.0 && total > storey * 3.0) wall.albedo *= vec3(0.62, 0.56, 0.52);
    float accent = step(0.55, fract(seed * 3.3)) * step(0.82, fract(rBay * 3.1 + 0.1));
    wall.albedo = mix(wall.albedo, wall.albedo * vec3(0.6, 0.52, 0.47), accent * 0.8);
    float louvre = step(0.6, fract(rBay * 9.0)) * ct_pulse(u / bayWidth, 0.9, 1.0, su);
    wall.albedo *= 1.0 - louvre * 0.38 * ct_pulse(v * 4.0, 0.0, 0.5, wv * 4.0);
    wall.shade = 1.0 - 0.45 * balcony * ct_pulse(v / storey, 0.8, 1.0, sv);
  } else if (use == OLD_QUARTER && v < 3.2) {
    // Timber shop fronts under the eaves.
    wall.albedo = mix(wall.albedo, vec3(0.2, 0.11, 0.07), 0.75);
    wall.window = ct_pulse(u / 1.2, 0.12, 0.88, wu / 1.2) * step(0.6, v) * step(v, 2.4);
    wall.glass = vec3(0.09, 0.05, 0.03);
  }
  float curtain = step(0.62, r);
  wall.glass = mix(wall.glass, vec3(0.28, 0.26, 0.23), curtain * 0.6 * step(0.45, ct_hash1(r * 7.1)));
  float frame = (step(0.8, fv) + 1.0 - step(0.015, abs(fu - 0.5))) * (1.0 - blurred);
  wall.glass *= 1.0 - 0.5 * min(frame, 1.0);
  wall.lit = 0.44;
  return wall;
}

// Flat roofs: membrane, seams, the shaded strip behind the parapet, plant boxes and rows of heaters.
vec3 ct_roof(int use, bool isDeck, vec2 p, float seed, float tilt, float distance) {
  float w = max(fwidth(p.x), fwidth(p.y));
  float stain = ct_noise(p * 0.35 + seed * 50.0) * 0.5 + ct_noise(p * 2.3) * 0.3 * (1.0 - smoothstep(0.3, 1.5, w)) + 0.1;
  vec3 color = ct_pick(seed, vec3(0.42, 0.4, 0.38), vec3(0.36, 0.36, 0.36), vec3(0.46, 0.42, 0.37), vec3(0.4, 0.36, 0.33));
  if (isDeck) return vec3(0.1, 0.1, 0.105) * (0.8 + 0.4 * stain);
  if (use == INDUSTRIAL || use == UTILITY) {
    color = ct_pick(seed, vec3(0.55, 0.57, 0.58), vec3(0.34, 0.43, 0.52), vec3(0.6, 0.6, 0.58), vec3(0.5, 0.52, 0.53));
    return color * (0.82 + 0.14 * ct_pulse(p.x * 0.8, 0.2, 1.0, w * 0.8) + 0.2 * (stain - 0.4)) * (1.0 + 0.25 * ct_pulse(p.x / 12.0, 0.46, 0.54, w / 12.0));
  }
  if (use == OLD_QUARTER || (use == VILLA && tilt > 0.05)) {
    // Grey tile in the old quarter, terracotta on villas; courses run across the slope.
    vec3 tile = use == VILLA ? vec3(0.36, 0.16, 0.1) : vec3(0.13, 0.135, 0.14);
    return tile * (0.8 + 0.35 * ct_pulse(p.x * 3.0, 0.3, 1.0, w * 3.0) + 0.5 * (stain - 0.4));
  }
  color *= 0.78 + 0.44 * stain;
  color *= 1.0 - 0.12 * min(1.0, ct_pulse(p.x / 6.0, 0.0, 0.03, w / 6.0) + ct_pulse(p.y / 6.0, 0.0, 0.03, w / 6.0));
  if (ct_roofDetail > 0.5 && use == RESIDENTIAL && tilt < 0.05) {
    // Solar water heaters: dark panels 2 x 1.4 m in rows 3 m apart, on three slabs of four.
    float row = floor(p.y / 3.0);
    float unit = floor(p.x / 2.4);
    float on = step(fract(seed * 5.3), 0.75) * step(0.28, ct_hash2(vec2(unit, row + seed * 99.0)));
    float panel = ct_pulse(p.x / 2.4, 0.08, 0.9, w / 2.4) * ct_pulse(p.y / 3.0, 0.25, 0.7, w / 3.0);
    float tank = ct_pulse(p.x / 2.4, 0.08, 0.9, w / 2.4) * ct_pulse(p.y / 3.0, 0.7, 0.85, w / 3.0);
    on = mix(on, 0.5, smoothstep(0.5, 2.0, w));
    color = mix(color, vec3(0.035, 0.05, 0.09), panel * on);
    color = mix(color, vec3(0.55, 0.55, 0.54), tank * on);
  }
  if (ct_roofDetail > 0.5 && (use == OFFICE || use == COMMERCIAL || use == HOSPITAL || use == PUBLIC)) {
    vec2 cell = floor(p / 5.0);
    float box_ = step(0.72, ct_hash2(cell + seed * 31.0)) * ct_pulse(p.x / 5.0, 0.2, 0.75, w / 5.0) * ct_pulse(p.y / 5.0, 0.25, 0.7, w / 5.0);
    color = mix(color, vec3(0.56, 0.56, 0.55), box_ * (1.0 - smoothstep(1.0, 3.0, w)));
  }
  return color;
}

void fragmentMain(FragmentInput fsInput, inout czm_modelMaterial material) {
  vec2 uv = fsInput.attributes.texCoord_0;
  vec2 facade = fsInput.attributes.facade;
  int use = int(fsInput.metadata.use);
  float heightMetres = max(fsInput.metadata.heightMetres, 2.0);
  float storeys = float(fsInput.metadata.storeys);
  float year = float(fsInput.metadata.year);
  float seed = float(fsInput.metadata.seed) / 4096.0;
  vec3 N = normalize(czm_inverseViewRotation * fsInput.attributes.normalEC);
  vec3 toPoint = czm_inverseViewRotation * fsInput.attributes.positionEC;
  float distance = length(toPoint);
  vec3 V = toPoint / distance;
  float storey = storeys > 0.5 ? clamp(heightMetres / storeys, 2.6, 9.0) : use == OFFICE ? 4.0 : use == INDUSTRIAL ? 8.0 : 3.2;
  float total = heightMetres;
  float age = year > 1800.0 ? clamp(THIS_YEAR - year, 0.0, 50.0) : 12.0;
  bool isWall = facade.y > 0.5 && facade.y < 1.5 && abs(dot(N, ct_up)) < 0.6;
  float open = 1.0;
  vec3 albedo;
  vec3 emissive = vec3(0.0);
  vec3 mirrored = vec3(0.0);
  float sunGlint = 0.0;

  if (isWall) {
    float run = max(facade.x, 0.5);
    ct_Wall wall = ct_facade(use, uv.x, uv.y, run, total, storey, seed, N);
    float streak = ct_noise(vec2(uv.x * 0.9, uv.y * 0.05 + seed * 30.0));
    wall.albedo *= (1.0 - 0.006 * age) * (0.94 + 0.1 * streak - 0.0016 * age * streak);
    albedo = mix(wall.albedo, wall.glass, wall.window);
    open = wall.shade;
    emissive = wall.emissive;
    if (wall.window > 0.01) {
      float level = floor(uv.y / storey);
      float bay = floor(uv.x / (use == OFFICE ? 1.6 : 3.3));
      float far = smoothstep(0.4, 1.2, fwidth(uv.y) / storey);
      vec3 jitter = vec3(ct_hash3(vec3(bay, level, seed)), ct_hash3(vec3(level, bay, seed + 0.3)), ct_hash3(vec3(bay + 9.0, level, seed + 0.7))) - 0.5;
      vec3 pane = normalize(N + jitter * (use == OFFICE ? 0.014 : 0.03) * (1.0 - far));
      float fresnel = max(0.05 + 0.95 * pow(1.0 - max(dot(-V, N), 0.0), 4.0), wall.mirror);
      mirrored = ct_mirrored(reflect(V, pane)) * fresnel * wall.window;
      sunGlint = wall.window * pow(max(dot(reflect(V, pane), ct_sun), 0.0), 220.0) * 1.2;
      float run_ = max(facade.x, 0.5);
      float cellWidth = use == OFFICE ? (seed > 0.5 ? 3.2 : 3.0) : 3.3;
      float cell = floor(uv.x / (run_ / max(1.0, floor(run_ / cellWidth + 0.5))));
      float side = floor(dot(N, ct_east) * 7.0 + 0.5) + floor(dot(N, ct_north) * 3.0 + 0.5) * 5.0;
      float chance = ct_hash3(vec3(cell * 1.7, level * 1.3, floor(seed * 311.0) + side));
      float soft = mix(0.0, 0.5, far);
      float lit = smoothstep(1.0 - wall.lit - soft, 1.0 - wall.lit + soft + 1e-3, chance);
      float power = mix(0.35, 1.5, pow(ct_hash1(chance * 13.0 + seed), 2.0));
      emissive += ct_night * lit * wall.warmth * power * wall.window * (0.65 + 0.35 * fract(uv.y / storey));
    }
    emissive += ct_night * albedo * vec3(1.0, 0.7, 0.4) * 0.42 * exp(-max(uv.y, 0.0) * 0.11);
  } else if (facade.y > 1.5) {
    albedo = mix(ct_wallColor(use, seed) * 0.85, vec3(0.5, 0.5, 0.49), use == OFFICE ? 1.0 : 0.3) * (1.0 - 0.005 * age);
  } else if (dot(N, ct_up) < -0.3) {
    albedo = vec3(0.3);
  } else {
    albedo = ct_roof(use, use == TRANSPORT && storeys < 0.5, uv, seed, 1.0 - dot(N, ct_up), distance) * (1.0 - 0.004 * age);
  }

  float asset = float(fsInput.featureIds.featureId_1);
  bool isSelected = abs(asset - ct_selectedAsset) < 0.5;
  if (isSelected) {
    float rim = pow(1.0 - max(dot(-V, N), 0.0), 2.0);
    albedo = mix(albedo, ct_accent, 0.55);
    emissive += ct_accent * (0.1 + 0.35 * rim) * mix(1.0, 0.6, ct_night);
  } else if (ct_contextGrey > 0.0) {
    albedo = mix(albedo, vec3(dot(albedo, vec3(0.3, 0.6, 0.1))), ct_contextGrey);
  }
  albedo = clamp(albedo, 0.02, 0.7);
  vec3 sunPart = albedo * ct_direct(N) * mix(1.0, open, 0.5) + ct_sunColor * sunGlint;
  vec3 color = sunPart + albedo * ct_ambient(N) * open + mirrored + emissive;
  ct_sunPart = sunPart;
  material.diffuse = color;
  material.alpha = 1.0;
}
`;
