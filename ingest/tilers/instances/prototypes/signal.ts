import { addBox, addTube, createShape, type Prototype } from "./shape.ts";

const STEEL = [0.2, 0.215, 0.22] as const;
const BLACK = [0.04, 0.042, 0.045] as const;
const LAMPS = [
  [0.75, 0.05, 0.03],
  [0.7, 0.42, 0.03],
  [0.03, 0.5, 0.16],
] as const;

/** A traffic signal, 6.5 m high, with an arm of 5 m along x and its lamps facing south before it is turned. */
export function createSignal(): Prototype {
  const metal = createShape("metal", STEEL);
  addTube(metal, [0, 0, -0.2], [0, 0, 6.5], {
    radius: 0.13,
    endRadius: 0.1,
    sides: 8,
    hasCap: true,
  });
  addTube(metal, [0, 0, 6.1], [5, 0, 6.25], {
    radius: 0.08,
    endRadius: 0.055,
    sides: 6,
    hasCap: true,
  });
  const housing = createShape("paint", BLACK);
  addBox(housing, [4.3, -0.1, 6.2], [1.3, 0.22, 0.44]);
  addBox(housing, [0, -0.22, 3.1], [0.36, 0.2, 1.05]);
  const near = [metal, housing];
  LAMPS.forEach((colour, index) => {
    const lamp = createShape("signal", colour);
    const x = 3.9 + index * 0.4;
    const z = 3.42 - index * 0.32;
    const disc = { radius: 0.13, endRadius: 0.13, sides: 8, hasCap: true };
    addTube(lamp, [x, -0.2, 6.2], [x, -0.24, 6.2], disc);
    addTube(lamp, [0, -0.31, z], [0, -0.35, z], disc);
    near.push(lamp);
  });
  const far = createShape("metal", STEEL);
  addTube(far, [0, 0, 0], [0, 0, 6.5], { radius: 0.13, endRadius: 0.1, sides: 3 });
  addTube(far, [0, 0, 6.1], [5, 0, 6.25], { radius: 0.09, endRadius: 0.07, sides: 3 });
  addBox(far, [4.3, -0.1, 6.2], [1.3, 0.25, 0.45]);
  return { near, far: [far], heightMetres: 6.5, crownMetres: 10.1, isPlant: false };
}
