import { calibratedScores } from "../../../../core/rules/data/calibrated-scores.ts";
import { testRule } from "../../../support/rule-tester.ts";

const probability = { mlTask: { needsProbability: true } } as const;

testRule(calibratedScores, {
  passes: [
    {
      when: "the scores are recalibrated",
      board: "d:dataset-builder{sampling=downsample,calibrated}",
      brief: probability,
    },
    { when: "nothing is down-sampled", board: "d:dataset-builder{sampling=weighted}", brief: probability },
    { when: "the sampling is not stated", board: "d:dataset-builder", brief: probability },
    {
      when: "only the order counts",
      board: "d:dataset-builder{sampling=downsample}",
      brief: { mlTask: { needsProbability: false } },
    },
  ],
  fails: [
    {
      when: "the score is used as a probability",
      board: "d:dataset-builder{sampling=downsample,name=Training set}",
      brief: probability,
      findings: [{ messageId: "raw", at: ["d"], message: /^Training set down-samples negatives, so the score/ }],
      fix: "clears",
    },
    {
      when: "the board says that nothing recalibrates",
      board: "d:dataset-builder{sampling=downsample,calibrated=false}",
      brief: { ...probability, metrics: { offline: ["pr-auc", "Calibration"] } },
      findings: [{ messageId: "raw", at: ["d"] }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "the brief does not say what the score is used for",
      board: "d:dataset-builder{sampling=downsample}",
      findings: [{ messageId: "unknown", at: ["d"], needs: [{ record: "brief", field: "mlTask.needsProbability" }] }],
    },
  ],
});
