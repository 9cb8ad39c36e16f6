import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { idsOf, nameOf, nodesAt } from "../queries/names.ts";
import { holdsPersonalData, holdsSensitiveData } from "../queries/personal-context.ts";
import { CONTENT_FLOWS, isRedacted } from "../queries/redaction.ts";

/** SEC-03: what users say leaves the house unredacted. */
export const thirdPartyData = defineRule({
  id: "security/third-party-data",
  code: "SEC-03",
  meta: {
    title: "Personal data sent to a third party",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "Once sent, retention and training use are set by the other party.",
    help: "Redact on the way, host the model yourself, or record the processing agreement on the component.",
    unless: "A processing agreement with zero retention is recorded on the component and no data is sensitive.",
    interview:
      "The provider only ever sees masked text: names and numbers become tokens before the call and are put back after it.",
    sources: [
      "OWASP Top 10 for LLM applications, sensitive information disclosure",
      "Microsoft CSE playbook, governance",
    ],
  },
  messages: {
    sent: "{from} sends user content to {to} outside your control; redact first or get an agreement recorded.",
    whose: "User content is sent to {to}; state whether a third party runs it.",
  },
  options: {},
  appliesTo: (graph) => graph.has("llm-inference", "external-system"),
  check: ({ graph, catalogue }) => {
    const receivers = graph.nodesOf("llm-inference", "external-system").filter((node) => isOutside(node) !== false);
    if (receivers.length === 0 || !holdsPersonalData(graph)) return [];
    const isSensitive = holdsSensitiveData(graph);
    return receivers.flatMap((receiver): readonly Outcome[] => {
      if (receiver.props.dpa === true && !isSensitive) return [];
      const senders = nodesAt(graph, new Set(leaksInto(graph, receiver).map((edge) => edge.from)));
      if (senders.length === 0) return [];
      const to = nameOf(catalogue, receiver);
      if (isOutside(receiver) === null) {
        const field = receiver.kind === "llm-inference" ? "provider" : "thirdParty";
        const at = [receiver.id, ...idsOf(senders)];
        return [{ outcome: "unsure", messageId: "whose", data: { to }, at, needs: [{ record: receiver.id, field }] }];
      }
      return senders.map((sender) => {
        const data = { from: nameOf(catalogue, sender), to };
        return { outcome: "fail", messageId: "sent", data, at: [sender.id, receiver.id] };
      });
    });
  },
  fix: ({ graph }, at) => redact(graph, at[0] ?? "", at[1] ?? ""),
});

/** Whether a third party runs it; null when the board does not say. */
function isOutside(node: NodeRecord): boolean | null {
  const value = node.kind === "llm-inference" ? node.props.provider : node.props.thirdParty;
  if (value === undefined) return null;
  return value === "third-party" || value === true;
}

const leaksInto = (graph: BoardGraph, receiver: NodeRecord): readonly EdgeRecord[] =>
  graph.incoming(receiver.id).filter((edge) => {
    const sender = graph.node(edge.from);
    const isContent = CONTENT_FLOWS.includes(edge.flow) && edge.props.deidentified !== true && edge.from !== edge.to;
    return isContent && sender !== null && !isRedacted(graph, sender);
  });

/** Leads what is sent through a redactor: the one that the sender or the receiver knows already, else a new one. */
function redact(graph: BoardGraph, from: string, to: string): FixPlan | null {
  const receiver = graph.node(to);
  if (receiver === null) return null;
  const edges = leaksInto(graph, receiver).filter((edge) => edge.from === from);
  const known = graph
    .nodesOf("pii-redactor")
    .find((node) =>
      [...graph.incoming(node.id), ...graph.outgoing(node.id)].some((edge) => edge.from === from || edge.to === to),
    );
  const added = newNode("pii-redactor", [from, to]);
  const label = known === undefined ? "Add de-identification" : `Send it through ${known.name || "the redactor"}`;
  return planOf(
    label,
    { add: known === undefined ? [added] : [] },
    ...edges.map((edge) => rerouted(edge, known?.id ?? added.ref)),
  );
}
