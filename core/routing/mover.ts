import type { Freedom } from "./freedom.ts";
import type { Stretch } from "./stretch.ts";

/** A stretch that looks for its place: how far it may move, where it stands now, and with whom it has to agree. */
export interface Mover {
  readonly stretch: Stretch;
  readonly freedom: Freedom;
  now: number;
  group: Group | null;
}

/** Stretches in each other's way, and the fixed ones in theirs. */
export interface Group {
  readonly movers: Mover[];
  readonly still: Set<Stretch>;
}
