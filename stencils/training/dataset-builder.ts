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
  icon: {
    strokes: [
      "M 3 6 A 2 2 0 0 1 5 4 H 11.5 A 2 2 0 0 1 13.5 6 V 18 A 2 2 0 0 1 11.5 20 H 5 A 2 2 0 0 1 3 18 Z",
      "M 17 5.5 A 1.5 1.5 0 0 1 18.5 4 H 19.5 A 1.5 1.5 0 0 1 21 5.5 V 18.5 A 1.5 1.5 0 0 1 19.5 20 H 18.5 A 1.5 1.5 0 0 1 17 18.5 Z",
      "M 3 9.35 H 13.5",
      "M 3 14.65 H 13.5",
      "M 17 9.35 H 21",
      "M 17 14.65 H 21",
    ],
  },
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
