import type { Patch } from "./patch.ts";
import type { AnyRecord } from "./records.ts";
import { isSameData } from "./same.ts";

const PLACE: ReadonlySet<string> = new Set(["x", "y", "w", "h", "z", "route", "bends", "labelAt", "points"]);

/** Whether a change only moves or resizes what is there. */
export const isMove = (patch: Patch): boolean =>
  patch.added.length === 0 &&
  patch.removed.length === 0 &&
  patch.updated.every(([before, after]) => isMoved(before, after));

function isMoved(before: AnyRecord, after: AnyRecord): boolean {
  const [left, right] = [rest(before), rest(after)];
  return isSameData(left, right);
}

const rest = (record: AnyRecord): object =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !PLACE.has(field)));
