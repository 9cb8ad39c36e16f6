import { type Doc, listRecords } from "./doc.ts";
import type { EdgeRecord } from "./records/edge.ts";
import type { RecordId } from "./records.ts";

const SUMMARY_PREFIX = "summary:";

/** Whether a flow of a folded board stands for several flows. */
export const isSummaryFlow = (id: RecordId): boolean => id.startsWith(SUMMARY_PREFIX);

/** The flows of a board whose hidden ends are replaced by what stands for them: a lone one keeps its id and label, several of a kind are one, those inside are gone. */
export function flowsOfFold(doc: Doc, standIns: ReadonlyMap<RecordId, RecordId>): readonly EdgeRecord[] {
  const bundles = new Map<string, EdgeRecord[]>();
  for (const edge of listRecords(doc, "edge")) {
    const key = keyOf(edge, standIns);
    if (key === null) continue;
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [edge]);
    else bundle.push(edge);
  }
  return [...bundles].flatMap(([key, edges]) => {
    const [first] = edges;
    if (first === undefined || key === first.id) return edges;
    const [from, to] = [standIns.get(first.from) ?? first.from, standIns.get(first.to) ?? first.to];
    return edges.length === 1 ? [movedFlow(first, from, to)] : [summaryFlow(key, edges, from, to)];
  });
}

/** The flows that a flow of a folded board stands for; empty for one that stands only for itself. */
export const flowsBehind = (
  doc: Doc,
  standIns: ReadonlyMap<RecordId, RecordId>,
  id: RecordId,
): readonly EdgeRecord[] =>
  isSummaryFlow(id) ? listRecords(doc, "edge").filter((edge) => keyOf(edge, standIns) === id) : [];

/** The flow of the folded board that a flow becomes, or null for one that is hidden whole. */
function keyOf(edge: EdgeRecord, standIns: ReadonlyMap<RecordId, RecordId>): string | null {
  const [from, to] = [standIns.get(edge.from) ?? edge.from, standIns.get(edge.to) ?? edge.to];
  if (from === to) return null;
  const isWhole = from === edge.from && to === edge.to;
  return isWhole ? edge.id : `${SUMMARY_PREFIX}${from}:${to}:${edge.flow}`;
}

const moved = new WeakMap<EdgeRecord, EdgeRecord>();

/** A flow between what stands for its ends; the same object for the same flow and ends, so that it is not drawn again. */
export function movedFlow(edge: EdgeRecord, from: RecordId, to: RecordId): EdgeRecord {
  const before = moved.get(edge);
  if (before?.from === from && before.to === to) return before;
  const { route: _route, bends: _bends, labelAt: _labelAt, ...rest } = edge;
  const next = { ...rest, from, to };
  moved.set(edge, next);
  return next;
}

const summaryFlow = (id: RecordId, edges: readonly EdgeRecord[], from: RecordId, to: RecordId): EdgeRecord => ({
  type: "edge",
  id,
  from,
  to,
  flow: edges[0]?.flow ?? "request",
  label: `${edges.length} flows`,
  props: {},
});
