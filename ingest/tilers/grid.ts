/**
 * Positions of every tile lie on one grid around the frame's origin, 1 cm, so neighbouring tiles and levels meet
 * without cracks, and 16 bits span 655 m.
 */
export const GRID_STEPS_PER_METRE = 100;
export const GRID_STEP_METRES = 1 / GRID_STEPS_PER_METRE;
