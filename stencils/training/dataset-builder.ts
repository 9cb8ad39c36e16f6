import type { StencilDef } from "../../core/model/stencil.ts";
import { validates } from "../props/reliability.ts";
import { versioned } from "../props/storage.ts";
import { joinType } from "../props/training.ts";

/** Joins features with labels as of event time, samples, splits and versions the training set. */
export const datasetBuilder = {
  id: "dataset-builder",
  version: 1,
  group: "training",
  label: "Training dataset builder",
  shortLabel: "Dataset builder",
  description: "Joins features with labels as of event time, samples, splits and versions the training set.",
  products: ["Feast historical retrieval", "tf.data", "DVC", "LakeFS", "Spark"],
  keywords: [
    "train test split",
    "joiner",
    "sampling",
    "data split",
    "training data",
    "dataset",
    "split",
    "pairs",
    "consolidated",
    "training set",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["batch", "features", "label", "event", "control", "prediction"],
    emits: ["batch", "features", "metric"],
  },
  props: [
    { id: "split", label: "Split", type: "choice", values: ["random", "time", "entity"] },
    joinType,
    { id: "sampling", label: "Sampling", type: "choice", values: ["none", "downsample", "weighted"] },
    {
      id: "calibrated",
      label: "Scores are recalibrated",
      type: "flag",
      help: "Undoes the shift of the odds that down-sampling makes.",
    },
    { id: "rows", label: "Rows", type: "integer", unit: "count", min: 0 },
    versioned,
    validates,
    {
      id: "propensity",
      label: "Records propensities",
      type: "flag",
      help: "Keeps the chance with which each item was shown.",
    },
    { id: "positionFeature", label: "Uses the position as a feature", type: "flag" },
  ],
} as const satisfies StencilDef;
