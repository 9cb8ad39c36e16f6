import { criticalPathRule } from "../../../../core/rules/numbers/critical-path.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(criticalPathRule, {
  passes: [
    {
      when: "the path fits with room",
      board: "c:client-app -request-> app:app-service{p99Ms=20} -request-> m:ranker{p99Ms=60}",
      brief: { constraints: { latencyP99Ms: 100 } },
    },
    {
      when: "parallel calls count once and calls on error not at all",
      board:
        "app:app-service{p99Ms=10} -request{parallelGroup=a}-> x:vector-index{p99Ms=40}; app -request{parallelGroup=a}-> y:search-index{p99Ms=60}; app -request{onError}-> f:fallback{p99Ms=90}",
      brief: { constraints: { latencyP99Ms: 100 } },
    },
    { when: "nothing makes a request", board: "t:trainer -artifact-> r:model-registry", brief: {} },
    {
      when: "no model is asked and no target is stated",
      board: "c:client-app -request-> k:cache{p99Ms=40}",
    },
  ],
  fails: [
    {
      when: "the sum is over the target",
      board: "c:client-app -request-> app:app-service{p99Ms=30,name=App} -request-> m:ranker{p99Ms=90,name=Ranker}",
      brief: { constraints: { latencyP99Ms: 100 } },
      findings: [
        {
          messageId: "over",
          at: ["c", "app", "m"],
          message:
            /App > Ranker adds up to 120 ms against a target of 100 ms \(120 %\); most of it in Ranker \(90 ms\)/,
        },
      ],
      fix: "none",
    },
    {
      when: "less than a fifth is left",
      board: "app:app-service{p99Ms=11} -request-> m:ranker{p99Ms=70}",
      brief: { constraints: { latencyP99Ms: 100 } },
      findings: [{ messageId: "over", at: ["app", "m"], severity: "warning" }],
    },
    {
      when: "the target is met to the millisecond, as a warning",
      board: "app:app-service{p99Ms=30} -request-> m:ranker{p99Ms=70}",
      brief: { constraints: { latencyP99Ms: 100 } },
      findings: [{ messageId: "over", at: ["app", "m"], severity: "warning" }],
    },
    {
      when: "an option asks for more room",
      board: "app:app-service{p99Ms=20} -request-> m:ranker{p99Ms=40}",
      brief: { constraints: { latencyP99Ms: 100 } },
      options: { tightAt: 0.5 },
      findings: [{ messageId: "over", at: ["app", "m"], severity: "warning" }],
    },
    {
      when: "one slow time of three is enough to be over",
      board: "g:api-gateway -request-> app:app-service -request-> m:ranker{p99Ms=200}",
      brief: { constraints: { latencyP99Ms: 100 } },
      findings: [
        { messageId: "partial", at: ["g", "app", "m"], severity: "info", message: /only 1 of 3 times stated/ },
      ],
    },
  ],
  unsure: [
    {
      when: "a model is asked and no target is stated",
      board: "app:app-service{p99Ms=20} -request-> m:ranker{p99Ms=60}",
      findings: [
        { messageId: "noTarget", at: ["brief"], needs: [{ record: "brief", field: "constraints.latencyP99Ms" }] },
      ],
    },
    {
      when: "the known times fit and some are not stated",
      board: "c:client-app -request-> app:app-service{p99Ms=20} -request-> m:llm-inference",
      brief: { constraints: { latencyP99Ms: 100 } },
      findings: [{ messageId: "noTimes", at: ["c", "app", "m"], needs: [{ record: "m", field: "ttftMs" }] }],
    },
  ],
});
