import { type Doc, listRecords } from "../model/doc.ts";
import type { Draft } from "../model/draft.ts";
import type { Flow } from "../model/kinds.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { RecordId } from "../model/records.ts";
import type { Catalogue } from "../model/stencil.ts";
import { legalFlows, rankFlows } from "../model/suggest-flow.ts";
import type { CommandEnv } from "./define-command.ts";
import { endsOf } from "./new-edge.ts";

/** The two flows that take the place of one: into the component between, and out of it. */
export interface FlowSplit {
  readonly first: Flow;
  readonly second: Flow;
}

/** How a flow is led through a component of a kind so that the port table knows both halves, or null when it cannot be. */
export function splitOf(doc: Doc, edge: EdgeRecord, kind: string, catalogue: Catalogue): FlowSplit | null {
  const [from, to] = endsOf(doc, edge.from, edge.to);
  const first = legalHalf(from.kind, kind, edge.flow, catalogue);
  const second = legalHalf(kind, to.kind, edge.flow, catalogue);
  return first === null || second === null ? null : { first, second };
}

/** The flow itself where it is legal, else the likeliest that is. */
function legalHalf(from: string, to: string, flow: Flow, catalogue: Catalogue): Flow | null {
  const legal = legalFlows(from, to, catalogue);
  if (legal.includes(flow)) return flow;
  return rankFlows(from, to, catalogue).find((each) => legal.includes(each)) ?? null;
}

/** Leads a flow through a component: the old one keeps its label and properties and ends there, a new one goes on. */
export function splitFlow(
  draft: Draft,
  edge: EdgeRecord,
  { through, split }: { readonly through: RecordId; readonly split: FlowSplit },
  env: CommandEnv,
): void {
  const { first, second } = split;
  const fresh = { route: undefined, bends: undefined, labelAt: undefined };
  draft.change("edge", edge.id, { to: through, flow: first, ...fresh });
  const id = env.newId(draft.doc, "edge");
  draft.put({ type: "edge", id, from: through, to: edge.to, flow: second, props: {} });
}

/** Whether a component has no flow yet, so that one can be led through it without making others senseless. */
export const isUnconnected = (doc: Doc, id: RecordId): boolean =>
  listRecords(doc, "edge").every((edge) => edge.from !== id && edge.to !== id);
