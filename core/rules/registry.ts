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
import { metricFitsTask } from "./evaluation/metric-fits-task.ts";
import { offlineEvaluation } from "./evaluation/offline-evaluation.ts";
import { offlineMetric } from "./evaluation/offline-metric.ts";
import { onlineExperiment } from "./evaluation/online-experiment.ts";
import { onlineMetric } from "./evaluation/online-metric.ts";
import { rarePositives } from "./evaluation/rare-positives.ts";
import { releaseGate } from "./evaluation/release-gate.ts";
import { sliceEvaluation } from "./evaluation/slice-evaluation.ts";
import { counterMetric } from "./framing/counter-metric.ts";
import { indirectObjective } from "./framing/indirect-objective.ts";
import { mlTask } from "./framing/ml-task.ts";
import { wholeCatalogue } from "./framing/whole-catalogue.ts";
import { documentPermissions } from "./llm/document-permissions.ts";
import { llmEvaluation } from "./llm/evaluation.ts";
import { inputGuardrail } from "./llm/input-guardrail.ts";
import { outputCheck } from "./llm/output-check.ts";
import { retrievedText } from "./llm/retrieved-text.ts";
import { toolLimits } from "./llm/tool-limits.ts";
import { usageLimit } from "./llm/usage-limit.ts";
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
import { batchWindow } from "./numbers/batch-window.ts";
import { cacheBenefit } from "./numbers/cache-benefit.ts";
import { chainAvailabilityRule } from "./numbers/chain-availability.ts";
import { criticalPathRule } from "./numbers/critical-path.ts";
import { experimentSize } from "./numbers/experiment-size.ts";
import { freshness } from "./numbers/freshness.ts";
import { indexMemory } from "./numbers/index-memory.ts";
import { labelMaturity } from "./numbers/label-maturity.ts";
import { llmAnswer } from "./numbers/llm-answer.ts";
import { llmCost } from "./numbers/llm-cost.ts";
import { modelAgeRule } from "./numbers/model-age.ts";
import { rankingFanOut } from "./numbers/ranking-fan-out.ts";
import { reviewTeam } from "./numbers/review-team.ts";
import { servingCapacity } from "./numbers/serving-capacity.ts";
import { storageRetention } from "./numbers/storage-retention.ts";
import { streamLag } from "./numbers/stream-lag.ts";
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
import { cacheForTightLatency } from "./serving/cache-for-tight-latency.ts";
import { encoderVersion } from "./serving/encoder-version.ts";
import { fallback } from "./serving/fallback.ts";
import { gatewayBeforeModel } from "./serving/gateway-before-model.ts";
import { indexRefresh } from "./serving/index-refresh.ts";
import { predictionsServed } from "./serving/predictions-served.ts";
import { safeRollout } from "./serving/safe-rollout.ts";
import { servingMode } from "./serving/serving-mode.ts";
import { servingProtocol } from "./serving/serving-protocol.ts";
import { callCircle } from "./structure/call-circle.ts";
import { connected } from "./structure/connected.ts";
import { legalFlow } from "./structure/legal-flow.ts";
import { usedOutput } from "./structure/used-output.ts";

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
  onlineMetric,
  metricFitsTask,
  rarePositives,
  onlineExperiment,
  sliceEvaluation,
  releaseGate,
  mlTask,
  indirectObjective,
  wholeCatalogue,
  counterMetric,
  inputGuardrail,
  outputCheck,
  llmEvaluation,
  documentPermissions,
  usageLimit,
  toolLimits,
  retrievedText,
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
  rankingFanOut,
  storageRetention,
  cacheBenefit,
  modelAgeRule,
  labelMaturity,
  batchWindow,
  streamLag,
  chainAvailabilityRule,
  indexMemory,
  llmAnswer,
  llmCost,
  experimentSize,
  reviewTeam,
  freshness,
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
  cacheForTightLatency,
  analyticalStoreOnline,
  fallback,
  safeRollout,
  gatewayBeforeModel,
  encoderVersion,
  indexRefresh,
  servingProtocol,
  legalFlow,
  connected,
  usedOutput,
  callCircle,
];
