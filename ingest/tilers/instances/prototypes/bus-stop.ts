import { addBox, addTube, createShape, type Prototype } from "./shape.ts";

const STEEL = [0.26, 0.28, 0.29] as const;
const PANE = [0.32, 0.4, 0.42] as const;
const SIGN = [0.06, 0.3, 0.22] as const;
const BENCH = [0.34, 0.23, 0.14] as const;

/** A bus shelter, 4.8 x 1.6 m and 2.75 m high, open to the north before it is turned. */
export function createBusStop(): Prototype {
  const metal = createShape("metal", STEEL);
  for (const x of [-2.2, 0, 2.2])
    addTube(metal, [x, -0.6, -0.1], [x, -0.6, 2.6], { radius: 0.06, endRadius: 0.06, sides: 6 });
  addBox(metal, [0, 0, 2.66], [4.8, 1.6, 0.12]);
  addBox(metal, [0, 0.78, 2.56], [4.8, 0.05, 0.22]);
  const glass = createShape("glass", PANE);
  addBox(glass, [0, -0.62, 1.35], [4.3, 0.03, 1.9]);
  addBox(glass, [-2.2, -0.1, 1.35], [0.03, 1, 1.9]);
  const paint = createShape("paint", SIGN);
  addBox(paint, [2.2, 0, 1.35], [0.12, 1.1, 1.9]);
  addBox(paint, [0, 0.81, 2.56], [3.4, 0.02, 0.18]);
  const wood = createShape("trunk", BENCH);
  addBox(wood, [-0.6, -0.32, 0.46], [2.6, 0.4, 0.06]);
  addBox(wood, [-1.6, -0.32, 0.2], [0.08, 0.34, 0.44]);
  addBox(wood, [0.4, -0.32, 0.2], [0.08, 0.34, 0.44]);
  const far = createShape("metal", STEEL);
  addBox(far, [0, 0, 2.62], [4.8, 1.6, 0.18]);
  addBox(far, [0, -0.6, 1.3], [4.4, 0.08, 2.5]);
  return {
    near: [metal, glass, paint, wood],
    far: [far],
    heightMetres: 2.75,
    crownMetres: 5.1,
    isPlant: false,
  };
}
