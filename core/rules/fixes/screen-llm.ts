import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { FixPlan } from "../define-rule.ts";
import { userPathTo } from "../queries/llm-paths.ts";
import { idsOf } from "../queries/names.ts";
import { callersOf } from "../queries/request-paths.ts";
import { newNode, planOf, rerouted } from "./fix-parts.ts";

/** What a guardrail screens, and the label of the fix that adds it. */
export interface Screening {
  readonly stage: "input" | "output";
  readonly label: string;
}

/** The service that calls the model calls the guardrail too; a client that calls the model itself is led through it. */
export function screenLlm(graph: BoardGraph, llm: NodeRecord, { stage, label }: Screening): FixPlan | null {
  const path = userPathTo(graph, llm);
  if (path === null) return null;
  const callers = callersOf(graph, llm).filter((node) => path.has(node.id));
  const guard = newNode("guardrail", [...idsOf(callers), llm.id], { props: { stage } });
  const services = graph.nodesOf("app-service", "api-gateway").filter((node) => path.has(node.id));
  const caller = callers.find((node) => !isRelay(node)) ?? services[0];
  if (caller !== undefined) {
    return planOf(label, { add: [guard], connect: [{ from: caller.id, to: guard.ref, flow: "request" }] });
  }
  const direct = graph.incoming(llm.id).filter((edge) => edge.flow === "request" && path.has(edge.from));
  return planOf(label, { add: [guard] }, ...direct.map((edge) => rerouted(edge, guard.ref)));
}

const isRelay = (node: NodeRecord): boolean =>
  node.kind === "client-app" || node.kind === "pii-redactor" || node.kind === "guardrail";
