import { boardOf, briefOf, type Doc } from "./doc.ts";
import type { ComponentKind, Flow } from "./kinds.ts";
import type { BoardRecord } from "./records/board.ts";
import type { BriefRecord } from "./records/brief.ts";
import type { DecisionRecord } from "./records/decision.ts";
import type { EdgeRecord } from "./records/edge.ts";
import type { NodeRecord } from "./records/node.ts";
import type { RecordId } from "./records.ts";

/** Which edges a walk follows and which nodes it does not enter. */
export interface WalkOptions {
  readonly flows?: readonly Flow[];
  readonly avoid?: (node: NodeRecord) => boolean;
  readonly edge?: (edge: EdgeRecord) => boolean;
}

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
  descendants(starts: Iterable<RecordId>, options?: WalkOptions): ReadonlySet<RecordId>;
  /** Ids from which the starts are reachable; a start itself only when a cycle leads back to it. */
  ancestors(starts: Iterable<RecordId>, options?: WalkOptions): ReadonlySet<RecordId>;
}

const NONE: readonly never[] = [];

/** Builds the index in O(nodes + edges). */
export function graphOf(doc: Doc): BoardGraph {
  const byId = new Map<RecordId, NodeRecord>();
  const byKind = new Map<string, NodeRecord[]>();
  const candidates: EdgeRecord[] = [];
  const decisions: DecisionRecord[] = [];
  for (const record of doc.values()) {
    if (record.type === "node") {
      byId.set(record.id, record);
      push(byKind, record.kind, record);
    } else if (record.type === "edge") candidates.push(record);
    else if (record.type === "decision") decisions.push(record);
  }
  const out = new Map<RecordId, EdgeRecord[]>();
  const into = new Map<RecordId, EdgeRecord[]>();
  const edges = candidates.filter((edge) => byId.has(edge.from) && byId.has(edge.to));
  for (const edge of edges) {
    push(out, edge.from, edge);
    push(into, edge.to, edge);
  }
  const nodes = [...byId.values()];
  const outgoing = (id: RecordId): readonly EdgeRecord[] => out.get(id) ?? NONE;
  const incoming = (id: RecordId): readonly EdgeRecord[] => into.get(id) ?? NONE;
  const node = (id: RecordId): NodeRecord | null => byId.get(id) ?? null;
  const walk = (starts: Iterable<RecordId>, next: Direction, options: WalkOptions = {}): ReadonlySet<RecordId> => {
    const seen = new Set<RecordId>();
    const todo = [...starts];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      for (const edge of next.edges(id)) {
        const other = next.end(edge);
        if (seen.has(other) || !follows(edge, options)) continue;
        const target = byId.get(other);
        if (target === undefined || options.avoid?.(target) === true) continue;
        seen.add(other);
        todo.push(other);
      }
    }
    return seen;
  };
  return {
    board: boardOf(doc),
    brief: briefOf(doc),
    nodes,
    edges,
    decisions,
    node,
    nodesOf: (...kinds) =>
      kinds.length === 1
        ? (byKind.get(kinds[0] ?? "") ?? NONE)
        : nodes.filter((n) => (kinds as readonly string[]).includes(n.kind)),
    has: (...kinds) => kinds.some((kind) => byKind.has(kind)),
    outgoing,
    incoming,
    descendants: (starts, options) => walk(starts, { edges: outgoing, end: (edge) => edge.to }, options),
    ancestors: (starts, options) => walk(starts, { edges: incoming, end: (edge) => edge.from }, options),
  };
}

interface Direction {
  readonly edges: (id: RecordId) => readonly EdgeRecord[];
  readonly end: (edge: EdgeRecord) => RecordId;
}

function follows(edge: EdgeRecord, options: WalkOptions): boolean {
  if (options.flows !== undefined && !options.flows.includes(edge.flow)) return false;
  return options.edge === undefined || options.edge(edge);
}

function push<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
