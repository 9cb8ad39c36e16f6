import type { BoardGraph } from "../../model/graph.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type Outcome } from "../define-rule.ts";
import { narrowDown } from "../fixes/narrow-down.ts";
import { shown } from "../queries/amounts.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { missingFields } from "../queries/missing-values.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { isOnlineDesign } from "../queries/online-design.ts";
import { modelsOnRequestPath } from "../queries/request-paths.ts";
import { isNarrowing, onRequestPath } from "../queries/retrieval.ts";

interface Options {
  /** Items above which a retrieval stage is needed. */
  readonly manyItems: number;
  /** Candidates that a filter may leave and still be a retrieval stage. */
  readonly filteredTo: number;
}

const FRAMINGS: readonly (string | null)[] = ["ranking", "recommendation", "retrieval"];

/** FRM-03: every item is scored while the user waits. */
export const wholeCatalogue = defineRule<Options>({
  id: "framing/whole-catalogue",
  code: "FRM-03",
  meta: {
    title: "Whole catalogue is scored per request",
    severity: "warning",
    step: 2,
    stage: "design",
    scope: "serve",
    why: "The funnel (retrieve, rank, re-rank) keeps the expensive model off most of the catalogue.",
    help: "Put a retrieval stage on the request path that returns hundreds of candidates, or look up results that a batch job prepared.",
    unless:
      "Results are precomputed in batch, or a rules engine on the request path leaves fewer than 5,000 candidates.",
    interview:
      "Nothing scores a hundred million items in 200 ms. Two-tower retrieval returns 500 candidates in 20 ms, the ranker scores those, and a re-ranker handles diversity.",
    sources: [
      "alirezadir, Machine Learning Interviews, video recommendation funnel",
      "neurarch-ai, awesome-ml-system-design, candidate retrieval",
    ],
  },
  messages: {
    all: "{items} items cannot all be scored {by}within a request; add a retrieval stage that returns hundreds of candidates.",
    unknown: "No retrieval stage is drawn; state how many items there are to choose from.",
  },
  options: { manyItems: 100_000, filteredTo: 5000 },
  check: ({ graph, catalogue, options }): readonly Outcome[] => {
    const items = graph.brief.constraints?.items;
    if (!FRAMINGS.includes(choiceOf(graph.brief.mlTask?.framing)) || !isOnlineDesign(graph)) return [];
    if ((items !== undefined && items <= options.manyItems) || !isAnswering(graph) || hasFunnel(graph, options)) {
      return [];
    }
    const models = modelsOnRequestPath(graph);
    const at = ["brief", ...idsOf(models)];
    const by = models.length === 0 ? "" : `by ${namesOf(catalogue, models, "or")} `;
    if (items !== undefined) return [{ outcome: "fail", messageId: "all", data: { items: shown(items), by }, at }];
    return [{ outcome: "unsure", messageId: "unknown", at, needs: missingFields({ "constraints.items": items }) }];
  },
  fix: ({ graph }) => narrowDown(graph, modelsOnRequestPath(graph)),
});

/** Whether an application or a model takes part in an answer; without one there is nothing that would score. */
const isAnswering = (graph: BoardGraph): boolean =>
  onRequestPath(graph).some((node) => node.kind === "app-service") || modelsOnRequestPath(graph).length > 0;

function hasFunnel(graph: BoardGraph, { filteredTo }: Options): boolean {
  return onRequestPath(graph).some((node) => {
    if (isNarrowing(graph, node)) return true;
    const left = node.kind === "rules-engine" ? numberProp(node.props, "candidates") : null;
    return left !== null && left < filteredTo;
  });
}
