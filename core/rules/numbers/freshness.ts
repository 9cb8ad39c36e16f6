import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type FixPlan, type Outcome, type RuleContext } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { servingFeatures } from "../queries/features.ts";
import { nameOf } from "../queries/names.ts";
import { slowestJobInto } from "../queries/results.ts";

const SECONDS_PER_HOUR = 3600;

/** QNT-16: what a model reads, or what users read of it, is older than the brief allows. */
export const freshness = defineRule({
  id: "numbers/freshness",
  code: "QNT-16",
  meta: {
    title: "Features or results are staler than required",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "data",
    why: "Stale inputs are a silent quality loss; a TTL shorter than the cadence gives empty reads.",
    help: "Compute on the stream, run more often, keep results longer than the time between two runs, or relax the constraint.",
    unless: "Slow-changing features are marked as static.",
    interview:
      "The brief asks for 5 minutes: the pipeline needs one and the online store two from the event on, so fresh clicks count in the same session; country and age are static.",
    sources: [
      "Google, Rules of Machine Learning, rule 8",
      "alirezadir, Machine Learning Interviews, static and dynamic features",
    ],
  },
  messages: {
    stale: "{node} is up to {have} s old; the brief asks for {need} s.",
    staleResults:
      "Results in {node} are up to {have} s old, because {job} runs every {cadence} h; the brief asks for {need} s.",
    expires: "Results in {node} expire after {ttl} s, but {job} runs every {cadence} h: reads are empty in between.",
    unknown: "The brief asks for {need} s; state how old {node} gets.",
  },
  options: {},
  check: (context) => [
    ...readByModels(context.graph).flatMap((node) => judgeAge(context, node)),
    ...context.graph.nodesOf("prediction-store").flatMap((node) => judgeResults(context, node)),
  ],
  fix: ({ graph }, at) => {
    const [node, job] = [graph.node(at[0] ?? ""), graph.node(at[1] ?? "")];
    if (node === null) return null;
    return node.kind === "prediction-store" && job !== null ? mendResults(graph, node, job) : refresh(graph, node);
  },
});

/** Features on the way to a served model and the indexes that are searched. */
const readByModels = (graph: BoardGraph): readonly NodeRecord[] =>
  [
    ...servingFeatures(graph).filter((node) => node.kind === "feature-store" || node.kind === "feature-pipeline"),
    ...graph.nodesOf("vector-index", "search-index"),
  ].filter((node) => node.props.frozen !== true);

function judgeAge({ graph, catalogue }: RuleContext<unknown>, node: NodeRecord): readonly Outcome[] {
  const need = graph.brief.constraints?.freshnessS;
  if (need === undefined) return [];
  const have = numberProp(node.props, "freshnessS");
  const data = { node: nameOf(catalogue, node), need: shown(need), have: shown(have ?? 0) };
  if (have === null) {
    const needs = [{ record: node.id, field: "freshnessS" }];
    return [{ outcome: "unsure", messageId: "unknown", data, at: [node.id], needs }];
  }
  return have <= need ? [] : [{ outcome: "fail", messageId: "stale", data, at: [node.id] }];
}

/** Results are as old as the time between two runs; how long they are kept says only when a read finds nothing. */
function judgeResults({ graph, catalogue }: RuleContext<unknown>, store: NodeRecord): readonly Outcome[] {
  const job = slowestJobInto(graph, store);
  if (job === null) return [];
  const ttl = numberProp(store.props, "ttlS");
  const data = {
    node: nameOf(catalogue, store),
    job: nameOf(catalogue, job.node),
    cadence: shown(job.cadenceH),
    ttl: shown(ttl ?? 0),
    have: shown(ageOfResults(store, job.cadenceH)),
    need: shown(graph.brief.constraints?.freshnessS ?? 0),
  };
  const at = [store.id, job.node.id];
  if (ttl !== null && ttl < job.cadenceH * SECONDS_PER_HOUR) {
    return [{ outcome: "fail", messageId: "expires", data, at }];
  }
  return areStale(graph, store, job.cadenceH) ? [{ outcome: "fail", messageId: "staleResults", data, at }] : [];
}

const ageOfResults = (store: NodeRecord, cadenceH: number): number =>
  numberProp(store.props, "freshnessS") ?? cadenceH * SECONDS_PER_HOUR;

function areStale(graph: BoardGraph, store: NodeRecord, cadenceH: number): boolean {
  const need = graph.brief.constraints?.freshnessS;
  return need !== undefined && store.props.frozen !== true && ageOfResults(store, cadenceH) > need;
}

/** Stores and indexes are planned as fresh as required; a pipeline that is to be quick works on the stream. */
function refresh(graph: BoardGraph, node: NodeRecord): FixPlan | null {
  const freshnessS = graph.brief.constraints?.freshnessS;
  if (freshnessS === undefined) return null;
  const isStream = node.kind === "feature-pipeline" && freshnessS < SECONDS_PER_HOUR;
  const props = { freshnessS, ...(isStream && { mode: "streaming" }) };
  const label = isStream ? "Compute the features on the stream" : `Refresh it within ${shown(freshnessS)} s`;
  return { label, setProps: [{ record: node.id, props }] };
}

/** Runs as often as required while the window allows it, and keeps results for two runs; else asks for the cadence. */
function mendResults(graph: BoardGraph, store: NodeRecord, job: NodeRecord): FixPlan {
  const cadenceH = numberProp(job.props, "cadenceH") ?? 0;
  const isStale = areStale(graph, store, cadenceH);
  const wanted = isStale ? (graph.brief.constraints?.freshnessS ?? 0) / SECONDS_PER_HOUR : cadenceH;
  const isPossible = wanted > 0 && wanted >= (numberProp(job.props, "windowH") ?? 0);
  if (isStale && (!isPossible || numberProp(store.props, "freshnessS") !== null)) {
    return { label: "Change the cadence of the job", focus: { record: job.id, field: "cadenceH" } };
  }
  const ttl = numberProp(store.props, "ttlS");
  const ttlS = Math.max(ttl ?? 0, 2 * wanted * SECONDS_PER_HOUR);
  const label = isStale ? `Run it every ${shown(wanted)} h` : `Keep results for ${shown(ttlS)} s`;
  const setProps = [
    ...(isStale ? [{ record: job.id, props: { cadenceH: wanted } }] : []),
    ...(ttl === null ? [] : [{ record: store.id, props: { ttlS } }]),
  ];
  return { label, setProps };
}
