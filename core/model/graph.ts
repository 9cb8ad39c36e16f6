import { boardOf, briefOf, type Doc } from "./doc.ts";
import type { ReachedSet } from "./id-set.ts";
import { KindIndex } from "./kind-index.ts";
import type { ComponentKind } from "./kinds.ts";
import type { BoardRecord } from "./records/board.ts";
import type { BriefRecord } from "./records/brief.ts";
import type { DecisionRecord } from "./records/decision.ts";
import type { EdgeRecord } from "./records/edge.ts";
import type { NodeRecord } from "./records/node.ts";
import type { RecordId } from "./records.ts";
import { type NumberedBoard, WalkIndex, type WalkOptions } from "./walk-index.ts";

/** Typed, indexed view of the components and flows of one board. Edges with a missing end are left out. */
export interface BoardGraph {
  readonly board: BoardRecord;
  readonly brief: BriefRecord;
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  /** Decision cards, in board order. */
  readonly decisions: readonly DecisionRecord[];
  node(id: RecordId): NodeRecord | null;
  /** Nodes of the given kinds, in board order. */
  nodesOf(...kinds: readonly ComponentKind[]): readonly NodeRecord[];
  has(...kinds: readonly ComponentKind[]): boolean;
  outgoing(id: RecordId): readonly EdgeRecord[];
  incoming(id: RecordId): readonly EdgeRecord[];
  /** Ids reachable along edges from the starts; a start itself only when a cycle leads back to it. */
  descendants(starts: Iterable<RecordId>, options?: WalkOptions): ReachedSet;
  /** Ids from which the starts are reachable; a start itself only when a cycle leads back to it. */
  ancestors(starts: Iterable<RecordId>, options?: WalkOptions): ReachedSet;
}

const NONE: readonly never[] = [];

/** Builds the index in O(nodes + edges); `ids` gives another order of the records than that of the board. */
export function graphOf(doc: Doc, ids: Iterable<RecordId> = doc.keys()): BoardGraph {
  const { decisions, ...board } = numbered(doc, ids);
  const { nodes, places, edges } = board;
  const kinds = new KindIndex(nodes);
  const walks = new WalkIndex(board);
  const out = edgesByNode(edges, board.from, nodes.length);
  const into = edgesByNode(edges, board.to, nodes.length);
  const at = (lists: readonly (readonly EdgeRecord[])[], id: RecordId): readonly EdgeRecord[] => {
    const place = places.get(id);
    return place === undefined ? NONE : (lists[place] ?? NONE);
  };
  return {
    board: boardOf(doc),
    brief: briefOf(doc),
    nodes,
    edges,
    decisions,
    node: (id) => {
      const place = places.get(id);
      return place === undefined ? null : (nodes[place] ?? null);
    },
    nodesOf: (...wanted) => kinds.of(wanted),
    has: (...wanted) => kinds.has(wanted),
    outgoing: (id) => at(out, id),
    incoming: (id) => at(into, id),
    descendants: (starts, options) => walks.reached(starts, "down", options),
    ancestors: (starts, options) => walks.reached(starts, "up", options),
  };
}

/** The components and the edges whose both ends are there, numbered in order. */
function numbered(
  doc: Doc,
  ids: Iterable<RecordId>,
): NumberedBoard & { readonly decisions: readonly DecisionRecord[] } {
  const nodes: NodeRecord[] = [];
  const places = new Map<RecordId, number>();
  const drawn: EdgeRecord[] = [];
  const decisions: DecisionRecord[] = [];
  for (const id of ids) {
    const record = doc.get(id);
    if (record?.type === "node") {
      places.set(id, nodes.length);
      nodes.push(record);
    } else if (record?.type === "edge") drawn.push(record);
    else if (record?.type === "decision") decisions.push(record);
  }
  const edges: EdgeRecord[] = [];
  const from = new Int32Array(drawn.length);
  const to = new Int32Array(drawn.length);
  for (const edge of drawn) {
    const [source, target] = [places.get(edge.from), places.get(edge.to)];
    if (source === undefined || target === undefined) continue;
    from[edges.length] = source;
    to[edges.length] = target;
    edges.push(edge);
  }
  return { nodes, places, edges, from: from.subarray(0, edges.length), to: to.subarray(0, edges.length), decisions };
}

function edgesByNode(
  edges: readonly EdgeRecord[],
  ends: Int32Array,
  nodes: number,
): readonly (readonly EdgeRecord[])[] {
  const lists = new Array<EdgeRecord[]>(nodes);
  edges.forEach((edge, number) => {
    const place = ends[number] ?? 0;
    const list = lists[place];
    if (list === undefined) lists[place] = [edge];
    else list.push(edge);
  });
  return lists;
}
