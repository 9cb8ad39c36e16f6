/** Keys of the canvas itself, which are not for choosing, with what they do. */
export const CANVAS_KEYS: readonly (readonly [keys: string, label: string])[] = [
  ["Tab", "Next component, in reading order"],
  ["[ and ]", "Walk along the flows of a component"],
  ["Arrow keys", "Nudge by 1 px"],
  ["Shift + arrow keys", "Nudge by 10 px"],
  ["Enter", "Rename the selected item"],
  ["Menu key or Shift + F10", "Menu of the selection"],
  ["Space + drag", "Move the canvas"],
  ["Shift + click", "Add to or take from the selection"],
];
