import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { FixPlan, PlannedEdge } from "../define-rule.ts";
import { servingNodes } from "../queries/component-sets.ts";
import { idsOf } from "../queries/names.ts";
import { callersOf } from "../queries/request-paths.ts";
import { type FixPart, newNode, planOf } from "./fix-parts.ts";

/**
 * A retrieval stage that the caller of the models asks first, on the index of the board or a new one for its encoder.
 * Null while nothing serves: a first model needs more than this around it.
 */
export function narrowDown(graph: BoardGraph, models: readonly NodeRecord[]): FixPlan | null {
  const callers = models.flatMap((node) => (node.kind === "app-service" ? [node] : callersOf(graph, node)));
  const caller = callers.find((node) => node.kind === "app-service") ?? callers[0] ?? graph.nodesOf("app-service")[0];
  if (caller === undefined || servingNodes(graph).length === 0) return null;
  const added = newNode("candidate-generator", [caller.id, ...idsOf(models)]);
  return planOf(
    "Add a retrieval stage",
    { add: [added], connect: [{ from: caller.id, to: added.ref, flow: "request" }] },
    indexFor(graph, added.ref),
  );
}

function indexFor(graph: BoardGraph, stage: string): FixPart {
  const ask = (index: string): PlannedEdge => ({ from: stage, to: index, flow: "request" });
  const known = graph.nodesOf("vector-index", "search-index")[0];
  if (known !== undefined) return { connect: [ask(known.id)] };
  const encoder = graph.nodesOf("embedding-generator").find((node) => node.props.mode === "batch");
  if (encoder === undefined) return {};
  const { modelVersion, dim } = encoder.props;
  const props = { ...(modelVersion !== undefined && { modelVersion }), ...(dim !== undefined && { dim }) };
  const index = newNode("vector-index", [encoder.id], { props });
  return { add: [index], connect: [ask(index.ref), { from: encoder.id, to: index.ref, flow: "features" }] };
}
