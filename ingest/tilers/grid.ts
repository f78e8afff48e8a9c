/**
 * Positions of every tile lie on one grid around the frame's origin, 1/128 m (7.8 mm), so neighbouring tiles
 * and levels meet without cracks, and 16 bits span 512 m.
 */
export const GRID_STEPS_PER_METRE = 128;
export const GRID_STEP_METRES = 1 / GRID_STEPS_PER_METRE;
