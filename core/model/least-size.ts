import type { BoxedRecord } from "./boxed.ts";

/** The smallest size to which a piece of a type can be drawn by hand, px. */
export const LEAST_SIZES: Readonly<Record<BoxedRecord["type"], { readonly w: number; readonly h: number }>> = {
  node: { w: 96, h: 40 },
  zone: { w: 120, h: 80 },
  note: { w: 80, h: 48 },
  image: { w: 16, h: 16 },
  stroke: { w: 8, h: 8 },
};
