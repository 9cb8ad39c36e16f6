import type { BoardGraph } from "../../model/graph.ts";
import { defineRule } from "../define-rule.ts";
import { choiceOf, isBlank } from "../queries/brief-fields.ts";
import { idsOf } from "../queries/names.ts";
import { isSimpleModel } from "../queries/simple-models.ts";

/** The simplest thing that usually works, by framing; a start to edit. */
const USUAL: Readonly<Record<string, string>> = {
  classification: "logistic regression",
  "multi-label": "logistic regression",
  regression: "linear regression",
  ranking: "popularity order",
  recommendation: "popularity",
  retrieval: "keyword search",
  forecasting: "last value of the season",
};

/** MOD-01: there is nothing simpler to measure the model against. */
export const baseline = defineRule({
  id: "model/baseline",
  code: "MOD-01",
  meta: {
    title: "No baseline",
    severity: "warning",
    step: 4,
    stage: "design",
    scope: "train",
    why: "A score means nothing alone; the baseline is also the natural fallback.",
    help: "Name the baseline in the brief, draw it as the fallback or as a second trainer, or let the evaluator compare with it.",
    unless: "Never in practice; for generative tasks with no cheap baseline it is only a note.",
    interview:
      "First I ship popularity by country: one day of work, and it tells me what the ranker has to beat. It stays as the fallback.",
    sources: [
      "Google, Rules of Machine Learning, rules 1, 4",
      "Breck et al. 2017, ML Test Score, model 5",
      "Microsoft CSE playbook, ML model production checklist, baseline",
      "Seven-step method, complex against simple models",
    ],
  },
  messages: {
    none: "Neither the brief nor the board has a baseline: name the simplest thing that could work (rule, popularity, logistic regression, last value) and measure against it.",
  },
  options: {},
  appliesTo: (graph) => !graph.has("fallback"),
  check: ({ graph }) => {
    if (!isBlank(graph.brief.model?.baseline) || isCompared(graph)) return [];
    const severity = choiceOf(graph.brief.mlTask?.framing) === "generation" ? ({ severity: "info" } as const) : {};
    return [{ outcome: "fail", messageId: "none", at: ["brief", ...idsOf(graph.nodesOf("trainer"))], ...severity }];
  },
  fix: ({ graph }) => {
    const focus = { record: "brief", field: "model.baseline" };
    const framing = choiceOf(graph.brief.mlTask?.framing);
    const value = framing !== null && Object.hasOwn(USUAL, framing) ? USUAL[framing] : undefined;
    if (value === undefined) return { label: "Name the baseline", focus };
    const open = graph.nodesOf("offline-evaluator").filter((node) => node.props.comparesTo === undefined);
    return {
      label: `Start with ${value}`,
      setBrief: [{ path: "model.baseline", value }],
      setProps: open.map((node) => ({ record: node.id, props: { comparesTo: "baseline" } })),
      focus,
    };
  },
});

/** Whether the drawing has a baseline: an evaluator that compares with one, or a trainer of a simple model. */
const isCompared = (graph: BoardGraph): boolean =>
  graph.nodesOf("offline-evaluator").some((node) => node.props.comparesTo === "baseline") ||
  graph.nodesOf("trainer").some((node) => isSimpleModel(String(node.props.modelFamily ?? "")));
