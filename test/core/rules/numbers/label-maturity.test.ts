import { labelMaturity } from "../../../../core/rules/numbers/label-maturity.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = {
  mlTask: { learning: "supervised" },
  signals: { labelDelayH: 72 },
  retraining: { cadenceD: 1 },
};

testRule(labelMaturity, {
  passes: [
    {
      when: "labels arrive as fast as training runs",
      board: "t:trainer",
      brief: { ...brief, signals: { labelDelayH: 24 } },
    },
    { when: "outcomes are waited for", board: "f:feedback-collector{attributionWindowH=72}; t:trainer", brief },
    {
      when: "the brief says that maturity is handled",
      board: "t:trainer",
      brief: { ...brief, retraining: { cadenceD: 1, maturityHandled: true } },
    },
    { when: "the trainer runs more rarely than the brief says", board: "t:trainer{cadenceD=7}", brief },
    { when: "neither delay nor cadence is stated", board: "t:trainer", brief: { mlTask: brief.mlTask } },
    {
      when: "nobody labels and no delay is stated",
      board: "t:trainer",
      brief: { mlTask: { learning: "self-supervised" }, retraining: { cadenceD: 1 } },
    },
  ],
  fails: [
    {
      when: "labels are later than the next training",
      board: "t:trainer -artifact-> r:model-registry",
      brief,
      findings: [
        {
          messageId: "early",
          at: ["brief", "t"],
          message: /^Labels need 72 h, but training runs every 24 h: recent positives still look negative/,
        },
      ],
      fix: "clears",
      plan: { setBrief: [{ path: "retraining.maturityHandled", value: true }] },
    },
    {
      when: "outcomes are cut off too early",
      board: "f:feedback-collector{attributionWindowH=24} -label-> t:trainer",
      brief,
      findings: [{ messageId: "early", at: ["brief", "t"] }],
      fix: "clears",
      plan: { setProps: [{ record: "f", props: { attributionWindowH: 72 } }] },
    },
    {
      when: "the trainer runs more often than the brief says",
      board: "t:trainer{cadenceD=1}; u:trainer",
      brief: { ...brief, retraining: { cadenceD: 7 } },
      findings: [{ messageId: "early", at: ["brief", "t", "u"] }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "the delay of labels is not stated",
      board: "t:trainer",
      brief: { mlTask: brief.mlTask, retraining: brief.retraining },
      findings: [
        { messageId: "unknown", at: ["brief", "t"], needs: [{ record: "brief", field: "signals.labelDelayH" }] },
      ],
    },
    {
      when: "the cadence of training is not stated",
      board: "t:trainer",
      brief: { mlTask: brief.mlTask, signals: brief.signals },
      findings: [
        { messageId: "unknown", at: ["brief", "t"], needs: [{ record: "brief", field: "retraining.cadenceD" }] },
      ],
    },
  ],
});
