import type { Point } from "../model/records/fields.ts";
import type { GroupItem, PathItem } from "./display-list.ts";

/** Where a mark stands and how it is turned (radians) and scaled. */
export interface MarkPlace {
  readonly at: Point;
  readonly angle: number;
  readonly scale?: number;
}

/** A mark drawn about the origin, put at its place. Marks that look and point the same share one inner group, so a drawing can hold it once. */
export function placedBundle(paths: readonly PathItem[], { at, angle, scale = 1 }: MarkPlace): GroupItem {
  const turn = { x: 0, y: 0, rotate: angle, scale };
  const key = JSON.stringify([paths, turn]);
  const bundle = known.get(key) ?? { t: "group", items: paths.map((path) => ({ ...path, at: turn })) };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, bundle);
  return { t: "group", at, items: [bundle] };
}

const known = new Map<string, GroupItem>();
const MAX_KNOWN = 500;
