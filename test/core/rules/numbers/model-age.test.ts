import { modelAgeRule } from "../../../../core/rules/numbers/model-age.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = {
  mlTask: { learning: "supervised" },
  signals: { labelDelayH: 24 },
  retraining: { cadenceD: 1, toleranceD: 3 },
};

testRule(modelAgeRule, {
  passes: [
    {
      when: "labels, schedule and training together take as long as quality lasts",
      board: "t:trainer{durationH=12}",
      brief: { ...brief, signals: { labelDelayH: 36 } },
    },
    {
      when: "the trainer states a shorter cadence than the brief",
      board: "t:trainer{durationH=6,cadenceD=0.5}",
      brief: { ...brief, retraining: { cadenceD: 9, toleranceD: 2 } },
    },
    { when: "nothing is said about retraining", board: "t:trainer{durationH=6}", brief: { mlTask: brief.mlTask } },
    {
      when: "there are no labels to wait for",
      board: "t:trainer{durationH=6}",
      brief: { mlTask: { learning: "self-supervised" }, retraining: brief.retraining },
    },
    {
      when: "the model learns all the time",
      board: "t:trainer{durationH=1}",
      brief: { ...brief, retraining: { cadenceD: 0, toleranceD: 2 } },
    },
    { when: "nothing is trained", board: "a:app-service", brief: { retraining: { cadenceD: 9, toleranceD: 1 } } },
  ],
  fails: [
    {
      when: "the model gets older than its quality lasts",
      board: "t:trainer{durationH=12,name=Trainer}",
      brief: { ...brief, retraining: { cadenceD: 7, toleranceD: 3 } },
      findings: [
        {
          messageId: "old",
          at: ["t", "brief"],
          message: /^The model of Trainer gets 8.5 days old at worst, but its quality is only acceptable for 3 days/,
        },
      ],
      fix: "clears",
      plan: { setBrief: [{ path: "retraining.cadenceD", value: 1.5 }] },
    },
    {
      when: "what is known is too old already",
      board: "t:trainer{cadenceD=4}",
      brief: { retraining: { toleranceD: 3 } },
      findings: [{ messageId: "old", at: ["t", "brief"] }],
    },
    {
      when: "waiting for labels alone takes too long",
      board: "t:trainer{durationH=6}",
      brief: { ...brief, signals: { labelDelayH: 96 } },
      findings: [{ messageId: "old", at: ["t", "brief"] }],
      fix: "asks",
      plan: { focus: { record: "brief", field: "retraining.cadenceD" } },
    },
    {
      when: "a run takes as long as the time to the next one",
      board: "t:trainer{durationH=24}",
      brief: { ...brief, retraining: { cadenceD: 1, toleranceD: 30 } },
      findings: [
        {
          messageId: "overlaps",
          at: ["t", "brief"],
          severity: "error",
          message: /needs 24 h for a run and starts every 1 day: runs pile up/,
        },
      ],
      fix: "clears",
      plan: { setBrief: [{ path: "retraining.cadenceD", value: 1.5 }] },
    },
    {
      when: "runs pile up and no tolerance is stated",
      board: "t:trainer{durationH=72,cadenceD=1}",
      brief: { mlTask: brief.mlTask },
      findings: [{ messageId: "overlaps", at: ["t", "brief"], severity: "error" }],
    },
  ],
  unsure: [
    {
      when: "the tolerated age is not stated",
      board: "t:trainer{durationH=6}",
      brief: { ...brief, retraining: { cadenceD: 7 } },
      findings: [
        { messageId: "unknown", at: ["t", "brief"], needs: [{ record: "brief", field: "retraining.toleranceD" }] },
      ],
    },
    {
      when: "cadence, label delay and duration are not stated",
      board: "t:trainer",
      brief: { mlTask: brief.mlTask, retraining: { toleranceD: 3 } },
      findings: [
        {
          messageId: "unknown",
          at: ["t", "brief"],
          needs: [
            { record: "brief", field: "retraining.cadenceD" },
            { record: "brief", field: "signals.labelDelayH" },
            { record: "t", field: "durationH" },
          ],
        },
      ],
    },
  ],
});
