import type { Box } from "./records/fields.ts";

/** Whether two boxes have a point in common, borders included. */
export const meets = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;
