import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { isOf } from "../queries/component-sets.ts";
import { nameOf, namesOf, nodesAt } from "../queries/names.ts";
import { carriesPersonalData } from "../queries/personal-data.ts";

/** DAT-09: training reads the product's own systems. */
export const durableHistory = defineRule({
  id: "data/durable-history",
  code: "DAT-09",
  meta: {
    title: "Training reads production systems directly",
    severity: "warning",
    step: 3,
    stage: "design",
    scope: "train",
    why: "No history means no reproduction, no back-fill, and training load on the product database.",
    help: "Keep a durable, versioned history (lake, warehouse, log) between the product and the data set.",
    unless:
      "Online learning by design from a log that can be replayed: the stream keeps its events at least as long as the retraining cadence.",
    interview:
      "Training never touches the product database: changes flow into a versioned lake, so any model can be rebuilt from the data of its day.",
    sources: [
      "Breck et al. 2017, ML Test Score, infrastructure 1",
      "Huyen, Designing Machine Learning Systems, ch. 3",
      "Sculley et al. 2015, Hidden Technical Debt, data dependencies",
    ],
  },
  messages: { direct: "{node} trains straight from {source}; keep a durable, versioned history between them." },
  options: {},
  appliesTo: (graph) => graph.has("operational-db", "message-broker", "external-system"),
  check: ({ graph, catalogue }) =>
    graph.nodesOf("dataset-builder", "trainer").flatMap((node) => {
      const direct = directReads(graph, node);
      if (direct.length === 0 || hasHistory(graph, node)) return [];
      const sources = nodesAt(graph, new Set(direct.map((edge) => edge.from)));
      const data = { node: nameOf(catalogue, node), source: namesOf(catalogue, sources) };
      return [{ outcome: "fail", messageId: "direct", data, at: [node.id, ...sources.map((source) => source.id)] }];
    }),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    return node === null ? null : keepHistory(graph, directReads(graph, node));
  },
});

function directReads(graph: BoardGraph, node: NodeRecord): readonly EdgeRecord[] {
  return graph.incoming(node.id).filter((edge) => {
    if (edge.flow === "control" || edge.flow === "artifact") return false;
    const source = graph.node(edge.from);
    return isOf(source, ["operational-db", "message-broker", "external-system"]) && !isReplayable(graph, source);
  });
}

/** A log of what was predicted hands labels over; only what it hands over as data is a history. */
function hasHistory(graph: BoardGraph, node: NodeRecord): boolean {
  const upstream = graph.ancestors([node.id], { flows: ["event", "batch", "features", "prediction"] });
  return upstream.nodes.some((source) =>
    isOf(source, ["data-lake", "data-warehouse", "prediction-log", "feature-store"]),
  );
}

function isReplayable(graph: BoardGraph, source: NodeRecord | null): boolean {
  if (source?.kind !== "message-broker") return false;
  const kept = numberProp(source.props, "retentionDays");
  const cadence = graph.brief.retraining?.cadenceD;
  return kept !== null && cadence !== undefined && kept >= cadence;
}

function keepHistory(graph: BoardGraph, edges: readonly EdgeRecord[]): FixPlan | null {
  if (edges.length === 0) return null;
  const known = graph
    .nodesOf("data-lake")
    .find((node) => node.props.kind !== "model-store" && !carriesPersonalData(graph, node));
  const ends = [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))];
  const added = newNode("data-lake", ends, { props: { versioned: true } });
  const lake = known?.id ?? added.ref;
  return planOf(
    known === undefined ? "Add a data lake in between" : "Lead the data through the lake",
    { add: known === undefined ? [added] : [] },
    ...edges.map((edge) => rerouted(edge, lake, edge.flow === "label" ? "label" : "batch")),
  );
}
