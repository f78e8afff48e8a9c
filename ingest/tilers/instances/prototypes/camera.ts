import { addBox, addTube, createShape, type Prototype } from "./shape.ts";

const STEEL = [0.5, 0.52, 0.53] as const;
const HOUSING = [0.7, 0.71, 0.7] as const;
const LENS = [0.03, 0.035, 0.045] as const;

/** A surveillance camera on a pole, 6 m high, looking along y (north before it is turned). */
export function createCamera(): Prototype {
  const metal = createShape("metal", STEEL);
  addTube(metal, [0, 0, -0.2], [0, 0, 6], {
    radius: 0.09,
    endRadius: 0.06,
    sides: 6,
    hasCap: true,
  });
  addTube(metal, [0, 0, 5.7], [0, 1.1, 5.85], { radius: 0.04, endRadius: 0.035, sides: 5 });
  addBox(metal, [0, -0.16, 1.6], [0.32, 0.2, 0.45]);
  const paint = createShape("paint", HOUSING);
  addBox(paint, [0, 1.12, 5.72], [0.16, 0.46, 0.17]);
  addTube(paint, [0, 0.6, 5.72], [0, 0.6, 5.6], { radius: 0.12, endRadius: 0.12, sides: 8 });
  const glass = createShape("glass", LENS);
  addTube(glass, [0, 1.34, 5.71], [0, 1.4, 5.7], {
    radius: 0.06,
    endRadius: 0.06,
    sides: 8,
    hasCap: true,
  });
  addTube(glass, [0, 0.6, 5.6], [0, 0.6, 5.5], {
    radius: 0.11,
    endRadius: 0.05,
    sides: 8,
    hasCap: true,
  });
  const far = createShape("metal", STEEL);
  addTube(far, [0, 0, 0], [0, 0, 6], { radius: 0.1, endRadius: 0.08, sides: 3 });
  addBox(far, [0, 0.9, 5.75], [0.2, 0.9, 0.2]);
  return {
    near: [metal, paint, glass],
    far: [far],
    heightMetres: 6,
    crownMetres: 2.8,
    isPlant: false,
  };
}
