import { addBlob } from "./blob.ts";
import { createShape, type Prototype } from "./shape.ts";

const LEAF = [0.1, 0.17, 0.055] as const;

/** A clipped shrub, 1.2 m high. */
export function createShrub(): Prototype {
  const leaf = createShape("leaf", LEAF);
  const crown = { crownCentre: [0, 0, 0.45], crownRadius: 0.8, roughness: 0.12 } as const;
  addBlob(leaf, { ...crown, centre: [0, 0, 0.55], radius: 0.7, height: 0.62, detail: 1, seed: 11 });
  addBlob(leaf, {
    ...crown,
    centre: [0.42, 0.2, 0.4],
    radius: 0.42,
    height: 0.4,
    detail: 0,
    seed: 12,
  });
  addBlob(leaf, {
    ...crown,
    centre: [-0.3, -0.38, 0.38],
    radius: 0.42,
    height: 0.4,
    detail: 0,
    seed: 13,
  });
  const far = createShape("leaf", LEAF);
  addBlob(far, { ...crown, centre: [0, 0, 0.5], radius: 0.75, height: 0.65, detail: 0, seed: 14 });
  return { near: [leaf], far: [far], heightMetres: 1.2, crownMetres: 1.5, isPlant: true };
}
