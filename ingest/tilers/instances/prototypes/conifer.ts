import { addPoint, addTube, createShape, noise, type Prototype, type Shape } from "./shape.ts";

const NEEDLE = [0.075, 0.14, 0.07] as const;
const BARK = [0.17, 0.12, 0.085] as const;

/** A conifer, 9 m high: tiers of drooping branches with ragged rims. */
export function createConifer(): Prototype {
  const leaf = createShape("leaf", NEEDLE);
  const tiers = [
    { bottom: 1.1, top: 4.0, radius: 1.85 },
    { bottom: 2.6, top: 5.6, radius: 1.55 },
    { bottom: 4.2, top: 7.2, radius: 1.2 },
    { bottom: 5.8, top: 9.0, radius: 0.85 },
  ];
  tiers.forEach((tier, index) => {
    addTier(leaf, { ...tier, sides: 12, seed: index + 1 });
  });
  const trunk = createShape("trunk", BARK);
  addTube(trunk, [0, 0, -0.3], [0, 0, 2.8], { radius: 0.17, endRadius: 0.11, sides: 6 });
  const far = createShape("leaf", NEEDLE);
  addTier(far, { bottom: 0.9, top: 9, radius: 1.6, sides: 7, seed: 9 });
  return { near: [leaf, trunk], far: [far], heightMetres: 9, crownMetres: 3.7, isPlant: true };
}

interface Tier {
  readonly bottom: number;
  readonly top: number;
  readonly radius: number;
  readonly sides: number;
  readonly seed: number;
}

/** A cone whose rim goes in and out; its underside closes dark towards the trunk. */
function addTier(shape: Shape, { bottom, top, radius, sides, seed }: Tier): void {
  const slope = radius / (top - bottom);
  const rim: number[] = [];
  const tip = addPoint(shape, [0, 0, top], [0, 0, 1]);
  for (let side = 0; side < sides; side++) {
    const angle = (side / sides) * 2 * Math.PI + seed;
    const reach = radius * (side % 2 === 0 ? 1 : 0.74) * (0.92 + 0.16 * noise(side + 1, seed));
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const drop = side % 2 === 0 ? -0.18 : 0.12;
    rim.push(addPoint(shape, [c * reach, s * reach, bottom + drop], [c, s, slope * 0.7], 0.72));
  }
  const under = addPoint(shape, [0, 0, bottom + 0.5], [0, 0, -1], 0.3);
  for (let side = 0; side < sides; side++) {
    const next = rim[(side + 1) % sides]!;
    shape.indices.push(tip, rim[side]!, next, under, next, rim[side]!);
  }
}
