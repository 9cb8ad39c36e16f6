import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue } from "../../model/stencil.ts";
import type { FixPlan, PlannedEdge } from "../define-rule.ts";
import { trainingFeatures } from "../queries/features.ts";
import { canAccept, canEmit } from "../queries/ports.ts";
import { newNode, planOf } from "./fix-parts.ts";

interface OnlineRead {
  readonly reader: NodeRecord;
  readonly store: NodeRecord;
  readonly edge: EdgeRecord;
}

/** Puts an online store between an analytical store and its reader: features where the reader takes them, else results. */
export function readOnlineCopy(graph: BoardGraph, catalogue: Catalogue, read: OnlineRead): FixPlan | null {
  const { reader, store, edge } = read;
  if (canAccept(catalogue, reader, "features")) return withFeatureStore(graph, read);
  if (!canEmit(catalogue, reader, "request")) return null;
  const copy = newNode("prediction-store", [reader.id, store.id]);
  return planOf("Add a prediction store", {
    removeEdges: [edge.id],
    add: [copy],
    connect: [batch(store.id, copy.ref), { from: reader.id, to: copy.ref, flow: "request" }],
  });
}

function withFeatureStore(graph: BoardGraph, { reader, store, edge }: OnlineRead): FixPlan {
  const known = graph.nodesOf("feature-store")[0];
  const added = newNode("feature-store", [reader.id, store.id]);
  const copy = known?.id ?? added.ref;
  const training = trainingFeatures(graph);
  const isShared = known !== undefined && training.includes(known);
  const dataset = graph.nodesOf("dataset-builder")[0];
  const train: readonly PlannedEdge[] =
    training.length === 0 || isShared || dataset === undefined
      ? []
      : [{ from: copy, to: dataset.id, flow: "features", props: { joinType: "point-in-time" } }];
  const isFed = known !== undefined && graph.ancestors([known.id]).has(store.id);
  return planOf(known === undefined ? "Add a feature store" : "Read the feature store", {
    removeEdges: [edge.id],
    add: known === undefined ? [added] : [],
    connect: [...(isFed ? [] : [batch(store.id, copy)]), { from: copy, to: reader.id, flow: "features" }, ...train],
  });
}

const batch = (from: string, to: string): PlannedEdge => ({ from, to, flow: "batch" });
