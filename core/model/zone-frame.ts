import { boundsOf } from "./bounds.ts";
import type { Box } from "./records/fields.ts";

/** Room in px between the border of a zone and its members; the title stands at the top. */
export const ZONE_PADDING = { top: 44, right: 24, bottom: 24, left: 24 } as const;

/** Size in px of a zone without members. */
export const EMPTY_ZONE_SIZE = { w: 320, h: 200 } as const;

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
