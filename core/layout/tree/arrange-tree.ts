import type { Point } from "../../model/records/fields.ts";
import { at } from "../layered/at.ts";
import { rowOf } from "../layered/break-cycles.ts";
import type { FlatGraph } from "../layered/flat-graph.ts";
import { packArranged } from "../layered/pack-parts.ts";
import type { Arranged } from "../layered/place-layers.ts";
import { type Density, SPACINGS, type Spacing } from "../layered/spacing.ts";

/** Each part as a tree from left to right: a box stands right of the one that feeds it most; other lines are routed around later. */
export const arrangeTree = (graph: FlatGraph, density: Density): Arranged =>
  packArranged(graph, SPACINGS[density].parts, (part) => arrangePart(part, SPACINGS[density]));

function arrangePart({ boxes, lines }: FlatGraph, spacing: Spacing): Arranged {
  const parent = parentsOf({ boxes, lines });
  const children: number[][] = boxes.map(() => []);
  const roots: number[] = [];
  boxes.forEach((_, box) => {
    const above = at(parent, box);
    if (above < 0) roots.push(box);
    else children[above]?.push(box);
  });
  const columns = columnsOf({ boxes, lines }, roots, children, spacing);
  const places: Point[] = boxes.map(() => ({ x: 0, y: 0 }));
  let bottom = 0;
  // Boxes that are done, with what lies above them on the stack, so that deep trees need no recursion.
  const middles = new Float64Array(boxes.length);
  for (const root of roots)
    for (const box of childrenFirst(root, children)) {
      const { w, h } = boxes[box] ?? { w: 0, h: 0 };
      const own = children[box] ?? [];
      const [first, last] = [own[0], own.at(-1)];
      const isLeaf = first === undefined || last === undefined;
      const middle = isLeaf ? bottom + h / 2 : (at(middles, first) + at(middles, last)) / 2;
      middles[box] = middle;
      if (isLeaf) bottom += h + spacing.boxes;
      const { x, width } = columns[box] ?? { x: 0, width: 0 };
      places[box] = { x: Math.round(x + (width - w) / 2), y: Math.round(middle - h / 2) };
      bottom = Math.max(bottom, (places[box]?.y ?? 0) + h + spacing.boxes);
    }
  return { places, courses: lines.map(() => null) };
}

/** The box that each box hangs on, -1 for roots: of the boxes earlier in the row the one with the strongest line to it. */
function parentsOf({ boxes, lines }: FlatGraph): Int32Array {
  const row = rowOf(boxes.length, lines);
  const parent = new Int32Array(boxes.length).fill(-1);
  const strength = new Float64Array(boxes.length);
  for (const { from, to, pull } of lines) {
    const isForward = at(row, from) < at(row, to);
    if (!isForward || pull <= at(strength, to)) continue;
    parent[to] = from;
    strength[to] = pull;
  }
  return parent;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

function columnsOf({ boxes }: FlatGraph, roots: readonly number[], children: readonly number[][], spacing: Spacing) {
  const depth = new Int32Array(boxes.length);
  const widths: number[] = [];
  const queue = [...roots];
  for (const box of queue) {
    const level = at(depth, box);
    widths[level] = Math.max(widths[level] ?? 0, boxes[box]?.w ?? 0);
    for (const child of children[box] ?? []) {
      depth[child] = level + 1;
      queue.push(child);
    }
  }
  const starts: number[] = [];
  let x = 0;
  for (const width of widths) {
    starts.push(x);
    x += width + spacing.columns;
  }
  return boxes.map((_, box): Column => ({ x: starts[at(depth, box)] ?? 0, width: widths[at(depth, box)] ?? 0 }));
}

function childrenFirst(root: number, children: readonly number[][]): readonly number[] {
  const parentsFirst: number[] = [];
  const stack = [root];
  for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
    parentsFirst.push(box);
    stack.push(...(children[box] ?? []));
  }
  return parentsFirst.reverse();
}
