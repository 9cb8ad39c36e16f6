import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { onlineModels, servingNodes } from "../queries/component-sets.ts";
import type { FixPart } from "./fix-parts.ts";

/** Sends what is served to a drift detector (record id or ref): from the log, else a model; null when there is neither. */
export function liveInput(graph: BoardGraph, detector: string): FixPart | null {
  const source = graph.nodesOf("prediction-log")[0] ?? scorer(graph);
  if (source === undefined) return null;
  const flow = source.kind === "embedding-generator" ? "features" : "prediction";
  return { connect: [{ from: source.id, to: detector, flow }] };
}

/** Gives a drift detector something to compare with: the data set, else the feature store, else its own past window. */
export function referenceInput(graph: BoardGraph, detector: string): FixPart {
  const source = graph.nodesOf("dataset-builder")[0] ?? graph.nodesOf("feature-store")[0];
  return source === undefined
    ? { setProps: [{ record: detector, props: { reference: "rolling" } }] }
    : { connect: [{ from: source.id, to: detector, flow: "features" }] };
}

/** The component whose predictions say most: a model before what stores them, the first on the board. */
const scorer = (graph: BoardGraph): NodeRecord | undefined =>
  graph.nodesOf("inference-service", "ranker", "batch-inference")[0] ??
  onlineModels(graph)[0] ??
  servingNodes(graph)[0];
