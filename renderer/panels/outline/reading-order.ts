const COLUMN = 40;

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** Orders what lies on the board as it is read: by columns from the left, each from above; px of the board. */
export const inReadingOrder = (a: Placed, b: Placed): number =>
  Math.round(a.x / COLUMN) - Math.round(b.x / COLUMN) || a.y - b.y;
