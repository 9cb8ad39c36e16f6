import type { BoardGraph } from "../../model/graph.ts";
import type { RecordId } from "../../model/records.ts";
import { ownTimeMs } from "../../numbers/own-time.ts";
import type { MissingValue } from "../define-rule.ts";
import { nodesAt } from "./names.ts";

const OUTSIDE: readonly string[] = ["client-app", "external-system", "human-reviewer"];

/** Own times that components of a request path do not state; what stands outside the system has none. */
export function missingTimes(graph: BoardGraph, ids: Iterable<RecordId>): readonly MissingValue[] {
  return nodesAt(graph, ids)
    .filter((node) => !OUTSIDE.includes(node.kind) && ownTimeMs(graph, node, "tail") === null)
    .map((node) => ({ record: node.id, field: node.kind === "llm-inference" ? "ttftMs" : "p99Ms" }));
}
