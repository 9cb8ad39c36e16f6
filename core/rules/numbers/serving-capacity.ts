import type { NodeRecord } from "../../model/records/node.ts";
import { type InFlightWork, inFlightWork } from "../../numbers/in-flight.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { ownTimeMs } from "../../numbers/own-time.ts";
import { defineRule, type Outcome, type RuleContext } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { nameOf } from "../queries/names.ts";

interface Options {
  /** Share of the slots above which queueing makes p99 climb. */
  readonly busyAt: number;
}

const SLACK = 1e-9;

/** QNT-02: a component has fewer slots than requests in flight. */
export const servingCapacity = defineRule<Options>({
  id: "numbers/serving-capacity",
  code: "QNT-02",
  meta: {
    title: "Not enough serving capacity",
    severity: "error",
    step: 6,
    stage: "production",
    scope: "serve",
    why: "Little's law; above about 70 % use, queueing makes p99 climb steeply.",
    help: "Raise the replicas so that at most 70 % of the slots are busy at the peak, or make the call shorter.",
    unless: "The component scales by itself and its largest number of replicas is enough.",
    interview:
      "At 4,000 requests a second and 47 ms, 188 are in flight; at 16 per replica and 70 % use that needs 17 replicas, so I plan 24.",
    sources: [
      "Little's law (standard result)",
      "Breck et al. 2017, ML Test Score, monitoring 6",
      "neurarch-ai, awesome-ml-system-design, serving",
    ],
  },
  messages: {
    short: "{node}: {qps}/s x {lat} ms = {need} requests in flight, but {replicas} x {conc} = {have} slots.",
    busy: "{node}: {qps}/s x {lat} ms = {need} requests in flight keep {pct} % of {replicas} x {conc} = {have} slots busy; plan for {limit} %.",
    unknown: "The capacity of {node} cannot be checked: state its replicas, concurrency and time.",
  },
  options: { busyAt: 0.7 },
  check: (context) =>
    context.graph.nodes
      .filter((node) => numberProp(node.props, "qps") !== null)
      .flatMap((node) => judge(context, node)),
  fix: ({ graph, options }, at) => {
    const node = graph.node(at[0] ?? "");
    const work = node === null ? null : inFlightWork(graph, node.id);
    const concurrency = node === null ? null : numberProp(node.props, "concurrencyPerReplica");
    if (node === null || work === null || concurrency === null || concurrency <= 0) return null;
    const replicas = Math.ceil(work.needed / (options.busyAt * concurrency) - SLACK);
    const field = node.props.autoscaled === true ? "maxReplicas" : "replicas";
    return { label: `Plan ${replicas} replicas`, setProps: [{ record: node.id, props: { [field]: replicas } }] };
  },
});

function judge({ graph, catalogue, options }: RuleContext<Options>, node: NodeRecord): readonly Outcome[] {
  const work = inFlightWork(graph, node.id);
  if (work === null) return missing(catalogue, node, ownTimeMs(graph, node, "mean") !== null);
  const replicas = plannedReplicas(node);
  if (replicas === null) {
    const needs = [{ record: node.id, field: "maxReplicas" }];
    return [{ outcome: "unsure", messageId: "unknown", data: { node: nameOf(catalogue, node) }, at: [node.id], needs }];
  }
  const concurrency = numberProp(node.props, "concurrencyPerReplica") ?? 0;
  const slots = replicas * concurrency;
  if (work.needed <= options.busyAt * slots + SLACK) return [];
  const data = {
    node: nameOf(catalogue, node),
    ...workData(work),
    replicas: shown(replicas),
    conc: shown(concurrency),
    have: shown(slots),
    pct: Math.round((work.needed / slots) * 100),
    limit: Math.round(options.busyAt * 100),
  };
  return work.needed > slots + SLACK
    ? [{ outcome: "fail", messageId: "short", data, at: [node.id] }]
    : [{ outcome: "fail", messageId: "busy", data, at: [node.id], severity: "warning" }];
}

/** Replicas at the peak; null when the component scales by itself and does not say how far. */
function plannedReplicas(node: NodeRecord): number | null {
  const replicas = numberProp(node.props, "replicas") ?? 0;
  if (node.props.autoscaled !== true) return replicas;
  const most = numberProp(node.props, "maxReplicas");
  return most === null ? null : Math.max(replicas, most);
}

const FIELDS = ["replicas", "concurrencyPerReplica"];

/** A service that states its load asks for the rest; stores and streams are not sized by slots. */
function missing(catalogue: RuleContext<Options>["catalogue"], node: NodeRecord, isTimed: boolean): readonly Outcome[] {
  const props = catalogue.stencils.get(node.kind)?.props ?? [];
  if (!props.some((prop) => prop.id === "concurrencyPerReplica")) return [];
  const fields = isTimed ? FIELDS : [...FIELDS, "p99Ms"];
  const needs = fields
    .filter((field) => numberProp(node.props, field) === null)
    .map((field) => ({
      record: node.id,
      field,
    }));
  if (needs.length === 0) return [];
  return [{ outcome: "unsure", messageId: "unknown", data: { node: nameOf(catalogue, node) }, at: [node.id], needs }];
}

const workData = (work: InFlightWork) => ({
  qps: shown(work.qps),
  lat: Math.round(work.latencyMs * 10) / 10,
  need: shown(Math.ceil(work.needed)),
});
