import { at } from "./at.ts";
import type { PlaceQuest } from "./blocks.ts";
import { byPosition, CORNER } from "./ports.ts";

/** Heights at which each stretch leaves its left place and enters its right one, px. */
export interface Heights {
  readonly leaving: Float64Array;
  readonly entering: Float64Array;
}

/** Ports of one side keep this far apart when they slide, px. */
const LEAST_GAP = 8;

/** The heights of all ports; a port slides along its side where that makes its stretch straight. */
export function slidePorts({ layers, order, boxes, ports }: PlaceQuest, y: Float64Array): Heights {
  const leaving = ports.leaving.map((offset, stretch) => whole(at(y, at(layers.left, stretch)) + offset));
  const entering = ports.entering.map((offset, stretch) => whole(at(y, at(layers.right, stretch)) + offset));
  const leavingRange = rangesOf(leaving, layers.after, layers.right);
  const enteringRange = rangesOf(entering, layers.before, layers.left);
  for (let stretch = 0; stretch < leaving.length; stretch += 1) {
    if (at(leaving, stretch) === at(entering, stretch)) continue;
    const [a, b] = [leavingRange(stretch, at(layers.left, stretch)), enteringRange(stretch, at(layers.right, stretch))];
    const [least, most] = [Math.max(a.least, b.least), Math.min(a.most, b.most)];
    if (least > most) continue;
    const middle = Math.round((at(leaving, stretch) + at(entering, stretch)) / 2);
    const height = Math.max(Math.ceil(least), Math.min(Math.floor(most), middle));
    if (height > most) continue;
    leaving[stretch] = height;
    entering[stretch] = height;
  }
  return { leaving, entering };

  function rangesOf(heights: Float64Array, touching: readonly (readonly number[])[], ends: Int32Array) {
    return (stretch: number, place: number): { readonly least: number; readonly most: number } => {
      const box = boxes[place];
      if (box === undefined) return { least: at(heights, stretch), most: at(heights, stretch) };
      const all = byPosition(touching[place] ?? [], ends, order.position);
      const index = all.indexOf(stretch);
      const [upper, lower] = [all[index - 1], all[index + 1]];
      const half = Math.max(0, box.h / 2 - CORNER);
      return {
        least: Math.max(at(y, place) - half, upper === undefined ? -Infinity : at(heights, upper) + LEAST_GAP),
        most: Math.min(at(y, place) + half, lower === undefined ? Infinity : at(heights, lower) - LEAST_GAP),
      };
    };
  }
}

/** Rounded so that sums which differ only in their last digits come out the same. */
const whole = (value: number): number => Math.round(value + 1e-4);
