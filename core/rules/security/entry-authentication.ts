import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { isOf } from "../queries/component-sets.ts";
import { nameOf } from "../queries/names.ts";

/** What the public may call without signing in: a model on its own device, people, sign-on itself, and systems of others. */
const NOT_ENTRIES: readonly ComponentKind[] = ["edge-model", "human-reviewer", "identity-access", "external-system"];

/** SEC-02: whoever finds the address can call it. */
export const entryAuthentication = defineRule({
  id: "security/entry-authentication",
  code: "SEC-02",
  meta: {
    title: "Public entry without authentication",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "Unauthenticated model endpoints are scraped, abused and expensive.",
    help: "Let the entry authenticate its callers, attach identity and access to it, and limit the rate.",
    unless:
      "A public product without sign-in: say that the entry does not authenticate and set its rate limit. On-device models, delivery networks and clients of signed-in employees are no public entry.",
    interview:
      "All traffic enters at one gateway that checks the token and a per-user quota; the model itself has no public address.",
    sources: [
      "OWASP Top 10 for LLM applications, unbounded consumption",
      "Microsoft CSE playbook, security requirements",
    ],
  },
  messages: {
    open: "{node} accepts public requests with no authentication or quota shown.",
    unlimited: "{node} is open to everybody and shows no rate limit.",
  },
  options: {},
  appliesTo: (graph) => graph.has("client-app", "external-system"),
  check: ({ graph, catalogue }) => {
    const entries = new Set(graph.edges.filter((edge) => isPublicCall(graph, edge)).map((edge) => edge.to));
    return graph.nodes
      .filter((node) => entries.has(node.id) && !isProtected(graph, node))
      .map((node) => ({
        outcome: "fail",
        messageId: node.props.auth === false ? "unlimited" : "open",
        data: { node: nameOf(catalogue, node) },
        at: [node.id],
      }));
  },
  fix: ({ graph }, at) => {
    const entry = graph.node(at[0] ?? "");
    return entry === null ? null : protect(graph, entry);
  },
});

function isPublicCall(graph: BoardGraph, edge: EdgeRecord): boolean {
  if (edge.flow !== "request" || edge.from === edge.to) return false;
  const caller = graph.node(edge.from);
  const entry = graph.node(edge.to);
  const isPublic = isOf(caller, ["client-app", "external-system"]) && caller?.props.internal !== true;
  return isPublic && !isOf(entry, NOT_ENTRIES) && !(entry?.kind === "cache" && entry.props.kind === "cdn");
}

function isProtected(graph: BoardGraph, entry: NodeRecord): boolean {
  if (entry.props.auth === true) return true;
  if (entry.props.auth === false && numberProp(entry.props, "rateLimit") !== null) return true;
  const neighbours = [
    ...graph.outgoing(entry.id).map((edge) => edge.to),
    ...graph.incoming(entry.id).map((edge) => edge.from),
  ];
  return neighbours.some((id) => graph.node(id)?.kind === "identity-access");
}

/** A gateway or application authenticates by itself; anything else gets a gateway in front of it. */
function protect(graph: BoardGraph, entry: NodeRecord): FixPlan {
  if (entry.props.auth === false) {
    return { label: "Set the rate limit", focus: { record: entry.id, field: "rateLimit" } };
  }
  if (isOf(entry, ["api-gateway", "app-service"])) {
    return planOf("Authenticate callers", { setProps: [{ record: entry.id, props: { auth: true } }] });
  }
  const calls = graph.incoming(entry.id).filter((edge) => isPublicCall(graph, edge));
  const known = graph.nodesOf("api-gateway").find((node) => node.props.auth === true);
  const added = newNode("api-gateway", [entry.id], { props: { auth: true } });
  const gateway = known?.id ?? added.ref;
  return planOf(
    known === undefined ? "Add an API gateway" : "Lead requests through the gateway",
    { add: known === undefined ? [added] : [] },
    ...calls.map((edge) => rerouted(edge, gateway)),
  );
}
