import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { FixPlan } from "../define-rule.ts";
import { carriesPersonalData } from "../queries/personal-data.ts";
import { newNode, planOf } from "./fix-parts.ts";

/** Leads data into a trainer or data set that has none: from a store on the board, else from a new ingestion. */
export function feedTraining(graph: BoardGraph, node: NodeRecord): FixPlan {
  const near = [node.id];
  const existing = node.kind === "trainer" ? fedDataset(graph) : null;
  if (existing !== null) return connectDataset(graph, existing, node);
  const dataset = node.kind === "trainer" ? newNode("dataset-builder", near) : null;
  const target = dataset?.ref ?? node.id;
  const store = graph
    .nodesOf("data-lake", "data-warehouse")
    .find((candidate) => candidate.props.kind !== "model-store" && !carriesPersonalData(graph, candidate));
  const ingestion = newNode("ingestion", near);
  const lake = newNode("data-lake", near);
  const source =
    store === undefined
      ? { add: [ingestion, lake], connect: [edge(ingestion.ref, lake.ref), edge(lake.ref, target)] }
      : { connect: [edge(store.id, target)] };
  const label = store === undefined ? "Add ingestion and a data lake" : "Connect the data store to training";
  return planOf(label, source, dataset === null ? {} : { add: [dataset], connect: [edge(dataset.ref, node.id)] });
}

function fedDataset(graph: BoardGraph): NodeRecord | null {
  return graph.nodesOf("dataset-builder").find((candidate) => graph.incoming(candidate.id).length > 0) ?? null;
}

const connectDataset = (graph: BoardGraph, dataset: NodeRecord, trainer: NodeRecord): FixPlan =>
  planOf(`Connect ${dataset.name || "the data set"} to training`, {
    connect: graph.outgoing(dataset.id).some((e) => e.to === trainer.id && e.flow === "batch")
      ? []
      : [edge(dataset.id, trainer.id)],
  });

const edge = (from: string, to: string) => ({ from, to, flow: "batch" as const });
