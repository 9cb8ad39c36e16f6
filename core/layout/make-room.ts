import type { Box } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";

/** Room between a component that is fitted in and the others, px. */
export const FIT_GAP = 32;

/** Where a component comes to stand, and what had to move for it. */
export interface Room {
  readonly place: Box;
  readonly moved: ReadonlyMap<RecordId, Box>;
}

/** Whether a box keeps its distance to all others. */
export function isFree(box: Box, others: Iterable<Box>): boolean {
  for (const other of others) if (isNear(box, other)) return false;
  return true;
}

const isNear = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w + FIT_GAP && b.x < a.x + a.w + FIT_GAP && a.y < b.y + b.h + FIT_GAP && b.y < a.y + a.h + FIT_GAP;

/**
 * Room for a box: it moves below the boxes in its way whose middles lie higher, and those that lie lower move down, each no more than
 * it must, from one to the next. Where that would move a box that is fixed, nothing moves and the box goes down to the next free place.
 */
export function makeRoom(wish: Box, placed: ReadonlyMap<RecordId, Box>, fixed: ReadonlySet<RecordId>): Room {
  const middle = wish.y + wish.h / 2;
  const higher = [...placed.values()].filter((box) => isNear(wish, box) && box.y + box.h / 2 < middle);
  const place = { ...wish, y: Math.max(wish.y, ...higher.map((box) => box.y + box.h + FIT_GAP)) };
  const moved = pushDown(place, placed);
  if ([...moved.keys()].some((id) => fixed.has(id)))
    return { place: below(wish, [...placed.values()]), moved: new Map() };
  return { place, moved };
}

/** From top to bottom each box goes below those that came to stand where it is; nothing is moved twice, so this ends. */
function pushDown(place: Box, placed: ReadonlyMap<RecordId, Box>): ReadonlyMap<RecordId, Box> {
  const moved = new Map<RecordId, Box>();
  const pushing: Box[] = [place];
  const lower = [...placed].filter(([, box]) => box.y + box.h / 2 >= place.y).sort(([, a], [, b]) => a.y - b.y);
  for (const [id, old] of lower) {
    let next = old;
    for (let pusher = findNear(next, pushing); pusher !== undefined; pusher = findNear(next, pushing))
      next = { x: old.x, y: pusher.y + pusher.h + FIT_GAP, w: old.w, h: old.h };
    if (next === old) continue;
    moved.set(id, next);
    pushing.push(next);
  }
  return moved;
}

const findNear = (box: Box, others: readonly Box[]): Box | undefined => others.find((other) => isNear(other, box));

/** The next free place further down. */
function below(wish: Box, boxes: readonly Box[]): Box {
  let place = wish;
  for (const box of [...boxes].sort((a, b) => a.y - b.y))
    if (isNear(place, box)) place = { ...place, y: box.y + box.h + FIT_GAP };
  return place;
}
