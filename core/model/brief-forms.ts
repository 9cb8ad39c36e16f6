import { type BriefSection, SERVING_MODES } from "./records/brief.ts";
import type { PropDef } from "./stencil.ts";

/** A section of the brief form with its fields in reading order. */
export interface BriefForm {
  readonly section: BriefSection;
  readonly title: string;
  readonly fields: readonly (PropDef & { readonly lines?: number })[];
}

const FRAMINGS = [
  "classification",
  "multi-label",
  "regression",
  "ranking",
  "recommendation",
  "retrieval",
  "detection",
  "segmentation",
  "forecasting",
  "generation",
  "clustering",
];
const LEARNING = ["supervised", "self-supervised", "unsupervised", "reinforcement", "pretrained"];
const MODALITIES = ["tabular", "text", "image", "audio", "video", "graph", "multimodal"];

/** The brief as a form, in the order of the method; labels and units of its fields for everyone who names them. */
export const BRIEF_FORMS: readonly BriefForm[] = [
  {
    section: "goal",
    title: "Business goal",
    fields: [
      { id: "statement", label: "What should change, for whom", type: "text", lines: 3 },
      { id: "businessMetric", label: "Business metric", type: "text" },
      { id: "targetPct", label: "Target change", type: "number", unit: "%" },
    ],
  },
  {
    section: "constraints",
    title: "Constraints",
    fields: [
      { id: "latencyP99Ms", label: "Latency p99", type: "number", unit: "ms", min: 0 },
      { id: "ttftMs", label: "Time to first token", type: "number", unit: "ms", min: 0 },
      { id: "qpsPeak", label: "Peak load", type: "number", unit: "1/s", min: 0 },
      { id: "dau", label: "Daily users", type: "number", unit: "users", min: 0 },
      { id: "items", label: "Items in the catalogue", type: "number", min: 0 },
      { id: "availabilityPct", label: "Availability", type: "number", unit: "%", min: 0, max: 100 },
      { id: "freshnessS", label: "Freshness", type: "number", unit: "s", min: 0 },
      { id: "budgetPerMonth", label: "Budget", type: "number", unit: "USD/month", min: 0 },
      { id: "privacy", label: "Privacy rules", type: "list" },
      { id: "riskClass", label: "Risk class", type: "choice", values: ["minimal", "limited", "high"] },
      { id: "temporal", label: "Data has a time order", type: "flag" },
      { id: "regulated", label: "Regulated decision", type: "flag" },
      { id: "affectsPeople", label: "Affects people's rights", type: "flag" },
      { id: "thirdPartyAllowed", label: "Third parties allowed", type: "flag" },
    ],
  },
  {
    section: "mlTask",
    title: "ML task",
    fields: [
      { id: "framing", label: "Framing", type: "choice", values: FRAMINGS },
      { id: "servingMode", label: "Serving", type: "choice", values: SERVING_MODES },
      { id: "input", label: "Input", type: "text" },
      { id: "output", label: "Output", type: "text" },
      { id: "objective", label: "Objective", type: "text" },
      { id: "learning", label: "Learning", type: "choice", values: LEARNING },
      { id: "inputModality", label: "Input modality", type: "choice", values: MODALITIES },
      { id: "positiveRate", label: "Positive rate", type: "number", unit: "ratio", min: 0, max: 1 },
      { id: "personalised", label: "Personalised", type: "flag" },
      { id: "needsProbability", label: "Score used as probability", type: "flag" },
    ],
  },
  {
    section: "signals",
    title: "Signals and labels",
    fields: [
      { id: "implicit", label: "Implicit signals", type: "list", values: ["click", "watch time", "dwell"] },
      { id: "explicit", label: "Explicit signals", type: "list", values: ["like", "report", "search query"] },
      { id: "labelSource", label: "Label source", type: "choice", values: ["natural", "human", "programmatic"] },
      { id: "labelDelayH", label: "Label delay", type: "number", unit: "h", min: 0 },
    ],
  },
  {
    section: "model",
    title: "Model against a baseline",
    fields: [
      { id: "chosen", label: "Chosen model", type: "text" },
      { id: "baseline", label: "Baseline", type: "text" },
      { id: "gainPct", label: "Gain in quality", type: "number", unit: "%" },
      { id: "baselineLatencyMs", label: "Baseline latency", type: "number", unit: "ms", min: 0 },
      { id: "chosenLatencyMs", label: "Chosen model's latency", type: "number", unit: "ms", min: 0 },
    ],
  },
  {
    section: "metrics",
    title: "Metrics",
    fields: [
      { id: "offline", label: "Offline ML metrics", type: "list", values: ["ndcg", "pr-auc"] },
      { id: "online", label: "Online business metrics", type: "list", values: ["ctr", "conversion"] },
      { id: "guardrail", label: "Guardrail metrics", type: "list", values: ["hide rate", "p99 latency"] },
      { id: "slices", label: "Slices", type: "list", values: ["country", "device"] },
    ],
  },
  {
    section: "experiment",
    title: "Online experiment",
    fields: [
      {
        id: "type",
        label: "Type",
        type: "choice",
        values: ["ab", "interleaving", "geo", "champion-challenger", "bandit", "none"],
      },
      { id: "mdePct", label: "Smallest effect of interest", type: "number", unit: "%", min: 0 },
      { id: "baseRate", label: "Base rate", type: "number", min: 0 },
      { id: "trafficPerDay", label: "Traffic per day", type: "number", min: 0 },
      { id: "durationDays", label: "Duration", type: "number", unit: "d", min: 0 },
      { id: "reason", label: "Reason if there is none", type: "text", lines: 2 },
    ],
  },
  {
    section: "retraining",
    title: "Retraining",
    fields: [
      { id: "cadenceD", label: "Cadence", type: "number", unit: "d", min: 0 },
      { id: "toleranceD", label: "Tolerated model age", type: "number", unit: "d", min: 0 },
      { id: "trigger", label: "Trigger", type: "text" },
      { id: "maturityHandled", label: "Label maturity handled", type: "flag" },
    ],
  },
  {
    section: "human",
    title: "Human review",
    fields: [
      { id: "reviewRatePct", label: "Share of decisions reviewed", type: "number", unit: "%", min: 0, max: 100 },
    ],
  },
];
