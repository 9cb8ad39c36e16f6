import type { Box } from "../../../core/model/records/fields.ts";
import type { LineGuide } from "./guide.ts";
import { type Axis, linesOf, otherAxis, spanOf } from "./span.ts";

const SAME = 0.5;

/** The least shift that puts one of a box's lines on a line of another box, or null when none is within reach. */
export function shiftToLines(own: readonly number[], others: readonly Box[], axis: Axis, reach: number): number | null {
  let best: number | null = null;
  for (const other of others) {
    for (const line of linesOf(spanOf(other, axis))) {
      for (const from of own) {
        const by = line - from;
        if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by;
      }
    }
  }
  return best;
}

/** The lines that a box shares with others, each long enough to touch all of them. */
export function lineGuides(
  box: Box,
  others: readonly Box[],
  axis: Axis,
  lines: readonly number[] = linesOf(spanOf(box, axis)),
): readonly LineGuide[] {
  return lines.flatMap((at): readonly LineGuide[] => {
    const same = others.filter((other) => linesOf(spanOf(other, axis)).some((line) => Math.abs(line - at) < SAME));
    if (same.length === 0) return [];
    const spans = [box, ...same].map((each) => spanOf(each, otherAxis(axis)));
    const from = Math.min(...spans.map(({ start }) => start));
    const to = Math.max(...spans.map(({ end }) => end));
    return [{ kind: "line", axis, at, from, to }];
  });
}
