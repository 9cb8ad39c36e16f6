import { at } from "./at.ts";
import { type Arcs, type RankTree, slackOf, tightTree, walk } from "./tree-of-ranks.ts";

/** More exchanges than this per node do not pay. */
const EXCHANGES_PER_NODE = 4;

/**
 * Ranks from 0 for the nodes of a connected acyclic graph such that every arc leads to a higher rank and the weighted sum of their
 * lengths is least: network simplex (Gansner et al. 1993). The cut value of a tree arc is the surplus of leaving weight in the
 * subtree below it, as arcs inside the subtree cancel.
 */
export function rankNodes(size: number, arcs: Arcs): Int32Array {
  const rank = longestPaths(size, arcs);
  if (size < 2) return rank;
  const surplus = new Float64Array(size);
  arcs.from.forEach((node, arc) => {
    surplus[node] = at(surplus, node) + at(arcs.weight, arc);
    surplus[at(arcs.to, arc)] = at(surplus, at(arcs.to, arc)) - at(arcs.weight, arc);
  });
  let tree = tightTree(size, arcs, rank);
  for (let exchange = 0, from = 0; exchange < EXCHANGES_PER_NODE * size; exchange += 1) {
    const child = findLeaving(tree, arcs, surplus, from);
    if (child < 0) break;
    from = (at(tree.first, child) + 1) % size;
    const enters = findEntering(child, tree, arcs, rank);
    if (enters < 0) break;
    tree.isInTree[at(tree.parentArc, child)] = 0;
    tree.isInTree[enters] = 1;
    tree = walk(size, arcs, tree.isInTree);
    rankByTree(tree, arcs, rank);
  }
  return fromZero(rank);
}

/** The highest sum of arcs on a way to each node. */
function longestPaths(size: number, { from, to }: Arcs): Int32Array {
  const rank = new Int32Array(size);
  const waiting = new Int32Array(size);
  const leaving: number[][] = Array.from({ length: size }, () => []);
  from.forEach((node, arc) => {
    leaving[node]?.push(at(to, arc));
    waiting[at(to, arc)] = at(waiting, at(to, arc)) + 1;
  });
  const ready: number[] = [];
  for (let node = 0; node < size; node += 1) if (at(waiting, node) === 0) ready.push(node);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (const next of leaving[node] ?? []) {
      rank[next] = Math.max(at(rank, next), at(rank, node) + 1);
      waiting[next] = at(waiting, next) - 1;
      if (at(waiting, next) === 0) ready.push(next);
    }
  }
  return rank;
}

/** The lower end of a tree arc whose exchange shortens the whole, the search going round from a place in the tree; -1 when none does. */
function findLeaving(tree: RankTree, arcs: Arcs, surplus: Float64Array, from: number): number {
  const { preorder, parentArc } = tree;
  const size = preorder.length;
  const below = Float64Array.from(surplus);
  let [found, foundAt] = [-1, size];
  for (let place = size - 1; place > 0; place -= 1) {
    const node = at(preorder, place);
    const arc = at(parentArc, node);
    const isTail = at(arcs.from, arc) === node;
    const parent = isTail ? at(arcs.to, arc) : at(arcs.from, arc);
    const sum = at(below, node);
    below[parent] = at(below, parent) + sum;
    const turn = (place - from + size) % size;
    if ((isTail ? sum : -sum) < -1e-9 && turn < foundAt) [found, foundAt] = [node, turn];
  }
  return found;
}

/** The shortest arc that joins the two parts the other way round. */
function findEntering(child: number, tree: RankTree, arcs: Arcs, rank: Int32Array): number {
  const [low, high] = [at(tree.first, child), at(tree.last, child)];
  const tailIsBelow = at(arcs.from, at(tree.parentArc, child)) === child;
  const isBelow = (node: number): boolean => at(tree.first, node) >= low && at(tree.first, node) <= high;
  let [best, least] = [-1, Infinity];
  for (let arc = 0; arc < arcs.from.length; arc += 1) {
    const [fromBelow, toBelow] = [isBelow(at(arcs.from, arc)), isBelow(at(arcs.to, arc))];
    if (fromBelow === toBelow || fromBelow === tailIsBelow) continue;
    const slack = slackOf(arcs, rank, arc);
    if (slack < least) [best, least] = [arc, slack];
  }
  return best;
}

function rankByTree({ preorder, parentArc }: RankTree, arcs: Arcs, rank: Int32Array): void {
  for (const node of preorder.subarray(1)) {
    const arc = at(parentArc, node);
    const isTail = at(arcs.from, arc) === node;
    rank[node] = isTail ? at(rank, at(arcs.to, arc)) - 1 : at(rank, at(arcs.from, arc)) + 1;
  }
}

function fromZero(rank: Int32Array): Int32Array {
  let least = Infinity;
  for (const value of rank) least = Math.min(least, value);
  return rank.map((value) => value - least);
}
