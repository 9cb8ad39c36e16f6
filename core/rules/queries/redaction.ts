import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind, Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { isOf } from "./component-sets.ts";

/** Flows on which content is sent to somebody. */
export const CONTENT_FLOWS: readonly Flow[] = ["request", "prediction", "event", "batch"];

/** Components that hand on what they are given. */
const PASS_ON: readonly ComponentKind[] = ["guardrail", "api-gateway", "cache", "message-broker"];

/** Whether what leaves this component holds no personal data: it takes it out, or everything it hands on is clean. */
export function isRedacted(graph: BoardGraph, node: NodeRecord): boolean {
  if (isRedactor(node)) return true;
  if (!isOf(node, PASS_ON)) return false;
  const upstream = graph.ancestors([node.id], { flows: CONTENT_FLOWS, avoid: isRedactor });
  return [node, ...upstream.nodes].every(
    (other) => isOf(other, PASS_ON) && graph.incoming(other.id).some((edge) => CONTENT_FLOWS.includes(edge.flow)),
  );
}

function isRedactor(node: NodeRecord): boolean {
  if (node.kind === "pii-redactor" || node.props.deidentify === true) return true;
  const checks = node.props.checks;
  return (
    node.kind === "guardrail" && (Array.isArray(checks) ? checks.includes("personal-data") : checks === "personal-data")
  );
}
