import type { Box, Point } from "../model/records/fields.ts";
import type { SceneItem } from "./display-list.ts";

const DOT = 2.5;
/** Shorter leaders would be a blot. */
const SHORTEST = 6;

/** The thin line from a pinned note to what it is about, a box or the middle of a flow as a box without extent, with a dot at its end; nothing where they touch. Board px. */
export function leaderItems(note: Box, target: Box): readonly SceneItem[] {
  const start = nearestIn(note, { x: target.x + target.w / 2, y: target.y + target.h / 2 });
  const to = nearestIn(target, start);
  const from = nearestIn(note, to);
  if (Math.hypot(to.x - from.x, to.y - from.y) < SHORTEST) return [];
  const [x, y] = [num(to.x), num(to.y)];
  const dot = `M ${num(x - DOT)} ${y} A ${DOT} ${DOT} 0 0 1 ${num(x + DOT)} ${y} A ${DOT} ${DOT} 0 0 1 ${num(x - DOT)} ${y} Z`;
  return [
    { t: "path", d: `M ${num(from.x)} ${num(from.y)} L ${x} ${y}`, stroke: "text-muted", width: 1, dash: [3, 3] },
    { t: "path", d: dot, fill: "text-muted" },
  ];
}

const nearestIn = ({ x, y, w, h }: Box, to: Point): Point => ({
  x: Math.min(Math.max(to.x, x), x + w),
  y: Math.min(Math.max(to.y, y), y + h),
});

const num = (value: number): number => Math.round(value * 100) / 100 + 0;
