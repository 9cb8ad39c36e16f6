import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type FixPlan, type Outcome } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { idsOf } from "../queries/names.ts";

const HISTORY_FREE = /popular|trending|fresh|newest|heuristic|content|explor/i;

/** MOD-07: who and what is new gets nothing. */
export const coldStart = defineRule({
  id: "model/cold-start",
  code: "MOD-07",
  meta: {
    title: "Cold start is not covered",
    severity: "warning",
    step: 4,
    stage: "design",
    scope: "serve",
    why: "A collaborative model is blind until it has interactions.",
    help: "Add a source that needs no history: popular or fresh items, content features, exploration, or a fallback.",
    unless: "The population is closed and every entity has history.",
    interview:
      "A new user gets popular items near them and we learn from the first clicks; a new item gets a small share of exploration and its content embedding.",
    sources: [
      "alirezadir, Machine Learning Interviews, cold start",
      "neurarch-ai, awesome-ml-system-design, cold start",
    ],
  },
  messages: {
    uncovered:
      "The results are personalised and every source needs a history, so new users and new items get nothing: add a popularity, content-based or exploration source.",
    unknown: "No source of recommendations works without history; state whether the results are personalised.",
  },
  options: {},
  appliesTo: (graph) => !graph.has("fallback"),
  check: ({ graph }): readonly Outcome[] => {
    const { framing, personalised } = graph.brief.mlTask ?? {};
    if (choiceOf(framing) !== "recommendation" || personalised === false || isCovered(graph)) return [];
    const at = ["brief", ...idsOf(graph.nodesOf("candidate-generator"))];
    if (personalised === true) return [{ outcome: "fail", messageId: "uncovered", at }];
    const needs = [{ record: "brief", field: "mlTask.personalised" }];
    return [{ outcome: "unsure", messageId: "unknown", at, needs }];
  },
  fix: ({ graph }) => addPopular(graph),
});

const isCovered = (graph: BoardGraph): boolean =>
  graph.nodes.some(
    (node) =>
      node.props.contentFeatures === true ||
      (node.kind === "candidate-generator" && sourcesOf(node).some((source) => HISTORY_FREE.test(source))),
  );

function sourcesOf(node: NodeRecord): readonly string[] {
  const { sources } = node.props;
  if (typeof sources === "string") return sources.split(",").map((source) => source.trim());
  return Array.isArray(sources) ? sources.map(String) : [];
}

/** Popular items as a source of the candidates, else as the answer when the model knows nothing. */
function addPopular(graph: BoardGraph): FixPlan | null {
  const stage = graph.nodesOf("candidate-generator")[0];
  if (stage !== undefined) {
    const sources = [...sourcesOf(stage).filter((source) => source !== ""), "popular"];
    return { label: "Add popular items as a source", setProps: [{ record: stage.id, props: { sources } }] };
  }
  const caller = graph.nodesOf("app-service")[0] ?? graph.nodesOf("api-gateway")[0];
  if (caller === undefined) return null;
  const added = newNode("fallback", [caller.id], { props: { source: "popular" } });
  return planOf("Add popular items as a fallback", {
    add: [added],
    connect: [{ from: caller.id, to: added.ref, flow: "request", props: { onError: true } }],
  });
}
