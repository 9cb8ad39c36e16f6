/** The part of a side next to a corner where no line ends, px. */
export const CORNER = 10;
