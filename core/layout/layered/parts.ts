import type { FlatGraph, FlatLine } from "./flat-graph.ts";

/** A part of a graph that lines connect: its boxes and lines by index in the whole, and as a graph of its own. */
export interface Part {
  readonly boxes: readonly number[];
  readonly lines: readonly number[];
  readonly graph: FlatGraph;
}

/** The connected parts of a graph in the order of their first boxes; lines from a box to itself are left out. */
export function partsOf({ boxes, lines }: FlatGraph): readonly Part[] {
  const root = boxes.map((_, box) => box);
  const find = (box: number): number => {
    let top = box;
    while ((root[top] ?? top) !== top) top = root[top] ?? top;
    for (let node = box; node !== top; ) {
      const next = root[node] ?? top;
      root[node] = top;
      node = next;
    }
    return top;
  };
  for (const { from, to } of lines) root[Math.max(find(from), find(to))] = Math.min(find(from), find(to));
  const members = new Map<number, number[]>();
  boxes.forEach((_, box) => {
    const part = find(box);
    members.set(part, [...(members.get(part) ?? []), box]);
  });
  const inner = new Map<number, number[]>();
  lines.forEach(({ from, to }, line) => {
    if (from === to) return;
    const part = find(from);
    const found = inner.get(part);
    if (found === undefined) inner.set(part, [line]);
    else found.push(line);
  });
  return [...members].map(([part, own]) => {
    const lineIds = inner.get(part) ?? [];
    const place = new Map(own.map((box, index) => [box, index]));
    const graph = {
      boxes: own.map((box) => boxes[box] ?? { w: 0, h: 0 }),
      lines: lineIds.flatMap((id): readonly FlatLine[] => {
        const line = lines[id];
        if (line === undefined) return [];
        return [{ ...line, from: place.get(line.from) ?? 0, to: place.get(line.to) ?? 0 }];
      }),
    };
    return { boxes: own, lines: lineIds, graph };
  });
}
