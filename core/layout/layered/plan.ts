import { at } from "./at.ts";
import type { Ordered } from "./ordered.ts";

/** A place in the layers: the column from the left and the row from the top. */
export interface PlanPlace {
  readonly column: number;
  readonly row: number;
}

/** Layers and order as plain data: the place of each box, and for each line its bends in the columns that it passes, from the left. */
export interface Plan {
  readonly boxes: readonly PlanPlace[];
  readonly bends: readonly (readonly PlanPlace[])[];
}

/** Layers and order by box and line. */
export function planOf({ layers, order }: Ordered, lines: number): Plan {
  const placeOf = (place: number): PlanPlace => ({
    column: at(layers.layerOf, place),
    row: at(order.position, place),
  });
  const bends: PlanPlace[][] = Array.from({ length: lines }, () => []);
  layers.lineOf.forEach((line, place) => {
    if (line >= 0) bends[line]?.push(placeOf(place));
  });
  return { boxes: Array.from({ length: layers.boxes }, (_, box) => placeOf(box)), bends };
}
