/** Room between lines and from lines to boxes, px: the next row is for places with less room. */
export const LANE_WIDTHS = [
  { lane: 12, keep: 14 },
  { lane: 10, keep: 12 },
  { lane: 8, keep: 10 },
  { lane: 6, keep: 8 },
  { lane: 4, keep: 6 },
  { lane: 2, keep: 4 },
  { lane: 1, keep: 2 },
] as const;

/** Stretches whose ends are this near would read as one line, px. */
export const SLACK = 6;
