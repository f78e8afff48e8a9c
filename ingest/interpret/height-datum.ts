/** What a source's heights are above, and how they become heights above the ellipsoid. */
export interface HeightDatum {
  /** for the catalogue: "ellipsoidal", "orthometric, N = -34.2 m", "orthometric, N = 0 (assumed)" */
  readonly name: string;
  /** false where nobody told it */
  readonly isTold: boolean;
  /** a constant geoid undulation, metres */
  readonly undulationMetres: number;
  /** Height of the geoid above the ellipsoid at a position in radians, the constant included. */
  undulationAt(longitudeRadians: number, latitudeRadians: number): number;
  /** Adds what a grid says beyond the constant to placed positions (radians, metres), in place. */
  raise(positions: Float64Array): void;
}

/** Heights that need one number added; `isTold` false says that 0 is only assumed. */
export function createConstantDatum(
  undulationMetres: number,
  name: string,
  isTold = true,
): HeightDatum {
  return {
    name,
    isTold,
    undulationMetres,
    undulationAt: () => undulationMetres,
    raise: () => undefined,
  };
}

export const ELLIPSOIDAL_HEIGHTS = createConstantDatum(0, "ellipsoidal");

/** Untold heights: orthometric, with the undulation taken as 0. */
export const UNTOLD_HEIGHTS = createConstantDatum(0, "orthometric, N = 0 (assumed)", false);

/** h = H + N with N from a grid. */
export function createGridDatum(
  name: string,
  undulationAt: (longitudeRadians: number, latitudeRadians: number) => number,
): HeightDatum {
  return {
    name: `orthometric, N from ${name}`,
    isTold: true,
    undulationMetres: 0,
    undulationAt,
    raise(positions) {
      for (let at = 0; at < positions.length; at += 3) {
        positions[at + 2]! += undulationAt(positions[at]!, positions[at + 1]!);
      }
    },
  };
}
