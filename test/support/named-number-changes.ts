import type { Draft } from "../../core/model/draft.ts";
import { removeNodes, setBrief, setProp } from "./board-changes.ts";

/** Changes of numbers and of the serving side that are told in words of their own. */
export const NAMED_NUMBER_CHANGES: Readonly<Record<string, (draft: Draft) => void>> = {
  "feature cache deleted, ranker 80 ms": (draft) => {
    removeNodes(draft, "fc");
    setProp(draft, "rk", "p99Ms", 80);
  },
  "prediction cache, ranker 160 ms": (draft) => {
    setProp(draft, "fc", "kind", "prediction");
    setProp(draft, "rk", "p99Ms", 160);
  },
  "cadence 7 d, tolerance 3 d": (draft) => {
    setBrief(draft, "retraining.cadenceD", 7);
    setBrief(draft, "retraining.toleranceD", 3);
  },
  "maturityHandled removed": (draft) => setBrief(draft, "retraining.maturityHandled"),
  "llm.priceIn=3, priceOut=15": (draft) => {
    setProp(draft, "llm", "priceIn", 3);
    setProp(draft, "llm", "priceOut", 15);
  },
  "experiment 3 days": (draft) => setBrief(draft, "experiment.durationDays", 3),
  "experiment mde 0.1 %": (draft) => setBrief(draft, "experiment.mdePct", 0.1),
  "reviewRatePct=0.1": (draft) => setBrief(draft, "human.reviewRatePct", 0.1),
};
