import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { newNode, planOf, rerouted } from "../fixes/fix-parts.ts";
import { isOf } from "../queries/component-sets.ts";
import { promptersOf, textSourcesOf } from "../queries/llm-paths.ts";
import { idsOf, namesOf, nodesAt } from "../queries/names.ts";

const PERMISSION = /permission|access (control|right|list|level)|\bacls?\b/i;

/** LLM-04: an answer can hold what the user may not read. */
export const documentPermissions = defineRule({
  id: "llm/document-permissions",
  code: "LLM-04",
  meta: {
    title: "Retrieval ignores document permissions",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "llm",
    why: "The model answers with whatever it is given, so access control must happen before it.",
    help: "Filter by the permissions of the asking user in the retriever, and share cached answers only inside a permission group.",
    unless: "All documents are public to all users: nothing on the board and in the brief speaks of permissions then.",
    interview:
      "Each passage carries the access list of its document, the retriever filters by the user's groups before ranking, and the answer cache is keyed by group.",
    sources: ["OWASP Top 10 for LLM applications, vector and embedding weaknesses, sensitive information disclosure"],
  },
  messages: {
    unfiltered:
      "Documents have permissions, but no filter by user is set in {node}; the model answers with whatever it is given.",
    unfilteredIndexes:
      "Documents have permissions, but nothing filters what is read from {node} by user; the model answers with whatever it is given.",
    shared: "Documents have permissions, but everybody shares the answers in {node}; scope them by permission group.",
  },
  options: {},
  appliesTo: (graph) => graph.has("llm-inference"),
  check: ({ graph, catalogue }): readonly Outcome[] => {
    if (!isRestricted(graph)) return [];
    const fail = (messageId: string, nodes: readonly NodeRecord[]): readonly Outcome[] =>
      nodes.length === 0
        ? []
        : [{ outcome: "fail", messageId, data: { node: namesOf(catalogue, nodes) }, at: idsOf(nodes) }];
    const unfiltered = graph.has("candidate-generator") ? "unfiltered" : "unfilteredIndexes";
    return [...fail(unfiltered, unfilteredReaders(graph)), ...fail("shared", sharedCaches(graph))];
  },
  fix: ({ graph }, at) => restrict(graph, nodesAt(graph, at)),
});

/** Whether the board or the brief says that not everybody may read every document. */
const isRestricted = (graph: BoardGraph): boolean =>
  graph.nodesOf("document-chunker").some((node) => node.props.keepsAcl === true) ||
  graph.nodesOf("vector-index").some((node) => node.props.acl === true) ||
  (graph.brief.constraints?.privacy ?? []).some((entry) => PERMISSION.test(entry));

/** Retrievers without a filter, unless another one filters and these do not say no; without retrievers the indexes. */
function unfilteredReaders(graph: BoardGraph): readonly NodeRecord[] {
  const retrievers = retrieversOf(graph);
  if (retrievers.length === 0) return graph.nodesOf("vector-index", "search-index");
  return retrievers.some((node) => node.props.aclFilter === true)
    ? retrievers.filter((node) => node.props.aclFilter === false)
    : retrievers;
}

/** Retrievers that work for an LLM; when none is connected to one, all. */
function retrieversOf(graph: BoardGraph): readonly NodeRecord[] {
  const sources = new Set(graph.nodesOf("llm-inference").flatMap((llm) => textSourcesOf(graph, llm)));
  const all = graph.nodesOf("candidate-generator");
  const connected = all.filter((node) => sources.has(node));
  return connected.length > 0 ? connected : all;
}

const sharedCaches = (graph: BoardGraph): readonly NodeRecord[] =>
  graph.nodesOf("cache").filter((node) => node.props.kind === "semantic" && node.props.aclScoped !== true);

function restrict(graph: BoardGraph, nodes: readonly NodeRecord[]): FixPlan | null {
  const set = (props: Readonly<Record<string, boolean>>) => nodes.map((node) => ({ record: node.id, props }));
  if (nodes.some((node) => node.kind === "cache")) {
    return planOf("Scope the cache by permission", { setProps: set({ aclScoped: true }) });
  }
  if (nodes.some((node) => node.kind === "candidate-generator")) {
    return planOf("Filter by permission", { setProps: set({ aclFilter: true }) });
  }
  return addRetriever(graph, nodes);
}

/** A retriever that filters, in front of the indexes: it takes over their calls, or is called by who asks the model. */
function addRetriever(graph: BoardGraph, indexes: readonly NodeRecord[]): FixPlan | null {
  const prompters = graph.nodesOf("llm-inference").flatMap((llm) => promptersOf(graph, llm));
  const asker = prompters.find((node) => isOf(node, ["app-service", "api-gateway"]));
  const calls = indexes.flatMap((node) => graph.incoming(node.id).filter((edge) => edge.flow === "request"));
  if (calls.length === 0 && asker === undefined) return null;
  const retriever = newNode("candidate-generator", idsOf(indexes), { props: { aclFilter: true } });
  const ask =
    calls.length > 0 || asker === undefined ? [] : [{ from: asker.id, to: retriever.ref, flow: "request" as const }];
  const read = indexes.map((node) => ({ from: retriever.ref, to: node.id, flow: "request" as const }));
  return planOf(
    "Add a retriever that filters",
    { add: [retriever] },
    ...calls.map((edge) => rerouted(edge, retriever.ref)),
    { connect: [...ask, ...read] },
  );
}
