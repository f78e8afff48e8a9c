import type { InstancePrototype } from "../../../vocabulary/metadata-schema.ts";
import { createBusStop } from "./bus-stop.ts";
import { createCamera } from "./camera.ts";
import { createConifer } from "./conifer.ts";
import { createHydrant } from "./hydrant.ts";
import { createLamp } from "./lamp.ts";
import { createPalm } from "./palm.ts";
import type { Prototype } from "./shape.ts";
import { createShrub } from "./shrub.ts";
import { createSignal } from "./signal.ts";
import { createTree } from "./tree.ts";

/** Every built-in model by its class. */
export const createPrototypeSet = (): Readonly<Record<InstancePrototype, Prototype>> => ({
  tree: createTree(),
  conifer: createConifer(),
  palm: createPalm(),
  shrub: createShrub(),
  lamp: createLamp(),
  hydrant: createHydrant(),
  camera: createCamera(),
  signal: createSignal(),
  "bus-stop": createBusStop(),
});
