import { monitored } from "../../../../core/rules/monitoring/monitored.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(monitored, {
  passes: [
    { when: "a monitor is drawn", board: "m:ranker -metric-> mon:monitor" },
    { when: "a drift detector is drawn", board: "m:ranker -prediction-> d:drift-detector" },
    { when: "nothing is served", board: "l:data-lake -batch-> ds:dataset-builder" },
  ],
  fails: [
    {
      when: "a model answers unwatched",
      board: "app:app-service -request-> m:ranker{name=Ranker}; p:feature-pipeline -features-> m",
      findings: [{ messageId: "unwatched", at: ["m"], message: /^Nothing watches the predictions of Ranker/ }],
      fix: "clears",
    },
    {
      when: "an application serves with a model inside",
      board: "r:model-registry -artifact-> app:app-service",
      findings: [{ messageId: "unwatched", at: ["app"] }],
      fix: "clears",
    },
  ],
});
