import type { Box } from "../../core/model/records/fields.ts";

/** A line that shows what lines up: at `at` on its axis, from one end to the other, board px. */
export interface Guide {
  readonly axis: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface SnapSettings {
  /** Other boxes to line up with. */
  readonly others: readonly Box[];
  /** Grid step in px, or null without a grid. */
  readonly grid: number | null;
  /** How near edges or centres must be, board px. */
  readonly reach: number;
}

export interface SnapResult {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

/** How far a dragged box is to be shifted: first to edges and centres of others, else to the grid. */
export function snapBox(box: Box, settings: SnapSettings): SnapResult {
  const dx = shiftOf(spanOf(box, "x"), "x", settings);
  const dy = shiftOf(spanOf(box, "y"), "y", settings);
  const moved = { ...box, x: box.x + dx.by, y: box.y + dy.by };
  return {
    dx: dx.by,
    dy: dy.by,
    guides: [
      ...(dx.lined ? guidesOf(moved, "x", settings.others) : []),
      ...(dy.lined ? guidesOf(moved, "y", settings.others) : []),
    ],
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = (box: Box, axis: "x" | "y"): Span =>
  axis === "x" ? { start: box.x, end: box.x + box.w } : { start: box.y, end: box.y + box.h };

const linesOf = ({ start, end }: Span): readonly number[] => [start, (start + end) / 2, end];

function shiftOf(span: Span, axis: "x" | "y", { others, grid, reach }: SnapSettings): { by: number; lined: boolean } {
  let best: number | null = null;
  const own = linesOf(span);
  for (const other of others) {
    for (const line of linesOf(spanOf(other, axis))) {
      for (const from of own) {
        const by = line - from;
        if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by;
      }
    }
  }
  if (best !== null) return { by: best, lined: true };
  if (grid === null) return { by: 0, lined: false };
  return { by: Math.round(span.start / grid) * grid - span.start, lined: false };
}

function guidesOf(box: Box, axis: "x" | "y", others: readonly Box[]): readonly Guide[] {
  const cross = axis === "x" ? "y" : "x";
  const guides: Guide[] = [];
  for (const at of linesOf(spanOf(box, axis))) {
    const same = others.filter((other) => linesOf(spanOf(other, axis)).some((line) => Math.abs(line - at) < 0.5));
    if (same.length === 0) continue;
    const spans = [box, ...same].map((each) => spanOf(each, cross));
    guides.push({
      axis,
      at,
      from: Math.min(...spans.map((each) => each.start)),
      to: Math.max(...spans.map((each) => each.end)),
    });
  }
  return guides;
}
