import type { Axis } from "./axis.ts";
import type { BoardLines } from "./board-lines.ts";
import { SLACK } from "./lane-widths.ts";
import { createLines, type LineArea } from "./line-index.ts";
import type { Group, Mover } from "./mover.ts";
import { runAlong } from "./stretch.ts";

/** Joins the groups of stretches that can move along an axis and are less than `near` px from each other or a still one; gives the groups that grew. */
export function joinNeighbours(
  movers: readonly Mover[],
  still: BoardLines,
  axis: Axis,
  near: number,
): ReadonlySet<Group> {
  const grown = new Set<Group>();
  const index = createLines<Mover>(({ now, stretch: { low, high } }) => ({ pos: now, low, high }));
  for (const a of movers) {
    index.visit(areaAround(a, near), (b) => {
      if (isNear(a.now, b.now, near) && a.stretch.course !== b.stretch.course && runAlong(a.stretch, b.stretch, SLACK))
        join(a, b, grown);
    });
    index.add(a);
    still.visit(axis, areaAround(a, near), (wall) => {
      if (!isNear(a.now, wall.pos, near) || wall.course.id === a.stretch.course.id) return;
      if (!runAlong(a.stretch, wall, SLACK)) return;
      const group = groupOf(a);
      if (group.still.has(wall)) return;
      group.still.add(wall);
      grown.add(group);
    });
  }
  return grown;
}

const isNear = (a: number, b: number, near: number): boolean => Math.abs(a - b) < near;

const areaAround = ({ now, stretch: { low, high } }: Mover, near: number): LineArea => ({
  least: now - near,
  most: now + near,
  low: low - SLACK,
  high: high + SLACK,
});

function groupOf(mover: Mover): Group {
  mover.group ??= { movers: [mover], still: new Set() };
  return mover.group;
}

function join(a: Mover, b: Mover, grown: Set<Group>): void {
  const [one, other] = [groupOf(a), groupOf(b)];
  if (one === other) return;
  const [big, small] = one.movers.length < other.movers.length ? [other, one] : [one, other];
  for (const mover of small.movers) {
    big.movers.push(mover);
    mover.group = big;
  }
  for (const wall of small.still) big.still.add(wall);
  grown.delete(small);
  grown.add(big);
}
