import type { Freedom } from "./freedom.ts";
import type { Stretch } from "./stretch.ts";

/** A stretch that looks for its place: where it stands now and what it spans, px; how far it may move (looked up when it has to); with whom it has to agree. */
export interface Mover {
  readonly stretch: Stretch;
  pos: number;
  readonly low: number;
  readonly high: number;
  freedom: Freedom | null;
  group: Group | null;
}

/** Stretches in each other's way, and the fixed ones in theirs. */
export interface Group {
  readonly movers: Mover[];
  readonly still: Set<Stretch>;
}

/** A stretch where it is. */
export const moverOf = (stretch: Stretch, freedom: Freedom | null = null): Mover => ({
  stretch,
  pos: stretch.pos,
  low: stretch.low,
  high: stretch.high,
  freedom,
  group: null,
});
