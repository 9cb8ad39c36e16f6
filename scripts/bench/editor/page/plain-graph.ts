/** A box of the graph, px. */
export interface PlainNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What every peer is given to draw. */
export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Whether it is shown whole, or at 100 % from its top left corner. */
  readonly fitted: boolean;
  /** Whether all boxes begin selected. */
  readonly selected: boolean;
}
