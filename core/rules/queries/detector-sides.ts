import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind, Flow } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { perGraph } from "../../numbers/per-graph.ts";
import { isOf, onlineModels, servingNodes } from "./component-sets.ts";

const DATA_FLOWS: readonly Flow[] = ["event", "batch", "features", "prediction", "label"];

/** Components that hand data on without making it live or a reference. */
const CARRIERS: readonly ComponentKind[] = [
  "message-broker",
  "data-processor",
  "data-validator",
  "pii-redactor",
  "data-lake",
  "data-warehouse",
];

/** What a drift detector compares: data as served now, and data as trained on. */
export interface DetectorSides {
  readonly live: boolean;
  readonly reference: boolean;
}

/** Which sides of a drift detector are drawn, directly or through stores, streams and jobs; `reference` also when stated. */
export function detectorSides(graph: BoardGraph, detector: NodeRecord): DetectorSides {
  const carriers = graph.ancestors([detector.id], { flows: DATA_FLOWS, avoid: (node) => !isOf(node, CARRIERS) });
  const inputs = [detector.id, ...carriers].flatMap((id) => graph.incoming(id));
  const edges = inputs.filter((edge) => DATA_FLOWS.includes(edge.flow));
  const serving = scorersOf(graph);
  return {
    live: edges.some((edge) => serving.has(edge.from) || isLive(graph, edge)),
    reference: detector.props.reference !== undefined || edges.some((edge) => isReference(graph, edge, detector)),
  };
}

const scorersOf = perGraph(
  (graph): ReadonlySet<string> => new Set([...servingNodes(graph), ...onlineModels(graph)].map((node) => node.id)),
);

/** What the log, the assembler or the application hands over, and every stream of events, is as of now. */
const isLive = (graph: BoardGraph, edge: EdgeRecord): boolean =>
  edge.flow === "event" || isOf(graph.node(edge.from), ["prediction-log", "feature-assembler", "app-service"]);

/** History read in batches straight from a store is a reference too. */
const isReference = (graph: BoardGraph, edge: EdgeRecord, detector: NodeRecord): boolean =>
  isOf(graph.node(edge.from), ["dataset-builder", "feature-store", "trainer"]) ||
  (edge.to === detector.id && edge.flow === "batch" && isOf(graph.node(edge.from), ["data-lake", "data-warehouse"]));
