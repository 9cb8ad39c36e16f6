import type { BoardGraph } from "../../model/graph.ts";
import type { IdSet } from "../../model/id-set.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { isOf } from "./component-sets.ts";
import { callersOf } from "./request-paths.ts";

/** Components that stand on the way and call on behalf of the one before them. */
const RELAYS: readonly ComponentKind[] = ["guardrail", "pii-redactor", "cache"];

/** Indexes of documents. */
export const INDEX_KINDS: readonly ComponentKind[] = ["vector-index", "search-index"];

/** Components that give text to a model which somebody else wrote. */
export const TEXT_SOURCE_KINDS: readonly ComponentKind[] = [...INDEX_KINDS, "candidate-generator", "tool-executor"];

/** Components on the ways of a request from a client to the model, or null when none leads there. */
export function userPathTo(graph: BoardGraph, llm: NodeRecord): IdSet | null {
  const upstream = graph.ancestors([llm.id], { flows: ["request"] });
  const clients = graph
    .nodesOf("client-app")
    .map((node) => node.id)
    .filter((id) => upstream.has(id));
  if (clients.length === 0) return null;
  const reached = graph.descendants(clients, { flows: ["request"] });
  return new Set([...clients, ...[...upstream].filter((id) => reached.has(id))]);
}

/** Guardrails on a path, and those that something on it calls. */
export function guardrailsAlong(graph: BoardGraph, path: IdSet): readonly NodeRecord[] {
  const called = graph.descendants(path, { flows: ["request"] });
  return graph.nodesOf("guardrail").filter((node) => called.has(node.id) || path.has(node.id));
}

/** Who puts the prompt together: the callers of the model, seen through guardrails, redactors and caches in between. */
export function promptersOf(graph: BoardGraph, llm: NodeRecord): readonly NodeRecord[] {
  const seen = new Set<string>();
  const found: NodeRecord[] = [];
  const todo = [...callersOf(graph, llm)];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    if (isOf(node, RELAYS)) todo.push(...callersOf(graph, node));
    else found.push(node);
  }
  return found;
}

/**
 * What the model, or who puts its prompt together, asks for text, and what hands text to the model. What a gateway
 * routes to other applications is none of it.
 */
export function textSourcesOf(graph: BoardGraph, llm: NodeRecord): readonly NodeRecord[] {
  const prompters = promptersOf(graph, llm).filter((node) => node.kind !== "client-app");
  const [gateways, services] = [prompters.filter(isGateway), prompters.filter((node) => !isGateway(node))];
  const asked = (starts: readonly NodeRecord[], avoided: readonly ComponentKind[]): IdSet =>
    graph.descendants(
      starts.map((node) => node.id),
      { flows: ["request"], avoid: (node) => isOf(node, avoided) },
    );
  const reached = [
    asked([llm, ...services], ["llm-inference"]),
    ...(gateways.length > 0 ? [asked(gateways, ["llm-inference", "app-service"])] : []),
    graph.ancestors([llm.id], { flows: ["prediction", "features"] }),
  ];
  return graph.nodesOf(...TEXT_SOURCE_KINDS).filter((node) => reached.some((ids) => ids.has(node.id)));
}

const isGateway = (node: NodeRecord): boolean => node.kind === "api-gateway";
