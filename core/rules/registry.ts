import { calibratedScores } from "./data/calibrated-scores.ts";
import { capturedSignals } from "./data/captured-signals.ts";
import { dataValidation } from "./data/data-validation.ts";
import { durableHistory } from "./data/durable-history.ts";
import { oneSidedStore } from "./data/one-sided-store.ts";
import { pointInTime } from "./data/point-in-time.ts";
import { supervisedLabels } from "./data/supervised-labels.ts";
import { timeSplit } from "./data/time-split.ts";
import { trainingDataSource } from "./data/training-data-source.ts";
import { trainingServingSkew } from "./data/training-serving-skew.ts";
import type { Rule } from "./define-rule.ts";
import { offlineEvaluation } from "./evaluation/offline-evaluation.ts";
import { offlineMetric } from "./evaluation/offline-metric.ts";
import { counterMetric } from "./framing/counter-metric.ts";
import { indirectObjective } from "./framing/indirect-objective.ts";
import { mlTask } from "./framing/ml-task.ts";
import { wholeCatalogue } from "./framing/whole-catalogue.ts";
import { inputGuardrail } from "./llm/input-guardrail.ts";
import { baseline } from "./model/baseline.ts";
import { coldStart } from "./model/cold-start.ts";
import { justifiedComplexity } from "./model/justified-complexity.ts";
import { modelOrigin } from "./model/model-origin.ts";
import { modelRegistry } from "./model/model-registry.ts";
import { trackedRuns } from "./model/tracked-runs.ts";
import { trainingTrigger } from "./model/training-trigger.ts";
import { alarmAction } from "./monitoring/alarm-action.ts";
import { businessMetric } from "./monitoring/business-metric.ts";
import { dataPathMetrics } from "./monitoring/data-path-metrics.ts";
import { driftDetection } from "./monitoring/drift-detection.ts";
import { exploration } from "./monitoring/exploration.ts";
import { feedbackLoop } from "./monitoring/feedback-loop.ts";
import { gatedRetraining } from "./monitoring/gated-retraining.ts";
import { monitored } from "./monitoring/monitored.ts";
import { operationalMetrics } from "./monitoring/operational-metrics.ts";
import { owner } from "./monitoring/owner.ts";
import { predictionsLogged } from "./monitoring/predictions-logged.ts";
import { skewMeasured } from "./monitoring/skew-measured.ts";
import { criticalPathRule } from "./numbers/critical-path.ts";
import { servingCapacity } from "./numbers/serving-capacity.ts";
import { businessGoal } from "./requirements/business-goal.ts";
import { latencyTarget } from "./requirements/latency-target.ts";
import { measurableTarget } from "./requirements/measurable-target.ts";
import { statedLoad } from "./requirements/stated-load.ts";
import { auditTrail } from "./security/audit-trail.ts";
import { entryAuthentication } from "./security/entry-authentication.ts";
import { humanOversight } from "./security/human-oversight.ts";
import { personalDataInTraining } from "./security/personal-data-in-training.ts";
import { retentionLimit } from "./security/retention-limit.ts";
import { thirdPartyData } from "./security/third-party-data.ts";
import { uncheckedFeedback } from "./security/unchecked-feedback.ts";
import { analyticalStoreOnline } from "./serving/analytical-store-online.ts";
import { batchResultsStored } from "./serving/batch-results-stored.ts";
import { fallback } from "./serving/fallback.ts";
import { predictionsServed } from "./serving/predictions-served.ts";
import { servingMode } from "./serving/serving-mode.ts";
import { connected } from "./structure/connected.ts";
import { legalFlow } from "./structure/legal-flow.ts";

/** All rules, sorted by code. */
export const RULES: readonly Rule[] = [
  trainingDataSource,
  supervisedLabels,
  capturedSignals,
  dataValidation,
  trainingServingSkew,
  oneSidedStore,
  pointInTime,
  timeSplit,
  durableHistory,
  calibratedScores,
  offlineEvaluation,
  offlineMetric,
  mlTask,
  indirectObjective,
  wholeCatalogue,
  counterMetric,
  inputGuardrail,
  baseline,
  justifiedComplexity,
  trackedRuns,
  modelRegistry,
  trainingTrigger,
  modelOrigin,
  coldStart,
  monitored,
  predictionsLogged,
  driftDetection,
  operationalMetrics,
  alarmAction,
  feedbackLoop,
  skewMeasured,
  exploration,
  businessMetric,
  dataPathMetrics,
  gatedRetraining,
  owner,
  criticalPathRule,
  servingCapacity,
  businessGoal,
  measurableTarget,
  latencyTarget,
  statedLoad,
  personalDataInTraining,
  entryAuthentication,
  thirdPartyData,
  retentionLimit,
  humanOversight,
  auditTrail,
  uncheckedFeedback,
  predictionsServed,
  servingMode,
  batchResultsStored,
  analyticalStoreOnline,
  fallback,
  legalFlow,
  connected,
];
