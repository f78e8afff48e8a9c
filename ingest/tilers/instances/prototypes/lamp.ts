import { addBox, addTube, createShape, type Prototype } from "./shape.ts";

const STEEL = [0.28, 0.3, 0.31] as const;
const LIGHT = [0.92, 0.9, 0.82] as const;

/** A street lamp, 9 m high; its arm reaches 1.8 m along y (north before it is turned). */
export function createLamp(): Prototype {
  const metal = createShape("metal", STEEL);
  addTube(metal, [0, 0, -0.2], [0, 0, 0.5], {
    radius: 0.14,
    endRadius: 0.13,
    sides: 8,
    hasCap: true,
  });
  addTube(metal, [0, 0, 0.5], [0, 0, 8.3], { radius: 0.085, endRadius: 0.055, sides: 6 });
  const bends = [
    [0, 0, 8.3],
    [0, 0.25, 8.78],
    [0, 0.8, 8.95],
    [0, 1.5, 9],
  ] as const;
  bends.slice(1).forEach((to, index) => {
    addTube(metal, bends[index]!, to, { radius: 0.05, endRadius: 0.045, sides: 5 });
  });
  addBox(metal, [0, 1.55, 9.01], [0.3, 0.75, 0.09]);
  const head = createShape("lamp-head", LIGHT);
  addBox(head, [0, 1.58, 8.945], [0.24, 0.62, 0.05]);
  const farMetal = createShape("metal", STEEL);
  addTube(farMetal, [0, 0, 0], [0, 0, 8.8], { radius: 0.1, endRadius: 0.07, sides: 3 });
  addTube(farMetal, [0, 0, 8.8], [0, 1.6, 9], { radius: 0.07, endRadius: 0.06, sides: 3 });
  const farHead = createShape("lamp-head", LIGHT);
  addBox(farHead, [0, 1.55, 8.97], [0.28, 0.7, 0.1]);
  return {
    near: [metal, head],
    far: [farMetal, farHead],
    heightMetres: 9.06,
    crownMetres: 3.9,
    isPlant: false,
  };
}
