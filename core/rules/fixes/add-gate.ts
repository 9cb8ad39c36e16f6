import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { PlannedEdge } from "../define-rule.ts";
import { handOverEdges } from "../queries/model-delivery.ts";
import { type FixPart, newNode, rerouted } from "./fix-parts.ts";

/** A gate that is told the evaluation and decides where these artifact edges hand a model over. */
export function gateParts(graph: BoardGraph, path: readonly EdgeRecord[]): readonly FixPart[] {
  const edges = handOverEdges(graph, path);
  const gate = gateFor(graph, [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))]);
  const decisions = edges.map((edge): FixPart => {
    return isRelease(graph.node(edge.to)?.kind ?? "")
      ? { connect: [{ from: gate.id, to: edge.to, flow: "control" }] }
      : rerouted(edge, gate.id);
  });
  return [gate.part, ...decisions];
}

/** The gate of the board or a new one, told by the evaluators or else by the trainers, and its ref or id. */
export function gateFor(graph: BoardGraph, near: readonly string[]): { readonly id: string; readonly part: FixPart } {
  const known = graph.nodesOf("quality-gate")[0];
  const added = newNode("quality-gate", near);
  const id = known?.id ?? added.ref;
  const isTold = known !== undefined && graph.incoming(known.id).length > 0;
  return {
    id,
    part: { add: known === undefined ? [added] : [], connect: isTold ? [] : reports(graph, id) },
  };
}

function reports(graph: BoardGraph, gate: string): readonly PlannedEdge[] {
  const evaluators = graph.nodesOf("offline-evaluator", "llm-evaluator");
  const sources = evaluators.length > 0 ? evaluators : graph.nodesOf("trainer");
  return sources.map((node) => ({ from: node.id, to: gate, flow: "metric" }));
}

const isRelease = (kind: string): boolean => ["model-registry", "deployment-controller", "ci-cd"].includes(kind);
