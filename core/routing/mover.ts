import type { Freedom } from "./freedom.ts";
import type { Stretch } from "./stretch.ts";

/** A stretch that looks for its place: how far it may move (looked up when it has to), where it stands, with whom it has to agree. */
export interface Mover {
  readonly stretch: Stretch;
  freedom: Freedom | null;
  now: number;
  group: Group | null;
}

/** Stretches in each other's way, and the fixed ones in theirs. */
export interface Group {
  readonly movers: Mover[];
  readonly still: Set<Stretch>;
}
