import { addBlob } from "./blob.ts";
import { addTube, createShape, type Prototype } from "./shape.ts";

const LEAF = [0.115, 0.19, 0.06] as const;
const BARK = [0.16, 0.125, 0.095] as const;

/** A broad-leaved street tree, 7.5 m high with a crown of 5.4 m: four lobes on a forked trunk. */
export function createTree(): Prototype {
  const leaf = createShape("leaf", LEAF);
  const crownCentre = [0, 0, 4.9] as const;
  const lobe = { crownCentre, crownRadius: 2.7, roughness: 0.13, detail: 1 } as const;
  addBlob(leaf, { ...lobe, centre: [0.1, 0.05, 5.75], radius: 1.75, height: 1.6, seed: 1 });
  addBlob(leaf, { ...lobe, centre: [1.05, 0.35, 4.55], radius: 1.55, height: 1.35, seed: 2 });
  addBlob(leaf, { ...lobe, centre: [-0.75, 0.95, 4.35], radius: 1.6, height: 1.3, seed: 3 });
  addBlob(leaf, { ...lobe, centre: [-0.4, -1.1, 4.5], radius: 1.5, height: 1.35, seed: 4 });
  const trunk = createShape("trunk", BARK);
  addTube(trunk, [0, 0, -0.3], [0.05, 0, 2.5], { radius: 0.2, endRadius: 0.14, sides: 6 });
  addTube(trunk, [0.05, 0, 2.4], [0.8, 0.25, 4.2], { radius: 0.11, endRadius: 0.05, sides: 4 });
  addTube(trunk, [0.05, 0, 2.4], [-0.5, 0.5, 4.3], { radius: 0.11, endRadius: 0.05, sides: 4 });
  const far = createShape("leaf", LEAF);
  addBlob(far, {
    centre: [0, 0, 4.75],
    radius: 2.65,
    height: 2.7,
    detail: 0,
    roughness: 0.1,
    crownCentre,
    crownRadius: 2.7,
    seed: 5,
  });
  return {
    near: [leaf, trunk],
    far: [far],
    heightMetres: 7.4,
    crownMetres: 5.3,
    isPlant: true,
  };
}
