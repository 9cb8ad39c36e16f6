import type { Box, Point } from "../model/records/fields.ts";
import { widen } from "./box-index.ts";

/** The sparse grid a course is searched on: a line along each side of each box, `room` px away, and through each gate. */
export interface Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether the way from one line to the next is free: from column `x` to `x + 1` on row `y`. */
  readonly isAcrossFree: (x: number, y: number) => boolean;
  /** From row `y` to `y + 1` on column `x`. */
  readonly isDownFree: (x: number, y: number) => boolean;
}

interface Wall {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The grid inside a window around boxes and some points. What is blocked on a line is only found when it is asked for. */
export function drawLines(boxes: readonly Box[], points: readonly Point[], room: number, within: Box): Lines {
  const walls = boxes.map((box): Wall => {
    const { x, y, w, h } = widen(box, room);
    return { left: x, right: x + w, top: y, bottom: y + h };
  });
  const xs = sorted(
    [...walls.flatMap(({ left, right }) => [left, right]), ...points.map(({ x }) => x)],
    within.x,
    within.x + within.w,
  );
  const ys = sorted(
    [...walls.flatMap(({ top, bottom }) => [top, bottom]), ...points.map(({ y }) => y)],
    within.y,
    within.y + within.h,
  );
  const rows: Uint8Array[] = [];
  const columns: Uint8Array[] = [];
  const row = (y: number): Uint8Array => {
    const at = ys[y] ?? 0;
    const blocked = new Uint8Array(xs.length);
    for (const { left, right, top, bottom } of walls)
      if (top < at && at < bottom) blocked.fill(1, placeIn(xs, left), placeIn(xs, right));
    return blocked;
  };
  const column = (x: number): Uint8Array => {
    const at = xs[x] ?? 0;
    const blocked = new Uint8Array(ys.length);
    for (const { left, right, top, bottom } of walls)
      if (left < at && at < right) blocked.fill(1, placeIn(ys, top), placeIn(ys, bottom));
    return blocked;
  };
  return {
    xs,
    ys,
    isAcrossFree: (x, y) => {
      rows[y] ??= row(y);
      return rows[y]?.[x] === 0;
    },
    isDownFree: (x, y) => {
      columns[x] ??= column(x);
      return columns[x]?.[y] === 0;
    },
  };
}

function sorted(values: readonly number[], least: number, most: number): readonly number[] {
  const inside = new Float64Array(values.filter((value) => value >= least && value <= most)).sort();
  return [...inside].filter((value, at) => value !== inside[at - 1]);
}

/** The place of the first value that is not below `wanted`. */
export function placeIn(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
