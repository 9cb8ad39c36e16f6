/** A line that shows what lines up: at `at` on its axis, from one end to the other, board px. */
export interface LineGuide {
  readonly kind: "line";
  readonly axis: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A gap between two boxes along an axis that is as wide as another one: from edge to edge, drawn across at `at`, board px. */
export interface GapGuide {
  readonly kind: "gap";
  readonly axis: "x" | "y";
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** A width or height, shown beside its box; `shared` when another box has it too. Board px. */
export interface SizeGuide {
  readonly kind: "size";
  readonly axis: "x" | "y";
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly shared: boolean;
}

/** What is drawn while something is dragged, to show why it stops where it does. */
export type Guide = LineGuide | GapGuide | SizeGuide;
