import { type Doc, getRecord, listRecords } from "../model/doc.ts";
import type { Flow } from "../model/kinds.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { RecordId } from "../model/records.ts";
import { rankFlows } from "../model/suggest-flow.ts";
import type { CommandEnv } from "./define-command.ts";
import { refusal } from "./refusal.ts";

/** The ends of a new flow; without `flow` the likeliest that is not drawn between them yet. */
export interface EdgeOrder {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly flow?: Flow | undefined;
}

/** The record of a new flow, legal or not. Throws `bad-command` for a missing end, a self loop and a flow that is drawn already. */
export function newEdge(doc: Doc, order: EdgeOrder, env: CommandEnv): EdgeRecord {
  const { from, to } = order;
  const [source, target] = endsOf(doc, from, to);
  const drawn = listRecords(doc, "edge").filter((edge) => edge.from === from && edge.to === to);
  const isDrawn = (flow: Flow): boolean => drawn.some((edge) => edge.flow === flow);
  const flow = order.flow ?? rankFlows(source.kind, target.kind, env.catalogue).find((each) => !isDrawn(each));
  if (flow === undefined) throw refusal("Connect", `all flows from ${source.name} to ${target.name} are drawn`);
  if (isDrawn(flow)) {
    const label = env.catalogue.flows.get(flow)?.label.toLowerCase() ?? flow;
    throw refusal("Connect", `the ${label} flow from ${source.name} to ${target.name} is there already`);
  }
  return { type: "edge", id: env.newId(doc, "edge"), from, to, flow, props: {} };
}

/** The components at the two ends. Throws `bad-command` when one is missing or both are the same. */
export function endsOf(doc: Doc, from: RecordId, to: RecordId): readonly [NodeRecord, NodeRecord] {
  const source = getRecord(doc, "node", from);
  const target = getRecord(doc, "node", to);
  if (source === null || target === null) {
    throw refusal("Connect", `there is no component ${source === null ? from : to}`);
  }
  if (from === to) throw refusal("Connect", `${source.name} cannot be connected to itself`);
  return [source, target];
}
