import { at } from "./at.ts";
import type { FlatLine } from "./flat-graph.ts";

/** Beyond this many boxes a good order is kept without a search for a better one. */
const MOST_TO_IMPROVE = 300;
const PASSES = 6;

/**
 * A place in a row for each of `size` boxes, such that lines which lead backwards cost little together: sources are taken from the
 * front and sinks from the back (Eades, Lin, Smyth 1993), then each box moves to its best place a few times.
 */
export function rowOf(size: number, lines: readonly FlatLine[]): Int32Array {
  const row = greedyRow(size, lines);
  if (size <= MOST_TO_IMPROVE) improve(row, lines);
  const place = new Int32Array(size);
  row.forEach((box, index) => {
    place[box] = index;
  });
  return place;
}

function greedyRow(size: number, lines: readonly FlatLine[]): number[] {
  const [out, into] = [new Float64Array(size), new Float64Array(size)];
  const [outs, ins] = [linesBy(size, lines, "from"), linesBy(size, lines, "to")];
  for (const { from, to, back } of lines) {
    if (from === to) continue;
    out[from] = at(out, from) + back;
    into[to] = at(into, to) + back;
  }
  const left = new Set(Array.from({ length: size }, (_, box) => box));
  const [front, end]: [number[], number[]] = [[], []];
  const take = (box: number, list: number[]): void => {
    left.delete(box);
    list.push(box);
    for (const { to, back } of outs[box] ?? []) into[to] = at(into, to) - back;
    for (const { from, back } of ins[box] ?? []) out[from] = at(out, from) - back;
  };
  while (left.size > 0) {
    let [best, most] = [-1, -Infinity];
    for (const box of left) {
      const isSource = at(into, box) < NONE;
      const gain = isSource ? Infinity : at(out, box) < NONE ? -Infinity : at(out, box) - at(into, box);
      if (best < 0 || gain > most) [best, most] = [box, gain];
      if (isSource) break;
    }
    if (most > -Infinity) take(best, front);
    else take(best, end);
  }
  return [...front, ...end.reverse()];
}

const NONE = 1e-9;

function linesBy(size: number, lines: readonly FlatLine[], end: "from" | "to"): readonly (readonly FlatLine[])[] {
  const found: FlatLine[][] = Array.from({ length: size }, () => []);
  for (const line of lines) if (line.from !== line.to) found[line[end]]?.push(line);
  return found;
}

/** Moves each box to where the lines that lead backwards cost least. */
function improve(row: number[], lines: readonly FlatLine[]): void {
  const size = row.length;
  const cost = new Float64Array(size * size);
  for (const { from, to, back } of lines) cost[from * size + to] = at(cost, from * size + to) + back;
  for (let pass = 0; pass < PASSES; pass += 1) {
    let hasMoved = false;
    for (const box of [...row]) {
      const here = row.indexOf(box);
      const rest = row.filter((other) => other !== box);
      let [change, best, bestChange] = [0, 0, 0];
      const changes = [0];
      rest.forEach((other, index) => {
        change += at(cost, box * size + other) - at(cost, other * size + box);
        changes.push(change);
        if (change < bestChange - NONE) [best, bestChange] = [index + 1, change];
      });
      if (bestChange >= (changes[here] ?? 0) - NONE) continue;
      rest.splice(best, 0, box);
      row.splice(0, size, ...rest);
      hasMoved = true;
    }
    if (!hasMoved) return;
  }
}
