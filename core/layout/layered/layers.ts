import { at } from "./at.ts";

/** A graph in layers in which every stretch leads from one layer to the next; bends of long lines are places of their own. */
export interface Layers {
  /** How many places are boxes; the places after them are bends. */
  readonly boxes: number;
  readonly layerOf: Int32Array;
  /** The line of each bend; -1 for boxes. */
  readonly lineOf: Int32Array;
  readonly width: number;
  /** Stretches by index: the place in the left layer, the place in the right one, the line. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly line: Int32Array;
  /** Stretches that end at each place, to the left of it and to the right of it. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
}

/** Ends of a line by index; loops are left out by the caller. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Boxes in their layers, with a bend wherever a line passes through a layer. */
export function layersOf(layer: Int32Array, lines: readonly Ends[]): Layers {
  const layerOf = Array.from(layer);
  const lineOf = layerOf.map(() => -1);
  const [left, right, line]: [number[], number[], number[]] = [[], [], []];
  lines.forEach(({ from, to }, index) => {
    const forward = at(layer, from) < at(layer, to);
    const [start, end] = forward ? [from, to] : [to, from];
    let place = start;
    for (let column = at(layer, start) + 1; column <= at(layer, end); column += 1) {
      const isLast = column === at(layer, end);
      const next = isLast ? end : layerOf.length;
      if (!isLast) {
        layerOf.push(column);
        lineOf.push(index);
      }
      left.push(place);
      right.push(next);
      line.push(index);
      place = next;
    }
  });
  const before: number[][] = layerOf.map(() => []);
  const after: number[][] = layerOf.map(() => []);
  left.forEach((place, stretch) => {
    after[place]?.push(stretch);
    before[right[stretch] ?? 0]?.push(stretch);
  });
  return {
    boxes: layer.length,
    layerOf: Int32Array.from(layerOf),
    lineOf: Int32Array.from(lineOf),
    width: layerOf.reduce((most, column) => Math.max(most, column + 1), 0),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    line: Int32Array.from(line),
    before,
    after,
  };
}
