import type { StyledInstance } from "../../ingest/tilers/instances/instance.ts";
import { INSTANCE_PROTOTYPES } from "../../ingest/vocabulary/metadata-schema.ts";
import { radiansAt } from "./seeded-buildings.ts";

/** A seeded wood with street furniture in a square of `extentMetres`. */
export function seededInstances(count: number, extentMetres: number, seed = 1): StyledInstance[] {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, index) => {
    const [longitudeRadians, latitudeRadians] = radiansAt(
      (random() - 0.5) * extentMetres,
      (random() - 0.5) * extentMetres,
    );
    const prototype = index % 4 ? "tree" : INSTANCE_PROTOTYPES[(index / 4) % 9]!;
    return {
      id: `树-${index}`,
      asset: index,
      className: prototype,
      prototype,
      longitudeRadians,
      latitudeRadians,
      footHeightMetres: Number.NaN,
      heightMetres: undefined,
      crownMetres: undefined,
      headingRadians: undefined,
    };
  });
}
