import type { BoardGraph } from "../../model/graph.ts";
import { defineRule } from "../define-rule.ts";
import { isBlank } from "../queries/brief-fields.ts";
import { inWords } from "../queries/names.ts";
import { isDataPlatform } from "../queries/planes.ts";

const FIELDS = ["framing", "input", "output"] as const;

/** FRM-01: the brief does not say what kind of ML task this is. */
export const mlTask = defineRule({
  id: "framing/ml-task",
  code: "FRM-01",
  meta: {
    title: "ML task is not framed",
    severity: "error",
    step: 2,
    stage: "sketch",
    scope: "brief",
    why: "Framing fixes labels, metrics and topology; most other rules need it.",
    help: "Choose the framing in the brief and name what goes into the model and what comes out.",
    unless: "The board shows a data platform with no model.",
    interview:
      "I frame this as a ranking task: input is a user and a set of posts, output is an ordered list, and the label is the reaction we can observe.",
    sources: [
      "Seven-step method, step 2",
      "alirezadir, Machine Learning Interviews, step 1 (objective, I/O, category)",
    ],
  },
  messages: {
    unframed:
      "Frame the task: choose classification, regression, ranking, recommendation, retrieval, detection, forecasting or generation, and name the input and output. Missing: {missing}.",
  },
  options: {},
  check: ({ graph }) => {
    const missing = missingFields(graph);
    if (missing.length === 0 || isDataPlatform(graph)) return [];
    return [{ outcome: "fail", messageId: "unframed", data: { missing: inWords(missing) }, at: ["brief"] }];
  },
  fix: ({ graph }) => {
    const [first] = missingFields(graph);
    return first === undefined
      ? null
      : { label: "Frame the ML task", focus: { record: "brief", field: `mlTask.${first}` } };
  },
});

const missingFields = (graph: BoardGraph): readonly string[] =>
  FIELDS.filter((field) => isBlank(graph.brief.mlTask?.[field]));
