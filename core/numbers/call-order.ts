import type { BoardGraph } from "../model/graph.ts";
import type { RecordId } from "../model/records.ts";
import { perGraph } from "./per-graph.ts";
import { type SynchronousCall, synchronousCallsOf } from "./synchronous-calls.ts";

/** Synchronous calls without circles: a call that would come back to a waiting caller is dropped. */
export interface CallOrder {
  /** Every component, callees before their callers. */
  readonly order: readonly RecordId[];
  /** Components where a request starts: clients, and callers that nobody calls; all callers when there is none. */
  readonly entries: readonly RecordId[];
  calls(id: RecordId): readonly SynchronousCall[];
}

const NONE: readonly SynchronousCall[] = [];

/** Puts the synchronous calls of a board in order, in O(nodes + edges). */
export const callOrderOf: (graph: BoardGraph) => CallOrder = perGraph((graph) => {
  const all = synchronousCallsOf(graph);
  const byCaller = new Map<RecordId, SynchronousCall[]>();
  const called = new Set<RecordId>();
  for (const call of all) {
    const list = byCaller.get(call.caller);
    if (list === undefined) byCaller.set(call.caller, [call]);
    else list.push(call);
    called.add(call.callee);
  }
  const requesters = new Set(all.filter((call) => !call.read).map((call) => call.caller));
  const callers = graph.nodes.filter((node) => requesters.has(node.id));
  const starts = callers.filter((node) => node.kind === "client-app" || !called.has(node.id));
  const entries = (starts.length > 0 ? starts : callers).map((node) => node.id);
  const { order, dropped } = postorder([...entries, ...graph.nodes.map((node) => node.id)], byCaller);
  const kept: ReadonlyMap<RecordId, readonly SynchronousCall[]> =
    dropped.size === 0 ? byCaller : withoutCalls(byCaller, dropped);
  return { order, entries, calls: (id) => kept.get(id) ?? NONE };
});

const withoutCalls = (
  byCaller: ReadonlyMap<RecordId, readonly SynchronousCall[]>,
  dropped: ReadonlySet<SynchronousCall>,
) => new Map([...byCaller].map(([id, calls]) => [id, calls.filter((call) => !dropped.has(call))] as const));

/** Depth first without recursion, so that a long chain cannot exhaust the stack. */
function postorder(
  roots: readonly RecordId[],
  byCaller: ReadonlyMap<RecordId, readonly SynchronousCall[]>,
): { readonly order: readonly RecordId[]; readonly dropped: ReadonlySet<SynchronousCall> } {
  const order: RecordId[] = [];
  const dropped = new Set<SynchronousCall>();
  const isDone = new Map<RecordId, boolean>();
  const stack: { readonly id: RecordId; readonly calls: readonly SynchronousCall[]; next: number }[] = [];
  const enter = (id: RecordId): void => {
    const calls = byCaller.get(id);
    isDone.set(id, calls === undefined);
    if (calls === undefined) order.push(id);
    else stack.push({ id, calls, next: 0 });
  };
  for (const root of roots) {
    if (!isDone.has(root)) enter(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const call = top.calls[top.next];
      top.next += 1;
      if (call === undefined) {
        isDone.set(top.id, true);
        order.push(top.id);
        stack.pop();
        continue;
      }
      const state = isDone.get(call.callee);
      if (state === undefined) enter(call.callee);
      else if (!state) dropped.add(call);
    }
  }
  return { order, dropped };
}
