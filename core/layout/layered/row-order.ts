import { at } from "./at.ts";
import type { Layers } from "./layers.ts";

/** An order of the places in every layer: the places of each layer from top to bottom, and the position of each place. */
export interface RowOrder {
  readonly rows: readonly Int32Array[];
  readonly position: Int32Array;
}

/** The order in which a list names the places, layer by layer; places of a lower band come first. */
export function orderBy(layers: Layers, places: readonly number[], band: Int32Array): RowOrder {
  const rows: number[][] = Array.from({ length: layers.width }, () => []);
  for (const place of places) rows[at(layers.layerOf, place)]?.push(place);
  const position = new Int32Array(layers.layerOf.length);
  const sorted = rows.map((row) => Int32Array.from(row.sort((a, b) => at(band, a) - at(band, b))));
  for (const row of sorted) number(row, position);
  return { rows: sorted, position };
}

/** A copy to change. */
export const copyOrder = ({ rows, position }: RowOrder): RowOrder => ({
  rows: rows.map((row) => row.slice()),
  position: position.slice(),
});

/** Takes over the places of some layers from another order of the same layers. */
export function copyColumns(from: RowOrder, to: RowOrder, columns: Iterable<number>): void {
  for (const column of columns) {
    const row = to.rows[column] ?? new Int32Array();
    row.set(from.rows[column] ?? row);
    number(row, to.position);
  }
}

/** Writes down the positions of the places of a layer. */
export function number(row: Int32Array, position: Int32Array): void {
  for (let index = 0; index < row.length; index += 1) position[row[index] ?? 0] = index;
}
