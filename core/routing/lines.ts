import type { Box, Point } from "../model/records/fields.ts";
import { type Axis, highOf, lowOf } from "./axis.ts";
import { widen } from "./box-index.ts";

/** The sparse grid a course is searched on: a line along each side of each box, `room` px away, and through each gate. */
export interface Lines {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** What is blocked on row `y`: 1 at `x` when the way from column `x` to `x + 1` is, otherwise 0. */
  readonly row: (y: number) => Uint8Array;
  /** What is blocked on column `x`: 1 at `y` when the way from row `y` to `y + 1` is, otherwise 0. */
  readonly column: (x: number) => Uint8Array;
}

/** The grid inside a window around boxes and some points. What is blocked on a line is only found when it is asked for. */
export function drawLines(boxes: readonly Box[], points: readonly Point[], room: number, within: Box): Lines {
  const wide = boxes.map((box) => widen(box, room));
  const across = spansOf(wide, "x");
  const down = spansOf(wide, "y");
  const xs = linesAt(across, points, within, "x");
  const ys = linesAt(down, points, within, "y");
  const rows: (Uint8Array | undefined)[] = new Array(ys.length);
  const columns: (Uint8Array | undefined)[] = new Array(xs.length);
  return {
    xs,
    ys,
    row: (y) => {
      rows[y] ??= blockedWays(xs, across, down, ys[y] ?? 0);
      return rows[y];
    },
    column: (x) => {
      columns[x] ??= blockedWays(ys, down, across, xs[x] ?? 0);
      return columns[x];
    },
  };
}

/** What boxes cover along an axis, px. */
interface Spans {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

function spansOf(boxes: readonly Box[], axis: Axis): Spans {
  const lows = new Float64Array(boxes.length);
  const highs = new Float64Array(boxes.length);
  boxes.forEach((box, at) => {
    lows[at] = lowOf(box, axis);
    highs[at] = highOf(box, axis);
  });
  return { lows, highs };
}

/** Where the lines of the grid cross an axis: in order, each once. */
function linesAt({ lows, highs }: Spans, points: readonly Point[], within: Box, axis: Axis): Float64Array {
  const found = new Float64Array(lows.length * 2 + points.length);
  found.set(lows);
  found.set(highs, lows.length);
  points.forEach((point, at) => {
    found[lows.length * 2 + at] = point[axis];
  });
  found.sort();
  const least = lowOf(within, axis);
  const most = highOf(within, axis);
  let count = 0;
  for (const value of found)
    if (value >= least && value <= most && (count === 0 || value !== found[count - 1])) {
      found[count] = value;
      count += 1;
    }
  return found.subarray(0, count);
}

/** The ways between the lines of a grid that boxes block at a place across them. */
function blockedWays(lines: Float64Array, along: Spans, across: Spans, at: number): Uint8Array {
  const blocked = new Uint8Array(lines.length);
  for (let box = 0; box < along.lows.length; box += 1)
    if ((across.lows[box] ?? 0) < at && at < (across.highs[box] ?? 0))
      blocked.fill(1, placeIn(lines, along.lows[box] ?? 0), placeIn(lines, along.highs[box] ?? 0));
  return blocked;
}

/** The place of the first value that is not below `wanted`. */
export function placeIn(values: Float64Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
