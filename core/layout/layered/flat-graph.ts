/** A box to be placed, px. */
export interface FlatBox {
  readonly w: number;
  readonly h: number;
}

/** A line between two boxes by index. */
export interface FlatLine {
  readonly from: number;
  readonly to: number;
  /** How strongly it pulls its ends into neighbouring columns. */
  readonly pull: number;
  /** What it costs when it runs backwards. */
  readonly back: number;
  /** How much it wishes to be straight. */
  readonly straight: number;
  /** Room that its label needs along the line and across it, px; 0 without a label. */
  readonly label: { readonly along: number; readonly across: number };
}

/** Boxes and lines without containers: what one pass of a layout arranges. */
export interface FlatGraph {
  readonly boxes: readonly FlatBox[];
  readonly lines: readonly FlatLine[];
}
