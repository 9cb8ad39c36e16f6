import { type Flow, isComponentKind } from "../../model/kinds.ts";
import { isKnownFlow, portFlows } from "../../model/ports.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type RuleContext } from "../define-rule.ts";
import { mendFlow } from "../fixes/mend-flow.ts";
import { inWords, nameOf } from "../queries/names.ts";

/** STR-01: an edge carries something that one of its ends does not send or take. */
export const legalFlow = defineRule({
  id: "structure/legal-flow",
  code: "STR-01",
  meta: {
    title: "Connection type is not allowed",
    severity: "error",
    step: 7,
    stage: "sketch",
    scope: "any",
    why: "Typed ports make every other rule decidable.",
    help: "Choose a flow that both ends know, or put the component in between that converts it.",
    unless: "Either end is an untyped imported shape.",
    interview:
      "I say what moves on each arrow: events, batches, features, a model, a prediction. If I cannot name it, two boxes are missing a third.",
    sources: ["Project model"],
  },
  messages: {
    illegal: "{from} cannot send {flow} to {to}; allowed: {list}.",
    none: "{from} cannot send {flow} to {to}; nothing flows directly between these two.",
    tableOnline: "{from} cannot send {flow} to {to}, which answers single requests; put features in between.",
  },
  options: {},
  check: ({ graph, catalogue }) =>
    graph.edges.flatMap((edge) => {
      const ends = { from: graph.node(edge.from), to: graph.node(edge.to) };
      const messageId = problemOf(catalogue, edge, ends);
      if (messageId === null || ends.from === null || ends.to === null) return [];
      const legal = portFlows(catalogue, ends.from.kind, ends.to.kind) ?? [];
      const data = {
        from: nameOf(catalogue, ends.from),
        to: nameOf(catalogue, ends.to),
        flow: flowLabel(catalogue, edge.flow),
        list: inWords(
          legal.map((flow) => flowLabel(catalogue, flow)),
          "or",
        ),
      };
      return [{ outcome: "fail", messageId, data, at: [edge.id, edge.from, edge.to] }];
    }),
  fix: ({ graph, catalogue }, at) => {
    const edge = graph.edges.find((candidate) => candidate.id === at[0]);
    return edge === undefined ? null : mendFlow(graph, catalogue, edge);
  },
});

type Catalogue = RuleContext<unknown>["catalogue"];
interface Ends {
  readonly from: NodeRecord | null;
  readonly to: NodeRecord | null;
}

function problemOf(
  catalogue: Catalogue,
  edge: EdgeRecord,
  { from, to }: Ends,
): "illegal" | "none" | "tableOnline" | null {
  if (from === null || to === null) return null;
  const isKnown = isKnownFlow(catalogue, { from: from.kind, to: to.kind, flow: edge.flow });
  if (isKnown !== false) return isKnown === true && isTableOnline(edge, from, to) ? "tableOnline" : null;
  if (!isComponentKind(from.kind) || !isComponentKind(to.kind)) return null;
  return portFlows(catalogue, from.kind, to.kind)?.length === 0 ? "none" : "illegal";
}

/** The port table lets a streaming scorer take batches from a store; a model in online mode reads features instead. */
const isTableOnline = (edge: EdgeRecord, from: NodeRecord, to: NodeRecord): boolean =>
  edge.flow === "batch" &&
  to.kind === "inference-service" &&
  to.props.mode === "online" &&
  (from.kind === "data-lake" || from.kind === "data-warehouse");

const flowLabel = (catalogue: Catalogue, flow: Flow): string =>
  (catalogue.flows.get(flow)?.label ?? flow).toLowerCase();
