import type { FlatGraph, FlatLine } from "../../../../core/layout/layered/flat-graph.ts";

/** A line between two boxes by index. */
export const line = (from: number, to: number, back = 6): FlatLine => ({
  from,
  to,
  pull: 2,
  back,
  straight: 1,
  label: { along: 0, across: 0 },
});

/** Boxes of one size and lines. */
export const flatGraph = (boxes: number, lines: readonly FlatLine[]): FlatGraph => ({
  boxes: Array.from({ length: boxes }, () => ({ w: 184, h: 64 })),
  lines,
});
