import { at } from "./at.ts";

/** Arcs of an acyclic graph: from, to and weight by index. */
export interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** A spanning tree of tight arcs, walked from node 0: its nodes in preorder, the arc to the parent, and the range of each subtree. */
export interface RankTree {
  readonly isInTree: Uint8Array;
  readonly preorder: Int32Array;
  readonly parentArc: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** A tree that spans a connected graph of `size` nodes; ranks are shifted until enough arcs are tight. */
export function tightTree(size: number, arcs: Arcs, rank: Int32Array): RankTree {
  const isInTree = new Uint8Array(arcs.from.length);
  const reached = new Uint8Array(size);
  const touching = arcsByNode(size, arcs);
  const members: number[] = [];
  const grow = (start: number): void => {
    reached[start] = 1;
    members.push(start);
    for (let next = members.length - 1; next < members.length; next += 1) {
      const node = members[next] ?? 0;
      for (const arc of touching[node] ?? []) {
        const other = at(arcs.from, arc) === node ? at(arcs.to, arc) : at(arcs.from, arc);
        if (at(reached, other) === 1 || slackOf(arcs, rank, arc) !== 0) continue;
        isInTree[arc] = 1;
        reached[other] = 1;
        members.push(other);
      }
    }
  };
  grow(0);
  while (members.length < size) {
    const arc = tightestExit(arcs, rank, reached);
    if (arc < 0) break;
    const fromInside = at(reached, at(arcs.from, arc)) === 1;
    const shift = slackOf(arcs, rank, arc) * (fromInside ? 1 : -1);
    for (const node of members) rank[node] = at(rank, node) + shift;
    isInTree[arc] = 1;
    grow(fromInside ? at(arcs.to, arc) : at(arcs.from, arc));
  }
  return walk(size, arcs, isInTree);
}

/** How much longer an arc is than it must be. */
export const slackOf = ({ from, to }: Arcs, rank: Int32Array, arc: number): number =>
  at(rank, at(to, arc)) - at(rank, at(from, arc)) - 1;

/** The tree walked anew after its arcs changed. */
export function walk(size: number, arcs: Arcs, isInTree: Uint8Array): RankTree {
  const touching: number[][] = Array.from({ length: size }, () => []);
  isInTree.forEach((isIn, arc) => {
    if (isIn === 0) return;
    touching[at(arcs.from, arc)]?.push(arc);
    touching[at(arcs.to, arc)]?.push(arc);
  });
  const preorder = new Int32Array(size);
  const parentArc = new Int32Array(size).fill(-1);
  const first = new Int32Array(size).fill(-1);
  const last = new Int32Array(size);
  const stack = [0];
  let count = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    first[node] = count;
    preorder[count] = node;
    count += 1;
    for (const arc of touching[node] ?? []) {
      if (arc === at(parentArc, node)) continue;
      const other = at(arcs.from, arc) === node ? at(arcs.to, arc) : at(arcs.from, arc);
      parentArc[other] = arc;
      stack.push(other);
    }
  }
  for (let node = 0; node < size; node += 1) last[node] = at(first, node);
  for (let place = size - 1; place > 0; place -= 1) {
    const node = at(preorder, place);
    const arc = at(parentArc, node);
    const parent = at(arcs.from, arc) === node ? at(arcs.to, arc) : at(arcs.from, arc);
    last[parent] = Math.max(at(last, parent), at(last, node));
  }
  return { isInTree, preorder, parentArc, first, last };
}

function arcsByNode(size: number, { from, to }: Arcs): readonly (readonly number[])[] {
  const touching: number[][] = Array.from({ length: size }, () => []);
  from.forEach((node, arc) => {
    touching[node]?.push(arc);
    touching[at(to, arc)]?.push(arc);
  });
  return touching;
}

function tightestExit(arcs: Arcs, rank: Int32Array, reached: Uint8Array): number {
  let [best, least] = [-1, Infinity];
  for (let arc = 0; arc < arcs.from.length; arc += 1) {
    if (at(reached, at(arcs.from, arc)) === at(reached, at(arcs.to, arc))) continue;
    const slack = slackOf(arcs, rank, arc);
    if (slack < least) [best, least] = [arc, slack];
  }
  return best;
}
