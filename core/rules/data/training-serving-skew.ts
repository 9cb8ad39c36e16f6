import { defineRule, type Outcome } from "../define-rule.ts";
import { shareFeatures } from "../fixes/share-features.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { featureModels, isTrainedOnLoggedFeatures, servingFeatures, trainingFeatures } from "../queries/features.ts";
import { idsOf, namesOf } from "../queries/names.ts";

/** DAT-05: training and serving compute features in different places. */
export const trainingServingSkew = defineRule({
  id: "data/training-serving-skew",
  code: "DAT-05",
  meta: {
    title: "Training-serving skew: features are computed twice",
    severity: "error",
    step: 3,
    stage: "design",
    scope: "whole",
    why: "Different code, data source or time of lookup is the usual reason a good offline model fails online.",
    help: "Compute each feature once: let training and serving read the same pipeline or feature store.",
    unless:
      "Raw input (image, audio, text, graph) with preprocessing packaged in the model, or training learns from the logged serving features.",
    interview:
      "Features are defined once in the feature store; training reads them point in time and serving reads the online copy, so there is no second code path to drift.",
    sources: [
      "Google, Rules of Machine Learning, rules 29, 32, 37",
      "Breck et al. 2017, ML Test Score, data 7 and monitoring 3",
      "neurarch-ai, awesome-ml-system-design, feature store",
      "Seven-step method, feature pipeline",
    ],
  },
  messages: {
    twice:
      "Training uses {training} while serving uses {serving}; two code paths will disagree. Share one feature pipeline or feature store.",
    onlyTraining:
      "Training uses {training} while {model} gets no features from it; two code paths will disagree. Share one feature pipeline or feature store.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer"),
  check: ({ graph, catalogue }): readonly Outcome[] => {
    const training = trainingFeatures(graph);
    const serving = servingFeatures(graph);
    if (training.length === 0 || isTrainedOnLoggedFeatures(graph)) return [];
    const modality = choiceOf(graph.brief.mlTask?.inputModality);
    const severity = modality === null ? ({ severity: "warning" } as const) : {};
    if (serving.length > 0) {
      if (training.some((node) => serving.includes(node))) return [];
      const data = { training: namesOf(catalogue, training), serving: namesOf(catalogue, serving) };
      return [{ outcome: "fail", messageId: "twice", data, at: [...idsOf(training), ...idsOf(serving)], ...severity }];
    }
    const models = featureModels(graph);
    const isTabular = modality === null || modality === "tabular";
    if (!isTabular || models.length === 0 || training.some((node) => node.kind === "feature-store")) return [];
    const data = { training: namesOf(catalogue, training), model: namesOf(catalogue, models) };
    return [
      { outcome: "fail", messageId: "onlyTraining", data, at: [...idsOf(training), ...idsOf(models)], ...severity },
    ];
  },
  fix: ({ graph }) => shareFeatures(graph, trainingFeatures(graph), featureModels(graph)),
});
