import type { Box } from "./records/fields.ts";

/** Room in px between the border of a zone and its members; the title stands at the top. */
export const ZONE_PADDING = { top: 44, right: 24, bottom: 24, left: 24 } as const;

/** Size in px of a zone without members. */
export const EMPTY_ZONE_SIZE = { w: 320, h: 200 } as const;

/** The smallest box around all boxes, px; null when there are none. */
export function boundsOf(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.w);
    bottom = Math.max(bottom, box.y + box.h);
  }
  return left === Infinity ? null : { x: left, y: top, w: right - left, h: bottom - top };
}

/** The box of a zone around its members, px; null without members. */
export function frameAround(members: Iterable<Box>): Box | null {
  const bounds = boundsOf(members);
  if (bounds === null) return null;
  return {
    x: bounds.x - ZONE_PADDING.left,
    y: bounds.y - ZONE_PADDING.top,
    w: bounds.w + ZONE_PADDING.left + ZONE_PADDING.right,
    h: bounds.h + ZONE_PADDING.top + ZONE_PADDING.bottom,
  };
}
