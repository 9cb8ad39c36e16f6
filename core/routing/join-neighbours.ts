import { SLACK } from "./lane-widths.ts";
import type { Group, Mover } from "./mover.ts";
import { runAlong, type Stretch } from "./stretch.ts";

/** Joins the groups of stretches less than `near` px from each other or a fixed one (sorted by place); gives the groups that grew. */
export function joinNeighbours(movers: readonly Mover[], still: readonly Stretch[], near: number): ReadonlySet<Group> {
  const grown = new Set<Group>();
  const byPlace = [...movers].sort((a, b) => a.now - b.now);
  let first = 0;
  byPlace.forEach((a, at) => {
    for (let next = at + 1; next < byPlace.length; next += 1) {
      const b = byPlace[next];
      if (b === undefined || b.now - a.now >= near) break;
      if (a.stretch.course !== b.stretch.course && runAlong(a.stretch, b.stretch, SLACK)) join(a, b, grown);
    }
    while (first < still.length && (still[first]?.pos ?? 0) <= a.now - near) first += 1;
    for (let next = first; next < still.length; next += 1) {
      const wall = still[next];
      if (wall === undefined || wall.pos >= a.now + near) break;
      if (!runAlong(a.stretch, wall, SLACK)) continue;
      const group = groupOf(a);
      if (group.still.has(wall)) continue;
      group.still.add(wall);
      grown.add(group);
    }
  });
  return grown;
}

function groupOf(mover: Mover): Group {
  mover.group ??= { movers: [mover], still: new Set() };
  return mover.group;
}

function join(a: Mover, b: Mover, grown: Set<Group>): void {
  const [one, other] = [groupOf(a), groupOf(b)];
  if (one === other) return;
  for (const mover of other.movers) {
    one.movers.push(mover);
    mover.group = one;
  }
  for (const wall of other.still) one.still.add(wall);
  grown.delete(other);
  grown.add(one);
}
