import type { Point } from "../model/records/fields.ts";
import type { GroupItem, PathItem } from "./display-list.ts";

/** Where a mark stands and how it is turned (radians) and scaled. */
export interface MarkPlace {
  readonly at: Point;
  readonly angle: number;
  readonly scale?: number;
}

/** A mark drawn about the origin, put at its place. The inner group is the same wherever the mark points the same way, so a file can hold it once. */
export function placedBundle(paths: readonly PathItem[], { at, angle, scale }: MarkPlace): GroupItem {
  const turn = { x: 0, y: 0, rotate: angle, ...(scale === undefined ? {} : { scale }) };
  return {
    t: "group",
    at,
    items: [{ t: "group", items: paths.map((path) => ({ ...path, at: turn })) }],
  };
}
