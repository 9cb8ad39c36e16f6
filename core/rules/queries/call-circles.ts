import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { RecordId } from "../../model/records.ts";
import { isSynchronous } from "./request-paths.ts";

type Calls = ReadonlyMap<RecordId, readonly RecordId[]>;

/**
 * Circles of three or more components that call each other and wait, one for each group of components that can all
 * reach each other; each from its first component on, in the order of the calls. O(nodes + edges).
 */
export function callCircles(graph: BoardGraph): readonly (readonly RecordId[])[] {
  const calls = waitingCalls(graph);
  return circledGroups(calls).map((group) => shortestCircle(calls, group));
}

/** Waiting calls; of two opposite arrows one is the answer, and a stream in both directions waits for nobody. */
function waitingCalls(graph: BoardGraph): Calls {
  const waits = graph.edges.filter(isWaiting);
  const callers = new Set(waits.map((edge) => edge.from));
  const answerable = waits.filter((edge) => callers.has(edge.to));
  const known = new Set(answerable.map((edge) => pairOf(edge.from, edge.to)));
  const calls = new Map<RecordId, RecordId[]>();
  for (const { from, to } of answerable) {
    if (known.has(pairOf(to, from))) continue;
    const callees = calls.get(from);
    if (callees === undefined) calls.set(from, [to]);
    else callees.push(to);
  }
  return calls;
}

const isWaiting = (edge: EdgeRecord): boolean =>
  edge.flow === "request" && edge.from !== edge.to && isSynchronous(edge) && edge.props.protocol !== "stream";

const pairOf = (from: RecordId, to: RecordId): string => `${from}\n${to}`;

/** Groups of components that can all reach each other, by first component: callers of callers, from the last finished on. */
function circledGroups(calls: Calls): readonly ReadonlySet<RecordId>[] {
  const finished = finishOrder(calls);
  const callers = reversed(calls);
  const grouped = new Set<RecordId>();
  const groups: ReadonlySet<RecordId>[] = [];
  for (const root of [...finished].reverse()) {
    if (grouped.has(root)) continue;
    const group = new Set([root]);
    grouped.add(root);
    for (const id of group) {
      for (const caller of callers.get(id) ?? []) {
        if (grouped.has(caller)) continue;
        grouped.add(caller);
        group.add(caller);
      }
    }
    if (group.size > 1) groups.push(group);
  }
  return groups.sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
}

const firstOf = (group: ReadonlySet<RecordId>): RecordId => [...group].sort()[0] ?? "";

/** Depth first without recursion: components in the order in which all their callees are done. */
function finishOrder(calls: Calls): readonly RecordId[] {
  const seen = new Set<RecordId>();
  const order: RecordId[] = [];
  for (const root of [...calls.keys()].sort()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const stack = [{ id: root, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const callee = calls.get(top.id)?.[top.next];
      top.next += 1;
      if (callee === undefined) {
        order.push(top.id);
        stack.pop();
      } else if (!seen.has(callee)) {
        seen.add(callee);
        stack.push({ id: callee, next: 0 });
      }
    }
  }
  return order;
}

function reversed(calls: Calls): Calls {
  const callers = new Map<RecordId, RecordId[]>();
  for (const [caller, callees] of calls) {
    for (const callee of callees) {
      const list = callers.get(callee);
      if (list === undefined) callers.set(callee, [caller]);
      else list.push(caller);
    }
  }
  return callers;
}

/** Breadth first from the first component of the group back to itself. */
function shortestCircle(calls: Calls, group: ReadonlySet<RecordId>): readonly RecordId[] {
  const start = firstOf(group);
  const before = new Map<RecordId, RecordId>();
  const todo = [start];
  for (const id of todo) {
    for (const callee of [...(calls.get(id) ?? [])].sort()) {
      if (callee === start) return pathTo(id, before);
      if (!group.has(callee) || before.has(callee)) continue;
      before.set(callee, id);
      todo.push(callee);
    }
  }
  return [...group];
}

function pathTo(end: RecordId, before: ReadonlyMap<RecordId, RecordId>): readonly RecordId[] {
  const path: RecordId[] = [];
  for (let id: RecordId | undefined = end; id !== undefined; id = before.get(id)) path.unshift(id);
  return path;
}
