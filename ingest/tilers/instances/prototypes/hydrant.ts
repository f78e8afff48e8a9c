import { addTube, createShape, type Prototype } from "./shape.ts";

const RED = [0.55, 0.06, 0.04] as const;

/** A pillar hydrant, 0.9 m high, with two side outlets. */
export function createHydrant(): Prototype {
  const paint = createShape("paint", RED);
  const sides = 10;
  addTube(paint, [0, 0, 0], [0, 0, 0.08], { radius: 0.19, endRadius: 0.19, sides, hasCap: true });
  addTube(paint, [0, 0, 0.08], [0, 0, 0.66], { radius: 0.125, endRadius: 0.12, sides });
  addTube(paint, [0, 0, 0.66], [0, 0, 0.71], {
    radius: 0.16,
    endRadius: 0.16,
    sides,
    hasCap: true,
  });
  addTube(paint, [0, 0, 0.71], [0, 0, 0.86], {
    radius: 0.13,
    endRadius: 0.05,
    sides,
    hasCap: true,
  });
  addTube(paint, [0, 0, 0.86], [0, 0, 0.92], {
    radius: 0.03,
    endRadius: 0.03,
    sides: 5,
    hasCap: true,
  });
  for (const side of [-1, 1])
    addTube(paint, [side * 0.1, 0, 0.5], [side * 0.24, 0, 0.5], {
      radius: 0.065,
      endRadius: 0.065,
      sides: 8,
      hasCap: true,
    });
  const far = createShape("paint", RED);
  addTube(far, [0, 0, 0], [0, 0, 0.9], { radius: 0.14, endRadius: 0.08, sides: 4, hasCap: true });
  return { near: [paint], far: [far], heightMetres: 0.92, crownMetres: 0.5, isPlant: false };
}
