import { wholeCatalogue } from "../../../../core/rules/framing/whole-catalogue.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = {
  mlTask: { framing: "ranking", servingMode: "online" },
  constraints: { items: 1_000_000, latencyP99Ms: 300 },
} as const;

testRule(wholeCatalogue, {
  passes: [
    {
      when: "the application asks for candidates first",
      board: "app:app-service -request-> c:candidate-generator; app -request-> m:ranker",
      brief,
    },
    {
      when: "the ranker reads candidates",
      board: "app:app-service -request-> m:ranker; c:candidate-generator -prediction-> m",
      brief,
    },
    {
      when: "an index answers inside the model's own call",
      board: "app:app-service -request-> m:inference-service -request-> i:vector-index",
      brief,
    },
    {
      when: "results are looked up",
      board: "app:app-service -request-> s:prediction-store; b:batch-inference -prediction-> s",
      brief,
    },
    {
      when: "a batch job fills the cache that is read",
      board: "app:app-service -request-> c:cache; b:batch-inference -prediction-> c; l:data-lake -batch-> b",
      brief,
    },
    {
      when: "a filter leaves few candidates",
      board: "app:app-service -request-> f:rules-engine{candidates=4000}; app -request-> m:ranker",
      brief,
    },
    {
      when: "there are few items",
      board: "app:app-service -request-> m:ranker",
      brief: { ...brief, constraints: { items: 100_000 } },
    },
    {
      when: "the design is batch",
      board: "app:app-service -request-> m:ranker",
      brief: { ...brief, mlTask: { framing: "ranking", servingMode: "batch" } },
    },
    { when: "no application and no model is asked", board: "c:client-app -request-> g:api-gateway", brief },
    {
      when: "the task is a classification",
      board: "app:app-service -request-> m:ranker",
      brief: { ...brief, mlTask: { framing: "classification", servingMode: "online" } },
    },
  ],
  fails: [
    {
      when: "the application calls the ranker only",
      board: "app:app-service -request-> m:ranker",
      brief,
      findings: [{ messageId: "all", at: ["brief", "m"], message: /^1,000,000 items/ }],
      fix: "clears",
    },
    {
      when: "the candidates go into the nightly job",
      board:
        "app:app-service -request-> m:ranker; c:candidate-generator -prediction-> b:batch-inference -prediction-> l:prediction-log; b -request-> i:vector-index",
      brief,
      findings: [{ messageId: "all", at: ["brief", "m"] }],
      fix: "clears",
    },
    {
      when: "a filter leaves many candidates and a cache holds what was asked before",
      board:
        "app:app-service -request-> f:rules-engine{candidates=5000}; app -request-> m:ranker; app -request-> c:cache; m -prediction-> c; e:embedding-generator{mode=batch,modelVersion=v1,dim=64} -features-> m",
      brief,
      findings: [{ messageId: "all", at: ["brief", "m"] }],
      fix: "clears",
    },
    {
      when: "the application asks nothing that could score",
      board: "client:client-app -request-> app:app-service",
      brief,
      findings: [{ messageId: "all", at: ["brief"] }],
      fix: "none",
    },
  ],
  unsure: [
    {
      when: "the number of items is not stated",
      board: "app:app-service -request-> m:ranker",
      brief: { mlTask: brief.mlTask },
      findings: [
        { messageId: "unknown", at: ["brief", "m"], needs: [{ record: "brief", field: "constraints.items" }] },
      ],
    },
  ],
});
