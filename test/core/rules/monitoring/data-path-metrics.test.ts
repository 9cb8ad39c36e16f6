import { dataPathMetrics } from "../../../../core/rules/monitoring/data-path-metrics.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(dataPathMetrics, {
  passes: [
    { when: "one pipeline reports", board: "p:feature-pipeline -metric-> mon:monitor; i:ingestion" },
    {
      when: "a pipeline reports through the workflow",
      board: "i:ingestion -metric-> o:orchestrator -metric-> mon:monitor",
    },
    {
      when: "the only source is managed and alerts by itself",
      board: "x:external-system{contract,alerts} -batch-> i:ingestion; m:ranker -metric-> mon:monitor",
    },
    { when: "no pipeline is drawn", board: "m:ranker -metric-> mon:monitor" },
    { when: "no monitor is drawn, which another rule reports", board: "x:external-system -batch-> i:ingestion" },
  ],
  fails: [
    {
      when: "an application supplies events beside its calls",
      board:
        "app:app-service -event-> i:ingestion; app -request-> m:ranker; x:external-system{contract,alerts} -batch-> i; mon:monitor",
      findings: [{ messageId: "silent", at: ["mon", "i"] }],
    },
    {
      when: "only the model reports",
      board: "i:ingestion -batch-> p:feature-pipeline -features-> m:ranker -metric-> mon:monitor",
      findings: [
        {
          messageId: "silent",
          at: ["mon", "i", "p"],
          message: /^Freshness and volume of Data ingestion.* and .+ are not monitored/,
        },
      ],
      fix: "clears",
    },
    {
      when: "one of two sources has no contract",
      board: "x:external-system{contract,alerts} -batch-> i:ingestion; d:operational-db -event-> i; mon:monitor",
      findings: [{ messageId: "silent", at: ["mon", "i"] }],
      fix: "clears",
    },
    {
      when: "a source has a contract and no alerts",
      board: "x:external-system{contract} -batch-> i:ingestion; mon:monitor",
      findings: [{ messageId: "silent", at: ["mon", "i"] }],
    },
  ],
});
