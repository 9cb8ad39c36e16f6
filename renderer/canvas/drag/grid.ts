/** Step of the grid, board px. */
export const GRID = 20;

/** How near edges must be to line up, screen px. */
export const SNAP_REACH = 6;
