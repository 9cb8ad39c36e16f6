import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { FixPlan, PlannedEdge } from "../define-rule.ts";
import { isOf, servingNodes } from "../queries/component-sets.ts";
import { newNode, planOf } from "./fix-parts.ts";

/** One feature store between training and the models; null when there is nothing to read from it. */
export function shareFeatures(
  graph: BoardGraph,
  training: readonly NodeRecord[],
  models: readonly NodeRecord[],
): FixPlan | null {
  const readers = readersOf(graph, models);
  if (readers.length === 0 || training.length === 0) return null;
  const known = training.find((node) => node.kind === "feature-store") ?? graph.nodesOf("feature-store")[0] ?? null;
  const added = newNode(
    "feature-store",
    [...training, ...readers].map((node) => node.id),
  );
  const store = known?.id ?? added.ref;
  const isTraining = known !== null && training.includes(known);
  const writer = training.find((node) => node.kind === "feature-pipeline") ?? training[0];
  const dataset = graph.nodesOf("dataset-builder")[0] ?? graph.nodesOf("trainer")[0];
  const write = known === null && writer !== undefined ? [features(writer.id, store)] : [];
  const train = isTraining || dataset === undefined ? [] : [{ ...features(store, dataset.id), props: POINT_IN_TIME }];
  return planOf(
    known === null ? "Add a shared feature store" : "Share the feature store",
    { add: known === null ? [added] : [] },
    { connect: [...write, ...train, ...readers.map((node) => features(store, node.id))] },
  );
}

const POINT_IN_TIME = { joinType: "point-in-time" };

/** What should read the store online: the assemblers, else the models themselves. */
function readersOf(graph: BoardGraph, models: readonly NodeRecord[]): readonly NodeRecord[] {
  const assemblers = graph.nodesOf("feature-assembler");
  if (assemblers.length > 0) return assemblers.filter((node) => feeds(graph, node));
  const targets = models.length > 0 ? models : servingNodes(graph);
  return targets.filter((node) => !isOf(node, ["prediction-store"]));
}

const feeds = (graph: BoardGraph, node: NodeRecord): boolean =>
  graph.outgoing(node.id).some((edge) => edge.flow === "features" || edge.flow === "request");

const features = (from: string, to: string): PlannedEdge => ({ from, to, flow: "features" });
