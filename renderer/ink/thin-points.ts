import type { PenPoint } from "../../core/scene/stroke-outline.ts";

/** Most points that a stroke keeps. */
const MOST = 5000;

/** The points of a stroke that are at least `step` px apart, its ends always; never more than a board keeps. */
export function thinPoints(points: readonly PenPoint[], step: number): readonly PenPoint[] {
  const kept: PenPoint[] = [];
  points.forEach((point, at) => {
    const last = kept.at(-1);
    const isEnd = at === points.length - 1;
    if (last === undefined || (isEnd && !isSame(last, point)) || distance(last, point) >= step) kept.push(point);
  });
  return kept.length > MOST ? thinPoints(points, step * 1.5) : kept;
}

const distance = (a: PenPoint, b: PenPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const isSame = (a: PenPoint, b: PenPoint): boolean => a[0] === b[0] && a[1] === b[1];
