declare module "@mapbox/martini" {
  /** Right-triangulated irregular network over a square grid of 2^n + 1 samples. */
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default class Martini {
    constructor(gridSize?: number);
    createTile(terrain: ArrayLike<number>): MartiniTile;
  }

  export interface MartiniTile {
    /** per sample: largest error if no triangle is split there, of its descendants too */
    readonly errors: Float32Array;
    /** carries errors up to the triangles that must split before */
    update(): void;
    /** `vertices`: column and row per vertex; `triangles`: three vertices each */
    getMesh(maximumError?: number): { vertices: Uint16Array; triangles: Uint32Array };
  }
}
