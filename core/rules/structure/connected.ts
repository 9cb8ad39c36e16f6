import type { BoardGraph } from "../../model/graph.ts";
import { type ComponentKind, isComponentKind } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { USUAL_LINKS } from "../fixes/usual-links.ts";
import { isOf } from "../queries/component-sets.ts";
import { nameOf } from "../queries/names.ts";

/** Platform components that touch everything; people draw them without arrows. */
const AMBIENT_KINDS: readonly ComponentKind[] = [
  "ci-cd",
  "orchestrator",
  "identity-access",
  "lineage-catalog",
  "experiment-tracker",
];

/** STR-02: a component has no arrow. */
export const connected = defineRule({
  id: "structure/connected",
  code: "STR-02",
  meta: {
    title: "Node is not connected",
    severity: "warning",
    step: 7,
    stage: "sketch",
    scope: "any",
    why: "A box without an arrow is a promise, not a design.",
    help: "Draw what goes in and what comes out, mark the component as ambient, or remove it.",
    unless: "Platform-wide components (CI, identity, orchestrator) or ones marked ambient; notes and legends.",
    interview: "Every box I draw gets at least one arrow; if I cannot say what flows there, the box does not belong.",
    sources: ["Project model", "Field practice: real drawings show this often"],
  },
  messages: { unconnected: "{node} is not connected to anything." },
  options: {},
  check: ({ graph, catalogue }) =>
    graph.nodes
      .filter((node) => isExpected(node) && !isLinked(graph, node))
      .map((node) => ({
        outcome: "fail",
        messageId: "unconnected",
        data: { node: nameOf(catalogue, node) },
        at: [node.id],
      })),
  fix: ({ graph, catalogue }, at) => {
    const node = graph.node(at[0] ?? "");
    return node === null ? null : usualConnection(graph, catalogue, node);
  },
});

/** The most usual link of such a component to one that is on the board and connected. */
function usualConnection(graph: BoardGraph, catalogue: Catalogue, node: NodeRecord): FixPlan | null {
  for (const { from, flow, to } of USUAL_LINKS) {
    if (from !== node.kind && to !== node.kind) continue;
    const other = graph.nodesOf(from === node.kind ? to : from).find((found) => isLinked(graph, found));
    if (other === undefined) continue;
    const [source, target] = from === node.kind ? [node, other] : [other, node];
    const props = node.kind === "fallback" && flow === "request" ? { props: { onError: true } } : {};
    const label = `Connect to ${nameOf(catalogue, other)}`;
    return { label, connect: [{ from: source.id, to: target.id, flow, ...props }] };
  }
  return null;
}

/** Whether an arrow is expected: shapes of unknown kind may be titles and legends. */
const isExpected = (node: NodeRecord): boolean =>
  isComponentKind(node.kind) &&
  !isOf(node, AMBIENT_KINDS) &&
  node.props.ambient !== true &&
  node.props.annotation !== true;

const isLinked = (graph: BoardGraph, node: NodeRecord): boolean =>
  graph.outgoing(node.id).some(leadsElsewhere) || graph.incoming(node.id).some(leadsElsewhere);

const leadsElsewhere = (edge: EdgeRecord): boolean => edge.from !== edge.to;
