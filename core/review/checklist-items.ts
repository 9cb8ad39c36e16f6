import type { Scope, Step } from "../model/kinds.ts";
import type { DecisionRecord } from "../model/records/decision.ts";

/** A part of a decision card that is written by hand. */
export type DecisionPart = keyof Pick<DecisionRecord, "choice" | "alternatives" | "tradeOff" | "flipsWhen">;

/** One item of the self-review checklist. */
export interface ChecklistItemDef {
  readonly id: string;
  readonly step: Step;
  readonly text: string;
  /** Codes of the rules that answer the item; none: a person does. */
  readonly rules: readonly string[];
  /** Parts that a decision must have filled in to answer the item. */
  readonly decided?: readonly DecisionPart[];
  /** Shown only when the review took this plane as drawn. */
  readonly plane?: Scope;
}

/** The self-review checklist in the order of the method. */
export const CHECKLIST_ITEMS: readonly ChecklistItemDef[] = [
  {
    id: "goal",
    step: 1,
    text: "The business goal says what should change, for whom, and why it is worth building.",
    rules: ["REQ-01"],
  },
  { id: "target", step: 1, text: "Success is a number that people agreed on.", rules: ["REQ-02"] },
  { id: "latency", step: 1, text: "The latency target at p99 is stated where someone waits.", rules: ["REQ-03"] },
  { id: "load", step: 1, text: "Peak load, users and items are estimated.", rules: ["REQ-04"] },
  { id: "limits", step: 1, text: "Privacy, regulation and the budget are settled.", rules: ["QNT-13"] },
  { id: "out-of-scope", step: 1, text: "What the system will not do is said.", rules: [] },

  { id: "task", step: 2, text: "Input, output and kind of the ML task are named.", rules: ["FRM-01"] },
  {
    id: "objective",
    step: 2,
    text: "The objective is close to the goal, and what it could harm has a counter-metric.",
    rules: ["FRM-02", "FRM-04"],
  },
  {
    id: "serving-mode",
    step: 2,
    text: "Online, batch or hybrid serving is chosen, and the drawing does the same.",
    rules: ["SRV-02"],
  },
  { id: "funnel", step: 2, text: "A large catalogue is narrowed before it is ranked.", rules: ["FRM-03"] },
  { id: "without-ml", step: 2, text: "A solution without machine learning was considered.", rules: [] },

  {
    id: "sources",
    step: 3,
    text: "Every training set has a source, and user signals are captured.",
    rules: ["DAT-01", "DAT-03", "DAT-09"],
  },
  {
    id: "labels",
    step: 3,
    text: "Labels have an origin and are old enough when they are used.",
    rules: ["DAT-02", "QNT-07"],
  },
  { id: "data-quality", step: 3, text: "Data is checked before training reads it.", rules: ["DAT-04"] },
  {
    id: "features",
    step: 3,
    text: "Features are computed once for training and serving.",
    rules: ["DAT-05", "DAT-06"],
  },
  {
    id: "leakage",
    step: 3,
    text: "Training joins and splits do not look into the future.",
    rules: ["DAT-07", "DAT-08", "DAT-10"],
  },
  {
    id: "personal-data",
    step: 3,
    text: "Personal data is protected and not kept for ever.",
    rules: ["SEC-01", "SEC-04", "SEC-07"],
  },
  { id: "bias", step: 3, text: "Selection, position and survivorship bias in the data are discussed.", rules: [] },

  { id: "baseline", step: 4, text: "A simple baseline is there to beat.", rules: ["MOD-01"] },
  {
    id: "model-choice",
    step: 4,
    text: "The gain of the chosen model is worth its latency and cost.",
    rules: ["MOD-02"],
  },
  {
    id: "versions",
    step: 4,
    text: "Every served model comes from a registry and can be traced to its run.",
    rules: ["MOD-03", "MOD-04", "MOD-06"],
  },
  {
    id: "retraining",
    step: 4,
    text: "Retraining has a trigger and keeps pace with the world.",
    rules: ["MOD-05", "QNT-06"],
  },
  {
    id: "decisions",
    step: 4,
    text: "Choices that matter are recorded with their alternatives, their trade-off and what would flip them.",
    rules: [],
    decided: ["choice", "alternatives", "tradeOff", "flipsWhen"],
  },
  { id: "cold-start", step: 4, text: "New users and items get a sensible answer.", rules: ["MOD-07"] },
  { id: "imbalance", step: 4, text: "Loss, rare classes and calibration fit the decision that is made.", rules: [] },

  {
    id: "offline-evaluation",
    step: 5,
    text: "A candidate is evaluated on held-out data before it is released.",
    rules: ["EVL-01", "LLM-03"],
  },
  {
    id: "offline-metric",
    step: 5,
    text: "The offline metric is named and fits the task.",
    rules: ["EVL-02", "EVL-04", "EVL-05"],
  },
  { id: "business-metric", step: 5, text: "The business metric of the experiment is named.", rules: ["EVL-03"] },
  {
    id: "experiment",
    step: 5,
    text: "An online experiment is large and long enough to show the effect.",
    rules: ["EVL-06", "QNT-14"],
  },
  { id: "slices", step: 5, text: "Quality is known for slices and groups, not only on average.", rules: ["EVL-07"] },
  { id: "gate", step: 5, text: "Nothing reaches production without passing a gate.", rules: ["EVL-08", "MON-11"] },
  { id: "error-analysis", step: 5, text: "The worst errors were looked at one by one.", rules: [] },

  {
    id: "served",
    step: 6,
    text: "Predictions reach their user, and batch results are stored for reading.",
    rules: ["SRV-01", "SRV-03", "SRV-05"],
  },
  {
    id: "latency-budget",
    step: 6,
    text: "The critical path fits the latency target.",
    rules: ["QNT-01", "QNT-03", "QNT-12", "SRV-04"],
  },
  {
    id: "capacity",
    step: 6,
    text: "Replicas, storage and windows are enough at peak.",
    rules: ["QNT-02", "QNT-04", "QNT-05", "QNT-08", "QNT-09", "QNT-10", "QNT-11"],
  },
  { id: "fallback", step: 6, text: "There is an answer when the model fails.", rules: ["SRV-06"] },
  { id: "rollout", step: 6, text: "A new version is rolled out in steps and can be taken back.", rules: ["SRV-07"] },
  {
    id: "entry",
    step: 6,
    text: "The entry is authenticated and nobody calls the model directly.",
    rules: ["SEC-02", "SEC-03", "SRV-08"],
  },
  {
    id: "retrieval",
    step: 6,
    text: "Indexes are fresh and of the same version as their encoder.",
    rules: ["SRV-09", "SRV-10", "QNT-16"],
  },
  {
    id: "llm-guard",
    step: 6,
    text: "The language model is guarded: input, output, permissions, limits and tools.",
    rules: ["LLM-01", "LLM-02", "LLM-04", "LLM-05", "LLM-06", "LLM-07"],
    plane: "llm",
  },
  { id: "unit-cost", step: 6, text: "The cost of a thousand predictions is known.", rules: [] },

  {
    id: "monitored",
    step: 7,
    text: "Service, data and quality are monitored, and an alert leads to action.",
    rules: ["MON-01", "MON-04", "MON-05", "MON-09", "MON-10"],
  },
  {
    id: "prediction-log",
    step: 7,
    text: "Predictions are logged with the features and the version that made them.",
    rules: ["MON-02"],
  },
  {
    id: "drift",
    step: 7,
    text: "Drift and training-serving skew are measured.",
    rules: ["MON-03", "MON-07"],
  },
  {
    id: "feedback-loop",
    step: 7,
    text: "Outcomes come back as labels without the model training only on its own choices.",
    rules: ["MON-06", "MON-08"],
  },
  {
    id: "oversight",
    step: 7,
    text: "People can see, override and reconstruct decisions that matter.",
    rules: ["SEC-05", "SEC-06", "QNT-15"],
  },
  { id: "owner", step: 7, text: "Every critical part has an owner who is called when it breaks.", rules: ["MON-12"] },
  {
    id: "drawing",
    step: 7,
    text: "Every component is connected, and every connection is one that works.",
    rules: ["STR-01", "STR-02", "STR-03", "STR-04"],
    plane: "any",
  },
];
