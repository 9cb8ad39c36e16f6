import type { ReachedSet } from "./id-set.ts";
import { FLOWS, type Flow } from "./kinds.ts";
import type { EdgeRecord } from "./records/edge.ts";
import type { NodeRecord } from "./records/node.ts";
import type { RecordId } from "./records.ts";

/** Which edges a walk follows and which nodes it does not enter. */
export interface WalkOptions {
  readonly flows?: readonly Flow[];
  readonly avoid?: (node: NodeRecord) => boolean;
  readonly edge?: (edge: EdgeRecord) => boolean;
}

/** Which way a walk follows the edges. */
export type WalkDirection = "down" | "up";

/** Nodes and edges of a board by number; an edge at a place has the numbers of its ends at the same place. */
export interface NumberedBoard {
  readonly nodes: readonly NodeRecord[];
  readonly places: ReadonlyMap<RecordId, number>;
  readonly edges: readonly EdgeRecord[];
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Edges of each node in one array: those of node n are at `start[n]` to `start[n + 1]`. */
interface Adjacency {
  readonly start: Int32Array;
  readonly edges: Int32Array;
  readonly ends: Int32Array;
}

/** Options of a walk with its flows as bits. */
interface StepOptions extends Pick<WalkOptions, "avoid" | "edge"> {
  readonly mask: number;
}

const ALL_FLOWS = (1 << FLOWS.length) - 1;
const FLOW_BITS: ReadonlyMap<string, number> = new Map(FLOWS.map((flow, bit) => [flow, 1 << bit]));

const maskOf = (flows: readonly Flow[] | undefined): number =>
  flows === undefined ? ALL_FLOWS : flows.reduce((mask, flow) => mask | (FLOW_BITS.get(flow) ?? 0), 0);

/** Walks over the edges of one board. Walks from one node that only name flows are remembered, as many rules ask for the same. */
export class WalkIndex {
  readonly #board: NumberedBoard;
  readonly #flows: Uint16Array;
  readonly #known = new Map<number, ReachedSet>();
  /** Number of the last walk that came to each node: cheaper than a fresh set for every walk. */
  readonly #marks: Int32Array;
  #walks = 0;
  #isWalking = false;
  #down: Adjacency | null = null;
  #up: Adjacency | null = null;

  constructor(board: NumberedBoard) {
    this.#board = board;
    this.#marks = new Int32Array(board.nodes.length);
    this.#flows = new Uint16Array(board.edges.length);
    for (let number = 0; number < board.edges.length; number += 1) {
      this.#flows[number] = FLOW_BITS.get(board.edges[number]?.flow ?? "") ?? 0;
    }
  }

  /** Ids that a walk comes to; a start itself only when a circle leads back to it. O(nodes + edges). */
  reached(starts: Iterable<RecordId>, direction: WalkDirection, options: WalkOptions = {}): ReachedSet {
    const todo: number[] = [];
    for (const id of starts) {
      const place = this.#board.places.get(id);
      if (place !== undefined) todo.push(place);
    }
    const mask = maskOf(options.flows);
    if (todo.length !== 1 || options.avoid !== undefined || options.edge !== undefined) {
      return this.#walk(todo, direction, { ...options, mask });
    }
    const key = ((todo[0] ?? 0) * 2 + (direction === "down" ? 0 : 1)) * (ALL_FLOWS + 1) + mask;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#walk(todo, direction, { mask });
    this.#known.set(key, found);
    return found;
  }

  /** A walk whose options walk themselves must not mark over the one that asks them. */
  #walk(todo: number[], direction: WalkDirection, options: StepOptions): ReachedSet {
    const { nodes, places } = this.#board;
    if (this.#isWalking) {
      const order = this.#steps(todo, this.#adjacency(direction), options, new Int32Array(nodes.length));
      return new Reached(nodes, places, order);
    }
    this.#isWalking = true;
    try {
      return new Reached(nodes, places, this.#steps(todo, this.#adjacency(direction), options, this.#marks));
    } finally {
      this.#isWalking = false;
    }
  }

  #steps(
    todo: number[],
    { start, edges, ends }: Adjacency,
    { mask, avoid, edge }: StepOptions,
    marks: Int32Array,
  ): readonly number[] {
    const { nodes, edges: records } = this.#board;
    this.#walks += 1;
    const walk = this.#walks;
    const order: number[] = [];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      const last = start[at + 1] ?? 0;
      for (let slot = start[at] ?? 0; slot < last; slot += 1) {
        const end = ends[slot] ?? 0;
        const number = edges[slot] ?? 0;
        if (marks[end] === walk || ((this.#flows[number] ?? 0) & mask) === 0) continue;
        const node = nodes[end];
        const record = records[number];
        if (node === undefined || record === undefined || edge?.(record) === false || avoid?.(node) === true) continue;
        marks[end] = walk;
        order.push(end);
        todo.push(end);
      }
    }
    return order;
  }

  #adjacency(direction: WalkDirection): Adjacency {
    const { from, to, nodes } = this.#board;
    if (direction === "down") {
      this.#down ??= adjacencyOf(nodes.length, from, to);
      return this.#down;
    }
    this.#up ??= adjacencyOf(nodes.length, to, from);
    return this.#up;
  }
}

/** So many places are quicker to look through than to index. */
const FEW = 12;

/** What a walk found, by places in the order of the walk; a class, so that every reader sees one shape. */
class Reached implements ReachedSet {
  readonly size: number;
  readonly #nodes: readonly NodeRecord[];
  readonly #places: ReadonlyMap<RecordId, number>;
  readonly #order: readonly number[];
  #index: Uint8Array | null = null;
  #found: readonly NodeRecord[] | null = null;

  constructor(nodes: readonly NodeRecord[], places: ReadonlyMap<RecordId, number>, order: readonly number[]) {
    this.size = order.length;
    this.#nodes = nodes;
    this.#places = places;
    this.#order = order;
  }

  has(id: RecordId): boolean {
    const place = this.#places.get(id);
    if (place === undefined) return false;
    if (this.#order.length <= FEW) return this.#order.includes(place);
    if (this.#index === null) {
      this.#index = new Uint8Array(this.#nodes.length);
      for (const found of this.#order) this.#index[found] = 1;
    }
    return this.#index[place] === 1;
  }

  get nodes(): readonly NodeRecord[] {
    this.#found ??= this.#order.flatMap((place) => this.#nodes[place] ?? []);
    return this.#found;
  }

  [Symbol.iterator](): Iterator<RecordId> {
    return this.nodes.map(({ id }) => id)[Symbol.iterator]();
  }
}

function adjacencyOf(nodes: number, near: Int32Array, far: Int32Array): Adjacency {
  const start = new Int32Array(nodes + 1);
  for (const place of near) start[place + 1] = (start[place + 1] ?? 0) + 1;
  for (let place = 0; place < nodes; place += 1) start[place + 1] = (start[place + 1] ?? 0) + (start[place] ?? 0);
  const next = start.slice();
  const edges = new Int32Array(near.length);
  const ends = new Int32Array(near.length);
  for (let number = 0; number < near.length; number += 1) {
    const place = near[number] ?? 0;
    const slot = next[place] ?? 0;
    next[place] = slot + 1;
    edges[slot] = number;
    ends[slot] = far[number] ?? 0;
  }
  return { start, edges, ends };
}
