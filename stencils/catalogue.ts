import type { Catalogue, FlowDef, StencilDef } from "../core/model/stencil.ts";
import { clientApp } from "./actors/client-app.ts";
import { externalSystem } from "./actors/external-system.ts";
import { humanReviewer } from "./actors/human-reviewer.ts";
import { cache } from "./cache/cache.ts";
import { commonProps } from "./common-props.ts";
import { fairnessAuditor } from "./evaluation/fairness-auditor.ts";
import { offlineEvaluator } from "./evaluation/offline-evaluator.ts";
import { qualityGate } from "./evaluation/quality-gate.ts";
import { experimentPlatform } from "./experiment/experiment-platform.ts";
import { embeddingGenerator } from "./features/embedding-generator.ts";
import { featureAssembler } from "./features/feature-assembler.ts";
import { featurePipeline } from "./features/feature-pipeline.ts";
import { featureStore } from "./features/feature-store.ts";
import { artifact } from "./flows/artifact.ts";
import { batch } from "./flows/batch.ts";
import { control } from "./flows/control.ts";
import { event } from "./flows/event.ts";
import { features } from "./flows/features.ts";
import { label } from "./flows/label.ts";
import { metric } from "./flows/metric.ts";
import { prediction } from "./flows/prediction.ts";
import { request } from "./flows/request.ts";
import { auditLog } from "./governance/audit-log.ts";
import { identityAccess } from "./governance/identity-access.ts";
import { lineageCatalog } from "./governance/lineage-catalog.ts";
import { piiRedactor } from "./governance/pii-redactor.ts";
import { dataProcessor } from "./ingest/data-processor.ts";
import { dataValidator } from "./ingest/data-validator.ts";
import { eventCollector } from "./ingest/event-collector.ts";
import { ingestion } from "./ingest/ingestion.ts";
import { messageBroker } from "./ingest/message-broker.ts";
import { documentChunker } from "./llm/document-chunker.ts";
import { guardrail } from "./llm/guardrail.ts";
import { llmEvaluator } from "./llm/llm-evaluator.ts";
import { llmInference } from "./llm/llm-inference.ts";
import { promptRegistry } from "./llm/prompt-registry.ts";
import { toolExecutor } from "./llm/tool-executor.ts";
import { driftDetector } from "./monitoring/drift-detector.ts";
import { feedbackCollector } from "./monitoring/feedback-collector.ts";
import { monitor } from "./monitoring/monitor.ts";
import { predictionLog } from "./monitoring/prediction-log.ts";
import { presets } from "./presets.ts";
import { ciCd } from "./registry/ci-cd.ts";
import { deploymentController } from "./registry/deployment-controller.ts";
import { modelRegistry } from "./registry/model-registry.ts";
import { candidateGenerator } from "./retrieval/candidate-generator.ts";
import { ranker } from "./retrieval/ranker.ts";
import { reRanker } from "./retrieval/re-ranker.ts";
import { searchIndex } from "./retrieval/search-index.ts";
import { vectorIndex } from "./retrieval/vector-index.ts";
import { apiGateway } from "./serving/api-gateway.ts";
import { appService } from "./serving/app-service.ts";
import { batchInference } from "./serving/batch-inference.ts";
import { edgeModel } from "./serving/edge-model.ts";
import { fallback } from "./serving/fallback.ts";
import { inferenceService } from "./serving/inference-service.ts";
import { rulesEngine } from "./serving/rules-engine.ts";
import { dataLake } from "./storage/data-lake.ts";
import { dataWarehouse } from "./storage/data-warehouse.ts";
import { operationalDb } from "./storage/operational-db.ts";
import { predictionStore } from "./storage/prediction-store.ts";
import { datasetBuilder } from "./training/dataset-builder.ts";
import { experimentTracker } from "./training/experiment-tracker.ts";
import { labelingService } from "./training/labeling-service.ts";
import { orchestrator } from "./training/orchestrator.ts";
import { trainer } from "./training/trainer.ts";

const STENCILS: readonly StencilDef[] = [
  clientApp,
  humanReviewer,
  externalSystem,
  eventCollector,
  ingestion,
  messageBroker,
  dataProcessor,
  dataValidator,
  operationalDb,
  dataLake,
  dataWarehouse,
  predictionStore,
  featurePipeline,
  featureStore,
  featureAssembler,
  embeddingGenerator,
  labelingService,
  datasetBuilder,
  trainer,
  experimentTracker,
  orchestrator,
  offlineEvaluator,
  qualityGate,
  fairnessAuditor,
  modelRegistry,
  ciCd,
  deploymentController,
  apiGateway,
  appService,
  inferenceService,
  batchInference,
  edgeModel,
  rulesEngine,
  fallback,
  candidateGenerator,
  vectorIndex,
  searchIndex,
  ranker,
  reRanker,
  documentChunker,
  llmInference,
  promptRegistry,
  guardrail,
  toolExecutor,
  llmEvaluator,
  cache,
  experimentPlatform,
  predictionLog,
  monitor,
  driftDetector,
  feedbackCollector,
  identityAccess,
  piiRedactor,
  auditLog,
  lineageCatalog,
];

const FLOWS: readonly FlowDef[] = [event, batch, features, artifact, prediction, request, metric, label, control];

/** The 55 kinds in palette order, the 14 presets and the 9 flows: the one door to the stencils. */
export const catalogue: Catalogue = {
  stencils: new Map(STENCILS.map((stencil) => [stencil.id, stencil])),
  presets,
  flows: new Map(FLOWS.map((flow) => [flow.id, flow])),
  commonProps,
};
