import { at } from "./at.ts";
import type { FlatLine } from "./flat-graph.ts";
import type { Layers } from "./layers.ts";
import type { Ordered } from "./ordered.ts";

/**
 * The stretches that become straight: between each two layers the heaviest set that does not cross and takes each place once, found
 * as a heaviest increasing chain with a tree of prefix maxima.
 */
export function straightStretches(ordered: Ordered, lines: readonly FlatLine[]): Uint8Array {
  const { layers, order } = ordered;
  const straight = new Uint8Array(layers.left.length);
  for (let column = 0; column + 1 < order.rows.length; column += 1)
    for (const stretch of heaviestChain(ordered, lines, column)) straight[stretch] = 1;
  return straight;
}

interface Link {
  readonly stretch: number;
  readonly weight: number;
  readonly before: Link | null;
}

function heaviestChain({ layers, order, band }: Ordered, lines: readonly FlatLine[], column: number) {
  const { rows, position } = order;
  const size = rows[column + 1]?.length ?? 0;
  const tree: (Link | null)[] = new Array<Link | null>(size + 1).fill(null);
  const best = (end: number): Link | null => {
    let found: Link | null = null;
    for (let node = end; node > 0; node -= node & -node) {
      const here = tree[node] ?? null;
      if (here !== null && (found === null || here.weight > found.weight)) found = here;
    }
    return found;
  };
  for (const place of rows[column] ?? []) {
    const within = (layers.after[place] ?? []).filter(
      (stretch) => at(band, at(layers.right, stretch)) === at(band, place),
    );
    const links = within.map((stretch) => {
      const before = best(at(position, at(layers.right, stretch)));
      return { stretch, weight: weightOf(layers, lines, stretch) + (before?.weight ?? 0), before };
    });
    for (const link of links) {
      for (let node = at(position, at(layers.right, link.stretch)) + 1; node <= size; node += node & -node)
        if ((tree[node]?.weight ?? 0) < link.weight) tree[node] = link;
    }
  }
  const chain: number[] = [];
  for (let link = best(size); link !== null; link = link.before) chain.push(link.stretch);
  return chain;
}

/** Long lines should run straight first, then the path of a request. */
function weightOf(layers: Layers, lines: readonly FlatLine[], stretch: number): number {
  const bends =
    (at(layers.lineOf, at(layers.left, stretch)) < 0 ? 0 : 1) +
    (at(layers.lineOf, at(layers.right, stretch)) < 0 ? 0 : 1);
  return 1 + bends * 0.7 + (lines[at(layers.line, stretch)]?.straight ?? 0) / 12;
}
