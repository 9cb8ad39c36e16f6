import { businessMetric } from "../../../../core/rules/monitoring/business-metric.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { metrics: { online: ["revenue"] } };

testRule(businessMetric, {
  passes: [
    { when: "events reach the experiment platform", board: "c:client-app -event-> x:experiment-platform", brief },
    { when: "the warehouse collects events", board: "c:client-app -event-> w:data-warehouse", brief },
    { when: "batches reach the experiment platform", board: "w:data-warehouse -batch-> x:experiment-platform", brief },
    { when: "the monitor watches business signals", board: "m:ranker -metric-> mon:monitor{signals=business}", brief },
    { when: "the monitor watches the metric by name", board: "m:ranker -metric-> mon:monitor{signals=Revenue}", brief },
    {
      when: "an external finance system receives the events",
      board: "m:ranker; app:app-service -event-> x:external-system",
      brief,
    },
    {
      when: "the brief promises nothing",
      board: "m:ranker -metric-> mon:monitor",
      brief: { metrics: { online: [" "] } },
    },
  ],
  fails: [
    {
      when: "the experiment platform hears nothing",
      board: "c:client-app -event-> e:event-collector; x:experiment-platform -control-> app:app-service",
      brief,
      findings: [{ messageId: "unseen", at: ["x"], message: /^revenue is promised in the brief/ }],
      fix: "clears",
    },
    {
      when: "the monitor watches other signals",
      board: "m:ranker -metric-> mon:monitor{signals=latency}",
      brief: { metrics: { online: ["CTR", "watch time", "retention", "revenue"] } },
      findings: [{ messageId: "several", at: ["mon"], message: /^CTR, watch time and 2 more metrics are promised/ }],
      fix: "clears",
    },
    {
      when: "nothing watches",
      board: "app:app-service -request-> m:ranker",
      brief,
      findings: [{ messageId: "unseen", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "an external system gets predictions only",
      board: "m:batch-inference -prediction-> x:external-system; m -metric-> mon:monitor",
      brief,
      findings: [{ messageId: "unseen", at: ["mon"] }],
    },
  ],
});
