import type { StrokeRecord } from "../model/records/stroke.ts";
import type { SceneItem } from "./display-list.ts";
import { strokeOutline } from "./stroke-outline.ts";

/** A line drawn by hand as drawn, relative to the corner of its box. Outlines are kept for as long as their points are. */
export function strokeItems({ points, color, width }: StrokeRecord): readonly SceneItem[] {
  const byLook = known.get(points) ?? new Map<string, readonly SceneItem[]>();
  known.set(points, byLook);
  const key = `${color} ${width}`;
  const items = byLook.get(key) ?? [{ t: "path", d: strokeOutline(points, width), fill: `pen-${color}` }];
  byLook.set(key, items);
  return items;
}

const known = new WeakMap<StrokeRecord["points"], Map<string, readonly SceneItem[]>>();
