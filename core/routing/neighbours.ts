import type { Axis } from "./axis.ts";
import type { BoardLines } from "./board-lines.ts";
import { SLACK } from "./lane-widths.ts";
import { createLines, type LineArea, moveLine } from "./line-index.ts";
import type { Group, Mover } from "./mover.ts";
import { runAlong } from "./stretch.ts";

/** Stretches that can move along one axis, by place. */
export interface Neighbours {
  /** Joins the groups of those that moved since the last time, all at first, with others less than `near` px away; gives the groups that grew. */
  readonly join: () => ReadonlySet<Group>;
  /** Puts one somewhere else. */
  readonly move: (mover: Mover, pos: number) => void;
}

/** What stretches are near to: each other and those that are still. */
export function createNeighbours(
  movers: readonly Mover[],
  still: BoardLines,
  { axis, near }: { readonly axis: Axis; readonly near: number },
): Neighbours {
  const index = createLines<Mover>();
  for (const mover of movers) index.add(mover);
  let moved = new Set(movers);
  const joinAround = (a: Mover, grown: Set<Group>): void => {
    const area = areaAround(a, near);
    index.visit(area, (b) => {
      if (b.stretch.course !== a.stretch.course && isNear(a.pos, b.pos, near) && runAlong(a, b, SLACK))
        join(a, b, grown);
    });
    still.visit(axis, area, (wall) => {
      if (wall.course.id === a.stretch.course.id || !isNear(a.pos, wall.pos, near) || !runAlong(a, wall, SLACK)) return;
      const group = groupOf(a);
      if (group.still.has(wall)) return;
      group.still.add(wall);
      grown.add(group);
    });
  };
  return {
    join: () => {
      const grown = new Set<Group>();
      for (const mover of moved) joinAround(mover, grown);
      moved = new Set();
      return grown;
    },
    move: (mover, pos) => {
      if (pos === mover.pos) return;
      moveLine(mover, pos, index);
      moved.add(mover);
    },
  };
}

const isNear = (a: number, b: number, near: number): boolean => Math.abs(a - b) < near;

const areaAround = ({ pos, low, high }: Mover, near: number): LineArea => ({
  least: pos - near,
  most: pos + near,
  low: low - SLACK,
  high: high + SLACK,
});

function groupOf(mover: Mover): Group {
  mover.group ??= { movers: [mover], still: new Set() };
  return mover.group;
}

function join(a: Mover, b: Mover, grown: Set<Group>): void {
  const one = groupOf(a);
  const other = groupOf(b);
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
