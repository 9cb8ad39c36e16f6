import type { FontWeight } from "../display-list.ts";
import type { Span } from "./block.ts";

/** How a stretch is set: size in px, weight, whether in the font of code, room in px at both its ends. */
export interface SpanFont {
  readonly size: number;
  readonly weight: FontWeight;
  readonly mono: boolean;
  readonly pad: number;
}

/** Room between code in a line and the edge of its ground, px. */
const CODE_PAD = 3;
/** The letters of the font of code look larger than others of their size. */
const CODE_SIZE = 0.92;
const ASIDE_SIZE = 0.85;

/** The font of a span in a line of some size and weight. */
export const spanFont = (span: Span, { size, weight }: Pick<SpanFont, "size" | "weight">): SpanFont => ({
  size: span.code ? toHalf(size * CODE_SIZE) : span.aside ? toHalf(size * ASIDE_SIZE) : size,
  weight: span.bold ? 600 : weight,
  mono: span.code,
  pad: span.code ? CODE_PAD : 0,
});

const toHalf = (size: number): number => Math.round(size * 2) / 2;
