import type { StencilIcon } from "../model/stencil.ts";

/** Icon of a component whose kind is not known: a question mark in a circle, 24 x 24 box. */
export const UNKNOWN_ICON: StencilIcon = {
  strokes: [
    "M 3 12 A 9 9 0 0 1 21 12 A 9 9 0 0 1 3 12 Z",
    "M 9.5 9.5 C 9.5 6.2 14.5 6.2 14.5 9.3 C 14.5 11.6 12 11.6 12 13.8",
  ],
  fills: ["M 11 17 A 1 1 0 0 1 13 17 A 1 1 0 0 1 11 17 Z"],
};

/** Padlock of a locked component, 24 x 24 box. */
export const LOCK_ICON: StencilIcon = {
  strokes: [
    "M 6 11 H 18 C 19 11 19.5 11.5 19.5 12.5 V 19 C 19.5 20 19 20.5 18 20.5 H 6 C 5 20.5 4.5 20 4.5 19 V 12.5 C 4.5 11.5 5 11 6 11 Z",
    "M 8 11 V 8 C 8 2.5 16 2.5 16 8 V 11",
  ],
};

/** A picture in a frame with a stroke through it, 24 x 24 box. */
export const PICTURE_ICON: StencilIcon = {
  strokes: [
    "M 4 5 H 20 V 19 H 4 Z",
    "M 4 16 L 9 11 L 13 15 L 15.5 12.5 L 20 17",
    "M 14.5 9 A 1 1 0 0 1 16.5 9 A 1 1 0 0 1 14.5 9 Z",
    "M 3 21 L 21 3",
  ],
};

/** Drawing pin of a component that layouts leave in its place, 24 x 24 box. */
export const PIN_ICON: StencilIcon = {
  strokes: ["M 12 16 L 12 22", "M 8 3 L 16 3", "M 9 3 L 9 10 L 5 16 L 19 16 L 15 10 L 15 3"],
};

/** Sheets on one another for a collapsed zone, 24 x 24 box. */
export const STACK_ICON: StencilIcon = {
  strokes: ["M 12 3 L 21 7.5 L 12 12 L 3 7.5 Z", "M 3 12 L 12 16.5 L 21 12", "M 3 16.5 L 12 21 L 21 16.5"],
};

/** A pair of scales for decisions, 24 x 24 box. */
export const SCALES_ICON: StencilIcon = {
  strokes: [
    "M 16 16 L 19 8 L 22 16 C 21.1 16.7 20.1 17 19 17 C 17.9 17 16.9 16.7 16 16 Z",
    "M 2 16 L 5 8 L 8 16 C 7.1 16.7 6.1 17 5 17 C 3.9 17 2.9 16.7 2 16 Z",
    "M 7 21 L 17 21",
    "M 12 3 L 12 21",
    "M 3 7 L 5 7 C 7 7 10 6 12 5 C 14 6 17 7 19 7 L 21 7",
  ],
};
