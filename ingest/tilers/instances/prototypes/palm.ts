import { addPoint, addTube, createShape, type Prototype, type Shape } from "./shape.ts";

const FROND = [0.13, 0.21, 0.075] as const;
const BARK = [0.24, 0.2, 0.155] as const;

/** A palm, 7 m high: a leaning trunk and a crown of arching fronds. */
export function createPalm(): Prototype {
  const trunk = createShape("trunk", BARK);
  const bends = [
    [0, 0, -0.3],
    [0.12, 0.02, 2.2],
    [0.3, 0.03, 4.4],
    [0.42, 0.05, 6.5],
  ] as const;
  bends.slice(1).forEach((to, index) => {
    const radius = 0.21 - index * 0.03;
    addTube(trunk, bends[index]!, to, { radius, endRadius: radius - 0.03, sides: 7 });
  });
  const leaf = createShape("leaf", FROND);
  for (let frond = 0; frond < 13; frond++)
    addFrond(leaf, {
      angle: frond * 2.4,
      rise: 0.35 + (0.65 * ((frond * 7) % 13)) / 13,
      segments: 4,
    });
  const far = createShape("leaf", FROND);
  for (let frond = 0; frond < 5; frond++)
    addFrond(far, { angle: frond * 1.256, rise: 0.6, segments: 2 });
  const farTrunk = createShape("trunk", BARK);
  addTube(farTrunk, [0, 0, 0], [0.4, 0.05, 6.5], { radius: 0.2, endRadius: 0.14, sides: 3 });
  return {
    near: [leaf, trunk],
    far: [far, farTrunk],
    heightMetres: 7,
    crownMetres: 5,
    isPlant: true,
  };
}

/** A blade folded along its rib, bending down towards its tip; drawn on both sides by its material. */
function addFrond(
  shape: Shape,
  {
    angle,
    rise,
    segments,
  }: { readonly angle: number; readonly rise: number; readonly segments: number },
): void {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const rows: [number, number, number][] = [];
  for (let step = 0; step <= segments; step++) {
    const t = step / segments;
    const reach = 0.15 + 2.4 * t;
    const z = 6.45 + rise * 2.2 * t - 2.3 * t * t;
    const width = 0.5 * Math.sin(Math.PI * Math.min(1, 0.15 + t * 0.85)) + 0.03;
    const at = (side: number, lower: number): [number, number, number] => [
      0.42 + c * reach - s * side,
      0.05 + s * reach + c * side,
      z - lower,
    ];
    const shade = 0.55 + 0.45 * t;
    rows.push([
      addPoint(shape, at(-width, 0.16), [s * 0.5, -c * 0.5, 1], shade * 0.9),
      addPoint(shape, at(0, 0), [c * 0.2, s * 0.2, 1], shade),
      addPoint(shape, at(width, 0.16), [-s * 0.5, c * 0.5, 1], shade * 0.9),
    ]);
  }
  for (let step = 0; step < segments; step++) {
    const [a, b, d] = rows[step]!;
    const [e, f, g] = rows[step + 1]!;
    shape.indices.push(a, e, f, a, f, b, b, f, g, b, g, d);
  }
}
