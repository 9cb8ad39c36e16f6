import { defineRule } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { recordPredictions } from "../fixes/log-predictions.ts";
import { servingNodes } from "../queries/component-sets.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { arePredictionsRecorded } from "../queries/prediction-records.ts";

/** MON-02: no prediction is recorded. */
export const predictionsLogged = defineRule({
  id: "monitoring/predictions-logged",
  code: "MON-02",
  meta: {
    title: "Predictions are not logged",
    severity: "error",
    step: 7,
    stage: "design",
    scope: "serve",
    why: "Log request id, features served, model version, score and decision: nothing else can explain a decision later.",
    help: "Write predictions and the features they saw from the model or the application into a prediction log.",
    unless: "A privacy rule forbids it: then log aggregates and record the decision.",
    interview:
      "Each answer leaves a row: request id, features as served, model version, score, decision. That log feeds drift checks, disputes and the next training set.",
    sources: [
      "Google, Rules of Machine Learning, rule 29",
      "alirezadir, Machine Learning Interviews, step 9",
      "EU AI Act, Art. 12",
    ],
  },
  messages: {
    unlogged: "No prediction of {serving} is recorded, so quality, drift and disputes cannot be examined later.",
  },
  options: {},
  check: ({ graph, catalogue }) => {
    const serving = servingNodes(graph);
    if (serving.length === 0 || arePredictionsRecorded(graph)) return [];
    return [
      { outcome: "fail", messageId: "unlogged", data: { serving: namesOf(catalogue, serving) }, at: idsOf(serving) },
    ];
  },
  fix: ({ graph, catalogue }) => {
    const part = recordPredictions(graph, catalogue);
    return part === null ? null : planOf("Log the predictions", part);
  },
});
