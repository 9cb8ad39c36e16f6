import { operationalMetrics } from "../../../../core/rules/monitoring/operational-metrics.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(operationalMetrics, {
  passes: [
    { when: "the model reports", board: "m:ranker -metric-> mon:monitor" },
    { when: "the application reports", board: "app:app-service -request-> m:ranker; app -metric-> mon:monitor" },
    { when: "the gateway reports", board: "g:api-gateway -request-> m:ranker; g -metric-> mon:monitor" },
    {
      when: "a re-ranker on the request path reports",
      board: "app:app-service -request-> r:re-ranker -metric-> mon:monitor",
    },
    { when: "the platform collects metrics by itself", board: "m:ranker; mon:monitor{autoInstrumented}" },
    { when: "nothing watches at all, which another rule reports", board: "app:app-service -request-> m:ranker" },
    { when: "nothing is served", board: "p:feature-pipeline -metric-> mon:monitor" },
  ],
  fails: [
    {
      when: "only the pipeline reports",
      board: "app:app-service -request-> m:ranker; p:feature-pipeline -metric-> mon:monitor{name=Grafana}",
      findings: [
        {
          messageId: "deaf",
          at: ["mon"],
          message: /^Nothing on the serving path reports to Grafana; connect latency, error rate and throughput of \w/,
        },
      ],
      fix: "clears",
    },
    {
      when: "a drift detector is the only watcher",
      board: "m:ranker -prediction-> d:drift-detector",
      findings: [{ messageId: "deaf", at: ["d"] }],
      fix: "clears",
    },
    {
      when: "the application reports to the experiment platform only",
      board: "app:app-service -metric-> x:experiment-platform; mon:monitor",
      findings: [{ messageId: "deaf", at: ["mon"] }],
      fix: "clears",
    },
  ],
});
