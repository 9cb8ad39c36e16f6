import { experimentSize } from "../../../../core/rules/numbers/experiment-size.ts";
import { testRule } from "../../../support/rule-tester.ts";

// 16 x 0.1 x 0.9 / (0.1 x 0.1)^2 = 14,400 per arm.
const experiment = { type: "ab", mdePct: 10, baseRate: 0.1, trafficPerDay: 2000, durationDays: 15 };

testRule(experimentSize, {
  passes: [
    {
      when: "the traffic is exactly enough",
      board: "a:app-service",
      brief: { experiment: { ...experiment, trafficPerDay: 1920 } },
    },
    { when: "there is traffic enough", board: "a:app-service", brief: { experiment } },
    {
      when: "a week with enough traffic is planned",
      board: "a:app-service",
      brief: { experiment: { ...experiment, trafficPerDay: 20000, durationDays: 7 } },
    },
    {
      when: "the design is sequential",
      board: "x:experiment-platform{sequential}",
      brief: { experiment: { ...experiment, durationDays: 3 } },
    },
    {
      when: "results are interleaved",
      board: "x:experiment-platform{kind=interleaving}",
      brief: { experiment: { ...experiment, durationDays: 3 } },
    },
    {
      when: "the brief names an interleaving test",
      board: "a:app-service",
      brief: { experiment: { ...experiment, type: "interleaving", durationDays: 3 } },
    },
    { when: "there is no experiment", board: "a:app-service", brief: { experiment: { type: "none", mdePct: 1 } } },
    { when: "nothing is said about it", board: "a:app-service", brief: {} },
    {
      when: "the platform states effect and duration",
      board: "x:experiment-platform{mdePct=10,durationDays=15}",
      brief: { experiment: { baseRate: 0.1, trafficPerDay: 2000 } },
    },
  ],
  fails: [
    {
      when: "the traffic is too small",
      board: "a:app-service",
      brief: { experiment: { ...experiment, durationDays: 14 } },
      findings: [
        {
          messageId: "small",
          at: ["brief"],
          message:
            /^Detecting a change of 10 % at a base rate of 0.1 needs 14,400 users per arm; you have 14,000, enough for 10.1 %/,
        },
      ],
      fix: "clears",
      plan: { setBrief: [{ path: "experiment.durationDays", value: 21 }] },
    },
    {
      when: "no acceptable duration would be enough",
      board: "a:app-service",
      brief: { experiment: { ...experiment, mdePct: 0.1 } },
      findings: [{ messageId: "small", at: ["brief"] }],
      fix: "clears",
      plan: {
        setBrief: [
          { path: "experiment.mdePct", value: 8.3 },
          { path: "experiment.durationDays", value: 21 },
        ],
      },
    },
    {
      when: "there is no traffic",
      board: "a:app-service",
      brief: { experiment: { ...experiment, trafficPerDay: 0 } },
      findings: [{ messageId: "small", at: ["brief"], message: /you have 0\.$/ }],
      fix: "asks",
    },
    {
      when: "the traffic shows nothing less than a doubled rate",
      board: "a:app-service",
      brief: { experiment: { ...experiment, trafficPerDay: 1 } },
      findings: [{ messageId: "small", at: ["brief"] }],
      fix: "asks",
    },
    {
      when: "it is shorter than a week",
      board: "a:app-service",
      brief: { experiment: { ...experiment, trafficPerDay: 200000, durationDays: 3 } },
      findings: [
        {
          messageId: "short",
          at: ["brief"],
          message: /^The experiment runs 3 days; whole weeks and the label delay need 7 days/,
        },
      ],
      fix: "clears",
    },
    {
      when: "labels take longer than it runs",
      board: "a:app-service",
      brief: { experiment: { ...experiment, durationDays: 15 }, signals: { labelDelayH: 720 } },
      findings: [{ messageId: "short", at: ["brief"], message: /label delay need 30 days/ }],
      fix: "clears",
      plan: { setBrief: [{ path: "experiment.durationDays", value: 35 }] },
    },
    {
      when: "an option asks for two weeks",
      board: "a:app-service",
      brief: { experiment: { ...experiment, trafficPerDay: 200000, durationDays: 10 } },
      options: { minDays: 14 },
      findings: [{ messageId: "short", at: ["brief"] }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "parts of the plan are not stated",
      board: "a:app-service",
      brief: { experiment: { mdePct: 10, durationDays: 14 } },
      findings: [
        {
          messageId: "unknown",
          at: ["brief"],
          needs: [
            { record: "brief", field: "experiment.baseRate" },
            { record: "brief", field: "experiment.trafficPerDay" },
          ],
        },
      ],
    },
  ],
});
