import { FLOWS, type Flow } from "./kinds.ts";
import { portFlows } from "./ports.ts";
import type { Catalogue } from "./stencil.ts";

const ORDER: readonly Flow[] = [
  "request",
  "features",
  "artifact",
  "prediction",
  "event",
  "batch",
  "label",
  "metric",
  "control",
];

interface Preference {
  readonly flow: Flow;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
}

const MODELS = ["inference-service", "batch-inference", "edge-model", "ranker", "llm-inference", "embedding-generator"];

/** First match first. The pairs on top are what the reference boards draw. */
const PREFERENCES: readonly Preference[] = [
  { flow: "batch", from: ["dataset-builder"], to: ["trainer", "offline-evaluator"] },
  { flow: "prediction", from: ["prediction-log"], to: ["drift-detector"] },
  { flow: "label", from: ["prediction-log"], to: ["dataset-builder"] },
  { flow: "control", from: ["offline-evaluator"], to: ["model-registry"] },
  { flow: "features", from: ["feature-assembler", "cache"], to: ["feature-assembler", ...MODELS] },
  { flow: "metric", to: ["monitor", "experiment-tracker"] },
  { flow: "label", from: ["human-reviewer", "labeling-service", "feedback-collector"] },
  {
    flow: "control",
    from: ["orchestrator", "drift-detector", "monitor", "quality-gate", "experiment-platform"],
  },
  { flow: "artifact", from: ["model-registry", "ci-cd", "deployment-controller"], to: MODELS },
  { flow: "batch", from: ["data-lake", "data-warehouse"] },
  { flow: "prediction", to: ["prediction-log"] },
  { flow: "event", to: ["message-broker"] },
];

/** The flows that the port table knows from one kind to another; all of them when an end is an unknown kind. */
export function legalFlows(from: string, to: string, catalogue: Catalogue): readonly Flow[] {
  const known = portFlows(catalogue, from, to);
  return known === null ? FLOWS : FLOWS.filter((flow) => known.includes(flow));
}

/** All nine flows from one kind to another, the most likely first; the legal ones come before the others. */
export function rankFlows(from: string, to: string, catalogue: Catalogue): readonly Flow[] {
  const legal = legalFlows(from, to, catalogue);
  const preferred = PREFERENCES.filter(
    (each) => each.from?.includes(from) !== false && each.to?.includes(to) !== false,
  ).map((each) => each.flow);
  const emitted = catalogue.stencils.get(from)?.ports.emits ?? [];
  const rank = (flow: Flow): number => {
    if (!legal.includes(flow)) return emitted.includes(flow) ? 200 : 300;
    const preference = preferred.indexOf(flow);
    return preference === -1 ? 100 : preference;
  };
  return [...ORDER].sort((a, b) => rank(a) - rank(b) || ORDER.indexOf(a) - ORDER.indexOf(b));
}

/** The flow a new connection starts with. */
export const suggestFlow = (from: string, to: string, catalogue: Catalogue): Flow =>
  rankFlows(from, to, catalogue)[0] ?? "request";
