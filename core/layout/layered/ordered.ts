import type { Layers } from "./layers.ts";
import type { RowOrder } from "./row-order.ts";

/** Layers, the order within them, and the band of each place. */
export interface Ordered {
  readonly layers: Layers;
  readonly order: RowOrder;
  readonly band: Int32Array;
}
