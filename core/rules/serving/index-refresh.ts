import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { feedIndex } from "../fixes/feed-index.ts";
import { isQueryOnly } from "../queries/encoders.ts";
import { nameOf } from "../queries/names.ts";

const REFRESHING: readonly string[] = ["features", "batch", "event", "artifact"];

/** SRV-10: nothing brings new and deleted items into an index. */
export const indexRefresh = defineRule({
  id: "serving/index-refresh",
  code: "SRV-10",
  meta: {
    title: "Index is never refreshed",
    severity: "warning",
    step: 6,
    stage: "design",
    scope: "data",
    why: "Stale indexes return removed items and miss new ones.",
    help: "Lead items into the index through a processing job or an encoder, on a schedule, and state how old it may get.",
    unless: "A static corpus that is marked as never changing.",
    interview:
      "New listings are encoded from the stream and reach the index within minutes, deletions too; a full rebuild runs every night to get rid of drift between the two.",
    sources: [
      "neurarch-ai, awesome-ml-system-design, embeddings and RAG",
      "OWASP Top 10 for LLM applications, vector and embedding weaknesses",
    ],
  },
  messages: { never: "{node} has no update path; new and deleted items will be wrong." },
  options: {},
  appliesTo: (graph) => graph.has("vector-index", "search-index"),
  check: ({ graph, catalogue }) =>
    graph
      .nodesOf("vector-index", "search-index")
      .filter((node) => node.props.frozen !== true && !isRefreshed(graph, node))
      .map((node) => ({ outcome: "fail", messageId: "never", data: { node: nameOf(catalogue, node) }, at: [node.id] })),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    return node === null ? null : feedIndex(graph, node);
  },
});

/** An encoder that only sees queries brings no items. */
const isRefreshed = (graph: BoardGraph, index: NodeRecord): boolean =>
  graph.incoming(index.id).some((edge) => {
    const source = graph.node(edge.from);
    return REFRESHING.includes(edge.flow) && source !== null && !isQueryOnly(graph, source);
  });
