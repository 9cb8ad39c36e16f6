import type { BoardGraph } from "../../model/graph.ts";
import type { IdSet } from "../../model/id-set.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { isOf } from "../queries/component-sets.ts";
import { idsOf, namesOf, nodesAt } from "../queries/names.ts";

const LIMITERS: readonly ComponentKind[] = ["api-gateway", "app-service"];

/** LLM-05: one caller can spend the budget of the month. */
export const usageLimit = defineRule({
  id: "llm/usage-limit",
  code: "LLM-05",
  meta: {
    title: "No rate or token limit",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "llm",
    why: "Cost and latency grow with every token; abuse is easy.",
    help: "Limit requests and tokens per user at the gateway or in the service that calls the model.",
    unless: "The only caller is a trusted batch job.",
    interview:
      "The gateway counts tokens per user and per minute; a loop in one client stops at its budget, not at ours.",
    sources: ["OWASP Top 10 for LLM applications, unbounded consumption"],
  },
  messages: {
    unlimited:
      "Nothing limits how much one user asks of {models}: set rate and token budgets per user, or one loop can spend the month.",
  },
  options: { rateOverPeak: 2 },
  appliesTo: (graph) => graph.has("llm-inference"),
  check: ({ graph, catalogue }) => {
    if (graph.nodesOf(...LIMITERS).some(isLimited)) return [];
    const open = graph.nodesOf("llm-inference").filter((llm) => !isBatchOnly(graph, llm));
    const data = { models: namesOf(catalogue, open) };
    return open.length === 0 ? [] : [{ outcome: "fail", messageId: "unlimited", data, at: idsOf(open) }];
  },
  fix: ({ graph, options }, at) => limit(graph, nodesAt(graph, at), options.rateOverPeak),
});

const isLimited = (node: NodeRecord): boolean =>
  numberProp(node.props, "rateLimit") !== null || numberProp(node.props, "tokenBudget") !== null;

/** Whether one batch job is all that calls the model. */
function isBatchOnly(graph: BoardGraph, llm: NodeRecord): boolean {
  const callers = new Set(graph.incoming(llm.id).flatMap((edge) => (edge.flow === "artifact" ? [] : [edge.from])));
  const [only] = nodesAt(graph, callers);
  if (only === undefined || callers.size !== 1) return false;
  return isOf(only, ["batch-inference", "orchestrator"]) || only.props.mode === "batch" || llm.props.mode === "batch";
}

/** A rate limit above the stated peak at the first gateway or service on the way; when no peak is stated, the field. */
function limit(graph: BoardGraph, models: readonly NodeRecord[], overPeak: number): FixPlan | null {
  const before = graph.ancestors(idsOf(models), { flows: ["request"] });
  const limiter = LIMITERS.flatMap((kind) => graph.nodesOf(kind)).find((node) => before.has(node.id));
  const peaks = [graph.brief.constraints?.qpsPeak ?? null, ...models.map((node) => numberProp(node.props, "qps"))];
  const peak = peaks.find((value) => value !== null && value > 0) ?? null;
  const rate = peak === null ? null : Math.ceil(peak * overPeak);
  if (limiter !== undefined) {
    if (rate === null) return { label: "Set the rate limit", focus: { record: limiter.id, field: "rateLimit" } };
    return planOf(`Limit to ${rate} requests a second`, {
      setProps: [{ record: limiter.id, props: { rateLimit: rate } }],
    });
  }
  const clients = graph.nodesOf("client-app", "external-system").filter((node) => before.has(node.id));
  if (rate === null || clients.length === 0) return null;
  const gateway = newNode("api-gateway", idsOf([...clients, ...models]), {
    props: { kind: "llm", auth: true, rateLimit: rate },
  });
  const calls = clients.flatMap((node) =>
    graph.outgoing(node.id).filter((edge) => edge.flow === "request" && leadsTo(edge.to, before, models)),
  );
  return planOf("Add an LLM gateway", { add: [gateway] }, ...calls.map((edge) => rerouted(edge, gateway.ref)));
}

const leadsTo = (id: string, before: IdSet, models: readonly NodeRecord[]): boolean =>
  before.has(id) || models.some((node) => node.id === id);
